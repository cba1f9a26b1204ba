import type { Client } from 'pg'
import { associated, openBytes, sealBytes } from '../keys/sealing.ts'
import { masterWrapping } from '../keys/key-rows.ts'
import { MasterKeyError } from '../keys/master-key.ts'
import { OWNER } from './roles.ts'

/** Bound like every sealed value; it belongs to no organisation. */
const PLACE = associated('', { table: 'root_key', column: 'wrapped', row: 'installation' })

/**
 * What digests of addresses, first passwords of roles and signatures of the staff's cookies are drawn from. It is the first master key
 * this installation had, and from the first change of that key on it stands here, wrapped under the newest: so that
 * changing what opens the records signs nobody out and loses nobody's address.
 */
export async function rootKey(
  client: Client,
  masters: readonly [Uint8Array, ...Uint8Array[]],
): Promise<Uint8Array> {
  await client.query(`begin; set local role ${OWNER}`)
  try {
    const { rows } = await client.query<{ wrapped: Uint8Array }>('select wrapped from installation.root_key')
    const [row] = rows
    if (!row) return masters.at(-1) ?? masters[0]
    for (const master of masters) {
      const opened = openBytes(masterWrapping(master), PLACE, row.wrapped)
      if (opened) return opened
    }
    throw new MasterKeyError('The master key does not open what this installation draws its other keys from.')
  } finally {
    await client.query('rollback')
  }
}

/** Keeps it under the newest master key; inside a transaction of the owner. */
export async function keepRootKey(client: Client, root: Uint8Array, newest: Uint8Array): Promise<void> {
  const wrapped = sealBytes(masterWrapping(newest), 1, PLACE, root)
  await client.query(
    `insert into installation.root_key (wrapped) values ($1)
     on conflict (one) do update set wrapped = excluded.wrapped`,
    [wrapped],
  )
}
