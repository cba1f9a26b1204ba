import { sql } from 'kysely'
import { z } from 'zod'
import { faultCodes } from '../../domain/evidence/formats/record.ts'
import {
  FAULTS_KEPT,
  importStates,
  type ImportJob,
  type Imports,
  type Taken,
} from '../../flows/import-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { beginFile, fileBytes, pieceOf, receivePiece } from './import-files.ts'
import { writePart } from './import-write.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { libraryChanged } from './source-comments.ts'

export const importsOver = (stores: Stores, clock: Clock): Imports => ({
  begin: ({ organisationId }, file) =>
    inOrganisation(stores.database, organisationId, (tx) => beginFile(tx, organisationId, file)),
  receive: ({ organisationId }, fileId, place, piece) =>
    inOrganisation(stores.database, organisationId, (tx) =>
      receivePiece(tx, { organisationId, fileId, place, piece }),
    ),
  piece: ({ organisationId }, fileId, place) =>
    inOrganisation(stores.database, organisationId, (tx) => pieceOf(tx, organisationId, fileId, place)),
  ask: (permit, job, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      await sql`update evidence_file set whole = true
        where organisation_id = ${permit.organisationId} and file_id = ${job.fileId}`.execute(tx)
      await sql`
        insert into evidence_import (organisation_id, import_id, name, size, file_id, asked_by, asked_at)
        values (${permit.organisationId}, ${job.id}, ${job.name}, ${job.size}, ${job.fileId},
          ${memberIdOf(permit)}, ${job.askedAt})`.execute(tx)
      await libraryChanged(tx, entry)
    }),
  jobs: ({ organisationId }, limit) =>
    inOrganisation(stores.database, organisationId, async (tx) => {
      const { rows } = await sql<Record<string, unknown>>`
        select import_id, name, size, asked_at, state, records, done, added, merged, duplicates, returned, faults, faults_count,
          ended_at from evidence_import where organisation_id = ${organisationId}
        order by asked_at desc, import_id desc limit ${limit}`.execute(tx)
      return rows.map(jobOf)
    }),
  take: (organisationId, serverId, at, until) =>
    inOrganisation(stores.database, organisationId, (tx) =>
      take(tx, { organisationId, serverId, at, until }),
    ),
  renew: (organisationId, serverId, until) =>
    inOrganisation(stores.database, organisationId, async (tx) => {
      await sql`update evidence_import set taken_until = ${until}::timestamptz where organisation_id = ${organisationId}
        and taken_by = ${serverId} and state = 'working'`.execute(tx)
    }),
  bytes: (taken) =>
    inOrganisation(stores.database, taken.organisationId, (tx) =>
      fileBytes(tx, taken.organisationId, taken.fileId),
    ),
  write: (taken, part, entry) => writePart(stores, clock, taken, part, entry),
  end: (taken, { state, faults }, entry) =>
    inOrganisation(stores.database, taken.organisationId, async (tx) => {
      const { organisationId, id, serverId, fileId } = taken
      const { rows } =
        await sql`update evidence_import set state = ${state}, taken_by = null, taken_until = null,
          faults = ${JSON.stringify(faults.slice(0, FAULTS_KEPT))}::jsonb, faults_count = ${faults.length},
          records = coalesce(records, 0), ended_at = ${entry.at}
        where organisation_id = ${organisationId} and import_id = ${id} and taken_by = ${serverId}
        returning import_id`.execute(tx)
      if (rows.length === 0) return
      // What holds no source, or many of them, is in the library by its records.
      await sql`delete from evidence_file where organisation_id = ${organisationId} and file_id = ${fileId}
        and source_id is null`.execute(tx)
      await libraryChanged(tx, entry)
    }),
})

type Take = {
  readonly organisationId: string
  readonly serverId: string
  readonly at: string
  readonly until: string
}

/** Whoever works on one renews its word; where that stopped, the server is gone and the next goes on. */
async function take(tx: Scoped, { organisationId, serverId, at, until }: Take): Promise<Taken | null> {
  const { rows } = await sql<{
    import_id: string
    name: string
    size: number
    done: number
    file_id: string
    tries: number
  }>`
    update evidence_import set state = 'working', taken_by = ${serverId}, taken_until = ${until}::timestamptz,
      tries = tries + 1
    where organisation_id = ${organisationId} and import_id = (
      select import_id from evidence_import where organisation_id = ${organisationId}
        and state in ('waiting', 'working') and (taken_until is null or taken_until <= ${at}::timestamptz)
      order by asked_at, import_id limit 1 for update skip locked)
    returning import_id, name, size, done, file_id, tries`.execute(tx)
  const [row] = rows
  if (!row) return null
  const { import_id: id, file_id: fileId, name, size, done, tries } = row
  return { organisationId, serverId, id, fileId, name, size, done, tries }
}

const rowShape = z.object({
  import_id: z.string(),
  name: z.string(),
  size: z.number(),
  asked_at: z.string(),
  state: z.enum(importStates),
  records: z.number().nullable(),
  done: z.number(),
  added: z.number(),
  merged: z.number(),
  duplicates: z.number(),
  returned: z.number(),
  faults: z.array(z.object({ place: z.string(), why: z.enum(faultCodes) })),
  faults_count: z.number(),
  ended_at: z.string().nullable(),
})
function jobOf(row: Record<string, unknown>): ImportJob {
  const { import_id, asked_at, faults_count, ended_at, ...rest } = rowShape.parse(row)
  return { ...rest, id: import_id, askedAt: asked_at, faultsCount: faults_count, endedAt: ended_at }
}
