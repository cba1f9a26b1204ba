import type { Locale } from '../language.ts'
import { explain } from './explain.ts'
import { isLearned } from './learned/heads.ts'
import { weighedMost } from './learned/weighed-most.ts'
import type { Signal } from './signal.ts'

/** Why the learned reader marked a stretch: what it is like, and the words that weighed most. Null for a rule's signal. */
export function explainLearned(signal: Signal, text: string, locale: Locale): string | null {
  if (!isLearned(signal.rule)) return null
  const said = explain(signal.rule, locale)
  const words = weighedMost(text, signal)
    .filter((one) => one !== '')
    .map((one) => (locale === 'es' ? `«${one}»` : `"${one}"`))
  if (words.length === 0) return said
  return locale === 'es'
    ? `${said}. Lo que más pesó: ${words.join(', ')}`
    : `${said}. What weighed most: ${words.join(', ')}`
}
