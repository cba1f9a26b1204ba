import { sql } from 'kysely'
import type { Identifier } from '../../domain/evidence/identifiers.ts'
import { identifierKinds } from '../../domain/evidence/identifiers.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { KeptSource, Library } from '../../flows/library-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { appendEntry } from './audit.ts'
import { searchLibrary } from './library-search.ts'
import { recordShape } from '../evidence/record-shape.ts'
import { addRecords } from './library-write.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

export const libraryOver = ({ database, ids }: Stores, clock: Clock): Library => ({
  add: ({ organisationId }, records, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      const given = { nextId: () => ids.next(), at: clock.now() }
      const { added, merged, duplicates } = await addRecords({ tx, organisationId }, records, given)
      await appendEntry(tx, entry)
      return { added, merged, duplicates }
    }),
  search: ({ organisationId }, question, language, limit) =>
    inOrganisation(database, organisationId, (tx) =>
      searchLibrary(tx, organisationId, question, { language, limit }),
    ),
  sources: ({ organisationId }, { after, limit }) =>
    inOrganisation(database, organisationId, async (tx) => {
      const { rows } = await sql<SourceRow>`
        select source_id, record, ours, added_at from evidence_source where organisation_id = ${organisationId}
          and (${after}::uuid is null or (added_at, source_id) < (select added_at, source_id from evidence_source
            where organisation_id = ${organisationId} and source_id = ${after}::uuid))
        order by added_at desc, source_id desc limit ${limit}`.execute(tx)
      return rows.map(keptSource)
    }),
  source: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, (tx) => sourceAt(tx, organisationId, id)),
  passages: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, async (tx) => {
      const source = await sourceAt(tx, organisationId, id)
      return source ? passagesOf(source.record, id) : []
    }),
  holding: ({ organisationId }, identifiers) =>
    inOrganisation(database, organisationId, (tx) => holding(tx, organisationId, identifiers)),
  markOurs: ({ organisationId }, id, ours, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      await tx
        .updateTable('evidence_source')
        .set({ ours })
        .where('organisation_id', '=', organisationId)
        .where('source_id', '=', id)
        .execute()
      await appendEntry(tx, entry)
    }),
})

type SourceRow = {
  readonly source_id: string
  readonly record: unknown
  readonly ours: boolean
  readonly added_at: string
}
const keptSource = (row: SourceRow): KeptSource => ({
  id: row.source_id,
  record: recordShape.parse(row.record),
  ours: row.ours,
  addedAt: row.added_at,
})

async function sourceAt(tx: Scoped, organisationId: string, id: string): Promise<KeptSource | null> {
  const { rows } = await sql<SourceRow>`
    select source_id, record, ours, added_at from evidence_source
    where organisation_id = ${organisationId} and source_id = ${id}`.execute(tx)
  return rows[0] ? keptSource(rows[0]) : null
}

async function holding(tx: Scoped, organisationId: string, identifiers: readonly Identifier[]) {
  const { rows } = await sql<{ kind: string; value: string; source_id: string; title: string }>`
    select i.kind, i.value, i.source_id, s.title from evidence_identifier i
    join unnest(${identifiers.map((one) => one.kind)}::text[], ${identifiers.map((one) => one.value)}::text[])
      as k (kind, value) on i.kind = k.kind and i.value = k.value
    join evidence_source s on s.organisation_id = i.organisation_id and s.source_id = i.source_id
    where i.organisation_id = ${organisationId}`.execute(tx)
  return rows.flatMap((row) => {
    const kind = identifierKinds.find((one) => one === row.kind)
    return kind ? [{ identifier: { kind, value: row.value }, id: row.source_id, title: row.title }] : []
  })
}
