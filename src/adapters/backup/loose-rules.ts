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
  await client.query(constraints.map(({ name, on }) => `alter table ${on} drop constraint ${name}`).join(';'))
  const loose = tables.map(
    (table) => `alter table ${table} disable trigger user, no force row level security`,
  )
  await client.query(loose.join(';'))
  return { tables, constraints }
}

export async function putBack(client: Client, { tables, constraints }: Away): Promise<void> {
  const back = constraints.map(({ name, on, says }) => `alter table ${on} add constraint ${name} ${says}`)
  await client.query(back.join(';'))
  const held = tables.map((table) => `alter table ${table} enable trigger user, force row level security`)
  await client.query(held.join(';'))
}
