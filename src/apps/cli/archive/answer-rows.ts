import { rowsApart } from '../../../adapters/csv/read-rows.ts'
import { linesOf, type Block } from '../../../adapters/json/read-blocks.ts'
import type { Language } from '../../../domain/language.ts'
import type { BlockAnswer, BlockAnswering } from '../answer-block.ts'
import type { Rows } from '../jobs/answer-on-threads.ts'
import { screenOne } from '../screen-one.ts'
import type { Layout } from './layout.ts'
import { messagesOf, type Message } from './messages-of.ts'
import { faultWords } from './words.ts'

const encoder = new TextEncoder()

/**
 * Screens the messages of a block: one line for each row that holds something. Counts, for the manifest, messages by
 * level and language, and by kind the messages in which it was seen.
 */
export function answerRows(layout: Layout): BlockAnswering {
  return async (block) => {
    const tally: Record<string, number> = {}
    const count = (name: string): void => void (tally[name] = (tally[name] ?? 0) + 1)
    const read = (message: Message): object => {
      const { level, signals, lang: found } = screenOne(message.text, languageOf(message.lang))
      // Signs alone are in no language, and none is left unread.
      const lang = found === 'unknown' && !/\p{L}/u.test(message.text) ? null : found
      count(`level ${level}`)
      count(`language ${lang ?? 'none'}`)
      for (const kind of new Set(signals.map((signal) => signal.kind))) count(`kind ${kind}`)
      return { level, signals, lang }
    }
    return { ...answerOf(block, layout, read), tally }
  }
}

/** How the blocks of an archive come apart when a thread has died over one. */
export const archiveRows = (layout: Layout): Rows => ({
  apart: (block) => (layout.format === 'csv' ? rowsApart(block, layout.separator) : linesOf(block)),
  failed: (block, why) => answerOf(block, layout, () => why),
})

/** `read` gives the line for a message, or why there is none. */
function answerOf(block: Block, layout: Layout, read: (message: Message) => object | string): BlockAnswer {
  const messages = messagesOf(block, layout)
  let faults = 0
  let out = ''
  for (const message of messages) {
    const answer = 'fault' in message ? faultWords[message.fault] : read(message)
    const wrong = typeof answer === 'string'
    if (wrong) faults += 1
    const line = wrong ? { error: `row ${message.number}: ${answer}` } : answer
    out += `{"id":${message.id ?? 'null'},${JSON.stringify(line).slice(1)}\n`
  }
  return { bytes: encoder.encode(out), lines: messages.length, faults }
}

/** Any way to write English or Spanish ("es-MX", "ES"). Of another language only the text itself can tell whether
 * anybody's rules read it, and whether a human must look. */
function languageOf(said: string | null): Language | undefined {
  const [main] = (said ?? '').trim().toLowerCase().split(/[-_]/)
  return main === 'en' || main === 'es' || main === 'unknown' ? main : undefined
}
