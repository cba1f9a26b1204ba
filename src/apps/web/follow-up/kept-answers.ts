import type { Answers } from '../../../domain/follow-up/score.ts'

/** Answers that were begun and not kept, by conversation and instrument, for as long as the window is open: a sheet
 * that is closed by mistake loses none. They are nowhere else until somebody keeps the result. */
const begun = new Map<string, Answers>()

export const begunAnswers = (conversationId: string, instrument: string): Answers =>
  begun.get(`${conversationId} ${instrument}`) ?? {}

export function keepBegun(conversationId: string, instrument: string, answers: Answers | null): void {
  if (answers === null) begun.delete(`${conversationId} ${instrument}`)
  else begun.set(`${conversationId} ${instrument}`, answers)
}
