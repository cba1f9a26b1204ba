import type { Locale } from '../language.ts'
import { acrossTurns } from './across.ts'
import { catalogue } from './lexicon/catalogue.ts'
import { together } from './combine.ts'
import { learnedRules } from './learned/heads.ts'
import { words } from './words.ts'

/** Ids of every rule, and of every kind heard by the learned reader, that can stand in a signal. */
export const ruleIds: readonly string[] = [
  ...Object.entries(catalogue).flatMap(([id, rule]) => (rule.kind === null ? [] : [id])),
  ...together.map((rule) => rule.id),
  ...acrossTurns.map((rule) => rule.id),
  ...learnedRules,
  'pictures.alone',
]

const unknown: Readonly<Record<Locale, string>> = {
  en: 'A rule of an earlier version marked this.',
  es: 'Lo marcó una regla de una versión anterior.',
}

/**
 * What a rule heard, in plain words for the practitioner.
 * @example explain('together.plan-now', 'en') // 'Speaks of a plan and of today or tonight'
 */
export function explain(rule: string, locale: Locale): string {
  const known = words.get(rule)
  return known ? known[locale] : unknown[locale]
}
