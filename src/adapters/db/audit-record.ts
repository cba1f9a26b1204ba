import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import { Client, escapeIdentifier, type ClientConfig } from 'pg'
import { SUPERUSER } from './embedded-flags.ts'
import { PAIRS, type RecordFault } from './audit-pairs.ts'
import { wayTo, type DatabaseSettings } from './database-url.ts'
import { visitEmbedded } from './embedded.ts'
import { inOrganisation, type Database } from './scope.ts'

/** The organisation's first fault beside its chain, null where both tell the same. Everything is counted inside
 * PostgreSQL, so memory here is constant; one snapshot, so that a server may go on writing. */
export const recordFault = (db: Database, organisationId: string): Promise<RecordFault | null> =>
  inOrganisation(db, theServer(organisationId), async (tx) => {
    const parts = PAIRS.map(
      ({ fault, rows, where }) =>
        sql`select ${fault}::text as fault, count(*)::int as count, min(id) as first
          from (${sql.raw(rows)} where r.organisation_id = ${organisationId} and ${sql.raw(where)}) found`,
    )
    const known = sql`
      select 'no-organisation' as fault, (1 - count(*))::int as count, ${organisationId}::text as first
        from organisation where organisation_id = ${organisationId}
      union all
      select 'no-entries', case when exists (select from audit_entry where organisation_id = ${organisationId}) then 0 else 1 end,
        ${organisationId}::text`
    const { rows } = await sql<RecordFault>`${sql.join([known, ...parts], sql` union all `)}`.execute(tx)
    return rows.find((row) => row.count > 0) ?? null
  })

/** What the organisation's head row says was last written; null where there is none. */
export const headOf = (
  db: Database,
  organisationId: string,
): Promise<{ readonly sequence: number; readonly hash: string } | null> =>
  inOrganisation(db, theServer(organisationId), async (tx) => {
    const row = await tx
      .selectFrom('head')
      .select(['audit_sequence', 'audit_hash'])
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row ? { sequence: row.audit_sequence, hash: row.audit_hash } : null
  })

/** How the owner of the database connects: as DATABASE_URL says, or to the embedded cluster that runs now. */
export async function ownersWay(folder: string, settings: DatabaseSettings): Promise<ClientConfig | null> {
  const { DATABASE_URL: url, RAPPORT_DATABASE_NETWORK: network } = settings
  if (url !== undefined) return wayTo('DATABASE_URL', url, network)
  const connection = await visitEmbedded(folder, () => undefined)
  return connection && connection(SUPERUSER, 'rapport')
}

/** Ids of all organisations that own a row in any table, also where their own row is gone; in order. Needs a user
 * that row-level security does not hold: null for any other. Steps from id to id along the primary keys. */
export async function owningOrganisations(as: ClientConfig): Promise<readonly string[] | null> {
  const client = new Client(as)
  await client.connect()
  try {
    const { rows: who } = await client.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    )
    if (who[0]?.free !== true) return null
    const { rows: tables } = await client.query<{ place: string; name: string }>(
      `select n.nspname as place, c.relname as name from pg_class c
       join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and a.attname = 'organisation_id' and not a.attisdropped
         and n.nspname not in ('pg_catalog', 'information_schema')`,
    )
    const owners = new Set<string>()
    for (const { place, name } of tables)
      for (const id of await ownersIn(client, `${escapeIdentifier(place)}.${escapeIdentifier(name)}`))
        owners.add(id)
    return [...owners].toSorted()
  } finally {
    await client.end()
  }
}

async function ownersIn(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `with recursive owner (id) as (
       (select organisation_id::text::uuid from ${table} order by organisation_id limit 1)
       union all
       select (select t.organisation_id::text::uuid from ${table} t where t.organisation_id > owner.id
               order by t.organisation_id limit 1)
       from owner where owner.id is not null)
     select id::text as id from owner where id is not null`,
  )
  return rows.map((row) => row.id)
}
