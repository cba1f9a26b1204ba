import { contentDigest } from './content-digest.ts'
import { keyOf, likenessOf, merged } from './merge.ts'
import type { Notice, SourceRecord, SourceStanding } from './formats/record.ts'
import { worseStanding } from './formats/standing-said.ts'

/** A source as a library holds it. */
export type HeldSource = { readonly id: string; readonly record: SourceRecord }
/** Two sources that are probably one: a person decides. */
export type Duplicate = { readonly id: string; readonly of: string }
export type ImportPlan = {
  /** What is written, once for each source. */
  readonly writes: readonly (HeldSource & { readonly isNew: boolean; readonly textChanged: boolean })[]
  readonly added: number
  readonly merged: number
  readonly duplicates: readonly Duplicate[]
  /** The source that each record became or joined, in the order of the records. */
  readonly ids: readonly string[]
  /** New sources that somebody had taken out before, and which that was. */
  readonly returned: readonly Duplicate[]
  /** By what else they are known from now on. */
  readonly digests: readonly Digest[]
}
export type Digest = { readonly digest: string; readonly id: string }

/** What a library knows: `held` are its sources that share an identifier or a likeness with what comes, or that a notice
 * among it is about, or the same content; `notices` what earlier notices said, of sources that it may not hold. */
export type Known = {
  readonly held: readonly HeldSource[]
  readonly notices: readonly Notice[]
  /** Which of them have the content or the file of one that comes. */
  readonly digests: readonly Digest[]
  /** What was taken out, by each name it had (see {@link namesOf}), the latest last. */
  readonly removed: readonly { readonly name: string; readonly id: string }[]
}

type Source = { record: SourceRecord; readonly before: SourceRecord | null }
type Shelf = {
  readonly byKey: Map<string, string>
  readonly byDigest: Map<string, string>
  readonly byLikeness: Map<string, string>
  readonly sources: Map<string, Source>
}

/** Works out what an import does to a library. Where a record joins two sources that are there, it goes to the first and
 * the second is offered as a duplicate: nothing that somebody may have cited disappears. A notice reaches the source it is
 * about, whichever of the two comes first. */
export function planImport(
  records: readonly SourceRecord[],
  { held, notices, digests, removed }: Known,
  nextId: (record: SourceRecord) => string,
  /** SHA-256 of the file, where it holds this one record. */
  file: string | null = null,
): ImportPlan {
  const byDigest = new Map(digests.map(({ digest, id }) => [digest, id]))
  const shelf: Shelf = { byKey: new Map(), byDigest, byLikeness: new Map(), sources: new Map() }
  const { byKey, byLikeness, sources } = shelf
  const duplicates: Duplicate[] = []
  const ids: string[] = []
  const gone = new Map(removed.map(({ name, id }) => [name, id]))
  const returned: Duplicate[] = []
  let [added, joined] = [0, 0]
  for (const { id, record } of held) {
    sources.set(id, { record, before: record })
    know(shelf, id, record)
  }
  for (const record of records) {
    const same = sameAs(shelf, record, file)
    const [first, ...others] = same
    const source = first === undefined ? undefined : sources.get(first)
    if (first !== undefined && source) {
      source.record = merged(source.record, ownOnly(record, first, byKey))
      know(shelf, first, source.record)
      joined += 1
      ids.push(first)
      knowContent(shelf, first, record, file)
      duplicates.push(...others.map((id) => ({ id, of: first })))
      continue
    }
    const id = nextId(record)
    const like = byLikeness.get(likenessOf(record) ?? '')
    if (like !== undefined) duplicates.push({ id, of: like })
    sources.set(id, { record, before: null })
    know(shelf, id, record)
    knowContent(shelf, id, record, file)
    const [of] = namesOf(record, file).flatMap((name) => gone.get(name) ?? [])
    if (of !== undefined) returned.push({ id, of })
    added += 1
    ids.push(id)
  }
  heed(shelf, [...notices, ...[...sources.values()].flatMap(({ record }) => record.notices)])
  const known = new Set(digests.map(({ digest }) => digest))
  const learned = [...byDigest].flatMap(([digest, id]) => (known.has(digest) ? [] : [{ digest, id }]))
  return { writes: writesOf(sources), added, merged: joined, duplicates, ids, returned, digests: learned }
}

const digestsOf = (record: SourceRecord, file: string | null): readonly string[] =>
  [contentDigest(record), file].filter((one) => one !== null)

/** All that a record is known by, as one list: its identifiers, its content and its file. */
export const namesOf = (record: SourceRecord, file: string | null): readonly string[] => [
  ...record.identifiers.map(keyOf),
  ...digestsOf(record, file).map(nameOfDigest),
]
export const nameOfDigest = (digest: string): string => `sha256:${digest}`

/** Sources that it is one with: by an identifier first, else by its content or its file. */
function sameAs({ byKey, byDigest }: Shelf, record: SourceRecord, file: string | null): readonly string[] {
  const named = record.identifiers.flatMap((one) => byKey.get(keyOf(one)) ?? [])
  const known = digestsOf(record, file).flatMap((digest) => byDigest.get(digest) ?? [])
  return [...new Set([...named, ...known])]
}

function knowContent({ byDigest }: Shelf, id: string, record: SourceRecord, file: string | null): void {
  for (const digest of digestsOf(record, file)) if (!byDigest.has(digest)) byDigest.set(digest, id)
}

function know({ byKey, byLikeness }: Shelf, id: string, record: SourceRecord): void {
  for (const one of record.identifiers) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), id)
  const likeness = likenessOf(record)
  if (likeness !== null && !byLikeness.has(likeness)) byLikeness.set(likeness, id)
}

/** A paper says of itself what its notice says of it; it never gets better by that. */
function heed({ byKey, sources }: Shelf, notices: readonly Notice[]): void {
  for (const { of, standing } of notices) {
    const source = sources.get(byKey.get(keyOf(of)) ?? '')
    if (!source) continue
    const worse: SourceStanding = worseStanding(source.record.standing, standing)
    if (worse !== source.record.standing) source.record = { ...source.record, standing: worse }
  }
}

const writesOf = (sources: ReadonlyMap<string, Source>): ImportPlan['writes'] =>
  [...sources].flatMap(([id, { record, before }]) =>
    record === before
      ? []
      : [{ id, record, isNew: before === null, textChanged: textOf(before) !== textOf(record) }],
  )

/** Identifiers that another source holds stay with it. */
const ownOnly = (record: SourceRecord, id: string, byKey: ReadonlyMap<string, string>): SourceRecord => ({
  ...record,
  identifiers: record.identifiers.filter((one) => (byKey.get(keyOf(one)) ?? id) === id),
})

/** What its passages are made from: their title is searched, too. */
const textOf = (record: SourceRecord | null): string =>
  record === null
    ? ''
    : [
        record.title,
        record.language,
        ...record.sections.flatMap(({ heading, text }) => [heading, text]),
      ].join('\n')
