import type { ZodType } from 'zod'
import {
  numberAsWritten,
  parseBlock,
  type LineFault,
  type ParsedLine,
} from '../../adapters/json/parse-lines.ts'
import { linesOf, type Block } from '../../adapters/json/read-blocks.ts'

/** Every line carries an id of the caller's own; it comes back unchanged. */
export type Identified = { readonly id: string | number }

/** What is wrong with this one line beyond its shape, in a sentence that holds no text of the line. */
export type LineRefusal = { readonly refused: string }

/** Answers one line. The answer leaves out `id`. */
export type Answering<Input> = (input: Input) => object | LineRefusal | Promise<object | LineRefusal>

/** The answers to a block: JSON Lines in the order of the lines, and how many of them are errors. */
export type BlockAnswer = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly lines: number
  readonly faults: number
  /** What a command counts besides, by a name of its own. */
  readonly tally?: Tally
}
export type Tally = Readonly<Record<string, number>>
export type BlockAnswering = (block: Block) => Promise<BlockAnswer>

const faultWords = {
  'not-utf-8': 'this line is not valid UTF-8',
  'not-json': 'this line is not JSON',
  'too-long': 'this line is longer than 8 MB',
} as const satisfies Record<LineFault, string>

const encoder = new TextEncoder()

/** Makes of a function that answers lines one that answers blocks. Never throws for what a line holds. */
export function answerBlocks<Input extends Identified>(
  input: ZodType<Input>,
  answer: Answering<Input>,
): BlockAnswering {
  return async (block) => {
    const lines = parseBlock(block)
    let faults = 0
    let out = ''
    for (const line of lines) {
      const reply = await replyTo(line, input, answer)
      if (!reply.ok) faults += 1
      out += `${reply.text}\n`
    }
    return { bytes: encoder.encode(out), lines: lines.length, faults }
  }
}

/** How a block of lines comes apart. */
export const jsonLines = { apart: linesOf, failed: failedBlock }

/** The answer to lines that `why` kept from being answered: an error for each. */
function failedBlock(block: Block, why: string): BlockAnswer {
  const lines = parseBlock(block)
  const out = lines.map(
    (line) => `${failed(line.ok ? idOf(line) : asJson(line.id), line.number, why).text}\n`,
  )
  return { bytes: encoder.encode(out.join('')), lines: lines.length, faults: lines.length }
}

async function replyTo<Input extends Identified>(
  line: ParsedLine,
  input: ZodType<Input>,
  answer: Answering<Input>,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  if (!line.ok) return failed(asJson(line.id), line.number, faultWords[line.fault])
  const parsed = input.safeParse(line.value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.join('.') ?? ''
    return failed(idOf(line), line.number, `${where === '' ? '' : `${where}: `}${issue?.message}`)
  }
  const id = idOf(line)
  try {
    const reply = await answer(parsed.data)
    if ('refused' in reply) return failed(id, line.number, reply.refused)
    return { ok: true, text: withId(id, reply) }
  } catch (error) {
    // A fault of ours on one line must not cost a night's run over the others; it is named, and the exit code is 1.
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown fault'
    return failed(id, line.number, `rapport failed on this line (${name})`)
  }
}

/** `id` is JSON. */
const failed = (id: string, number: number, why: string) => ({
  ok: false,
  text: withId(id, { error: `line ${number}: ${why}` }),
})
const withId = (id: string, reply: object): string => {
  const rest = JSON.stringify(reply).slice(1)
  return `{"id":${id}${rest === '}' ? '' : ','}${rest}`
}
const asJson = (id: string | number | null): string => JSON.stringify(id)

/** As it stands in the line, digit for digit; `null` where there is none. */
function idOf({ value, text }: { readonly value: unknown; readonly text: string }): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return 'null'
  if (typeof value.id === 'number') return numberAsWritten(text, 'id') ?? asJson(value.id)
  return typeof value.id === 'string' ? asJson(value.id) : 'null'
}
