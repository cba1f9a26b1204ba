import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { Fault, Reading } from '../domain/evidence/formats/record.ts'
import type { Hit } from '../domain/evidence/source.ts'
import { isId } from '../domain/id.ts'
import type { Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { TOGETHER } from './import-files.ts'
import type { Imported, KeptSource } from './library-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import { evidenceTyped } from './search-evidence.ts'

/** Sources of one page of the list. */
export const PAGE = 50
const MOST_HITS = 20

export type ImportDone = Imported & { readonly faults: readonly Fault[] }

/** Somebody on the staff adds what was read from a file. What is broken is named, the rest is in. */
export async function importSources(
  actor: MemberActor,
  reading: Reading,
  ports: Ports,
): Promise<Outcome<ImportDone>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  let done: Imported = { added: 0, merged: 0, duplicates: [], returned: [] }
  for (let from = 0; from < reading.records.length; from += TOGETHER) {
    const records = reading.records.slice(from, from + TOGETHER)
    const detail = { records: records.length, faults: reading.faults.length }
    const entry = entryFor(actor, ports.clock.now(), 'sources-imported', ['library', null], detail)
    const part = await ports.library.add(permit.value, records, entry)
    done = {
      added: done.added + part.added,
      merged: done.merged + part.merged,
      duplicates: [...done.duplicates, ...part.duplicates],
      returned: [...done.returned, ...part.returned],
    }
  }
  return granted({ ...done, faults: reading.faults })
}

export async function listSources(
  actor: MemberActor,
  after: string | null,
  ports: Ports,
): Promise<Outcome<readonly KeptSource[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  if (after !== null && !isId(after)) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  return granted(await ports.library.sources(permit.value, { after, limit: PAGE }))
}

/** What the staff typed is searched for here; nothing of it that could name a person goes anywhere. */
export async function searchSources(
  actor: MemberActor,
  typed: string,
  language: Locale,
  ports: Ports,
): Promise<Outcome<{ readonly hits: readonly Hit[]; readonly ours: ReadonlySet<string> }>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const hits = await evidenceTyped(permit.value, typed, { language, limit: MOST_HITS }, ports)
  const ids = hits.map(({ passage }) => passage.sourceId)
  return granted({ hits, ours: await ports.library.oursAmong(permit.value, ids) })
}

/** Marks a guideline as the practice's own, which ranks first, or takes that back. */
export async function markOurs(
  actor: MemberActor,
  id: string,
  ours: boolean,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const read = await permitted(actor, 'library.read', ports)
  if (!read.ok) return read
  const source = isId(id) ? await ports.library.source(read.value, id) : null
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const entry = entryFor(actor, ports.clock.now(), 'source-marked', ['source', id], { ours })
  await ports.library.markOurs(permit.value, id, ours, entry)
  return granted(null)
}
