import { isAscii } from 'node:buffer'
import { ArchiveError } from './archive-error.ts'
import { words } from './words.ts'

/** Ways in which an export may be written, as `--encoding` takes them. Latin-1 is read as the web reads it, as
 * Windows-1252, which holds the same letters and more. */
export const encodings = ['utf-8', 'windows-1252', 'iso-8859-1', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

/** A file that was declared is read as UTF-8 from its beginning on; `byte` of a place is then a byte of that text, and
 * what lies before `from` is passed over. Throws an {@link ArchiveError} where the file is not what was declared. */
export async function* asUtf8(
  source: AsyncIterable<Uint8Array>,
  file: string,
  encoding: Encoding,
  from: number,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const decode = decoderOf(file, encoding)
  let before = from
  for await (const chunk of source) {
    const bytes = encoder.encode(decode(chunk, true))
    if (before < bytes.length) yield bytes.subarray(before)
    before = Math.max(0, before - bytes.length)
  }
  const rest = encoder.encode(decode(new Uint8Array(0), false))
  if (before < rest.length) yield rest.subarray(before)
}

/** The beginning of a declared file, as UTF-8. What the end cuts in two is left out. */
export const beginningAsUtf8 = (begin: Uint8Array, file: string, encoding: Encoding): Uint8Array =>
  new TextEncoder().encode(decoderOf(file, encoding)(begin, true))

/** Counts what a declared file is as UTF-8. */
export function textCounter(file: string, encoding: Encoding) {
  const decode = decoderOf(file, encoding)
  let bytes = 0
  return {
    look: (chunk: Uint8Array): void => void (bytes += Buffer.byteLength(decode(chunk, true))),
    bytes: (): number => bytes + Buffer.byteLength(decode(new Uint8Array(0), false)),
  }
}

function decoderOf(file: string, encoding: Encoding) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (bytes: Uint8Array, more: boolean): string => {
    try {
      return decoder.decode(bytes, { stream: more })
    } catch {
      throw new ArchiveError(words.notAsDeclared(file, encoding))
    }
  }
}

/** What the bytes of a file say about how it is written: looked at while it is hashed, in constant memory. */
export function encodingWatch() {
  const seen = { whole: 0, broken: 0, zeros: [0, 0], length: 0, mark: 0 }
  /** Bytes that a character of several bytes still needs. */
  let open = 0
  return {
    look: (chunk: Uint8Array): void => {
      if (open === 0 && seen.length > 1 && isAscii(chunk) && !chunk.includes(0)) {
        seen.length += chunk.length
        return
      }
      for (const byte of chunk) {
        if (byte === 0) seen.zeros[seen.length % 2] = (seen.zeros[seen.length % 2] ?? 0) + 1
        if (seen.length < 2) seen.mark = seen.mark * 256 + byte
        seen.length += 1
        const follows = (byte & 0xc0) === 0x80
        if (open > 0 && follows) {
          open -= 1
          if (open === 0) seen.whole += 1
          continue
        }
        if (open > 0) seen.broken += 1
        open = followersOf(byte)
        if (follows || byte >= 0xf5 || byte === 0xc0 || byte === 0xc1) seen.broken += 1
      }
    },
    /** UTF-16 where its mark stands first, or every other byte is often zero; of one byte a character where letters beyond ASCII are there and
     * none of them is written as UTF-8 writes it. A UTF-8 file with a broken row stays one: its row is named. */
    verdict: (): 'utf-8' | 'utf-16' | 'one-byte' => {
      const [even = 0, odd = 0] = seen.zeros
      const marked = seen.mark === 0xfffe || seen.mark === 0xfeff
      if (marked || Math.max(even, odd) > seen.length / 8) return 'utf-16'
      return seen.broken > 0 && seen.whole === 0 ? 'one-byte' : 'utf-8'
    },
    /** Letters beyond ASCII, and all of them as UTF-8 writes them. */
    surelyUtf8: (): boolean => seen.whole > 0 && seen.broken === 0,
  }
}

const followersOf = (byte: number): number => (byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0)
