/**
 * Some whole lines of a JSON Lines file, not yet read: what one worker is given at a time. The bytes are a buffer of
 * their own, so that they can be sent to a worker without what lies around them.
 */
export type Block = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The number of the first line; lines are counted from 1 in each file. */
  readonly first: number
  /** One line longer than {@link MAX_LINE_BYTES}; `bytes` is only its beginning. */
  readonly tooLong: boolean
  /** Where the next block begins. */
  readonly after: Place
}

/** A boundary between rows: bytes before it, and the number of the row behind it, counted from 1. */
export type Place = { readonly byte: number; readonly row: number }
export const BEGINNING: Place = { byte: 0, row: 1 }

/** Bytes of one line at most. A file without line ends must not fill the memory. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024
/** Bytes that are read at once; a block is this long at most, and one line where that is longer. */
export const BLOCK_BYTES = 64 * 1024
/** What is kept of a line that is too long: its id stands near the front. */
export const HEAD_BYTES = 2000

export const LINE_END = 10

/**
 * Cuts bytes into blocks of whole lines, in order, in constant memory. Every byte is in one block, but for lines that
 * are too long. `source` begins at `from`. Never throws for what the bytes hold.
 */
export async function* readBlocks(source: AsyncIterable<Uint8Array>, from: Place): AsyncGenerator<Block> {
  const carried = gatherer()
  let number = from.row
  let byte = from.byte
  for await (const chunk of source)
    for (let at = 0; at < chunk.length; at += BLOCK_BYTES) {
      let piece = chunk.subarray(at, at + BLOCK_BYTES)
      const firstEnd = piece.indexOf(LINE_END) + 1
      if (firstEnd > 0 && carried.size + firstEnd - 1 > MAX_LINE_BYTES) {
        byte += firstEnd
        number += 1
        const after = { byte, row: number }
        yield { bytes: carried.takeHead(), first: number - 1, tooLong: true, after }
        piece = piece.subarray(firstEnd)
      }
      const lastEnd = piece.lastIndexOf(LINE_END) + 1
      if (lastEnd > 0) {
        carried.add(piece.subarray(0, lastEnd))
        const bytes = carried.take()
        const first = number
        number += lineEndsIn(bytes)
        yield { bytes, first, tooLong: false, after: { byte: byte + lastEnd, row: number } }
      }
      carried.add(piece.subarray(lastEnd))
      byte += piece.length
    }
  const after = { byte, row: number + 1 }
  if (carried.size > MAX_LINE_BYTES) yield { bytes: carried.takeHead(), first: number, tooLong: true, after }
  else if (carried.size > 0) yield { bytes: carried.take(), first: number, tooLong: false, after }
}

/** Each line of a block as a block of its own, with its number. */
export function* linesOf(block: Block): Generator<Block> {
  if (block.tooLong) return yield block
  let first = block.first
  const begin = block.after.byte - block.bytes.length
  for (let from = 0; from < block.bytes.length; first += 1) {
    const end = block.bytes.indexOf(LINE_END, from)
    const next = end === -1 ? block.bytes.length : end + 1
    const after = { byte: begin + next, row: first + 1 }
    yield { bytes: block.bytes.slice(from, next), first, tooLong: false, after }
    from = next
  }
}

/** Joins the pieces of lines that span chunks; keeps only the head of a line that has grown too long. */
function gatherer() {
  let pieces: Uint8Array[] = []
  let size = 0
  const take = (): Uint8Array<ArrayBuffer> => {
    const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      joined.set(piece, at)
      at += piece.length
    }
    pieces = []
    size = 0
    return joined
  }
  return {
    get size() {
      return size
    },
    add(piece: Uint8Array): void {
      if (piece.length === 0) return
      const before = size
      size += piece.length
      if (size <= MAX_LINE_BYTES + BLOCK_BYTES) pieces.push(piece.slice())
      else if (before <= MAX_LINE_BYTES + BLOCK_BYTES) {
        const all = size
        pieces = [take().slice(0, HEAD_BYTES)]
        size = all
      }
    },
    take,
    takeHead: () => take().slice(0, HEAD_BYTES),
  }
}

function lineEndsIn(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1)) count += 1
  return count
}
