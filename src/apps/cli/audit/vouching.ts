import {
  openCheckpoint,
  originOf,
  readCheckpoint,
  type CheckpointFault,
} from '../../../domain/audit/checkpoint.ts'
import type { Vouched } from '../../../domain/audit/held-against.ts'
import { keyText, readKeyText, readSignedNote, type NoteKey } from '../../../domain/audit/signed-note.ts'
import { readCosignerKey } from '../../../domain/audit/cosignature.ts'
import { cosignatureHolds, noteHolds } from '../../../adapters/keys/note-keys.ts'
import { witnessLines } from '../../../adapters/witness/witness-file.ts'
import type { WitnessLine } from '../../../adapters/witness/witness-line.ts'
import { UsageError } from '../command.ts'

/** A checkpoint that vouches for nothing, and why. `sequence` is the length it speaks of, 0 where it does not say. */
export type VouchingFault = {
  readonly sequence: number
  readonly fault: CheckpointFault | 'key-differs' | 'not-vouched' | 'not-cosigned' | 'wrong-cosignature'
  readonly by: Vouched['by']
}

/** What one organisation's chain is held against. */
export type Vouching = {
  readonly vouched: readonly Vouched[]
  readonly fault: VouchingFault | null
  /** Public keys as text. Given by whoever verifies, or first seen by the witness, or only what the record itself
   * says: somebody who rewrote all of the record could have put that there. */
  readonly keys: readonly string[]
  readonly keyFrom: 'given' | 'witness' | 'record' | null
  /** Checkpoints under which a witness that whoever verifies knows has signed, and the longest; null: nobody was asked
   * for. */
  readonly cosigned: { readonly count: number; readonly to: number } | null
}

/** What stands outside the record: witness files, and keys that whoever verifies wrote down before. */
export type Outside = {
  readonly keys: readonly NoteKey[]
  readonly lines: readonly WitnessLine[]
  /** Public keys of witnesses who sign beneath checkpoints. */
  readonly cosigners: readonly NoteKey[]
  /** A witness was asked, however little it knows. */
  readonly witness: boolean
  /** Lines of witness files that are none. */
  readonly unreadable: number
}

export async function readOutside(
  files: readonly string[],
  keyTexts: readonly string[],
  cosignerTexts: readonly string[],
): Promise<Outside> {
  const cosigners = cosignerTexts.map((text) => {
    const key = readCosignerKey(text.trim())
    if (!key) throw new UsageError(`this is no public key of a witness: ${text.slice(0, 80)}`)
    return key
  })
  const keys = keyTexts.map((text) => {
    const key = readKeyText(text.trim())
    if (!key) throw new UsageError(`this is no public key: ${text.slice(0, 80)}`)
    return key
  })
  const lines: WitnessLine[] = []
  let unreadable = 0
  for (const file of files)
    for await (const line of witnessLines(file))
      if (line) lines.push(line)
      else unreadable += 1
  return { keys, lines, cosigners, witness: files.length > 0, unreadable }
}

/** Organisations that a witness or a key given knows of. */
export const witnessedOrganisations = ({ keys, lines }: Outside): readonly string[] => [
  ...new Set(
    [...lines.map(({ origin }) => origin), ...keys.map(({ name }) => name)].flatMap((origin) => {
      const id = origin.slice(originOf('').length)
      return originOf(id) === origin ? [id] : []
    }),
  ),
]

/** What the record (or an export of it) holds of checkpoints. */
export type OwnCheckpoints = { readonly key: string | null; readonly notes: readonly string[] }

