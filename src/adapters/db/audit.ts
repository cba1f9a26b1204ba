import type { Selectable } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { ChainedEntry } from '../../domain/audit/chain.ts'
import type { Audit } from '../../flows/audit-ports.ts'
import { withWay } from '../way/way.ts'
import { looksOver } from './looks-again.ts'
import type { Rows } from './rows.ts'
import { recordTogether } from './record-together.ts'
import { insertOf } from './entry-rows.ts'
import {
  atCommit,
  inNoOrganisation,
  inOrganisation,
  writeToOrganisation,
  type Database,
  type Scoped,
} from './scope.ts'

/** Entries read at a time when a chain is walked. */
const PAGE = 2_000

/** Writes the entry into the change's own transaction (AU.1), at its commit. */
export const appendEntry = async (tx: Scoped, given: AuditEntry): Promise<void> => append(tx, withWay(given))

const written = new WeakMap<Scoped, AuditEntry[]>()

/** Entries of one transaction are one statement, and so chained in one pass. */
function append(tx: Scoped, entry: AuditEntry): void {
  const before = written.get(tx)
  if (before) return void before.push(entry)
  const all = [entry]
  written.set(tx, all)
  atCommit(tx, () => insertOf(all))
}

/** The audit chain in PostgreSQL. */
export const auditOver = (db: Database): Audit => ({
  ...looksOver(db, append),
  record: recordTogether((organisationId, entries) =>
    writeToOrganisation(db, organisationId, insertOf(entries)),
  ),
  entries: (organisationId) => walk(db, organisationId),
  head: (organisationId) =>
    inOrganisation(db, organisationId, async (tx) => {
      const { audit_sequence, audit_hash } = await tx
        .selectFrom('head')
        .select(['audit_sequence', 'audit_hash'])
        .executeTakeFirstOrThrow()
      return { sequence: audit_sequence, hash: audit_hash }
    }),
  organisations: () =>
    inNoOrganisation(db, async (tx) => {
      const rows = await tx
        .selectFrom('organisation')
        .select('organisation_id')
        .orderBy('organisation_id')
        .execute()
      return rows.map((row) => row.organisation_id)
    }),
})

/** From the lowest number there is, so that a row with a number below 1 is seen and named; or after one. */
export async function* walk(
  db: Database,
  organisationId: string,
  from = -Number.MAX_SAFE_INTEGER,
): AsyncIterable<ChainedEntry> {
  let after = from
  for (;;) {
    const last = after
    const rows = await inOrganisation(db, organisationId, (tx) =>
      tx
        .selectFrom('audit_entry')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('sequence', '>', last)
        .orderBy('sequence')
        .limit(PAGE)
        .execute(),
    )
    for (const row of rows) yield chainedEntry(row)
    const end = rows.at(-1)
    if (!end || rows.length < PAGE) return
    after = end.sequence
  }
}

export const chainedEntry = (row: Selectable<Rows['audit_entry']>): ChainedEntry => ({
  organisationId: row.organisation_id,
  sequence: row.sequence,
  at: row.at,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  event: row.event,
  subjectKind: row.subject_kind,
  subjectId: row.subject_id,
  detail: row.detail,
  previous: row.previous,
  hash: row.hash,
})
