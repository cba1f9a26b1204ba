import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { Client } from 'pg'
import { ownersWay } from '../../adapters/db/audit-record.ts'
import { appendEntry } from '../../adapters/db/audit.ts'
import { SECRET_LOCK } from '../../adapters/db/forget-erased.ts'
import { inNoOrganisation } from '../../adapters/db/scope.ts'
import { aloneWithKeys } from '../../adapters/db/keys-alone.ts'
import { rewrapUnderMaster } from '../../adapters/db/rewrap.ts'
import { rewrapRoleKey } from '../../adapters/db/role-key.ts'
import { OWNER } from '../../adapters/db/roles.ts'
import { keepRootKey } from '../../adapters/db/root-key.ts'
import { renewVisitKey } from '../../adapters/db/visit-key.ts'
import { openingKeys } from '../../adapters/keys/erasure-secret.ts'
import {
  MasterKeyError,
  masterKeys,
  replaceMasterKeys,
  type MasterKeySettings,
} from '../../adapters/keys/master-key.ts'
import { theServer } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import type { OnRecord } from './with-record.ts'

type Done = { readonly organisation: string; readonly level: 'master'; readonly keys: number }

/**
 * The newer key is on the disk beside the older before anything is wrapped with it, and the older goes when nothing is
 * wrapped with it any more. Whoever is killed in between finds both and goes on.
 */
export const rotateMaster = (
  on: OnRecord,
  settings: MasterKeySettings & Readonly<Record<string, string | undefined>>,
): Promise<readonly Done[]> =>
  asOwner(on, settings, async (client) => {
    const elsewhere = [
      settings.RAPPORT_MASTER_KEY,
      settings.RAPPORT_MASTER_KEY_FILE,
      settings.RAPPORT_MASTER_KEY_COMMAND,
    ].some((one) => one !== undefined)
    const before = await masterKeys(on.folder, settings, true)
    const masters = before.length > 1 ? before : await withNewer(on.folder, before[0], elsewhere)
    await client.query(`begin; set local role ${OWNER}`)
    await keepRootKey(client, on.record.masterKey, masters[0])
    await client.query('commit')
    await rewrapRoleKey(client, masters, on.record.masterKey)
    await renewVisitKey(client, masters[0])
    const done = new Map<string, number>()
    for (const id of on.organisations) done.set(id, await rewrapped(on, id, masters))
    await inNoOrganisation(on.record.database, async (lock) => {
      // An organisation that is founded meanwhile may be under the older key: from here on none is, until that is gone.
      await sql`select pg_advisory_xact_lock(${SECRET_LOCK})`.execute(lock)
      for (const id of await on.audit.organisations())
        if (!done.has(id)) done.set(id, await rewrapped(on, id, masters))
      if (!elsewhere) await replaceMasterKeys(on.folder, [masters[0]])
    })
    return [...done].map(([organisation, keys]) => ({ organisation, level: 'master', keys }))
  })

const rewrapped = (
  on: OnRecord,
  organisation: string,
  masters: readonly [Uint8Array, ...Uint8Array[]],
): Promise<number> =>
  aloneWithKeys(on.record.database, theServer(organisation), async (tx) => {
    const opening = openingKeys(masters, await on.record.keys.secret.read())
    const moved = await rewrapUnderMaster(tx, organisation, opening)
    const detail = { level: 'master', keys: moved }
    const subject = ['organisation', organisation] as const
    await appendEntry(tx, systemEntryOf(organisation, on.clock.now(), 'key-changed', subject, detail))
    return moved
  })

async function withNewer(
  folder: string,
  older: Uint8Array,
  elsewhere: boolean,
): Promise<readonly [Uint8Array, Uint8Array]> {
  if (elsewhere)
    throw new MasterKeyError(
      'The master key does not come from master.key of the data folder, so it cannot be changed here. Let its place ' +
        'give two keys, the newer before the older, restart the servers, and run this again.',
    )
  const both = [randomBytes(32), older] as const
  await replaceMasterKeys(folder, both)
  return both
}

/** One command at a time changes what is over the organisations' keys: the other would wrap with what is gone. */
const CHANGING = 7_277_686

/** On a connection as the user of DATABASE_URL, or to the database of the data folder, and alone. */
export async function asOwner<T>(
  { folder }: { readonly folder: string },
  settings: Readonly<Record<string, string | undefined>>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const way = await ownersWay(folder, { ...settings })
  if (!way) throw new MasterKeyError('The database of this folder cannot be reached.')
  const client = new Client(way)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [CHANGING])
    return await work(client)
  } finally {
    await client.end()
  }
}
