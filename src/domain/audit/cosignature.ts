import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { noteKey, readNamedKey, toBase64, type NoteKey, type SignedNote } from './signed-note.ts'

/** The form of c2sp.org/tlog-cosignature with Ed25519: its own byte in the id, and a time before the signature. */
const COSIGNATURE = 4
const TIME_BYTES = 8
const SIGNATURE_BYTES = 64

/** A witness's public key as `name+id+key`; null for anything else. */
export const readCosignerKey = (text: string): NoteKey | null => readNamedKey(text, COSIGNATURE)

export const cosignerKey = (name: string, publicKey: Uint8Array): NoteKey =>
  noteKey(name, publicKey, COSIGNATURE)

/** What a witness signed beneath a note, and when (seconds since 1970). */
export type Cosignature = {
  readonly at: number
  readonly signed: string
  readonly signature: Uint8Array
}

/** The cosignature under this key's name and id; null where there is none that could be one. */
export function cosignatureOf(note: SignedNote, key: NoteKey): Cosignature | null {
  const found = note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.keyId)
  if (found?.bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null
  const at = Number.parseInt(bytesToHex(found.bytes.slice(0, TIME_BYTES)), 16)
  if (!Number.isSafeInteger(at)) return null
  return { at, signed: cosignedText(note.text, at), signature: found.bytes.slice(TIME_BYTES) }
}

/** What is signed: that this was the longest tree seen for the log at this time. */
export const cosignedText = (text: string, at: number): string => `cosignature/v1\ntime ${at}\n${text}`

/** The line beneath the note. */
export const cosignatureLine = ({ name, keyId }: NoteKey, at: number, signature: Uint8Array): string =>
  `— ${name} ${toBase64(concatBytes(hexToBytes(keyId), hexToBytes(at.toString(16).padStart(16, '0')), signature))}\n`

/** A request of c2sp.org/tlog-witness: from which size on, the proof, and the checkpoint. */
export const addCheckpointBody = (old: number, proof: readonly string[], note: string): string =>
  [`old ${old}`, ...proof.map((hash) => toBase64(hexToBytes(hash))), '', note].join('\n')

/** The note with the lines of witnesses beneath its own signatures. */
export const withCosignatures = (note: string, lines: string | null): string => `${note}${lines ?? ''}`
