import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { ownersWay } from '../../adapters/db/audit-record.ts'
import { appendEntry } from '../../adapters/db/audit.ts'
import { aloneWithKeys } from '../../adapters/db/keys-alone.ts'
import { rewrapUnderMaster } from '../../adapters/db/rewrap.ts'
import { rewrapRoleKey } from '../../adapters/db/role-key.ts'
import { OWNER } from '../../adapters/db/roles.ts'
import { keepRootKey } from '../../adapters/db/root-key.ts'
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
export async function rotateMaster(
  on: OnRecord,
  settings: MasterKeySettings & Readonly<Record<string, string | undefined>>,
): Promise<readonly Done[]> {
  const elsewhere = [
    settings.RAPPORT_MASTER_KEY,
    settings.RAPPORT_MASTER_KEY_FILE,
    settings.RAPPORT_MASTER_KEY_COMMAND,
  ].some((one) => one !== undefined)
  const before = await masterKeys(on.folder, settings, true)
  const masters = before.length > 1 ? before : await withNewer(on.folder, before[0], elsewhere)
  await asOwner(on, settings, async (client) => {
    await client.query(`begin; set local role ${OWNER}`)
    await keepRootKey(client, on.record.masterKey, masters[0])
    await client.query('commit')
    await rewrapRoleKey(client, masters, on.record.masterKey)
  })
  const done: Done[] = []
  for (const organisation of on.organisations) {
    const keys = await aloneWithKeys(on.record.database, theServer(organisation), async (tx) => {
      const opening = openingKeys(masters, await on.record.keys.secret.read())
      const moved = await rewrapUnderMaster(tx, organisation, opening)
      const detail = { level: 'master', keys: moved }
      await appendEntry(
        tx,
        systemEntryOf(organisation, on.clock.now(), 'key-changed', ['organisation', organisation], detail),
      )
      return moved
    })
    done.push({ organisation, level: 'master', keys })
  }
  if (!elsewhere) await replaceMasterKeys(on.folder, [masters[0]])
  return done
}

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

/** On a connection as the user of DATABASE_URL, or to the database of the data folder. */
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
    return await work(client)
  } finally {
    await client.end()
  }
}
