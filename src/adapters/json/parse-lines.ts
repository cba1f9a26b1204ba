import { BEGINNING, HEAD_BYTES, LINE_END, readBlocks, type Block } from './read-blocks.ts'

/** One line of a JSON Lines file: its value, or what is wrong with it. `id` is saved from a broken line where it
 * can still be read, so that the answer finds its question. */
export type ParsedLine =
  | {
      readonly ok: true
      readonly number: number
      readonly value: unknown
      readonly text: string
      /** A byte order mark stood before it, as where files of Windows were put one behind the other. */
      readonly marked: boolean
    }
  | {
      readonly ok: false
      readonly number: number
      readonly id: string | number | null
      readonly fault: LineFault
    }
export type LineFault = 'not-utf-8' | 'not-json' | 'too-long'

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8')

/** The id of a line that is no JSON, if it stands near the front. */
function savedId(line: string): string | number | null {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})\s*[,}]/.exec(line.slice(0, HEAD_BYTES))?.[1]
  if (found === undefined) return null
  try {
    const value: unknown = JSON.parse(found)
    return typeof value === 'string' || typeof value === 'number' ? value : null
  } catch {
    return null
  }
}

/** A number as it stands in a line, digit for digit: past 2^53 its value is another. `text` is one object. */
export function numberAsWritten(text: string, name: string): string | null {
  const found: (readonly [holder: unknown, source: string])[] = []
  // What is named alike deeper inside is another number: the holder tells.
  const whole: unknown = JSON.parse(text, function (this: unknown, key, value: unknown, at?: At) {
    if (key === name && at?.source !== undefined) found.push([this, at.source])
    return value
  })
  return found.find(([holder]) => holder === whole)?.[1] ?? null
}
type At = { readonly source?: string }

function decode(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  try {
    return { text: strict.decode(bytes), whole: true }
  } catch {
    return { text: lenient.decode(bytes), whole: false }
  }
}

/** What JSON calls space: what only looks blank is no blank line. */
const blank = /^[ \t\r]*$/

/** Reads one line; null for a blank one. */
export function parseLine(bytes: Uint8Array, number: number): ParsedLine | null {
  const { text: written, whole } = decode(bytes)
  if (!whole) return { ok: false, number, id: savedId(written), fault: 'not-utf-8' }
  if (blank.test(written)) return null
  const marked = written.startsWith('\ufeff')
  const text = marked ? written.slice(1) : written
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, number, value, text, marked }
  } catch {
    return { ok: false, number, id: savedId(text), fault: 'not-json' }
  }
}

/** Reads the lines of a block, in order; blank lines are skipped but counted. Never throws for what a line holds. */
export function parseBlock(block: Block): readonly ParsedLine[] {
  if (block.tooLong)
    return [{ ok: false, number: block.first, id: savedId(lenient.decode(block.bytes)), fault: 'too-long' }]
  const lines: ParsedLine[] = []
  let number = block.first
  for (let from = 0; from < block.bytes.length; number += 1) {
    const end = block.bytes.indexOf(LINE_END, from)
    const to = end === -1 ? block.bytes.length : end
    const line = parseLine(block.bytes.subarray(from, to), number)
    if (line) lines.push(line)
    from = to + 1
  }
  return lines
}

/** Reads JSON Lines from bytes in constant memory: the lines of one block together, in order. */
export async function* parseLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ParsedLine[]> {
  for await (const block of readBlocks(source, BEGINNING)) {
    const lines = parseBlock(block)
    if (lines.length > 0) yield lines
  }
}
