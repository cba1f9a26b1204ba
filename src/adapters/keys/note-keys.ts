import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { cosignatureOf } from '../../domain/audit/cosignature.ts'
import { noteKey, signedNote, type NoteKey, type SignedNote } from '../../domain/audit/signed-note.ts'

/** What stands before an Ed25519 key where Node reads one (RFC 8410). */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')
const SEED_BYTES = 32

export const newSeed = (): Buffer => randomBytes(SEED_BYTES)

/** The public key of a seed, under this name. */
export function keyOfSeed(name: string, seed: Uint8Array): NoteKey {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' })
  return noteKey(name, Uint8Array.from(spki.subarray(PUBLIC.length)))
}

/** Signs a text (Ed25519) and writes it as a signed note. */
export const signNote = (text: string, name: string, seed: Uint8Array): string =>
  signedNote(text, keyOfSeed(name, seed), sign(null, Buffer.from(text, 'utf8'), privateKey(seed)))

/** Whether the first signature under this key's name and id holds. */
export function noteHolds(key: NoteKey, note: SignedNote): boolean {
  const signature = note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.keyId)
  if (signature?.bytes.length !== 64) return false
  return verify(null, Buffer.from(note.text, 'utf8'), publicKeyOf(key), signature.bytes)
}

/** Whether this witness signed beneath the note. */
export function cosignatureHolds(key: NoteKey, note: SignedNote): boolean {
  const found = cosignatureOf(note, key)
  return found !== null && verify(null, Buffer.from(found.signed, 'utf8'), publicKeyOf(key), found.signature)
}

const publicKeyOf = ({ publicKey }: NoteKey) =>
  createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), format: 'der', type: 'spki' })

const privateKey = (seed: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' })
