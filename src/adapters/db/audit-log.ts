import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Asker } from '../../domain/access/actor.ts'
import { eventsOf, type AuditFilter } from '../../domain/audit/kinds.ts'
import { unnamedEvents, unnamedLeftOut, unnamedSubjects } from '../../domain/audit/unnamed.ts'
import type { AuditLog } from '../../flows/audit-ports.ts'
import { chainedEntry } from './audit.ts'
import type { Stores } from './record.ts'
import type { Rows } from './rows.ts'
import { clientIdOf, conversationIdOf } from './scope-of.ts'
import { inOrganisation } from './scope.ts'

type Row = Selectable<Rows['audit_entry']>

/** As the chain writes times: microseconds. */
const chainTime = (at: string): string => at.replace(/Z$/, '000Z')

export const auditLogOver = ({ database }: Stores): AuditLog => ({
  entries: (permit, filter, before, limit) =>
    inOrganisation(database, permit, async (tx) => {
      const all = [
        sql`e.organisation_id = ${permit.organisationId}`,
        ...conditions(filter),
        ...named(permit.actor, filter),
      ]
      if (before !== null) all.push(sql`e.sequence < ${before}`)
      const { rows } = await sql<Row & { readonly client_ids: readonly string[] }>`
        select e.*, array(select c.client_id::text from audit_client c where c.organisation_id = e.organisation_id
          and c.sequence = e.sequence order by 1) as client_ids
        from audit_entry e where ${sql.join(all, sql` and `)}
        order by e.sequence desc limit ${limit}`.execute(tx)
      return rows.map((row) => ({ ...chainedEntry(row), clientIds: row.client_ids }))
    }),
  about: (permit, events, before, limit) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId, actor } = permit
      const clientId =
        actor.kind === 'client'
          ? actor.clientId
          : await clientIdOf(tx, organisationId, conversationIdOf(permit))
      const { rows } = await sql<Row>`
        select e.* from audit_client c
        join audit_entry e on e.organisation_id = c.organisation_id and e.sequence = c.sequence
        where c.organisation_id = ${organisationId} and c.client_id = ${clientId} and e.event = any(${events})
          and (${before}::bigint is null or c.sequence < ${before})
        order by c.sequence desc limit ${limit}`.execute(tx)
      return rows.map(chainedEntry)
    }),
})

function named(actor: Asker, filter: AuditFilter): RawBuilder<unknown>[] {
  const left = unnamedLeftOut(actor, filter)
  if (left === 'none') return []
  const unnamed = sql`(e.event = any(${unnamedEvents}) or e.subject_kind = any(${unnamedSubjects}))`
  return [left === 'all' ? sql`not ${unnamed}` : sql`not (${unnamed} and e.actor_kind = 'client')`]
}

function conditions(filter: AuditFilter): RawBuilder<unknown>[] {
  const events = eventsOf(filter)
  return [
    ...(filter.who === null ? [] : [sql`e.actor_id = ${filter.who}`]),
    ...(events === null ? [] : [sql`e.event = any(${events})`]),
    ...(filter.from === null ? [] : [sql`e.at collate "C" >= ${chainTime(filter.from)}`]),
    ...(filter.until === null ? [] : [sql`e.at collate "C" < ${chainTime(filter.until)}`]),
    ...(filter.client === null
      ? []
      : [
          sql`exists (select from audit_client k where k.organisation_id = e.organisation_id
            and k.client_id = ${filter.client} and k.sequence = e.sequence)`,
        ]),
  ]
}
