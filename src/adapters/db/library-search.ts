import { sql } from 'kysely'
import { answers } from '../../domain/evidence/answers.ts'
import type { AskedHere } from '../../domain/evidence/asked-here.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { Block, Measures } from '../../domain/evidence/postings.ts'
import { readQuestion, type Question } from '../../domain/evidence/question.ts'
import { rank } from '../../domain/evidence/rank.ts'
import { CANDIDATES, OURS } from '../../domain/evidence/search.ts'
import type { Hit, Passage } from '../../domain/evidence/source.ts'
import { spelledLike } from '../../domain/evidence/spelling.ts'
import type { Locale } from '../../domain/language.ts'
import type { Deidentified } from '../../domain/privacy/deidentified.ts'
import { recordShape } from './library-shape.ts'
import type { Scoped } from './scope.ts'
import { together } from './together.ts'

/** Searches the library of the organisation whose rows `tx` sees. Two round trips; a third where a word is misspelt. */
export async function searchLibrary(
  tx: Scoped,
  organisationId: string,
  question: Deidentified | AskedHere,
  asked: { readonly language: Locale; readonly limit: number },
): Promise<readonly Hit[]> {
  const read = readQuestion(question, asked.language)
  if (read.stems.size === 0) return []
  const [measures, found] = await together([
    measuresOf(tx, organisationId),
    blocksOf(tx, organisationId, [...read.stems.keys()]),
  ])
  if (measures.passages === 0) return []
  const { stems, blocks } = await spelled(tx, organisationId, read, found)
  const most = Math.max(CANDIDATES, asked.limit * 4)
  const ranked = rank(stems, (stem) => blocks.get(stem) ?? [], measures, most)
  const passages = await passagesAt(
    tx,
    organisationId,
    ranked.map(({ number }) => number),
  )
  const candidates = ranked.flatMap(({ number, score }) => {
    const one = passages.get(number)
    return one ? [{ passage: one.passage, score: one.ours ? score * OURS : score }] : []
  })
  return answers(candidates, { ...read, stems }, asked.limit)
}

async function spelled(
  tx: Scoped,
  organisationId: string,
  read: Question,
  found: ReadonlyMap<string, readonly Block[]>,
): Promise<{
  readonly stems: ReadonlyMap<string, number>
  readonly blocks: ReadonlyMap<string, readonly Block[]>
}> {
  const unknown = [...read.plain.keys()].filter((stem) => !found.has(stem))
  if (unknown.length === 0) return { stems: read.stems, blocks: found }
  const firsts = [...new Set(unknown.map((stem) => stem.slice(0, 1)))]
  const known = await stemsStartingWith(tx, organisationId, firsts)
  const stems = spelledLike(
    read,
    (stem) => found.has(stem),
    (first) => known.filter((stem) => stem.startsWith(first)),
  )
  const more = await blocksOf(
    tx,
    organisationId,
    [...stems.keys()].filter((stem) => !found.has(stem)),
  )
  return { stems, blocks: new Map([...found, ...more]) }
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
  const { rows } = await sql<{ stem: string }>`
    select distinct stem from unnest(${firsts}::text[]) as f (first)
    join evidence_posting p on p.organisation_id = ${organisationId} and p.stem >= f.first and p.stem < f.first || '~'`.execute(
    tx,
  )
  return rows.map((row) => row.stem)
}

type At = { readonly passage: Passage; readonly ours: boolean }

async function passagesAt(
  tx: Scoped,
  organisationId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, At>> {
  if (numbers.length === 0) return new Map()
  const { rows } = await sql<{
    number: number
    source_id: string
    place: number
    section: string
    text: string
    record: unknown
    ours: boolean
  }>`
    select p.number, p.source_id, p.place, p.section, p.text, s.ours,
      s.record || '{"sections": [], "references": [], "keywords": [], "authors": []}' as record
    from evidence_passage p
    join evidence_source s on s.organisation_id = p.organisation_id and s.source_id = p.source_id
    where p.organisation_id = ${organisationId} and p.number = any(${numbers}::int[])
      and s.standing in ('good', 'corrected')`.execute(tx)
  return new Map(
    rows.flatMap((row): readonly (readonly [number, At])[] => {
      const { section, text, place, ours } = row
      const record = { ...recordShape.parse(row.record), sections: [{ heading: section, text: '-' }] }
      const [about] = passagesOf(record, row.source_id)
      return about ? [[row.number, { passage: { ...about, number: place, section, text }, ours }]] : []
    }),
  )
}
