import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import type { Identifier } from '../../domain/evidence/identifiers.ts'
import { identifierKinds } from '../../domain/evidence/identifiers.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import { isId } from '../../domain/id.ts'
import type { Library } from '../../flows/library-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { searchLibrary } from './library-search.ts'
import { mendAt, removeAt, removedAt, returnedAt } from './library-change.ts'
import { decidePair, openPairs } from './library-duplicates.ts'
import { fileAt, filesAt, keptSource, sourceAt, type SourceRow } from './library-rows.ts'
import { registersAt, setRegisters } from './library-registers.ts'
import { addRecords } from './library-write.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { libraryChanged } from './source-comments.ts'

export const libraryOver = ({ database, keys, ids }: Stores, clock: Clock): Library => ({
  add: ({ organisationId }, records, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      const given = { nextId: () => ids.next(), at: clock.now() }
      const { added, merged, duplicates, returned } = await addRecords({ tx, organisationId }, records, given)
      await libraryChanged(tx, entry)
      return { added, merged, duplicates, returned }
    }),
  search: ({ organisationId }, question, language, limit) =>
    inOrganisation(database, organisationId, (tx) =>
      searchLibrary(tx, organisationId, question, { language, limit }),
    ),
  sources: ({ organisationId }, { after, limit }) =>
    inOrganisation(database, organisationId, async (tx) => {
      const { rows } = await sql<SourceRow>`
        select source_id, record, ours, added_at from evidence_source where organisation_id = ${organisationId}
          and merged_into is null and (${after}::uuid is null or (added_at, source_id) < (select added_at, source_id from evidence_source
            where organisation_id = ${organisationId} and source_id = ${after}::uuid))
        order by added_at desc, source_id desc limit ${limit}`.execute(tx)
      return rows.map(keptSource)
    }),
  source: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, (tx) => sourceAt(tx, organisationId, id)),
  passages: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, async (tx) => {
      const source = await sourceAt(tx, organisationId, id)
      return source ? passagesOf(source.record, source.id) : []
    }),
  passageBefore: ({ organisationId }, id, digest) =>
    inOrganisation(database, organisationId, async (tx) => {
      const source = await sourceAt(tx, organisationId, id)
      const row = await tx
        .selectFrom('evidence_passage_before')
        .select(['section', 'text'])
        .where('organisation_id', '=', organisationId)
        .where('source_id', '=', source?.id ?? id)
        .where('digest', '=', digest)
        .executeTakeFirst()
      return row ?? null
    }),
  files: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, (tx) => filesAt(tx, organisationId, id)),
  fileOf: ({ organisationId }, fileId) =>
    inOrganisation(database, organisationId, (tx) => fileAt(tx, organisationId, fileId)),
  registersAllowed: ({ organisationId }) =>
    inOrganisation(database, organisationId, (tx) => registersAt(tx, organisationId)),
  allowRegisters: ({ organisationId }, wanted, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      await setRegisters(tx, organisationId, wanted)
      await libraryChanged(tx, entry)
    }),
  duplicates: ({ organisationId }, limit) =>
    inOrganisation(database, organisationId, (tx) => openPairs({ tx, organisationId }, limit)),
  decideDuplicate: (permit, pair, entry) =>
    // What others said of the two goes along, and nobody writes in another person's name.
    inOrganisation(database, theServer(permit.organisationId), async (tx) => {
      const { organisationId } = permit
      const sealer = await keys.forOrganisation(tx, organisationId)
      const by = { memberId: memberIdOf(permit), at: entry.at, sealer }
      const decided = await decidePair({ tx, organisationId }, pair, by)
      if (decided) await libraryChanged(tx, entry)
      return decided
    }),
  holding: ({ organisationId }, identifiers) =>
    inOrganisation(database, organisationId, (tx) => holding(tx, organisationId, identifiers)),
  citing: ({ organisationId }, identifiers) =>
    inOrganisation(database, organisationId, (tx) => citing(tx, organisationId, identifiers)),
  remove: (organisationId, removal, entryOf) =>
    inOrganisation(database, theServer(organisationId), (tx) =>
      removeAt({ tx, organisationId }, keys, removal, entryOf),
    ),
  removed: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, (tx) => removedAt({ tx, organisationId }, keys, id)),
  returned: ({ organisationId }, id) =>
    inOrganisation(database, organisationId, (tx) => returnedAt({ tx, organisationId }, keys, id)),
  mend: (organisationId, id, wanted, entryOf) =>
    inOrganisation(database, organisationId, (tx) => mendAt({ tx, organisationId }, id, wanted, entryOf)),
  oursAmong: ({ organisationId }, sourceIds) =>
    inOrganisation(database, organisationId, async (tx) => {
      const { rows } = await sql<{ source_id: string }>`
        select source_id from evidence_source where organisation_id = ${organisationId} and ours
          and source_id = any(${sourceIds.filter(isId)}::uuid[])`.execute(tx)
      return new Set(rows.map((row) => row.source_id))
    }),
  markOurs: ({ organisationId }, id, ours, entry) =>
    inOrganisation(database, organisationId, async (tx) => {
      await tx
        .updateTable('evidence_source')
        .set({ ours })
        .where('organisation_id', '=', organisationId)
        .where('source_id', '=', id)
        .execute()
      await libraryChanged(tx, entry)
    }),
})

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

async function citing(tx: Scoped, organisationId: string, identifiers: readonly Identifier[]) {
  const { rows } = await sql<{ source_id: string; title: string }>`
    select distinct s.source_id, s.title from evidence_reference r
    join unnest(${identifiers.map((one) => one.kind)}::text[], ${identifiers.map((one) => one.value)}::text[])
      as k (kind, value) on r.kind = k.kind and r.value = k.value
    join evidence_source s on s.organisation_id = r.organisation_id and s.source_id = r.source_id
    where r.organisation_id = ${organisationId} order by s.title, s.source_id limit ${MOST_CITING}`.execute(
    tx,
  )
  return rows.map((row) => ({ id: row.source_id, title: row.title }))
}
/** More nobody reads on one page. */
const MOST_CITING = 200
