import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { askedHere } from '../domain/evidence/asked-here.ts'
import type { Fault, Reading, SourceRecord } from '../domain/evidence/formats/record.ts'
import { placesOf, type Place } from '../domain/evidence/pdf/places-of.ts'
import type { Hit, Passage } from '../domain/evidence/source.ts'
import { isId } from '../domain/id.ts'
import type { Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { TOGETHER } from './import-files.ts'
import type { Imported, KeptFile, KeptSource } from './library-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import { searchEvidence } from './search-evidence.ts'

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
  let done: Imported = { added: 0, merged: 0, duplicates: [] }
  for (let from = 0; from < reading.records.length; from += TOGETHER) {
    const records = reading.records.slice(from, from + TOGETHER)
    const detail = { records: records.length, faults: reading.faults.length }
    const entry = entryFor(actor, ports.clock.now(), 'sources-imported', ['library', null], detail)
    const part = await ports.library.add(permit.value, records, entry)
    done = {
      added: done.added + part.added,
      merged: done.merged + part.merged,
      duplicates: [...done.duplicates, ...part.duplicates],
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

/** What the staff typed is searched for here and goes nowhere. */
export async function searchSources(
  actor: MemberActor,
  typed: string,
  language: Locale,
  ports: Ports,
): Promise<Outcome<readonly Hit[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  return granted(await searchEvidence(permit.value, askedHere(typed), { language, limit: MOST_HITS }, ports))
}

export type SourceRead = {
  readonly source: KeptSource
  readonly passages: readonly Passage[]
  /** The files it came from; where each passage stands in the first that is a PDF. */
  readonly files: readonly KeptFile[]
  readonly places: readonly (readonly Place[])[]
  /** Which of its references this library holds: number of the reference, id and title there. */
  readonly held: readonly { readonly reference: number; readonly id: string; readonly title: string }[]
  readonly similar: readonly Hit[]
}

/** A source's page: its record and passages, what its references lead to here, and what resembles it. */
export async function readSource(actor: MemberActor, id: string, ports: Ports): Promise<Outcome<SourceRead>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const source = isId(id) ? await ports.library.source(permit.value, id) : null
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const passages = await ports.library.passages(permit.value, source.id)
  const files = await ports.library.files(permit.value, source.id)
  const places = placesOf(
    files.find(({ pages }) => pages !== null)?.lines ?? [],
    passages.map(({ text }) => text),
  )
  const named = source.record.references.flatMap((one) => one.identifiers)
  const found = await ports.library.holding(permit.value, named)
  const held = source.record.references.flatMap(({ identifiers }, reference) => {
    const match = found.find((one) =>
      identifiers.some(({ kind, value }) => kind === one.identifier.kind && value === one.identifier.value),
    )
    return match ? [{ reference, id: match.id, title: match.title }] : []
  })
  const language = source.record.language === 'es' ? 'es' : 'en'
  const like = await ports.library.search(
    permit.value,
    askedHere(likeOf(source.record)),
    language,
    MOST_SIMILAR + 1,
  )
  const similar = like.filter(({ passage }) => passage.sourceId !== source.id).slice(0, MOST_SIMILAR)
  return granted({ source, passages, files, places, held, similar })
}
const MOST_SIMILAR = 5
const likeOf = ({ title, keywords }: SourceRecord): string => `${title} ${keywords.slice(0, 8).join(' ')}`

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
