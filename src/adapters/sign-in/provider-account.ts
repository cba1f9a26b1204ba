import { createHmac } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { pseudoAddress } from './pseudo-address.ts'
import type { Connected } from './provider-sign-in.ts'

/** Letters of each half: 128 bits. */
const HALF = 32

const digest = (key: Uint8Array, said: readonly string[]): string =>
  createHmac('sha256', key).update(said.join('\0')).digest('hex').slice(0, HALF)

const issuerHalf = (key: Uint8Array, issuer: string): string => digest(key, ['issuer', issuer])

/** What stands in the table for whom a provider vouches for: the issuer first, so that another provider's `sub` is
 * somebody else. Keyed, since a `sub` may be an address. */
export const accountIdOf = (key: Uint8Array, issuer: string, subject: string): string =>
  issuerHalf(key, issuer) + digest(key, ['subject', issuer, subject])

/** better-auth asks for an address of everybody. Without a verified one it gets one that nobody has. */
export const addressFor = (
  key: Uint8Array,
  issuer: string,
  vouched: { readonly subject: string; readonly email: string | null },
): string => pseudoAddress(vouched.email ?? ['no address', issuer, vouched.subject].join('\0'), key)

export async function connectedTo(
  db: Kysely<unknown>,
  userId: string | null,
  key: Uint8Array,
  issuer: string,
): Promise<Connected> {
  const { rows } = await sql<{ account_id: string }>`select account_id from sign_in.auth_account
    where user_id = ${userId} and provider_id = 'organisation'`.execute(db)
  if (rows.some((row) => row.account_id.startsWith(issuerHalf(key, issuer)))) return 'yes'
  return rows.length > 0 ? 'elsewhere' : 'no'
}

export async function disconnectAll(db: Kysely<unknown>, userId: string | null): Promise<boolean> {
  const gone = await sql`delete from sign_in.auth_account
    where user_id = ${userId} and provider_id = 'organisation'`.execute(db)
  return (gone.numAffectedRows ?? 0n) > 0n
}

/** Whether nobody ever stood here as this user, and nothing opens it: then the address alone may connect a provider. */
export async function neverStood(db: Kysely<unknown>, userId: string): Promise<boolean> {
  const { rows } = await sql`select from sign_in.auth_user u where u.id = ${userId} and u.entered_at is null
    and not exists (select from sign_in.auth_account a where a.user_id = u.id)
    and not exists (select from sign_in.auth_passkey p where p.user_id = u.id)
    and not exists (select from sign_in.auth_two_factor f where f.user_id = u.id and f.verified)`.execute(db)
  return rows.length === 1
}
