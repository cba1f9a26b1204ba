import type { Locale } from '../language.ts'
import { wordsEn, type HintRule, type HintWords } from './words-en.ts'
import { wordsEs } from './words-es.ts'

const byLocale: Readonly<Record<Locale, HintWords>> = { en: wordsEn, es: wordsEs }

export const isHintRule = (rule: string): rule is HintRule => Object.hasOwn(wordsEn, rule)

/** The hint in words for the practitioner. */
export const hintWords = (rule: HintRule, locale: Locale, words = '', n = ''): string =>
  byLocale[locale][rule].replace('{words}', () => words).replace('{n}', () => n)
