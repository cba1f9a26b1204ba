import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Client, escapeIdentifier, type ClientConfig } from 'pg'
import { OWNER } from '../db/roles.ts'
import { secretName } from '../keys/erasure-secret.ts'
import { masterKeyOpens, type Keys } from '../keys/keys.ts'
import { z } from 'zod'
import { BackupError, readSealed, writeSealed, type Lock } from './sealed-file.ts'
import { linesOf, piecesOf, type Header } from './lines.ts'

/** What a file of keys holds; everything else is the record. See docs/decisions/2026-11-21-backups.md. */
export const keyTables: readonly string[] = [
  'installation.root_key',
  'public.organisation_key',
  'public.client_key',
  'public.erasure',
]
/** Made anew where the record is restored: passwords of roles of the place it comes from, and what signs visits there. */
const ofThePlace = ['installation.role_key', 'installation.visit_key']
/** Bytes of rows asked for at a time, at about. */
const BATCH_BYTES = 2_000_000
const MOST_ROWS = 2_000

export type BackupTaken = {
  readonly file: string
  readonly tables: number
  readonly rows: number
  /** The names of the secrets one of which opens the keys, beside the master key; none in the record. */
  readonly under: readonly string[]
}

/**
 * Both parts of a backup from one snapshot, while the server works: `file`, and `file` with `.keys` behind. Each is read
 * again from the disk before it gets its name, and the keys are opened there. `as` is whoever owns the database or is a
 * superuser.
 */
export async function takeBackup(
  as: ClientConfig,
  file: string,
  lock: Lock,
  now: string,
  keys: Pick<Keys, 'opening' | 'secret'>,
): Promise<readonly [record: BackupTaken, keys: BackupTaken]> {
  for (const path of [file, `${file}.keys`]) refuseThere(path)
  const client = new Client(as)
  await client.connect()
  try {
    const [before, openedBefore] = [await keys.secret.read(), await keys.opening()]
    await client.query('begin isolation level repeatable read read only')
    await actFreely(client)
    const { rows: migrations } = await client.query<Header['migrations'][number]>(
      'select name, sha256 from migration.applied order by name collate "C"',
    )
    const tables = await tablesOf(client)
    const header = { rapport: 'backup', version: 2, id: randomUUID(), takenAt: now, migrations } as const
    // The keys of this snapshot are under one of those that there were before it and are after it.
    const opening = [...openedBefore, ...(await keys.opening())]
    const under = [...new Set([...before, ...(await keys.secret.read())].map(secretName))]
    const part = (name: Header['part'], path: string, of: readonly string[]): Promise<BackupTaken> =>
      takePart(
        client,
        path,
        lock,
        { ...header, under: name === 'keys' ? under : [], part: name },
        of,
        opening,
      )
    // The keys last: none of a client who is added meanwhile is in either.
    const record = tables.filter((table) => !keyTables.includes(table) || table === 'public.erasure')
    return [await part('record', file, record), await part('keys', `${file}.keys`, keyTables)]
  } finally {
    await client.end()
  }
}

function refuseThere(path: string): void {
  if (existsSync(path))
    throw new BackupError(`${path} is there already, and nothing is written over. Give another name.`)
}

/** Sees every organisation's rows: a superuser does; the owner where it says that it backs up. */
async function actFreely(client: Client): Promise<void> {
  const { rows } = await client.query<{ free: boolean }>(
    'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
  )
  if (rows[0]?.free === true) return
  await client.query(`set local role ${OWNER}; set local rapport.backup = 'on'`)
  const { rows: shut } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'sign_in')
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backed_up')`,
  )
  if (shut.length > 0)
    throw new BackupError(
      `The user of DATABASE_URL may not read every row of ${shut[0]?.name ?? ''}. Back up as a superuser, or as one with BYPASSRLS.`,
    )
}

async function tablesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'sign_in', 'installation') order by 1`,
  )
  return rows.map(({ name }) => name).filter((name) => !ofThePlace.includes(name))
}

async function takePart(
  client: Client,
  path: string,
  lock: Lock,
  header: Header,
  tables: readonly string[],
  opening: readonly Uint8Array[],
): Promise<BackupTaken> {
  const making = `${path}.${header.id}.partial`
  let rows = 0
  const counted = async function* (table: string): AsyncIterable<string> {
    for await (const row of rowsOf(client, table)) {
      rows += 1
      yield row
    }
  }
  const drop = (): void => rmSync(making, { force: true })
  process.once('exit', drop)
  try {
    const unlock = await writeSealed(making, lock, linesOf(header, tables, counted))
    let found = 0
    for await (const piece of piecesOf(readSealed(making, unlock))) {
      if (piece.kind !== 'row') continue
      found += 1
      if (piece.table === 'public.organisation_key') checkOpens(path, opening, piece.json)
    }
    if (found !== rows) throw new BackupError(`${path} does not hold what was written into it.`)
    refuseThere(path)
    await rename(making, path)
  } catch (error) {
    await rm(making, { force: true })
    throw error
  } finally {
    process.off('exit', drop)
  }
  return { file: path, tables: tables.length, rows, under: header.under ?? [] }
}

const keyRow = z.object({ organisation_id: z.string(), version: z.number(), wrapped: z.string() })

/** A file of keys that nothing opens would be found out on the day it is needed. */
function checkOpens(path: string, opening: readonly Uint8Array[], json: string): void {
  const { organisation_id: organisationId, version, wrapped } = keyRow.parse(JSON.parse(json))
  const kept = { organisationId, version, wrapped: Buffer.from(wrapped.slice(2), 'hex') }
  if (!masterKeyOpens(opening, kept))
    throw new BackupError(`${path} does not open with the keys that this server has. Back up again.`)
}

/** Each row as JSON, as PostgreSQL writes it; bytes are hexadecimal. By pieces that fit into memory whatever is in them. */
async function* rowsOf(client: Client, table: string): AsyncIterable<string> {
  const [schema = '', name = ''] = table.split('.')
  const from = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`
  await client.query(`declare backup no scroll cursor for select row_to_json(t)::text as row from ${from} t`)
  let most = 20
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${most} from backup`)
    for (const { row } of rows) yield row
    if (rows.length < most) break
    const bytes = rows.reduce((sum, { row }) => sum + row.length, 0)
    most = Math.min(MOST_ROWS, Math.max(1, Math.floor((BATCH_BYTES / Math.max(bytes, 1)) * rows.length)))
  }
  await client.query('close backup')
}
