import type { Client } from 'pg'

/** Rules that would judge old rows as if they were written now: put away while a record is restored, in one transaction
 * with it. Foreign keys are checked anew, over all rows, when they come back. */
export type Away = {
  readonly tables: readonly string[]
  readonly constraints: readonly { readonly name: string; readonly on: string; readonly says: string }[]
}

const ours = `n.nspname in ('public', 'sign_in', 'installation')`

export async function putAway(client: Client): Promise<Away> {
  const { rows: constraints } = await client.query<Away['constraints'][number]>(
    `select format('%I', k.conname) as name, format('%I.%I', n.nspname, c.relname) as on, pg_get_constraintdef(k.oid) as says
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and (k.contype = 'f' or (k.contype = 'c' and not k.convalidated))`,
  )
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind = 'r'`,
  )
  const tables = rows.map(({ name }) => name)
  for (const { name, on } of constraints) await client.query(`alter table ${on} drop constraint ${name}`)
  for (const table of tables)
    await client.query(`alter table ${table} disable trigger user, no force row level security`)
  return { tables, constraints }
}

export async function putBack(client: Client, { tables, constraints }: Away): Promise<void> {
  for (const { name, on, says } of constraints)
    await client.query(`alter table ${on} add constraint ${name} ${says}`)
  for (const table of tables)
    await client.query(`alter table ${table} enable trigger user, force row level security`)
}
