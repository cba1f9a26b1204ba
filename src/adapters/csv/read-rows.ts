import { BLOCK_BYTES, HEAD_BYTES, MAX_LINE_BYTES, type Block, type Place } from '../json/read-blocks.ts'
import { firstLineEnd, rowScanner } from './scan-row.ts'

/**
 * Cuts a CSV file into blocks of whole rows, in order, in constant memory. `source` begins at `from`. A row is at most
 * 8 MB long: where it is longer and goes over several lines, its quotes are taken for wrong and only its first line is
 * lost; where one line is longer, its block is marked `tooLong`. Never throws for what the bytes hold.
 */
export async function* readRows(
  source: AsyncIterable<Uint8Array>,
  separator: number,
  from: Place,
): AsyncGenerator<Block> {
  const take = rowCutter(separator, from, BLOCK_BYTES)
  for await (const chunk of source) yield* take(chunk, false)
  yield* take(new Uint8Array(0), true)
}

/** Each row of a block as a block of its own, with its number. */
export function rowsApart(block: Block, separator: number): Iterable<Block> {
  if (block.tooLong) return [block]
  const begin = { byte: block.after.byte - block.bytes.length, row: block.first }
  return rowCutter(separator, begin, 1)(block.bytes, true)
}

function rowCutter(separator: number, from: Place, blockBytes: number) {
  const scanner = rowScanner(separator)
  let held: Uint8Array = new Uint8Array(0)
  /** What has come since: looked at only when the row that is held may have doubled, so that a long one costs no square. */
  let coming: Uint8Array[] = []
  let enough = 0
  /** Within a line that is too long: its beginning. */
  let head: Uint8Array<ArrayBuffer> | null = null
  let { byte, row } = from

  const takeOff = (length: number, rows: number): Block => {
    const tooLong = rows === 1 && length > MAX_LINE_BYTES
    const bytes = held.slice(0, tooLong ? HEAD_BYTES : length)
    held = held.subarray(length)
    byte += length
    row += rows
    return { bytes, first: row - rows, tooLong, after: { byte, row } }
  }
  /** Passes over a line that is too long; gives its block when it has ended. */
  const passOver = (begin: Uint8Array<ArrayBuffer>, last: boolean): Block | null => {
    const end = firstLineEnd(held, 0, last)
    const length = end === -1 ? held.length : end
    held = held.subarray(length)
    byte += length
    head = end === -1 ? begin : null
    if (end === -1) return null
    row += 1
    return { bytes: begin, first: row - 1, tooLong: true, after: { byte, row } }
  }
  return function* take(chunk: Uint8Array, last: boolean): Generator<Block> {
    coming.push(chunk)
    if (!last && coming.reduce((sum, one) => sum + one.length, held.length) < enough) return
    held = held.length === 0 && coming.length === 1 ? chunk : Buffer.concat([held, ...coming])
    coming = []
    enough = 0
    const passed = head && passOver(head, last)
    if (passed) yield passed
    if (head) return
    let [at, rows] = [0, 0]
    while (at < held.length) {
      const end = scanner.scan(held, at, last)
      if ((end === -1 ? held.length : end) - at <= MAX_LINE_BYTES) {
        if (end === -1) break
        at = end
        rows += 1
        if (at < blockBytes) continue
        yield takeOff(at, rows)
        ;[at, rows] = [0, 0]
        continue
      }
      if (at > 0) yield takeOff(at, rows)
      ;[at, rows] = [0, 0]
      const line = firstLineEnd(held, 0, last)
      if (line === -1) {
        passOver(held.slice(0, HEAD_BYTES), false)
        return
      }
      // Alone, so that whoever reads it comes to the same end without the bytes behind it.
      yield takeOff(line, 1)
    }
    if (at > 0) yield takeOff(at, rows)
    enough = Math.min(2 * held.length, MAX_LINE_BYTES + 1)
  }
}
