import { LINE_END } from '../json/read-blocks.ts'

const QUOTE = 34
const RETURN = 13

/**
 * Finds the rows of a CSV file (RFC 4180) in bytes, one after the other, and remembers the cells of the latest.
 * A row whose quotes are wrong (text behind a closing quote, or no closing quote at all) ends with its first line, so
 * that it costs itself and swallows none of the rows below it.
 */
export type RowScanner = {
  /** Where the row that begins at `from` ends, its line end included; -1 where it goes on beyond these bytes. With
   * `last` nothing comes after them. */
  scan(bytes: Uint8Array, from: number, last: boolean): number
  /** Of the latest row: how many cells it has, whether its quotes are wrong, one cell's text. */
  count(): number
  faulty(): boolean
  cell(index: number): string
}

type Seen = { bytes: Uint8Array; buffer: Buffer | null; count: number; faulty: boolean }
/** `end` is behind the cell's text, `next` is where the scan goes on; `stop`: the row ends there. */
type Cell = { end: number; next: number; stop: boolean; doubled: boolean }
const BEYOND = 'beyond'
const WRONG = 'wrong'

/** `separator` is one byte: a comma, a semicolon or a tab. */
export function rowScanner(separator: number): RowScanner {
  const starts: number[] = []
  const ends: number[] = []
  const doubled: boolean[] = []
  const seen: Seen = { bytes: new Uint8Array(0), buffer: null, count: 0, faulty: false }
  return {
    scan(bytes, from, last) {
      if (seen.bytes !== bytes) seen.buffer = null
      seen.bytes = bytes
      seen.count = 0
      seen.faulty = false
      for (let at = from; ;) {
        const quoted = bytes[at] === QUOTE
        const cell = quoted ? quotedCell(bytes, at, last, separator) : plainCell(bytes, at, last, separator)
        if (cell === BEYOND) return -1
        if (cell === WRONG) {
          seen.faulty = true
          return firstLineEnd(bytes, from, last)
        }
        starts[seen.count] = quoted ? at + 1 : at
        ends[seen.count] = cell.end
        doubled[seen.count] = cell.doubled
        seen.count += 1
        if (cell.stop) return cell.next
        at = cell.next
      }
    },
    count: () => seen.count,
    faulty: () => seen.faulty,
    cell(index) {
      const { bytes } = seen
      seen.buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      const text = seen.buffer.toString('utf8', starts[index] ?? 0, ends[index] ?? 0)
      return doubled[index] === true ? text.replaceAll('""', '"') : text
    },
  }
}

/** The first line end from `from` on, behind it; -1 where there is none and more may come. */
export function firstLineEnd(bytes: Uint8Array, from: number, last: boolean): number {
  const found = bytes.indexOf(LINE_END, from)
  if (found !== -1) return found + 1
  return last ? bytes.length : -1
}

function plainCell(bytes: Uint8Array, from: number, last: boolean, separator: number): Cell | typeof BEYOND {
  let at = from
  while (at < bytes.length && bytes[at] !== separator && bytes[at] !== LINE_END) at += 1
  if (at === bytes.length && !last) return BEYOND
  if (bytes[at] === separator) return { end: at, next: at + 1, stop: false, doubled: false }
  const end = at > from && bytes[at - 1] === RETURN ? at - 1 : at
  return { end, next: Math.min(at + 1, bytes.length), stop: true, doubled: false }
}

function quotedCell(
  bytes: Uint8Array,
  from: number,
  last: boolean,
  separator: number,
): Cell | typeof BEYOND | typeof WRONG {
  let doubled = false
  let end = bytes.indexOf(QUOTE, from + 1)
  while (end !== -1 && bytes[end + 1] === QUOTE) {
    doubled = true
    end = bytes.indexOf(QUOTE, end + 2)
  }
  if (end === -1) return last ? WRONG : BEYOND
  const behind = bytes[end + 1]
  if (behind === separator) return { end, next: end + 2, stop: false, doubled }
  if (behind === LINE_END) return { end, next: end + 2, stop: true, doubled }
  if (behind === undefined) return last ? { end, next: end + 1, stop: true, doubled } : BEYOND
  if (behind !== RETURN) return WRONG
  const after = bytes[end + 2]
  if (after === LINE_END) return { end, next: end + 3, stop: true, doubled }
  if (after !== undefined) return WRONG
  return last ? { end, next: end + 2, stop: true, doubled } : BEYOND
}
