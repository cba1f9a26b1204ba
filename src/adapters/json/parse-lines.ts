/** One line of a JSON Lines file: its value, or what is wrong with it. `id` is saved from a broken line where it
 * can still be read, so that the answer finds its question. */
export type ParsedLine =
  | { readonly ok: true; readonly number: number; readonly value: unknown }
  | {
      readonly ok: false
      readonly number: number
      readonly id: string | number | null
      readonly fault: LineFault
    }
export type LineFault = 'not-utf-8' | 'not-json' | 'too-long'

/** Bytes of one line at most. A file without line ends must not fill the memory. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024

const LINE_END = 10
const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** The id of a line that is no JSON, if it stands near the front. */
function savedId(line: string): string | number | null {
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}"|-?\d{1,15})\s*[,}]/.exec(line.slice(0, 2000))?.[1]
  if (found === undefined) return null
  try {
    const value: unknown = JSON.parse(found)
    return typeof value === 'string' || typeof value === 'number' ? value : null
  } catch {
    return null
  }
}

function decode(bytes: Uint8Array): { readonly text: string; readonly whole: boolean } {
  try {
    return { text: strict.decode(bytes), whole: true }
  } catch {
    return { text: lenient.decode(bytes), whole: false }
  }
}

/** Reads one line; null for a blank one. */
export function parseLine(bytes: Uint8Array, number: number): ParsedLine | null {
  const { text, whole } = decode(bytes)
  if (!whole) return { ok: false, number, id: savedId(text), fault: 'not-utf-8' }
  if (text.trim() === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return { ok: true, number, value }
  } catch {
    return { ok: false, number, id: savedId(text), fault: 'not-json' }
  }
}

/** Joins the pieces of a line that spans chunks; gives up on the text, not on the line, past the limit. */
function gatherer(): {
  add(piece: Uint8Array): void
  take(number: number): ParsedLine | null
  readonly empty: boolean
} {
  let pieces: Uint8Array[] = []
  let size = 0
  return {
    get empty() {
      return size === 0
    },
    add(piece) {
      size += piece.length
      if (size <= MAX_LINE_BYTES || pieces.length === 0) pieces.push(piece.slice())
    },
    take(number) {
      const joined = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces)
      const tooLong = size > MAX_LINE_BYTES
      pieces = []
      size = 0
      if (!tooLong) return parseLine(joined, number)
      return { ok: false, number, id: savedId(lenient.decode(joined.subarray(0, 2000))), fault: 'too-long' }
    },
  }
}

/**
 * Reads JSON Lines from bytes in constant memory. Yields the lines of each chunk together, in order; blank lines
 * are skipped but counted. Never throws for what a line holds.
 */
export async function* parseLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ParsedLine[]> {
  const gathered = gatherer()
  let number = 0
  for await (const chunk of source) {
    const lines: ParsedLine[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      number += 1
      let line: ParsedLine | null
      if (gathered.empty) line = parseLine(chunk.subarray(from, end), number)
      else {
        gathered.add(chunk.subarray(from, end))
        line = gathered.take(number)
      }
      if (line) lines.push(line)
      from = end + 1
    }
    if (from < chunk.length) gathered.add(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  const last = gathered.empty ? null : gathered.take(number + 1)
  if (last) yield [last]
}
