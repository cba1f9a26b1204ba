import { sql, type Kysely } from 'kysely'
import type { ProviderErrand } from './provider-errand.ts'
import type { Factor } from '../../domain/access/factors.ts'

/** Names of better-auth's tables and columns as 0002_sign_in.sql has them. */
export const tables = (sessionSeconds: number) =>
  ({
    user: {
      modelName: 'auth_user',
      fields: {
        name: 'member_id',
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        organisationId: { type: 'string', required: true, input: false, fieldName: 'organisation_id' },
      },
    },
    session: {
      modelName: 'auth_session',
      expiresIn: sessionSeconds,
      updateAge: 600,
      freshAge: 0,
      additionalFields: {
        factor: { type: 'string', required: false, input: false },
        provenAt: { type: 'date', required: false, input: false, fieldName: 'proven_at' },
      },
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      // Whoever connects it shows who they are here and there: that both have one address proves nothing more.
      accountLinking: { enabled: true, allowDifferentEmails: true },
      updateAccountOnSignIn: false,
      modelName: 'auth_account',
      fields: {
        userId: 'user_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
  }) as const

/** Which factor a session begins with: by the way it came about. */
const begunBy = new Map<string, Factor>([
  ['/sign-in/email', 'password'],
  ['/magic-link/verify', 'link'],
  ['/two-factor/verify-totp', 'authenticator'],
  ['/two-factor/verify-backup-code', 'recovery-code'],
  ['/passkey/verify-authentication', 'passkey'],
])

type Way = { readonly path?: string } | null | undefined

export const hooksOver = (
  db: Kysely<unknown>,
  provider: Pick<ProviderErrand, 'begins' | 'mayConnect'> | null,
) => ({
  session: {
    delete: {
      /** Who comes with a session that ran out by our clock is a stranger, also where the database's clock is behind and
       * takes it for one that somebody ends without an entry in the chain. */
      before: async (session: { readonly id: string; readonly expiresAt: Date }) => {
        if (session.expiresAt > new Date()) return true
        await sql`delete from sign_in.auth_session where id = ${session.id} and expires_at <= now()`.execute(
          db,
        )
        return false
      },
    },
    create: {
      /** Neither where somebody sat nor what browser they used is kept; the table refuses both. */
      before: async <S extends object>(session: S, way: Way) => ({
        data: {
          ...session,
          ipAddress: null,
          userAgent: null,
          ...((way?.path === '/callback/:id' ? provider?.begins() : null) ?? {
            factor: begunBy.get(way?.path ?? '') ?? 'link',
            provenAt: new Date(),
          }),
        },
      }),
    },
  },
  account: {
    create: {
      /** An identity provider's tokens are of no use here, and a way in elsewhere; the table refuses them. */
      before: async <A extends { readonly providerId: string; readonly userId: string }>(account: A) =>
        account.providerId === 'credential' || (await provider?.mayConnect(db, account.userId)) === true
          ? { data: { ...account, ...noTokens } }
          : false,
    },
    update: { before: async <A extends object>(account: A) => ({ data: { ...account, ...noTokens } }) },
  },
})
const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null }

export const passkeyTable = {
  passkey: {
    modelName: 'auth_passkey',
    fields: {
      publicKey: 'public_key',
      userId: 'user_id',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
}

export const twoFactorTable = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'auth_two_factor',
    fields: {
      backupCodes: 'backup_codes',
      userId: 'user_id',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
}
