import { refused, granted, type Outcome } from '../../domain/outcome.ts'

/** Largest body taken: 1 MB (10^6 bytes). */
export const MAX_BODY_BYTES = 1_000_000

/** Bytes of a body that is too large which are still taken, and thrown away: a browser that is cut off while it sends
 * shows its own error instead of our answer. */
const MAX_THROWN_AWAY = 16_000_000

/** The sender went away in the middle of a body. Their doing, and no fault of ours. */
export class UploadBrokenOff extends Error {
  constructor() {
    super('the upload was broken off')
    this.name = 'UploadBrokenOff'
  }
}

/** Reads a body up to the limit; `text-too-long` above it. Throws {@link UploadBrokenOff}. */
export async function readBytes(request: Request): Promise<Outcome<Buffer>> {
  if (!request.body) return granted(Buffer.alloc(0))
  if (Number(request.headers.get('content-length') ?? '0') > MAX_THROWN_AWAY) return refused('text-too-long')
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of request.body) {
      size += piece.byteLength
      if (size <= MAX_BODY_BYTES) pieces.push(piece)
      else pieces.length = 0
      if (size > MAX_THROWN_AWAY) break
    }
  } catch {
    throw new UploadBrokenOff()
  }
  return size > MAX_BODY_BYTES ? refused('text-too-long') : granted(Buffer.concat(pieces))
}

/** UTF-8 to text; `text-unreadable` where a byte is wrong. */
export function readText(bytes: Uint8Array): Outcome<string> {
  try {
    return granted(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return refused('text-unreadable')
    throw error
  }
}

export type Form = {
  readonly fields: Readonly<Record<string, string>>
  /** False where bytes were no UTF-8; the fields then hold what could be read. */
  readonly readable: boolean
}

/** Reads `application/x-www-form-urlencoded`. The platform's own parser replaces wrong bytes silently, and a person's
 * words must not be changed silently. The first of two fields with one name counts. */
export function parseForm(body: Buffer): Form {
  const fields: Record<string, string> = Object.create(null)
  let readable = true
  for (const pair of body.toString('latin1').split('&')) {
    if (pair === '') continue
    const cut = pair.indexOf('=')
    const name = percentDecoded(cut < 0 ? pair : pair.slice(0, cut))
    const value = percentDecoded(cut < 0 ? '' : pair.slice(cut + 1))
    readable = readable && name.readable && value.readable
    if (!(name.text in fields)) fields[name.text] = value.text
  }
  return { fields, readable }
}

const PLUS = 0x2b
const PERCENT = 0x25

function percentDecoded(encoded: string): { readonly text: string; readonly readable: boolean } {
  const source = Buffer.from(encoded, 'latin1')
  const plain = Buffer.alloc(source.length)
  let length = 0
  for (let at = 0; at < source.length; at += 1) {
    const byte = source[at] ?? 0
    const escaped = byte === PERCENT ? hexByte(source, at + 1) : null
    if (escaped !== null) at += 2
    plain[length] = escaped ?? (byte === PLUS ? 0x20 : byte)
    length += 1
  }
  const bytes = plain.subarray(0, length)
  const text = readText(bytes)
  return text.ok ? { text: text.value, readable: true } : { text: bytes.toString('utf8'), readable: false }
}

function hexByte(source: Buffer, at: number): number | null {
  const digits = source.toString('latin1', at, at + 2)
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null
}
