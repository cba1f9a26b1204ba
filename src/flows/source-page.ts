import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { findCited, type Cited } from '../domain/evidence/find-cited.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import { placesOf, type Place } from '../domain/evidence/pdf/places-of.ts'
import { summaryOf } from '../domain/evidence/reading/facets.ts'
import { identifiersOfReference } from '../domain/evidence/reference-identifiers.ts'
import type { Passage } from '../domain/evidence/source.ts'
import { stemsOf } from '../domain/evidence/stems-of.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { Earlier, KeptFile, Removed } from './library-ports.ts'
import { openSource, whyNoSource, type OpenedSource } from './open-source.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import { evidenceTyped } from './search-evidence.ts'

/** A source that is here, as another one leads to it. */
export type Lead = { readonly id: string; readonly title: string }
export type SourceRead = {
  readonly source: OpenedSource
  /** The files it came from; where each passage stands in the first that is a PDF. */
  readonly files: readonly KeptFile[]
  readonly places: readonly (readonly Place[])[]
  /** Which of its references are here: number of the reference, id and title. */
  readonly held: readonly (Lead & { readonly reference: number })[]
  readonly citedBy: readonly Lead[]
  readonly similar: readonly Lead[]
  /** What is left of it from before, where somebody had taken it out. */
  readonly returned: Removed | null
}

/** A source's page: its record and passages, what its references lead to here, who cites it, and what resembles it. */
export async function readSource(actor: MemberActor, id: string, ports: Ports): Promise<Outcome<SourceRead>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const source = await openSource(permit.value, id, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', await whyNoSource(permit.value, id, ports))
  const held = await heldReferences(permit.value, source, ports)
  const citing = await ports.library.citing(permit.value, source.record.identifiers)
  const similar = await similarTo(permit.value, source, ports)
  const kept = source.kept ? await ports.library.files(permit.value, source.id) : []
  const { files, places } = bestPlaced(kept, source.passages)
  const citedBy = citing.filter((one) => one.id !== source.id)
  const returned = source.kept ? await ports.library.returned(permit.value, source.id) : null
  return granted({ source, files, places, held, citedBy, similar, returned })
}

/** Of several files the one that the text is from comes first. */
function bestPlaced(
  kept: readonly KeptFile[],
  passages: readonly Passage[],
): Pick<SourceRead, 'files' | 'places'> {
  const texts = passages.map(({ text }) => text)
  const all = kept.map((file) => ({ file, places: placesOf(file.lines, texts) }))
  const found = (one: (typeof all)[number]): number => one.places.filter((boxes) => boxes.length > 0).length
  const best = all.toSorted((a, b) => found(b) - found(a))
  return { files: best.map(({ file }) => file), places: best[0]?.places ?? [] }
}

/** What was cited, where it stands by now; `before` is what it said then, where the text is another. */
export type CitedRead = Cited & { readonly passage: Passage | null; readonly before: Earlier | null } & Pick<
    SourceRecord,
    'title'
  >

/** One passage, by its number and, if it was cited by that, by its text: for a card beside what cites it, and for the page. */
export async function readPassage(
  actor: MemberActor,
  id: string,
  { number, digest }: { readonly number: number; readonly digest: string | null },
  ports: Ports,
): Promise<Outcome<CitedRead>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const source = await openSource(permit.value, id, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', await whyNoSource(permit.value, id, ports))
  const said =
    digest === null || !source.kept ? null : await ports.library.passageBefore(permit.value, id, digest)
  const cited = findCited(source.passages, { number, digest, before: said?.text ?? null })
  const passage = source.passages.find((one) => one.number === cited.number) ?? null
  if (!passage && digest === null) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const before = cited.stands === 'same' ? null : said
  return granted({ ...cited, passage, before, title: source.record.title })
}

async function heldReferences(
  permit: Authorised<'library.read'>,
  { id: own, record }: OpenedSource,
  ports: Ports,
): Promise<SourceRead['held']> {
  const named = record.references.map(identifiersOfReference)
  const found = named.length === 0 ? [] : await ports.library.holding(permit, named.flat())
  const held: (Lead & { readonly reference: number })[] = []
  for (const [reference, identifiers] of named.entries()) {
    const match = found.find((one) =>
      identifiers.some(({ kind, value }) => kind === one.identifier.kind && value === one.identifier.value),
    )
    if (match && match.id !== own) held.push({ reference, id: match.id, title: match.title })
    const arxiv = match ? undefined : identifiers.find(({ kind }) => kind === 'arxiv')?.value
    const shipped = arxiv === undefined ? null : await ports.evidence.source(`arXiv:${arxiv}`)
    if (shipped) held.push({ reference, id: `arXiv:${arxiv}`, title: shipped.record.title })
  }
  return held
}

/** Sources that one page leads on to. */
const MOST_SIMILAR = 5
/** Of the words of its title and categories a source has so many, or it resembles nothing but by chance. */
const SHARED = 0.4
const LEAST_SHARED = 2

async function similarTo(
  permit: Authorised<'library.read'>,
  source: OpenedSource,
  ports: Ports,
): Promise<readonly Lead[]> {
  const { record, passages } = source
  const [first] = summaryOf(record, passages)
  const about = `${record.title} ${record.keywords.slice(0, 8).join(' ')} ${first?.text ?? ''}`
  const language = record.language === 'es' ? 'es' : 'en'
  const asked = { language, limit: MOST_SIMILAR * 3 } as const
  const hits = await evidenceTyped(permit, about, asked, ports)
  const titles = new Set([record.title.toLowerCase()])
  const telling = new Set(stemsOf(`${record.title} ${record.keywords.join(' ')}`, language))
  const similar: Lead[] = []
  for (const { passage } of hits) {
    const { sourceId: id, title } = passage
    // A collection keeps each answer about one subject under one title: one of them is enough.
    const said = new Set(stemsOf(`${title} ${passage.text}`, language))
    const shared = [...telling].filter((stem) => said.has(stem)).length
    if (shared < Math.max(LEAST_SHARED, telling.size * SHARED)) continue
    if (id === source.id || titles.has(title.toLowerCase()) || similar.length >= MOST_SIMILAR) continue
    titles.add(title.toLowerCase())
    similar.push({ id, title })
  }
  return similar
}
