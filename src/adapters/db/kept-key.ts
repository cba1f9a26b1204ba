import type { Client } from 'pg'
import { masterKeyOpens } from '../keys/keys.ts'
import { MasterKeyError } from '../keys/master-key.ts'
import { OWNER } from './roles.ts'

/** One organisation's key as it stands in the database, wrapped under the master key. */
export type KeptKey = {
  readonly organisationId: string
  readonly version: number
  readonly wrapped: Uint8Array
}

/** A key that the database holds; null for a fresh database, and where this user may not look yet. Changes nothing. */
export async function keptKey(client: Client): Promise<KeptKey | null> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('public.organisation_key') is not null as there",
  )
  if (rows[0]?.there !== true) return null
  await client.query('begin read only')
  try {
    return await keyLoaded(client)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501') return null
    throw error
  } finally {
    await client.query('rollback')
  }
}

/** Within a transaction of the caller's, and of what it did so far. */
export async function keyLoaded(client: Client): Promise<KeptKey | null> {
  await client.query(`set local role ${OWNER}`)
  // Ids are readable by all; an organisation comes with its key in one transaction.
  const found = await client.query<{ organisation_id: string }>(
    'select organisation_id from public.organisation order by organisation_id limit 1',
  )
  const organisationId = found.rows[0]?.organisation_id
  if (organisationId === undefined) return null
  await client.query("select set_config('rapport.organisation', $1, true)", [organisationId])
  const { rows } = await client.query<{ version: number; wrapped: Uint8Array }>(
    'select version, wrapped from public.organisation_key where organisation_id = $1 order by version limit 1',
    [organisationId],
  )
  const [row] = rows
  return row ? { organisationId, ...row } : null
}

/** Refuses a master key that is well-formed and not the one of this database: it would open nothing, and the
 * passwords drawn from it would shut out a server that has the right one. */
export function checkOpens(masterKeys: readonly Uint8Array[], kept: KeptKey): void {
  if (masterKeyOpens(masterKeys, kept)) return
  throw new MasterKeyError(
    'The master key is not the one this database was sealed with. Nothing was changed. Put master.key back from ' +
      'your backup, or set RAPPORT_MASTER_KEY to the right key, or choose the data folder that belongs to this database. ' +
      'The file erasure.key of that folder, or the one that RAPPORT_ERASURE_KEY_FILE names, belongs to it too.',
  )
}
