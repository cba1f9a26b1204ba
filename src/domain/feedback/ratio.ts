import type { Behaviour } from './behaviours.ts'

/** Reflections and questions. MITI 4.2.1 names 1 to 1 as fair and 2 to 1 as good, over a conversation. */
export type Ratio = { readonly reflections: number; readonly questions: number }

/** A summary gives back what was said: MITI counts it among the reflections. */
const reflections = new Set<Behaviour>(['simple-reflection', 'complex-reflection', 'summary'])
const questions = new Set<Behaviour>(['open-question', 'closed-question'])

export const ratioOf = (behaviours: readonly Behaviour[]): Ratio => ({
  reflections: behaviours.filter((one) => reflections.has(one)).length,
  questions: behaviours.filter((one) => questions.has(one)).length,
})

export const ratioOver = (ratios: readonly Ratio[]): Ratio => ({
  reflections: ratios.reduce((sum, one) => sum + one.reflections, 0),
  questions: ratios.reduce((sum, one) => sum + one.questions, 0),
})
