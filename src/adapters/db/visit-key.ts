import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { masterWrapping } from '../keys/key-rows.ts'
import { associated, openBytes, sealBytes } from '../keys/sealing.ts'
import { OWNER } from './roles.ts'

/** Bound like every sealed value; it belongs to no organisation. */
const PLACE = associated('', { table: 'visit_key', column: 'wrapped', row: 'installation' })
/** Two servers that start in one moment must not both make it. */
const MAKING = 7_277_684

type Masters = readonly [Uint8Array, ...Uint8Array[]]

/** As it stands in the database, and open. */
export type VisitKey = { readonly wrapped: Uint8Array; readonly key: Uint8Array }

/** What signs visits and forms, made where there is none. What is under a master key that is gone counts as absent: whoever
 * visits opens their link again, and nobody is shut out. */
export const visitKey = (client: Client, masters: () => Promise<Masters>): Promise<VisitKey> =>
  alone(client, async () => (await opened(client, masters, null)) ?? keep(client, (await masters())[0]))

/** The same as it is now. The master keys are asked for only where another one stands there; null where none opens it. */
export const visitKeyNow = (
  client: Client,
  masters: () => Promise<Masters>,
  last: VisitKey,
): Promise<VisitKey | null> => alone(client, () => opened(client, masters, last))

async function opened(
  client: Client,
  masters: () => Promise<Masters>,
  last: VisitKey | null,
): Promise<VisitKey | null> {
  const { rows } = await client.query<{ wrapped: Uint8Array }>('select wrapped from installation.visit_key')
  const wrapped = rows[0]?.wrapped
  if (!wrapped) return null
  if (last && Buffer.compare(last.wrapped, wrapped) === 0) return last
  const keys = (await masters()).map((one) => openBytes(masterWrapping(one), PLACE, wrapped))
  const key = keys.find((one) => one !== null)
  return key ? { wrapped, key } : null
}

/** A newer one. What the older signed is signed by nobody from the moment that servers have read this. */
export const renewVisitKey = (client: Client, newest: Uint8Array): Promise<VisitKey> =>
  alone(client, () => keep(client, newest))

async function keep(client: Client, newest: Uint8Array): Promise<VisitKey> {
  const key = randomBytes(32)
  const wrapped = sealBytes(masterWrapping(newest), 1, PLACE, key)
  await client.query(
    `insert into installation.visit_key (wrapped) values ($1)
     on conflict (one) do update set wrapped = excluded.wrapped`,
    [wrapped],
  )
  return { wrapped, key }
}

async function alone<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(${MAKING})`)
    await client.query(`set local role ${OWNER}`)
    const done = await work()
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
