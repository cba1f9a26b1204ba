import type { SourceId } from '../guard/sources.ts'
import type { Passage } from './source.ts'

/** A passage that ships: what a guideline asks for, in our own words, and the rules that follow it. */
export type GuidelinePassage = {
  readonly guideline: SourceId
  readonly rules: readonly string[]
  readonly passage: Passage
}

/** The passage on this rule, in this language; where none is on it, the guideline's first. */
export function passageOn(
  all: readonly GuidelinePassage[],
  guideline: SourceId,
  rule: string | null,
  language: Passage['language'],
): Passage | null {
  const of = all.filter((one) => one.guideline === guideline && one.passage.language === language)
  const on = of.find(({ rules }) => rule !== null && rules.includes(rule)) ?? of[0]
  return on?.passage ?? null
}

/** The passage of a source that shares most words with `stems`; the first where none shares any. */
export function nearestPassage<P extends { readonly text: string }>(
  passages: readonly P[],
  stems: ReadonlySet<string>,
  stemsOf: (text: string) => readonly string[],
): P | null {
  let best: { readonly passage: P; readonly shared: number } | null = null
  for (const passage of passages) {
    const shared = new Set(stemsOf(passage.text).filter((stem) => stems.has(stem))).size
    if (best === null || shared > best.shared) best = { passage, shared }
  }
  return best?.passage ?? null
}
