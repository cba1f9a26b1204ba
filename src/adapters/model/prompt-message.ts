import type { Prompt } from '../../domain/drafting/prompt.ts'

/**
 * The one user message. The conversation travels as JSON strings inside a block, so that nothing a client writes
 * can close the block and pass for an instruction; the instructions say that the block is data.
 */
export function promptMessage(prompt: Prompt): string {
  const data = {
    conversation: prompt.turns.map((turn) => ({ from: turn.from, text: turn.text })),
    agreedProfile: prompt.agreedProfile,
    passages: prompt.passages.map((passage) => ({ id: passage.id, text: passage.text })),
    moves: prompt.moves,
    practitionersOwnWords: prompt.ownWords,
  }
  return `<data>\n${JSON.stringify(data, null, 1).replaceAll('<', '\\u003c')}\n</data>`
}
