import { Client, Pool, type ClientConfig } from 'pg'
import { MasterKeyError, masterKeys, sweepMasterKeys, type MasterKeySettings } from '../keys/master-key.ts'
import {
  erasureSecretAt,
  erasureSecretPath,
  openingKeys,
  type ErasureSecret,
} from '../keys/erasure-secret.ts'
import { wayTo, type DatabaseSettings } from './database-url.ts'
import { masterKeyOpens, openKeys, type Keys } from '../keys/keys.ts'
import { checkOpens, keptKey, type KeptKey } from './kept-key.ts'
import { readAs } from './connect-types.ts'
import { startEmbedded, visitEmbedded } from './embedded.ts'
import { SUPERUSER } from './embedded-flags.ts'
import { FolderInUseError } from './embedded-lock.ts'
import { asRole, roleKeys, type RoleKeys } from './role-client.ts'
import { settlePasswords } from './role-key.ts'
import { rootKey } from './root-key.ts'
import { currentVisitKey, type CurrentVisitKey } from './current-visit-key.ts'
import { visitKey, visitKeyNow } from './visit-key.ts'
import { migrate, readMigrations, shippedMigrations } from './migrate.ts'
import { AUTH, checkServerRole, ensureRoles, OWNER, SERVER } from './roles.ts'
import type { Database } from './scope.ts'
import { checkOnePlace, explainedConnection } from './unreachable.ts'

/** What the environment may say about the record. Absent: the embedded PostgreSQL and a key file. */
export type RecordSettings = MasterKeySettings &
  DatabaseSettings & {
    readonly RAPPORT_ERASURE_KEY_FILE?: string | undefined
    readonly RAPPORT_SERVER_URL?: string | undefined
    readonly RAPPORT_AUTH_URL?: string | undefined
  }

/** The record, open. Everything but `auth` works as the role that row-level security holds. */
export type OpenRecord = {
  readonly database: Database
  readonly keys: Keys
  /** What everything but the wrapping of keys is drawn from: it stays when the master key is changed. */
  readonly masterKey: Uint8Array
  /** What signs clients' visits and forms. */
  readonly visitKey: CurrentVisitKey['now']
  /** A connection of its own, for listening; not yet connected. */
  readonly newClient: () => Client
  /** How better-auth connects, to its own tables alone. */
  readonly auth: RoleConfig
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[]
  readonly close: () => Promise<void>
}

/** The database in which the embedded cluster keeps the record. */
const DATABASE = 'rapport'
/** Connections of one server. A request holds one for a few milliseconds. */
const CONNECTIONS = 20

/** How to connect, and with what, where a password has to be read first. */
export type RoleConfig = ClientConfig & { readonly Client?: typeof Client }
export const clientOf = (config: RoleConfig): Client => new (config.Client ?? Client)(config)

type Reach = {
  readonly admin: ClientConfig
  readonly as: (role: string, keys: RoleKeys) => RoleConfig
  /** Where the record's database is made first; null where it is somebody else's to make. */
  readonly first: ClientConfig | null
  readonly stop: () => Promise<void>
}

/**
 * Opens the record: starts the embedded PostgreSQL of `folder` or goes to DATABASE_URL, makes roles, migrates,
 * opens the keys, and connects as the server. `as: 'visitor'` is for commands: it joins a server that is running on
 * the folder instead of being refused. Throws errors whose messages are sentences for whoever started us.
 */
export async function openRecord(given: {
  readonly folder: string
  readonly settings: RecordSettings
  readonly as: 'server' | 'visitor'
  readonly notice: (line: string) => void
}): Promise<OpenRecord> {
  checkOnePlace({ ...given.settings })
  const reach = await reachOf(given)
  try {
    const secret = erasureSecretAt(erasureSecretPath(given.folder, { ...given.settings }))
    const { applied, key, masters } = await prepare(reach, given, secret)
    await Promise.all([secret.sweep(given.as), sweepMasterKeys(given.folder, given.as)])
    const server = given.settings.RAPPORT_SERVER_URL
    const again = (): Promise<Prepared['masters']> => keysNow(given, secret)
    const keys = roleKeys(reach.admin, again, key)
    const network = given.settings.RAPPORT_DATABASE_NETWORK
    const config =
      server === undefined ? reach.as(SERVER, keys) : wayTo('RAPPORT_SERVER_URL', server, network)
    await withClient(config, checkServerRole)
    const database = openDatabase(config)
    const auth = given.settings.RAPPORT_AUTH_URL
    const visits = await visitsOver(reach.admin, () => masterKeys(given.folder, given.settings, true))
    return {
      database,
      keys: openKeys({ keys: masters, root: key, secret, again }),
      masterKey: key,
      visitKey: visits.now,
      newClient: () => clientOf(config),
      auth: auth === undefined ? reach.as(AUTH, keys) : wayTo('RAPPORT_AUTH_URL', auth, network),
      applied,
      close: async () => {
        visits.stop()
        await database.end()
        await reach.stop()
      },
    }
  } catch (error) {
    await reach.stop()
    throw error
  }
}

