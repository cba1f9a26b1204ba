import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { masterWrapping } from '../keys/key-rows.ts'
import { associated, openBytes, sealBytes } from '../keys/sealing.ts'
import { lastSession } from './end-sessions.ts'
import { putRolesBack, type LeftOnRole } from './role-settings.ts'
import { OWNER, setPasswords } from './roles.ts'

/** Bound like every sealed value; it belongs to no organisation. */
const PLACE = associated('', { table: 'role_key', column: 'wrapped', row: 'installation' })
/** Whoever signs in with a password that was read holds it together with others; whoever changes them holds it alone. */
const PASSWORDS = 7_277_682
/** PostgreSQL refuses two who alter a role in one moment. */
const SETTING = 7_277_683

type Masters = readonly Uint8Array[]

/** Within a transaction. What is under a master key that is gone, as after a restore, counts as absent. */
async function roleKey(client: Client, masters: Masters, root: Uint8Array): Promise<Uint8Array> {
  await client.query(`set local role ${OWNER}`)
  const { rows } = await client.query<{ wrapped: Uint8Array }>('select wrapped from installation.role_key')
  await client.query('reset role')
  const [row] = rows
  const opened = row && masters.map((one) => openBytes(masterWrapping(one), PLACE, row.wrapped))
  return opened?.find((key) => key !== null) ?? root
}

async function keep(client: Client, key: Uint8Array, newest: Uint8Array): Promise<void> {
  await client.query(`set local role ${OWNER}`)
  await client.query(
    `insert into installation.role_key (wrapped) values ($1)
     on conflict (one) do update set wrapped = excluded.wrapped`,
    [sealBytes(masterWrapping(newest), 1, PLACE, key)],
  )
  await client.query('reset role')
}

async function inLock<T>(client: Client, locks: string, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query(`select ${locks}`)
    const done = await work()
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Sets the passwords of the roles to what they are drawn from now: a database that was moved may have others. `masters` are
 * read with the lock held: those from before a change would open nothing, and everybody would be set back to the first. */
export const settlePasswords = (
  client: Client,
  masters: () => Promise<Masters>,
  root: Uint8Array,
): Promise<void> =>
  inLock(client, `pg_advisory_xact_lock_shared(${PASSWORDS}), pg_advisory_xact_lock(${SETTING})`, async () =>
    setPasswords(client, await roleKey(client, await masters(), root)),
  )

/** Newer passwords, drawn from nothing that there was before, and the roles as they are made. Whoever connects anew asks
 * for the password of that moment, and none is changed between asking and signing in. */
export async function changePasswords(
  client: Client,
  newest: Uint8Array,
): Promise<{ readonly left: readonly LeftOnRole[]; readonly changedAt: string }> {
  const locks = `pg_advisory_xact_lock(${PASSWORDS}), pg_advisory_xact_lock(${SETTING})`
  const left = await inLock(client, locks, async () => {
    const putBack = await putRolesBack(client)
    const key = randomBytes(32)
    await keep(client, key, newest)
    await setPasswords(client, key)
    return putBack
  })
  return { left, changedAt: await lastSession(client) }
}

/** The same passwords under a newer master key. */
export const rewrapRoleKey = (client: Client, masters: Masters, root: Uint8Array): Promise<void> =>
  inLock(client, `pg_advisory_xact_lock(${PASSWORDS})`, async () => {
    const key = await roleKey(client, masters, root)
    if (masters[0] && key !== root) await keep(client, key, masters[0])
  })

/** Within a transaction that lives until whoever signs in with it is in. */
export async function heldRoleKey(
  client: Client,
  masters: () => Promise<Masters>,
  root: Uint8Array,
): Promise<Uint8Array> {
  await client.query(`begin; select pg_advisory_xact_lock_shared(${PASSWORDS})`)
  return roleKey(client, await masters(), root)
}
