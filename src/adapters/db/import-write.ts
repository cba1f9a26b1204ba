import { sql } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Imports, Taken } from '../../flows/import-ports.ts'
import type { Imported } from '../../flows/library-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { addRecords } from './library-write.ts'
import type { Stores } from './record.ts'
import { inOrganisation } from './scope.ts'
import { libraryChanged } from './source-comments.ts'

/** One part of an import: its records and the count of what is done are one transaction, so that a server that dies in
 * between left both or neither. */
export const writePart = (
  { database, ids }: Stores,
  clock: Clock,
  { organisationId, id, serverId, fileId }: Taken,
  { from, all, records, pdf, sha256 }: Parameters<Imports['write']>[1],
  entry: AuditEntry,
): Promise<Imported | null> =>
  inOrganisation(database, organisationId, async (tx) => {
    const { rows } = await sql<{ done: number }>`
      select done from evidence_import where organisation_id = ${organisationId} and import_id = ${id}
        and taken_by = ${serverId} and state = 'working' for update`.execute(tx)
    if (rows[0]?.done !== from) return null
    const given = { nextId: () => ids.next(), at: clock.now(), file: all === 1 ? sha256 : null }
    const plan = await addRecords({ tx, organisationId }, records, given)
    const { added, merged, duplicates, returned } = plan
    await sql`
      update evidence_import set records = ${all}, done = done + ${records.length}, added = added + ${added},
        merged = merged + ${merged}, duplicates = duplicates + ${duplicates.length},
        returned = returned + ${returned.length}, tries = 0
      where organisation_id = ${organisationId} and import_id = ${id}`.execute(tx)
    const [only] = plan.ids
    // One that is there already stays as it is, and this copy is forgotten when the import ends.
    if (all === 1 && only !== undefined)
      await sql`update evidence_file set source_id = ${only}, pages = ${pdf?.pages ?? null}, sha256 = ${sha256},
          lines = ${pdf === null ? null : JSON.stringify(pdf.lines)}::jsonb
        where organisation_id = ${organisationId} and file_id = ${fileId} and not exists (select from evidence_file f
          where f.organisation_id = ${organisationId} and f.source_id = ${only} and f.sha256 = ${sha256})`.execute(
        tx,
      )
    await libraryChanged(tx, entry)
    return { added, merged, duplicates, returned }
  })
