import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Asker } from '../../domain/access/actor.ts'
import { administrativeEvents, looksAtTheChain, seesEveryEntry } from '../../domain/audit/administrative.ts'
import { eventsOf, type AuditFilter } from '../../domain/audit/kinds.ts'
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
      const all = [sql`true`, ...conditions(filter)]
      if (before !== null) all.push(sql`e.place < ${before}`)
      if (filter.client !== null && !seesEveryEntry(permit.actor))
        all.push(sql`e.event <> all(${looksAtTheChain})`)
      const { rows } = await sql<Row & { readonly client_ids: readonly string[]; readonly place: number }>`
        select e.*, array(select c.client_id::text from audit_client c where c.organisation_id = e.organisation_id
          and c.sequence = e.sequence order by 1) as client_ids
        from (${numbered(permit)}) e where ${sql.join(all, sql` and `)}
        order by e.place desc limit ${limit}`.execute(tx)
      return rows.map(({ client_ids: clientIds, place, ...row }) => ({
        ...chainedEntry(row),
        ...{ sequence: Number(place), clientIds },
      }))
    }),
  clinicalDays: (permit, { from, until }) =>
    inOrganisation(database, permit, async (tx) => {
      const { rows } = await sql<{ readonly day: string; readonly entries: number }>`
        select left(e.at, 10) as day, count(*)::int as entries from audit_entry e
        where e.organisation_id = ${permit.organisationId} and e.event <> all(${administrativeEvents})
          and e.at collate "C" >= ${chainTime(from)} and e.at collate "C" < ${chainTime(until)}
        group by 1 order by 1 desc`.execute(tx)
      return rows
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

/** Where each entry stands for whoever looks: in the chain, or among those about the practice. */
const numbered = ({ actor, organisationId }: { readonly actor: Asker; readonly organisationId: string }) =>
  seesEveryEntry(actor)
    ? sql`select a.*, a.sequence as place from audit_entry a where a.organisation_id = ${organisationId}`
    : sql`select a.*, row_number() over (order by a.sequence) as place from audit_entry a
        where a.organisation_id = ${organisationId} and a.event = any(${administrativeEvents})`

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
