import { Client, escapeIdentifier, type ClientConfig } from 'pg'
import { z } from 'zod'
import { openingKeys, secretName, type ErasureSecret } from '../keys/erasure-secret.ts'
import { wrapAnew } from './wrap-anew.ts'
import { checkOpens, keyLoaded } from '../db/kept-key.ts'
import { migrate, readMigrations, shippedMigrations, type Migration } from '../db/migrate.ts'
import { ensureRoles, OWNER } from '../db/roles.ts'
import { eraseAgain, tellRestored } from './erase-again.ts'
import { piecesOf, type Header } from './lines.ts'
import { putAway, putBack } from './loose-rules.ts'
import { BackupError, readSealed, type Unlock } from './sealed-file.ts'
import { keyTables } from './take-backup.ts'

/** Days for which a file of keys may be kept: what is erased is gone for good after that. */
export const KEYS_DAYS = 35
const BATCH = 200
const BATCH_CHARACTERS = 2_000_000

export type Restoring = {
  /** The owner of an empty database, or a superuser. */
  readonly as: ClientConfig
  readonly record: string
  readonly keys: string
  readonly unlock: Unlock
  readonly masters: readonly [Uint8Array, ...Uint8Array[]]
  /** What wraps the keys here beside the master key; made where there is none and the backup opens. */
  readonly secret: ErasureSecret
  /** The same of the machine that the backup is of, where it was carried here. */
  readonly carried: readonly Uint8Array[]
  readonly now: string
  /** Somebody answers for a file of keys that is older. */
  readonly oldKeys: boolean
}
export type Restored = {
  readonly rows: number
  readonly takenAt: string
  readonly keysAt: string
  readonly erasedAgain: number
}

/**
 * Puts a backup into an empty database: all of it or nothing. The record may be old; the keys are the newest there are,
 * and whoever was erased between the two is erased in the record too.
 */
export async function restoreBackup(given: Restoring): Promise<Restored> {
  const { as, record, keys, unlock } = given
  const headers = [await headerOf(record, unlock, 'record'), await headerOf(keys, unlock, 'keys')] as const
  checkAges(headers[0], headers[1], given)
  checkSecret(headers[1], [...given.carried, ...(await given.secret.read())])
  await given.secret.make()
  const client = new Client(as)
  await client.connect()
  try {
    await refuseFull(client)
    await ensureRoles(client)
    const shipped = await readMigrations(shippedMigrations)
    await migrate(client, upTo(shipped, headers[0]))
    const restored = await load(client, given, headers)
    await migrate(client, shipped)
    return restored
  } finally {
    await client.end()
  }
}

async function headerOf(path: string, unlock: Unlock, part: Header['part']): Promise<Header> {
  for await (const piece of piecesOf(readSealed(path, unlock))) {
    if (piece.kind !== 'header') break
    if (piece.header.part === part) return piece.header
    throw new BackupError(`${path} holds the ${piece.header.part} of a backup, and the ${part} is asked for.`)
  }
  throw new BackupError(`${path} is no backup.`)
}

function checkAges(record: Header, keys: Header, { now, oldKeys }: Restoring): void {
  if (keys.takenAt < record.takenAt)
    throw new BackupError('The keys are older than the record. Take the newest file of keys there is.')
  const days = (Date.parse(now) - Date.parse(keys.takenAt)) / 86_400_000
  if (days > KEYS_DAYS && !oldKeys)
    throw new BackupError(
      `The keys were backed up ${Math.floor(days)} days ago. Who was erased since would come back. Take a newer file of ` +
        'keys; where there is none, --old-keys restores all the same, and you erase again whom you know of.',
    )
}

/** An erasure makes a new secret, and the old one opens nothing any more: that an old file of keys is of no use is what
 * it is for. */
function checkSecret({ under = [], takenAt }: Header, given: readonly Uint8Array[]): void {
  if (under.length === 0 || given.some((secret) => under.includes(secretName(secret)))) return
  throw new BackupError(
    `These keys are of ${takenAt} and open with erasure.key ${under.join(' or ')} beside the master key; here is ` +
      `${given.map(secretName).join(', ') || 'none'}. If somebody was erased since then, this is what erasing means: ` +
      'take a file of keys from after it. If nobody was, name the copy that you carried: --erasure-key FILE.',
  )
}

