import type { Locale } from '../language.ts'
import { wordsEn } from './words-en.ts'
import { wordsEs } from './words-es.ts'

/** What a hint says, by rule. `{words}` is filled with the client's own words, `{n}` with a number. */
export type HintWords = Readonly<Record<keyof typeof wordsEn, string>>
export type HintRule = keyof typeof wordsEn

const byLocale: Readonly<Record<Locale, HintWords>> = { en: wordsEn, es: wordsEs }

export const isHintRule = (rule: string): rule is HintRule => Object.hasOwn(wordsEn, rule)

/** The hint in words for the practitioner. */
export const hintWords = (rule: HintRule, locale: Locale, words = '', n = ''): string =>
  byLocale[locale][rule].replace('{words}', () => words).replace('{n}', () => n)
