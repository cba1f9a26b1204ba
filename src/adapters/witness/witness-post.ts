import { readCheckpoint } from '../../domain/audit/checkpoint.ts'
import { consistencyProof } from '../../domain/audit/consistency.ts'
import { addCheckpointBody, withCosignatures } from '../../domain/audit/cosignature.ts'
import { readSignedNote, type NoteKey } from '../../domain/audit/signed-note.ts'
import type { Egress } from '../egress/open-egress.ts'
import { cosignatureHolds } from '../keys/note-keys.ts'
import { WitnessError, type ShowGrowth, type Witness } from './witness.ts'
import type { WitnessLine } from './witness-line.ts'

const ALLOWANCE = { budgetMs: 10_000, mostBytes: 10_000 }
const SIZE = 'text/x.tlog.size'

type Answer = { readonly status: number; readonly type: string; readonly text: string }

/** Somebody who listens, as c2sp.org/tlog-witness says: gets the note with a proof that the chain goes on from what they
 * signed last, and signs beneath it. Their signature is checked before it counts. Nothing about a client is in it: the id
 * of the organisation, numbers and hashes. */
export function witnessPost(url: string, key: NoteKey, egress: Egress): Witness {
  const address = `${url.replace(/\/$/, '')}/add-checkpoint`
  const ask = egress.fetchFrom(address, ALLOWANCE)
  /** What the witness signed last, of each chain. Not known after a start: then it says so. */
  const standing = new Map<string, number>()
  const add = async (line: WitnessLine, old: number, size: number, grown: ShowGrowth): Promise<Answer> => {
    const growth = old === 0 || old === size ? null : await grown(old, size)
    if (growth === null && old !== 0 && old !== size) throw new WitnessError('not-extended')
    const proof = growth ? consistencyProof(growth) : []
    const answer = await ask(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: addCheckpointBody(old, proof, line.checkpoint),
    })
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
    return { status: answer.status, type, text: await answer.text() }
  }
  return {
    way: 'posted_at',
    take: async (line, grown) => {
      const size = readCheckpoint(readSignedNote(line.checkpoint)?.text ?? '')?.size
      if (size === undefined) throw new WitnessError('not-extended')
      const known = standing.get(line.origin) ?? 0
      let answer = await add(line, known, size, grown)
      const held = sizeIn(answer)
      if (held !== null && held !== known) {
        standing.set(line.origin, held)
        if (held > size) return alreadyHeld(held, grown)
        answer = await add(line, held, size, grown)
      }
      if (answer.status !== 200) throw new WitnessError(faultOf(answer.status))
      const lines = cosignaturesIn(line.checkpoint, answer.text, key)
      standing.set(line.origin, size)
      return lines
    },
  }
}

/** Another server of this record brought a later one; a record without it was rolled back. */
async function alreadyHeld(held: number, grown: ShowGrowth): Promise<null> {
  if ((await grown(held, held)) === null) throw new WitnessError('rolled-back')
  return null
}

const sizeIn = ({ status, type, text }: Answer): number | null =>
  status === 409 && type === SIZE && /^(0|[1-9]\d{0,15})\n$/.test(text) ? Number(text) : null

/** The lines that this witness signed; whatever else is in the answer counts for nothing. */
function cosignaturesIn(note: string, answer: string, key: NoteKey): string {
  const ours = answer
    .split('\n')
    .filter((line) => line.startsWith(`— ${key.name} `))
    .map((line) => `${line}\n`)
    .filter((line) => {
      const read = readSignedNote(withCosignatures(note, line))
      return read !== null && cosignatureHolds(key, read)
    })
  if (ours.length === 0) throw new WitnessError('not-signed')
  return ours.join('')
}

const faultOf = (status: number) =>
  status === 409 || status === 422
    ? 'not-extended'
    : status === 403 || status === 404
      ? 'not-known'
      : 'refused'
