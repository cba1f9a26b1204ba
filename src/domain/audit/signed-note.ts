import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** A text and who signed it, in the form of c2sp.org/signed-note. */
export type SignedNote = {
  /** Ends in a line feed; this is what is signed. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly bytes: Uint8Array }

/** A public key under a name. */
export type NoteKey = {
  readonly name: string
  readonly keyId: string
  readonly publicKey: Uint8Array
  /** What its signatures are, as the form numbers them. */
  readonly algorithm: number
}

const ED25519 = 1
/** More than any honest note has: the form asks for sixteen at least. */
const MOST_SIGNATURES = 100
const MOST_CHARACTERS = 100_000
const nameForm = /^[^\s+\p{C}]+$/u

/** First four bytes over name, algorithm and key, as hex. */
const keyIdOf = (name: string, publicKey: Uint8Array, algorithm: number): string =>
  bytesToHex(
    sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(algorithm), publicKey)).subarray(0, 4),
  )

export const noteKey = (name: string, publicKey: Uint8Array, algorithm: number = ED25519): NoteKey => ({
  ...{ name, publicKey, algorithm },
  keyId: keyIdOf(name, publicKey, algorithm),
})

/** `name+id+key`, as the tools of that form print and read a public key. */
export const keyText = ({ name, keyId, publicKey, algorithm }: NoteKey): string =>
  `${name}+${keyId}+${toBase64(concatBytes(Uint8Array.of(algorithm), publicKey))}`

/** Reads what {@link keyText} prints; null for anything else, also where the id is not that of the key. */
export const readKeyText = (text: string): NoteKey | null => readNamedKey(text, ED25519)

export function readNamedKey(text: string, algorithm: number): NoteKey | null {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]{1,200})\+([0-9a-f]{8})\+(.{44})$/.exec(text) ?? []
  const bytes = fromBase64(encoded)
  if (!nameForm.test(name) || bytes?.length !== 33 || bytes[0] !== algorithm) return null
  const key = noteKey(name, bytes.slice(1), algorithm)
  return key.keyId === keyId ? key : null
}

export const signedNote = (text: string, { name, keyId }: NoteKey, signature: Uint8Array): string => {
  const id = Uint8Array.from([0, 2, 4, 6].map((at) => Number.parseInt(keyId.slice(at, at + 2), 16)))
  return `${text}\n— ${name} ${toBase64(concatBytes(id, signature))}\n`
}

/** Takes a note apart; null for what is none. The signatures are not checked here. */
export function readSignedNote(note: string): SignedNote | null {
  if (note.length > MOST_CHARACTERS) return null
  const cut = note.lastIndexOf('\n\n')
  if (cut < 0 || !note.endsWith('\n') || hasControl(note)) return null
  const lines = note.slice(cut + 2, -1).split('\n')
  if (lines.length > MOST_SIGNATURES) return null
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const [dash, name = '', encoded = '', ...rest] = line.split(' ')
    const bytes = fromBase64(encoded)
    if (dash !== '—' || !nameForm.test(name) || rest.length > 0 || !bytes || bytes.length < 5) return null
    signatures.push({ name, keyId: bytesToHex(bytes.subarray(0, 4)), bytes: bytes.slice(4) })
  }
  return { text: note.slice(0, cut + 1), signatures }
}

const hasControl = (text: string): boolean =>
  [...text].some((character) => character < ' ' && character !== '\n')

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | (b << 8) | c
    const four = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63] ?? '').join('')
    const there = Math.min(bytes.length - at, 3) + 1
    text += four.slice(0, there).padEnd(4, '=')
  }
  return text
}

/** Null for what is not the one way of writing some bytes: a signature that can be written in two ways would make two
 * notes of one. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const plain = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((plain.length * 3) / 4))
  for (let at = 0; at < plain.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((next) =>
      Math.max(alphabet.indexOf(plain[at + next] ?? 'A'), 0),
    )
    const bits = (a << 18) | (b << 12) | (c << 6) | d
    const three = [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255]
    bytes.set(three.slice(0, Math.min(3, bytes.length - (at / 4) * 3)), (at / 4) * 3)
  }
  return toBase64(bytes) === text ? bytes : null
}
