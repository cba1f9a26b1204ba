import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { plain, type Fault } from '../domain/evidence/formats/record.ts'
import { isId } from '../domain/id.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { ImportJob, SourceReader, Taken } from './import-ports.ts'
import type { KeptFile } from './library-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Records that one transaction takes in: others of the practice wait for no longer. */
export const TOGETHER = 250
/** Milliseconds that a server has the word; it renews it three times in between. */
export const WORD_MS = 15_000
/** Times that an import is taken up without getting further: one that ends every server is not tried for ever. */
const MOST_TRIES = 3
const LISTED = 50

export const nameOfFile = (name: string): string => plain(name).slice(0, 300) || 'file'

/** Somebody on the staff begins to send a file. */
export async function beginFile(actor: MemberActor, name: string, ports: Ports): Promise<Outcome<string>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const id = ports.ids.next()
  await ports.imports.begin(permit.value, { id, name: nameOfFile(name), at: ports.clock.now() })
  return granted(id)
}

export async function receivePiece(
  actor: MemberActor,
  { fileId, place, piece }: { readonly fileId: string; readonly place: number; readonly piece: Uint8Array },
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  await ports.imports.receive(permit.value, fileId, place, piece)
  return granted(null)
}

/** The file is whole: it is imported from now on, whatever dies. */
export async function askImport(
  actor: MemberActor,
  file: { readonly fileId: string; readonly name: string; readonly size: number },
  ports: Ports,
): Promise<Outcome<string>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const [id, askedAt] = [ports.ids.next(), ports.clock.now()]
  const entry = entryFor(actor, askedAt, 'import-asked', ['library', null], { import: id, bytes: file.size })
  await ports.imports.ask(permit.value, { ...file, name: nameOfFile(file.name), id, askedAt }, entry)
  return granted(id)
}

export async function readImports(actor: MemberActor, ports: Ports): Promise<Outcome<readonly ImportJob[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  return granted(await ports.imports.jobs(permit.value, LISTED))
}

/** The original of a source. */
export async function readOriginal(
  actor: MemberActor,
  fileId: string,
  ports: Ports,
): Promise<Outcome<Omit<KeptFile, 'lines'>>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const file = isId(fileId) ? await ports.library.fileOf(permit.value, fileId) : null
  return file ? granted(file) : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}

export async function readPiece(
  actor: MemberActor,
  fileId: string,
  place: number,
  ports: Ports,
): Promise<Outcome<Uint8Array | null>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  return granted(await ports.imports.piece(permit.value, fileId, place))
}

export type Importing = Pick<Ports, 'imports' | 'clock'> & { readonly sourceReader: SourceReader }

/** Works on the oldest import that waits, from where it stopped; false where none does. What cannot be read is named and
 * the rest is in. */
export async function importNext(
  organisationId: string,
  serverId: string,
  ports: Importing,
): Promise<boolean> {
  const now = ports.clock.now()
  const taken = await ports.imports.take(organisationId, serverId, now, wordUntil(now))
  if (!taken) return false
  const faults = await importTaken(taken, ports)
  if (faults === null) return true
  const [state, at] = [faults.done ? ('done' as const) : ('failed' as const), ports.clock.now()]
  const detail = { import: taken.id, state, faults: faults.all.length }
  const entry = systemEntryOf(organisationId, at, 'import-ended', ['import', taken.id], detail)
  await ports.imports.end(taken, { state, faults: faults.all }, entry)
  return true
}

export const wordUntil = (now: string): string => new Date(Date.parse(now) + WORD_MS).toISOString()

type Ended = { readonly done: boolean; readonly all: readonly Fault[] }

/** Null where another server has the word by now. */
async function importTaken(taken: Taken, ports: Importing): Promise<Ended | null> {
  if (taken.tries > MOST_TRIES) return { done: false, all: [{ place: taken.name, why: 'not-read' }] }
  const { bytes, sha256 } = await ports.imports.bytes(taken)
  const { records, faults, pdf } = await ports.sourceReader.read(taken.name, bytes)
  for (let from = taken.done; from < records.length; from += TOGETHER) {
    const some = records.slice(from, from + TOGETHER)
    const detail = { records: some.length, import: taken.id }
    const at = ports.clock.now()
    const entry = systemEntryOf(taken.organisationId, at, 'sources-imported', ['import', taken.id], detail)
    const part = { from, all: records.length, records: some, pdf, sha256 }
    const written = await ports.imports.write(taken, part, entry)
    if (written === null) return null
  }
  return { done: records.length > 0, all: faults }
}
