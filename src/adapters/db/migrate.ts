import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { OWNER } from './roles.ts'

/** One file of plain SQL. Names are ordered: `0001_tables.sql` before `0002_sign_in.sql`. */
export type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

/** What Rapport ships. */
export const shippedMigrations = new URL('./migrations/', import.meta.url)

/** The database and the program do not belong together; the message is a sentence. */
export class MigrationError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'MigrationError'
  }
}

/** Reads the migrations of a folder in their order. */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Two programs that start at once migrate one after the other. */
const LOCK = 7_277_679

/**
 * Brings the database forward: each new file in one transaction, as the owner, recorded with its SHA-256. Where there may
 * be rows, the owner sees them meanwhile: row-level security that holds the owner too would show a file none of those it
 * brings forward. Answers the names it applied. Throws {@link MigrationError} where a file that was applied has changed since, is gone,
 * or would come before one that was applied.
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  try {
    await client.query(`begin; set local role ${OWNER};
      create schema if not exists migration;
      create table if not exists migration.applied (
        name text primary key, sha256 text not null, at timestamptz not null default now());
      commit`)
    const { rows } = await client.query<Pick<Migration, 'name' | 'sha256'>>(
      'select name, sha256 from migration.applied order by name collate "C"',
    )
    check(rows, migrations)
    const fresh = migrations.slice(rows.length)
    for (const migration of fresh) await apply(client, migration, rows.length > 0)
    return fresh.map((migration) => migration.name)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK])
  }
}

function check(
  applied: readonly Pick<Migration, 'name' | 'sha256'>[],
  migrations: readonly Migration[],
): void {
  applied.forEach(({ name, sha256 }, index) => {
    const here = migrations.find((migration) => migration.name === name)
    if (!here)
      throw new MigrationError(
        `The database was brought forward by "${name}", which this Rapport does not have. Use the newer one.`,
      )
    if (here.sha256 !== sha256)
      throw new MigrationError(
        `The migration "${name}" was changed after it was applied. Put it back and write a new one.`,
      )
    if (migrations[index] !== here)
      throw new MigrationError(`A migration was put before "${name}", which is applied already.`)
  })
}

async function apply(client: Client, { name, sql, sha256 }: Migration, mayHoldRows: boolean): Promise<void> {
  try {
    await client.query(`begin; set local role ${OWNER}`)
    const held = mayHoldRows ? await letOwnerSee(client) : []
    await client.query(sql)
    await holdOwner(client, held)
    await client.query('insert into migration.applied (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    const words = error instanceof Error ? error.message : ''
    throw new MigrationError(`The migration "${name}" failed and changed nothing: ${words}`)
  }
}

/** Answers the tables it let the owner see. Nobody else comes to them before they are held again: each stays locked. */
async function letOwnerSee(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string; name: string }>(
    `select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relforcerowsecurity and c.relowner = $1::regrole order by name`,
    [OWNER],
  )
  await client.query(rows.map(({ name }) => `alter table ${name} no force row level security`).join(';'))
  return rows.map(({ id }) => id)
}

/** A file may have renamed a table or dropped it. */
async function holdOwner(client: Client, held: readonly string[]): Promise<void> {
  if (held.length === 0) return
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = any($1::oid[])`,
    [held],
  )
  const again = rows.map(({ name }) => `alter table ${name} force row level security`)
  await client.query(['set constraints all immediate', ...again].join(';'))
}
