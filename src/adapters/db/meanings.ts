import { sql } from 'kysely'
import { bestSentence } from '../../domain/evidence/answers.ts'
import { readQuestion } from '../../domain/evidence/question.ts'
import type { Hit } from '../../domain/evidence/source.ts'
import { closeness } from '../../domain/evidence/vector.ts'
import type { Meanings, MeaningState, Near } from '../../flows/meaning-ports.ts'
import { appendEntry } from './audit.ts'
import { passagesAt } from './library-search.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

/** Vectors that one question is compared with at most. */
const COMPARED = 2_000

export const meaningsOver = ({ database }: Pick<Stores, 'database'>): Meanings => ({
  model: (organisationId) => inOrganisation(database, organisationId, (tx) => modelOf(tx, organisationId)),
  state: ({ organisationId }) =>
    inOrganisation(database, organisationId, (tx) => stateOf(tx, organisationId)),
  choose: ({ organisationId }, model, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      const before = await modelOf(tx, organisationId)
      if (before !== model)
        await sql`delete from evidence_vector where organisation_id = ${organisationId}`.execute(tx)
      if (model === null)
        await sql`delete from evidence_meaning where organisation_id = ${organisationId}`.execute(tx)
      else
        await sql`insert into evidence_meaning (organisation_id, model) values (${organisationId}, ${model})
          on conflict (organisation_id) do update set model = excluded.model`.execute(tx)
      await appendEntry(tx, entry)
    }),
  unread: ({ organisationId }, limit) =>
    inOrganisation(database, organisationId, async (tx) => {
      const { rows } = await sql<{ number: number; title: string; text: string }>`
        select p.number, s.title, p.text from evidence_passage p
        join evidence_source s on s.organisation_id = p.organisation_id and s.source_id = p.source_id
        where p.organisation_id = ${organisationId} and not exists (select 1 from evidence_vector v
          where v.organisation_id = p.organisation_id and v.number = p.number)
        order by p.number limit ${limit}`.execute(tx)
      return rows.map(({ number, title, text }) => ({ number, passage: { title, text } }))
    }),
  keep: ({ organisationId }, model, read, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      // Held until the end: whoever chooses another model meanwhile waits, and then forgets these too.
      const { rows: held } = await sql<{ model: string }>`
        select model from evidence_meaning where organisation_id = ${organisationId} for update`.execute(tx)
      if (read.length === 0 || held[0]?.model !== model) return
      await sql`insert into evidence_vector (organisation_id, number, numbers)
        select ${organisationId}, r.number, r.numbers
        from unnest(${read.map(({ number }) => number)}::int[], ${read.map(({ vector }) => Buffer.from(vector.buffer, vector.byteOffset, vector.length))}::bytea[]) as r (number, numbers)
        join evidence_passage p on p.organisation_id = ${organisationId} and p.number = r.number
        on conflict do nothing`.execute(tx)
      await appendEntry(tx, entry)
    }),
  near: ({ organisationId }, asked) =>
    inOrganisation(database, organisationId, (tx) => nearest(tx, organisationId, asked)),
})

async function modelOf(tx: Scoped, organisationId: string): Promise<string | null> {
  const { rows } = await sql<{ model: string }>`
    select model from evidence_meaning where organisation_id = ${organisationId}`.execute(tx)
  return rows[0]?.model ?? null
}

async function stateOf(tx: Scoped, organisationId: string): Promise<MeaningState> {
  const { rows } = await sql<{ read: number; of: number }>`
    select (select count(*)::int from evidence_vector where organisation_id = ${organisationId}) as read,
      (select count(*)::int from evidence_passage where organisation_id = ${organisationId}) as of`.execute(
    tx,
  )
  const model = await modelOf(tx, organisationId)
  return { model, read: rows[0]?.read ?? 0, of: rows[0]?.of ?? 0 }
}

type Row = { readonly number: number; readonly numbers: Buffer }

async function nearest(tx: Scoped, organisationId: string, asked: Near): Promise<readonly Hit[]> {
  const rows = (await isSmall(tx, organisationId))
    ? await ofAll(tx, organisationId)
    : await ofSources(tx, organisationId, asked)
  const close = rows
    .map(({ number, numbers }) => ({
      number,
      near: closeness(asked.vector, new Int8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)),
    }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, asked.limit * 4)
  const passages = await passagesAt(
    tx,
    organisationId,
    close.map(({ number }) => number),
  )
  const { stems } = readQuestion(asked.question, asked.language)
  const best = new Map<string, Hit>()
  for (const { number, near } of close) {
    const passage = passages.get(number)?.passage
    if (passage && !best.has(passage.sourceId))
      best.set(passage.sourceId, {
        passage,
        score: near,
        quote: bestSentence(passage.text, stems, passage.language),
      })
  }
  return [...best.values()].slice(0, asked.limit)
}

/** Counted no further than it matters. */
async function isSmall(tx: Scoped, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from (select 1 from evidence_vector
      where organisation_id = ${organisationId} limit ${COMPARED + 1}) as v`.execute(tx)
  return (rows[0]?.many ?? 0) <= COMPARED
}

async function ofAll(tx: Scoped, organisationId: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select number, numbers from evidence_vector where organisation_id = ${organisationId}`.execute(tx)
  return rows
}

async function ofSources(tx: Scoped, organisationId: string, { among }: Near): Promise<readonly Row[]> {
  const ids = among.map(({ passage }) => passage.sourceId)
  const { rows } = await sql<Row>`
    select v.number, v.numbers from evidence_passage p
    join evidence_vector v on v.organisation_id = p.organisation_id and v.number = p.number
    where p.organisation_id = ${organisationId} and p.source_id = any(${ids}::uuid[])
    limit ${COMPARED}`.execute(tx)
  return rows
}
