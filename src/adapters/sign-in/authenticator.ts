import { randomUUID } from 'node:crypto'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { sql, type Kysely } from 'kysely'
import { z } from 'zod'
import type { Auth } from './better-auth.ts'
import type { Authenticator } from './factors.ts'
import { newRecoveryCodes, recoveryDigest } from './recovery-codes.ts'
import type { Keeping } from './keeping.ts'
import { usedCode, waysInEntry } from './sign-in-entries.ts'
import { sessionsOver } from './sessions-over.ts'
import { appUri, base32, isAppCode, newSecret, stepOf } from './totp.ts'

type Kept = {
  readonly user_id: string
  readonly secret: string
  readonly verified: boolean
  readonly backup_codes: string
}

/** Authenticator apps and recovery codes, in the table that better-auth asks at sign-in. */
export function authenticatorOver(
  auth: Auth,
  db: Kysely<unknown>,
  key: Uint8Array,
  keeping: Keeping,
): Authenticator & { readonly firstUse: (userId: string, code: string) => Promise<boolean> } {
  const { userOf } = sessionsOver(db, keeping)
  const keptOf = async (userId: string | null): Promise<Kept | null> => {
    const { rows } = await sql<Kept>`select user_id, secret, verified, backup_codes
      from sign_in.auth_two_factor where user_id = ${userId}`.execute(db)
    return rows[0] ?? null
  }
  /** Takes the half minute of a right code, once: of two that come together one finds it taken. */
  const takeStep = async (kept: Kept, code: string): Promise<boolean> => {
    const context = await auth.$context
    const secret = await symmetricDecrypt({ key: context.secretConfig, data: kept.secret })
    const step = stepOf(secret, code, Date.now())
    if (step === null) return false
    const taken = await sql`update sign_in.auth_two_factor set last_step = ${step}
      where user_id = ${kept.user_id} and last_step < ${step}`.execute(db)
    return taken.numAffectedRows === 1n
  }
  const newCodes = async (userId: string): Promise<readonly string[]> => {
    const codes = newRecoveryCodes()
    const digests = JSON.stringify(codes.map((code) => recoveryDigest(code, key)))
    await sql`update sign_in.auth_two_factor set backup_codes = ${digests} where user_id = ${userId}`.execute(
      db,
    )
    return codes
  }
  return {
    async firstUse(userId, code) {
      const kept = await keptOf(userId)
      return kept !== null && takeStep(kept, code)
    },
    async begin(session, label) {
      const userId = await userOf(session)
      if (userId === null || (await keptOf(userId))?.verified === true) return null
      const secret = newSecret()
      const context = await auth.$context
      const sealed = await symmetricEncrypt({ key: context.secretConfig, data: secret })
      await sql`insert into sign_in.auth_two_factor (id, user_id, secret, backup_codes, verified)
        values (${randomUUID()}, ${userId}, ${sealed}, '[]', false)
        on conflict (user_id) do update set secret = excluded.secret, last_step = 0
        where not auth_two_factor.verified`.execute(db)
      return { secret: base32(secret), uri: appUri(secret, label) }
    },
    confirm: (session, code) =>
      keeping.keep(
        async () => {
          const found = await keptOf(await userOf(session))
          if (!found || found.verified || !isAppCode(code) || !(await takeStep(found, code))) return null
          await sql`update sign_in.auth_two_factor set verified = true
            where user_id = ${found.user_id}`.execute(db)
          await sql`update sign_in.auth_user set two_factor_enabled = true
            where id = ${found.user_id}`.execute(db)
          return newCodes(found.user_id)
        },
        (codes) => codes && waysInEntry(session, keeping.now(), 'factor-added', { factor: 'authenticator' }),
      ),
    proves: (session, code) =>
      keeping.keep(
        async () => {
          const found = await keptOf(await userOf(session))
          if (!found?.verified) return null
          if (isAppCode(code)) return (await takeStep(found, code)) ? 'authenticator' : null
          const digests = z.array(z.string()).parse(JSON.parse(found.backup_codes))
          const left = digests.filter((digest) => digest !== recoveryDigest(code, key))
          if (left.length === digests.length) return null
          const used = await sql`update sign_in.auth_two_factor set backup_codes = ${JSON.stringify(left)}
            where user_id = ${found.user_id} and backup_codes = ${found.backup_codes}`.execute(db)
          return used.numAffectedRows === 1n ? 'recovery-code' : null
        },
        (proved) => (proved === 'recovery-code' ? usedCode(session, keeping.now()) : null),
      ),
    newRecoveryCodes: (who) =>
      keeping.keep(
        async () => {
          const found = await keptOf(await userOf(who))
          return found?.verified ? newCodes(found.user_id) : null
        },
        (codes) => codes && waysInEntry(who, keeping.now(), 'factor-added', { factor: 'recovery-code' }),
      ),
    remove: (who) =>
      keeping.keep(
        async () => {
          const userId = await userOf(who)
          await sql`update sign_in.auth_user set two_factor_enabled = false where id = ${userId}`.execute(db)
          const gone = await sql<{ verified: boolean }>`delete from sign_in.auth_two_factor
            where user_id = ${userId} returning verified`.execute(db)
          return gone.rows.some(({ verified }) => verified)
        },
        (had) =>
          had ? waysInEntry(who, keeping.now(), 'factor-removed', { factor: 'authenticator' }) : null,
      ),
  }
}
