import { sql } from 'kysely'
import { Client, escapeIdentifier, type ClientConfig } from 'pg'
import { SUPERUSER } from './embedded-flags.ts'
import { visitEmbedded } from './embedded.ts'
import { inOrganisation, type Database } from './scope.ts'

/** What the record holds and the chain does not tell of, or the other way round: somebody went around the server. */
export type RecordFault = {
  readonly fault:
    | 'no-organisation'
    | 'no-entries'
    | 'message-without-entry'
    | 'entry-without-message'
    | 'approval-without-entry'
    | 'entry-without-approval'
    | 'approval-without-message'
    | 'call-without-entry'
    | 'entry-without-call'
    | 'call-end-without-entry'
    | 'consent-without-entry'
    | 'entry-without-consent'
    | 'consent-back-again'
  /** How many rows; 1 where the fault is of the organisation itself. */
  readonly count: number
  /** Id of one of them. */
  readonly first: string
}

type Pair = { readonly fault: RecordFault['fault']; readonly rows: string; readonly where: string }

const hasEntry = (event: string, id: string): string =>
  `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
     and e.event = '${event}' and e.subject_id = r.${id}::text)`
const isThere = (table: string, id: string): string =>
  `not exists (select from ${table} m where m.organisation_id = r.organisation_id and m.${id}::text = r.subject_id)`

/** The entry's detail says what the row says. */
const same = (...fields: readonly (readonly [name: string, column: string])[]): string =>
  fields.map(([name, column]) => `e.detail::jsonb ->> '${name}' is not distinct from ${column}`).join(' and ')

/** Each names rows that nothing answers to. The server writes both sides in one transaction (AU.1). */
const PAIRS: readonly Pair[] = [
  {
    fault: 'message-without-entry',
    rows: 'select message_id::text as id from message r',
    where: `r.author_client is not null and ${hasEntry('message-received', 'message_id')}`,
  },
  {
    fault: 'approval-without-entry',
    rows: 'select approval_id::text as id from approval r',
    where: hasEntry('reply-approved-and-sent', 'approval_id'),
  },
  {
    fault: 'entry-without-message',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'message-received' and ${isThere('message', 'message_id')}`,
  },
  {
    fault: 'entry-without-approval',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'reply-approved-and-sent' and ${isThere('approval', 'approval_id')}`,
  },
  {
    fault: 'call-without-entry',
    rows: 'select call_id::text as id from model_call r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'draft-asked' and e.subject_id = r.call_id::text and ${same(
        ['conversation', 'r.conversation_id::text'],
        ['purpose', 'r.purpose::text'],
        ['provider', 'r.provider'],
        ['model', 'r.model'],
        ['version', 'r.thread_version::text'],
        ['prompt', 'r.prompt_version'],
        ['consent', 'r.consent_id::text'],
        ['policies', 'r.policies'],
        ['input', "encode(r.input_mac, 'hex')"],
      )})`,
  },
  {
    fault: 'call-end-without-entry',
    rows: 'select call_id::text as id from model_call r',
    where: `(r.outcome is not null) <> exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event in ('draft-shown', 'draft-withheld') and e.subject_id = r.call_id::text and (r.outcome is null or ${same(
        ['outcome', 'r.outcome::text'],
        ['why', 'r.why'],
        ['output', "encode(r.output_mac, 'hex')"],
      )}))`,
  },
  {
    fault: 'consent-without-entry',
    rows: 'select consent_id::text as id from consent r',
    where: `not exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'consent-given' and e.subject_id = r.consent_id::text and ${same(
        ['purpose', 'r.purpose::text'],
        ['provider', 'r.provider'],
        ['model', 'r.model'],
        ['version', 'r.version'],
        ['language', 'r.language'],
      )})`,
  },
  {
    fault: 'entry-without-consent',
    rows: 'select subject_id as id from audit_entry r',
    where: `r.event = 'consent-given' and ${isThere('consent', 'consent_id')}`,
  },
  {
    // Taken back in the chain and in force in the record: somebody put it back by hand.
    fault: 'consent-back-again',
    rows: 'select consent_id::text as id from consent r',
    where: `r.revoked_at is null and exists (select from audit_entry e where e.organisation_id = r.organisation_id
      and e.event = 'consent-revoked' and e.subject_id = r.client_id::text
      and e.detail::jsonb ->> 'purpose' = r.purpose and e.at::timestamptz > r.given_at)`,
  },
  {
    fault: 'entry-without-call',
    rows: 'select subject_id as id from audit_entry r',
    // Entries from before the ledger speak of a conversation.
    where: `r.event = 'draft-asked' and r.subject_kind = 'model-call' and ${isThere('model_call', 'call_id')}`,
  },
  {
    fault: 'approval-without-message',
    rows: 'select approval_id::text as id from approval r',
    where: `not exists (select from message m where m.organisation_id = r.organisation_id and m.approval_id = r.approval_id)`,
  },
]

/** The organisation's first fault beside its chain, null where both tell the same. Everything is counted inside
 * PostgreSQL, so memory here is constant; one snapshot, so that a server may go on writing. */
export const recordFault = (db: Database, organisationId: string): Promise<RecordFault | null> =>
  inOrganisation(db, organisationId, async (tx) => {
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
  inOrganisation(db, organisationId, async (tx) => {
    const row = await tx
      .selectFrom('head')
      .select(['audit_sequence', 'audit_hash'])
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row ? { sequence: row.audit_sequence, hash: row.audit_hash } : null
  })

/** How the owner of the database connects: as DATABASE_URL says, or to the embedded cluster that runs now. */
export async function ownersWay(folder: string, url: string | undefined): Promise<ClientConfig | null> {
  if (url !== undefined) return { connectionString: url }
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
