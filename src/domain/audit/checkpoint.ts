import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { fromBase64, readSignedNote, toBase64, type NoteKey, type SignedNote } from './signed-note.ts'

/** How long a chain was and what it held then, in the form of c2sp.org/tlog-checkpoint. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: string }

/** The name of one organisation's chain, and of the key that signs for it. Nobody answers at this address. */
export const originOf = (organisationId: string): string => `rapport.invalid/audit/${organisationId}`

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${toBase64(hexToBytes(root))}\n`

/** Reads a note's text; null for what is no checkpoint. Further lines are allowed and mean nothing to us. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = '', digits = '', encoded = '', ...more] = text.split('\n')
  const root = fromBase64(encoded)
  const size = Number(digits)
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(digits) || !Number.isSafeInteger(size)) return null
  if (root?.length !== 32 || more.pop() !== '' || more.includes('')) return null
  return { origin, size, root: bytesToHex(root) }
}

export type CheckpointFault = 'not-readable' | 'wrong-key' | 'wrong-signature' | 'other-chain'

/** Reads a signed checkpoint of this chain. `signed` says whether a signature of a key holds; only keys that we knew
 * before are asked, so that whoever can write the note cannot choose who vouches for it. */
export function openCheckpoint(
  note: string,
  origin: string,
  known: readonly NoteKey[],
  signed: (key: NoteKey, note: SignedNote) => boolean,
): Checkpoint | CheckpointFault {
  const read = readSignedNote(note)
  const checkpoint = read && readCheckpoint(read.text)
  if (!read || !checkpoint) return 'not-readable'
  if (checkpoint.origin !== origin) return 'other-chain'
  const ours = known.filter((key) =>
    read.signatures.some(({ name, keyId }) => name === key.name && keyId === key.keyId),
  )
  if (ours.length === 0) return 'wrong-key'
  return ours.every((key) => signed(key, read)) ? checkpoint : 'wrong-signature'
}
