import { sql } from 'kysely'
import { answers } from '../../domain/evidence/answers.ts'
import type { AskedHere } from '../../domain/evidence/asked-here.ts'
import { ENTRY, type Block, type Measures } from '../../domain/evidence/postings.ts'
import { readQuestion, type Question } from '../../domain/evidence/question.ts'
import { affordable, rank, rarity } from '../../domain/evidence/rank.ts'
import { CANDIDATES } from '../../domain/evidence/search.ts'
import type { Hit, Passage } from '../../domain/evidence/source.ts'
import { spelledLike } from '../../domain/evidence/spelling.ts'
import type { Locale } from '../../domain/language.ts'
import type { Deidentified } from '../../domain/privacy/deidentified.ts'
import { aboutShape } from '../evidence/record-shape.ts'
import type { Scoped } from './scope.ts'
import { together } from './together.ts'

/** Searches the library of the organisation whose rows `tx` sees. Three round trips; more where a word is misspelt. */
export async function searchLibrary(
  tx: Scoped,
  organisationId: string,
  question: Deidentified | AskedHere,
  asked: { readonly language: Locale; readonly limit: number },
): Promise<readonly Hit[]> {
  const read = readQuestion(question, asked.language)
  if (read.stems.size === 0) return []
  const [measures, sizes] = await together([
    measuresOf(tx, organisationId),
    sizesOf(tx, organisationId, [...read.stems.keys()]),
  ])
  if (measures.passages === 0) return []
  const { asked: meant, bytes } = await spelled(tx, organisationId, read, sizes)
  const sizeOf = (stem: string): number => bytes.get(stem) ?? 0
  const { read: first, late } = affordable(meant.stems, sizeOf, measures)
  const blocks = await blocksOf(tx, organisationId, [...first.keys()])
  const limit = Math.max(CANDIDATES, asked.limit * 4)
  const { subject } = meant
  const ranked = rank(first, (stem) => blocks.get(stem) ?? [], { measures, subject, limit })
  const passages = await passagesAt(
    tx,
    organisationId,
    ranked.map(({ number }) => number),
  )
  const candidates = ranked.flatMap(({ number, score, held }) => {
    const one = passages.get(number)
    return one ? [{ passage: one.passage, held, score, ours: one.ours }] : []
  })
  const rarityOf = (stem: string): number => rarity(Math.max(1, sizeOf(stem) / ENTRY), measures)
  return answers(candidates, { ...meant, late, language: asked.language, rarity: rarityOf }, asked.limit)
}

async function spelled(
  tx: Scoped,
  organisationId: string,
  read: Question,
  sizes: ReadonlyMap<string, number>,
): Promise<{ readonly asked: Question; readonly bytes: ReadonlyMap<string, number> }> {
  const unknown = [...read.plain.keys()].filter((stem) => !sizes.has(stem))
  if (unknown.length === 0) return { asked: read, bytes: sizes }
  const firsts = [...new Set(unknown.map((stem) => stem.slice(0, 2)))]
  const known = await stemsStartingWith(tx, organisationId, firsts)
  const asked = spelledLike(
    read,
    (stem) => sizes.has(stem),
    (first) => known.filter((stem) => stem.startsWith(first)),
  )
  const found = [...asked.stems.keys()].filter((stem) => !sizes.has(stem))
  return { asked, bytes: new Map([...sizes, ...(await sizesOf(tx, organisationId, found))]) }
}

/** How many bytes of postings each stem has; what is stored outside its row is not opened for that. */
async function sizesOf(
  tx: Scoped,
  organisationId: string,
  stems: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ stem: string; bytes: number }>`
    select stem, sum(octet_length(entries)) as bytes from evidence_posting
    where organisation_id = ${organisationId} and stem = any(${stems}::text[]) group by stem`.execute(tx)
  return new Map(rows.map(({ stem, bytes }) => [stem, bytes]))
}

async function measuresOf(tx: Scoped, organisationId: string): Promise<Measures> {
  const row = await tx
    .selectFrom('evidence_measure')
    .select(['passages', 'title_words', 'text_words'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return { passages: row?.passages ?? 0, titleWords: row?.title_words ?? 0, textWords: row?.text_words ?? 0 }
}

async function blocksOf(
  tx: Scoped,
  organisationId: string,
  stems: readonly string[],
): Promise<ReadonlyMap<string, readonly Block[]>> {
  if (stems.length === 0) return new Map()
  const { rows } = await sql<{ stem: string; from_passage: number; entries: Buffer }>`
    select stem, from_passage, entries from evidence_posting
    where organisation_id = ${organisationId} and stem = any(${stems}::text[])`.execute(tx)
  const blocks = new Map<string, Block[]>()
  for (const row of rows) {
    const list = blocks.get(row.stem) ?? []
    blocks.set(row.stem, list)
    list.push({ from: row.from_passage, bytes: row.entries })
  }
  return blocks
}

async function stemsStartingWith(
  tx: Scoped,
  organisationId: string,
  firsts: readonly string[],
): Promise<readonly string[]> {
  // Both ends are given as they are: joining strings in the query is nothing that row-level security lets near an index,
  // and the whole rest of the alphabet would be read.
  const { rows } = await sql<{ stem: string }>`
    select distinct p.stem from unnest(${firsts}::text[], ${firsts.map((first) => `${first}zzzzzz`)}::text[]) as f (first, last)
    join evidence_posting p on p.first and p.organisation_id = ${organisationId} and p.stem >= f.first and p.stem < f.last`.execute(
    tx,
  )
  return rows.map((row) => row.stem)
}

type At = { readonly passage: Passage; readonly ours: boolean }
type PassageRow = {
  readonly number: number
  readonly source_id: string
  readonly place: number
  readonly section: string
  readonly text: string
  readonly title: string
  readonly about: unknown
  readonly ours: boolean
}

/** Passage by passage and source by source, as `offset 0` makes sure: while nothing is known of the tables, as after
 * the first large import, PostgreSQL would rather read every source of the library than look up a hundred. */
export async function passagesAt(
  tx: Scoped,
  organisationId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, At>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<PassageRow>`
    select n.number, p.source_id, p.place, p.section, p.text, s.title, s.about, s.ours
    from unnest(${numbers}::int[]) as n (number)
    cross join lateral (select source_id, place, section, text from evidence_passage
      where organisation_id = ${organisationId} and number = n.number offset 0) as p
    cross join lateral (select title, about, ours from evidence_source
      where organisation_id = ${organisationId} and source_id = p.source_id
        and standing in ('good', 'corrected') offset 0) as s`.execute(tx)
  return new Map(
    rows.map((row) => {
      const { section, text, title, ours } = row
      const beside = aboutShape.parse(row.about)
      const passage = { ...beside, sourceId: row.source_id, number: row.place, section, text, title }
      return [row.number, { passage, ours }]
    }),
  )
}