function upTo(shipped: readonly Migration[], { migrations }: Header): readonly Migration[] {
  const known = migrations.map(({ name, sha256 }) =>
    shipped.find((one) => one.name === name && one.sha256 === sha256),
  )
  const found = known.flatMap((one) => (one ? [one] : []))
  if (found.length < known.length)
    throw new BackupError('The backup is of another version of Rapport than this one knows. Use a newer one.')
  return found
}

async function refuseFull(client: Client): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.organisation') is not null as there",
  )
  if (rows[0]?.there !== true) return
  const { rowCount } = await client.query('select from public.organisation limit 1')
  if (rowCount !== 0)
    throw new BackupError(
      'There is a record here already. A backup is restored into an empty one; a restore that was ended left all or nothing.',
    )
}

async function load(
  client: Client,
  given: Restoring,
  [record, keys]: readonly [Header, Header],
): Promise<Restored> {
  await client.query(`begin; set local role ${OWNER}`)
  try {
    const away = await putAway(client)
    const rows =
      (await loadPart(client, given.record, given.unlock, (table) => table !== 'public.erasure')) +
      (await loadPart(client, given.keys, given.unlock, (table) => keyTables.includes(table)))
    const erasedAgain = await eraseAgain(client)
    await putBack(client, away)
    await tellRestored(client, { takenAt: record.takenAt, keysAt: keys.takenAt, erasedAgain, now: given.now })
    const there = (keys.secrets ?? []).map((secret) => Buffer.from(secret, 'base64'))
    const here = await given.secret.read()
    const opening = openingKeys(given.masters, [...there, ...given.carried, ...here])
    await checkMasterKey(client, opening)
    await wrapAnew(client, opening, openingKeys(given.masters, here)[0])
    await client.query('commit')
    return { rows, takenAt: record.takenAt, keysAt: keys.takenAt, erasedAgain }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Before anything stays: a record that this master key does not open would stand in the way of the right one. */
async function checkMasterKey(client: Client, masters: readonly Uint8Array[]): Promise<void> {
  const kept = await keyLoaded(client)
  if (kept) checkOpens(masters, kept)
}

async function loadPart(
  client: Client,
  path: string,
  unlock: Unlock,
  wanted: (table: string) => boolean,
): Promise<number> {
  let batch: string[] = []
  let [table, size, rows] = ['', 0, 0]
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await insert(client, table, batch)
    rows += batch.length
    ;[batch, size] = [[], 0]
  }
  for await (const piece of piecesOf(readSealed(path, unlock))) {
    if (piece.kind === 'header') continue
    if (piece.kind === 'table') {
      await flush()
      table = piece.table
      if (wanted(table)) await client.query(`delete from ${quoted(table)}`)
      continue
    }
    if (!wanted(table)) continue
    batch.push(piece.json)
    size += piece.json.length
    if (batch.length >= BATCH || size > BATCH_CHARACTERS) await flush()
  }
  await flush()
  return rows
}

const quoted = (table: string): string => {
  const [schema = '', name = ''] = z.string().parse(table).split('.')
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`
}

/** Keys and erasures of clients who are not in the record yet have nothing to belong to. */
async function insert(client: Client, table: string, rows: readonly string[]): Promise<void> {
  const known =
    table === 'public.client_key' || table === 'public.erasure'
      ? 'where exists (select from public.client k where k.organisation_id = r.organisation_id and k.client_id = r.client_id)'
      : table === 'public.organisation_key'
        ? 'where exists (select from public.organisation o where o.organisation_id = r.organisation_id)'
        : ''
  await client.query(
    `insert into ${quoted(table)} select r.* from json_populate_recordset(null::${quoted(table)}, $1::json) r ${known}`,
    [`[${rows.join(',')}]`],
  )
}