export function vouchingOf(organisationId: string, own: OwnCheckpoints, outside: Outside): Vouching {
  const origin = originOf(organisationId)
  const lines = outside.lines.filter((line) => line.origin === origin)
  const trusted = trustedKeys(origin, own, lines, outside)
  const notes = [
    ...own.notes.map((note) => ({ note, by: 'record' as const })),
    ...lines.map((line) => ({ note: line.checkpoint, by: 'witness' as const })),
  ]
  const vouched: Vouched[] = []
  let fault: VouchingFault | null =
    own.key !== null && trusted.from !== null && !trusted.texts.includes(own.key)
      ? { sequence: 0, fault: 'key-differs', by: 'record' }
      : null
  for (const { note, by } of notes) {
    const opened = openCheckpoint(note, origin, trusted.keys, noteHolds)
    if (typeof opened === 'string') fault ??= { sequence: sizeOf(note), fault: opened, by }
    else vouched.push({ size: opened.size, root: opened.root, by })
  }
  const cosigned = cosignedBy(outside.cosigners, own.notes)
  fault ??= notVouched(vouched, outside.witness, trusted.from) ?? cosigned.fault
  return { vouched, fault, keys: trusted.texts, keyFrom: trusted.from, cosigned: cosigned.found }
}

/** A witness that was named, and of whom there is no signature or one that does not hold, is no yes. */
function cosignedBy(
  cosigners: readonly NoteKey[],
  notes: readonly string[],
): { readonly found: Vouching['cosigned']; readonly fault: VouchingFault | null } {
  if (cosigners.length === 0) return { found: null, fault: null }
  let found = { count: 0, to: 0 }
  for (const note of notes) {
    const read = readSignedNote(note)
    if (!read) continue
    const theirs = cosigners.filter((key) => read.signatures.some(({ keyId }) => keyId === key.keyId))
    const fault = { sequence: sizeOf(note), fault: 'wrong-cosignature', by: 'record' } as const
    if (theirs.some((key) => !cosignatureHolds(key, read))) return { found, fault }
    if (theirs.length > 0) found = { count: found.count + 1, to: Math.max(found.to, sizeOf(note)) }
  }
  const fault = found.count > 0 ? null : ({ sequence: 1, fault: 'not-cosigned', by: 'record' } as const)
  return { found, fault }
}

/** Whoever rewrites a chain takes away the checkpoints that would tell: where somebody outside was asked, silence is
 * no yes. A checkpoint that the witness has was in the record before. */
function notVouched(
  vouched: readonly Vouched[],
  witness: boolean,
  keyFrom: Vouching['keyFrom'],
): VouchingFault | null {
  const sizes = (by: Vouched['by']): readonly number[] =>
    vouched.flatMap((one) => (one.by === by ? [one.size] : []))
  const [recorded, seen] = [new Set(sizes('record')), sizes('witness')]
  const lost = seen.find((size) => !recorded.has(size))
  if (witness && seen.length === 0) return { sequence: 1, fault: 'not-vouched', by: 'witness' }
  if (lost !== undefined) return { sequence: lost, fault: 'not-vouched', by: 'record' }
  return keyFrom === 'given' && vouched.length === 0
    ? { sequence: 1, fault: 'not-vouched', by: 'record' }
    : null
}

const sizeOf = (note: string): number => readCheckpoint(readSignedNote(note)?.text ?? '')?.size ?? 0

function trustedKeys(
  origin: string,
  own: OwnCheckpoints,
  lines: readonly WitnessLine[],
  outside: Outside,
): {
  readonly keys: readonly NoteKey[]
  readonly texts: readonly string[]
  readonly from: Vouching['keyFrom']
} {
  const given = outside.keys.filter((key) => key.name === origin)
  const from = given.length > 0 ? 'given' : lines.length > 0 ? 'witness' : own.key === null ? null : 'record'
  // Only the first line of the witness: whoever came later could have brought a key of their own.
  const texts = [from === 'witness' ? lines[0]?.key : own.key].flatMap((text) => text ?? [])
  const keys = from === 'given' ? given : texts.flatMap((text) => readKeyText(text) ?? [])
  return { keys, texts: from === 'given' ? keys.map(keyText) : texts, from }
}
