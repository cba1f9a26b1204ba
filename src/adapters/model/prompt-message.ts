import type { Prompt } from '../../domain/drafting/prompt.ts'
import type { JudgePrompt } from '../../domain/guard/judge/judge-prompt.ts'
import type { SourcePrompt } from '../../domain/evidence/written/source-prompt.ts'

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
  return block(data)
}

/** A published source in the same block: what it says is data, too, whatever it says. */
export const sourceMessage = ({ title, passages }: SourcePrompt): string =>
  block({ title, passages: passages.map(({ id, text }) => ({ id, text })) })

/** A draft and what it answers, in the same block. */
export const judgeMessage = ({ client, states, reply }: JudgePrompt): string =>
  block({ client, states, reply: reply.map((text, at) => ({ number: at + 1, text })) })

const block = (data: Readonly<Record<string, unknown>>): string =>
  `<data>\n${JSON.stringify(data, null, 1).replaceAll('<', '\\u003c')}\n</data>`