const visitsOver = async (
  admin: ClientConfig,
  masters: () => ReturnType<typeof masterKeys>,
): Promise<CurrentVisitKey> =>
  currentVisitKey(await withClient(admin, (client) => visitKey(client, masters)), (last) =>
    withClient(admin, (client) => visitKeyNow(client, masters, last)),
  )

/** Pooled, pipelined connections whose values read as rows.ts says. A connection that dies while idle is replaced. */
export function openDatabase(config: RoleConfig): Database {
  const pool = new Pool({
    ...config,
    types: readAs,
    pipeline: true,
    max: CONNECTIONS,
    idleTimeoutMillis: 60_000,
  })
  pool.on('error', () => undefined)
  // "Ready" and "shutting down" can come in one packet, before whoever waits for the connection can listen.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

export async function reachOf(given: Parameters<typeof openRecord>[0]): Promise<Reach> {
  const { DATABASE_URL: url, RAPPORT_DATABASE_NETWORK: network } = given.settings
  if (url !== undefined)
    return {
      admin: wayTo('DATABASE_URL', url, network),
      first: null,
      // The library keeps a password that stands in the address, and looks for one elsewhere where none does.
      as: (role, keys) =>
        asRole(wayTo('DATABASE_URL', url, network, { user: role, password: 'read later' }), keys, role),
      stop: async () => {},
    }
  const running = given.as === 'visitor' ? await visitEmbedded(given.folder, given.notice) : null
  const embedded = running ? null : await startEmbedded(given.folder, given.notice)
  const connection = running ?? embedded?.connection
  if (!connection) throw new FolderInUseError(given.folder)
  return {
    admin: connection(SUPERUSER, DATABASE),
    first: connection(SUPERUSER, 'postgres'),
    as: (role) => connection(role, DATABASE),
    stop: async () => embedded?.stop(),
  }
}

type Prepared = {
  readonly applied: readonly string[]
  readonly key: Uint8Array
  readonly masters: Awaited<ReturnType<typeof masterKeys>>
}

async function prepare(
  reach: Reach,
  given: Parameters<typeof openRecord>[0],
  secret: ErasureSecret,
): Promise<Prepared> {
  if (reach.first) await withClient(reach.first, makeDatabase)
  return withClient(reach.admin, (client) =>
    // Between reading the keys and what is under them somebody may have changed both.
    prepareOn(client, reach, given, secret).catch((error: unknown) => {
      if (!(error instanceof MasterKeyError)) throw error
      return prepareOn(client, reach, given, secret)
    }),
  )
}

const keysNow = async (
  { folder, settings }: Parameters<typeof openRecord>[0],
  secret: ErasureSecret,
): Promise<Prepared['masters']> => openingKeys(await masterKeys(folder, settings, true), await secret.read())

async function prepareOn(
  client: Client,
  reach: Reach,
  given: Parameters<typeof openRecord>[0],
  secret: ErasureSecret,
): Promise<Prepared> {
  const keysFor = async (kept: KeptKey | null): Promise<Prepared['masters']> => {
    const masters = await masterKeys(given.folder, given.settings, kept !== null)
    // A secret that is missing where keys are under it is not made anew: it could open nothing.
    if (kept === null || masterKeyOpens(masters, kept)) await secret.make()
    const keys = openingKeys(masters, await secret.read())
    if (kept) checkOpens(keys, kept)
    return keys
  }
  // With another database's key nothing may be changed: neither tables nor the roles' passwords.
  const before = await keptKey(client)
  if (before) await keysFor(before)
  await ensureRoles(client)
  const applied = await migrate(client, await readMigrations(shippedMigrations))
  const masters = await keysFor(await keptKey(client))
  const key = await rootKey(client, masters)
  const { RAPPORT_SERVER_URL, RAPPORT_AUTH_URL } = given.settings
  if (!reach.first && (RAPPORT_SERVER_URL === undefined || RAPPORT_AUTH_URL === undefined))
    await settlePasswords(client, () => keysNow(given, secret), key)
  return { applied, key, masters }
}

export async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (rowCount !== 0) return
  await ensureRoles(client)
  await client.query(`create database ${DATABASE} owner ${OWNER}`)
}

export async function withClient<T>(config: RoleConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = clientOf(config)
  // A connection that somebody ends while it rests would end the process, unheard.
  client.on('error', () => undefined)
  await client.connect().catch((error: unknown) => {
    throw explainedConnection(error)
  })
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
