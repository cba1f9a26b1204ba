import { wordStep, type Step } from '../matching/pattern.ts'

const articles = new Set(['the', 'a', 'an'])
const helpers = new Set(['do', 'does', 'did'])
const only = (step: Step | undefined, words: ReadonlySet<string>): boolean =>
  step?.kind === 'word' && step.words.every((word) => words.has(word))
const isNot = (step: Step | undefined): boolean =>
  step?.kind === 'word' && step.words.length === 1 && step.words[0] === 'not'

/** One step for all phrases: a step that stands in many is numbered once. */
const notOrNo = wordStep(['not', 'no'])

/**
 * A phrase of a sign in English as somebody writes it who learns it late: without articles, "no want" for "do not want" (FA.2). Null
 * where that is the same, or leaves too little to tell.
 */
export function asLearnersWrite(steps: readonly Step[]): readonly Step[] | null {
  const kept = steps.filter(
    (step, at) => !only(step, articles) && !(only(step, helpers) && isNot(steps[at + 1])),
  )
  const said = kept.map((step, at) => (isNot(step) && kept[at + 1]?.kind === 'word' ? notOrNo : step))
  const same = said.length === steps.length && said.every((step, at) => step === steps[at])
  const words = said.filter((step) => step.kind === 'word').length
  return same || words < FEWEST ? null : joined(said)
}
const FEWEST = 3

/** Gaps that an article held apart are one. */
const joined = (steps: readonly Step[]): readonly Step[] =>
  steps.filter((step, at) => step.kind !== 'gap' || steps[at - 1]?.kind !== 'gap')
