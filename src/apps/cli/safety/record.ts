import type { OpenRecord } from '../../../adapters/db/connect.ts'
import { stillEverybodys } from '../../../adapters/db/everybody.ts'
import type { Unsafe } from './finding.ts'

type Settings = {
  readonly fsync: string
  readonly full_page_writes: string
  readonly synchronous_commit: string
}

/** What PostgreSQL itself says about how it holds the record. */
export async function recordFindings({ database }: OpenRecord): Promise<readonly Unsafe[]> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
       and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'organisation_id')
     order by relname`,
  )
  const { rows: settings } = await database.query<Settings>(
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
       current_setting('synchronous_commit') as synchronous_commit`,
  )
  const { rows: free } = await database.query<{ what: string }>(stillEverybodys)
  return [
    ...everybodyFindings(free.map(({ what }) => what)),
    ...tableFindings(tables.map(({ name }) => name)),
    ...settings.flatMap(durableFindings),
  ]
}

const everybodyFindings = (what: readonly string[]): readonly Unsafe[] =>
  what.length === 0
    ? []
    : [
        {
          code: 'writes-beside-the-tables',
          weight: 'look',
          what: `The server's role may write where no rule of Rapport holds and no erasure comes, because PostgreSQL lets everybody: ${what.join(', ')}.`,
          remedy:
            'Open the record once as a superuser of the database (DATABASE_URL), or revoke these from public as one.',
        },
      ]

const tableFindings = (names: readonly string[]): readonly Unsafe[] =>
  names.length === 0
    ? []
    : [
        {
          code: 'row-security-off',
          weight: 'unsafe',
          what: `Row-level security is not forced on ${names.join(', ')}: one organisation's rows could be seen by another. Somebody has changed the tables.`,
          remedy: names
            .map((name) => `alter table ${name} enable row level security, force row level security;`)
            .join(' '),
        },
      ]

function durableFindings(settings: Settings): readonly Unsafe[] {
  const off = Object.entries(settings).filter(([, value]) => value === 'off')
  return off.map(([name]) => ({
    code: 'not-durable',
    weight: 'unsafe',
    what: `PostgreSQL runs with ${name} = off: a power cut can lose messages that people were told had arrived.`,
    remedy: `Take ${name} out of postgresql.conf and the connection's options, and start PostgreSQL again.`,
  }))
}
