import { randomBytes } from 'node:crypto'
import { escapeIdentifier, escapeLiteral, type Client, type ClientConfig } from 'pg'
import { migrate, type Migration } from '../src/adapters/db/migrate.ts'
import { ensureRoles } from '../src/adapters/db/roles.ts'
import { withClient, type TestDatabase } from './postgres.ts'

export type OlderRecord = { readonly as: ClientConfig; readonly close: () => Promise<void> }
type Table = { readonly name: string; readonly columns: readonly string[] }

/** A record as an older Rapport left it: its tables, and in them what is in `from`, as far as it stood there then. */
export async function olderRecord(
  from: TestDatabase,
  migrations: readonly Migration[],
): Promise<OlderRecord> {
  const name = `t_${randomBytes(6).toString('hex')}`
  const administer = (statement: string): Promise<unknown> =>
    withClient({ ...from.as.superuser, database: 'postgres' }, (client) => client.query(statement))
  await administer(`create database ${name} owner rapport_owner`)
  const as = { ...from.as.superuser, database: name }
  await withClient(as, async (older) => {
    await ensureRoles(older)
    await migrate(older, migrations)
    await withClient(from.as.superuser, (newer) => copy(newer, older))
  })
  return { as, close: async () => void (await administer(`drop database ${name} with (force)`)) }
}

/** How many rows are in each table that has any. */
export async function filledTables(client: Client): Promise<ReadonlyMap<string, number>> {
  const names = (await tablesOf(client)).map(({ name }) => name)
  const { rows } = await client.query<{ name: string; count: number }>(
    names.map((name) => `select '${name}' as name, count(*)::int as count from ${name}`).join(' union all '),
  )
  return new Map(rows.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]))
}

async function copy(newer: Client, older: Client): Promise<void> {
  const tables = await tablesOf(older)
  const now = new Map((await tablesOf(newer)).map(({ name, columns }) => [name, columns]))
  const { rows } = await newer.query<{ name: string; row: string }>(
    [...now.keys()]
      .map((name) => `select '${name}' as name, row_to_json(t)::text as row from ${name} t`)
      .join(' union all '),
  )
  const inserts = tables.flatMap(({ name, columns }) => {
    const both = columns.filter((column) => now.get(name)?.includes(column)).map(escapeIdentifier)
    return rows
      .filter((one) => one.name === name)
      .map(
        ({ row }) => `begin insert into ${name} (${both.join(', ')})
          select ${both.map((column) => `r.${column}`).join(', ')}
          from json_populate_record(null::${name}, ${escapeLiteral(row)}) r;
          exception when check_violation or unique_violation then null; end;`,
      )
  })
  // What stands there is judged by no trigger: it was when it was written. A row with a word that was not known yet is
  // not there.
  await older.query(
    `begin; set local session_replication_role = replica; do $copied$ begin ${inserts.join('\n')} end $copied$; commit`,
  )
}

async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and n.nspname in ('public', 'sign_in', 'installation')
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by 1 order by 1`,
  )
  return rows
}
