import { passkey } from '@better-auth/passkey'
import { betterAuth, type BetterAuthPlugin } from 'better-auth'
import { APIError, isAPIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins/magic-link'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Kysely } from 'kysely'
import { hashedPassword, passwordHolds } from './password-hash.ts'
import type { ProviderErrand } from './provider-errand.ts'
import { LINK_HOURS, MAX_PASSWORD, MIN_PASSWORD } from './sign-in.ts'
import { hooksOver, passkeyTable, tables, twoFactorTable } from './sign-in-tables.ts'

export type AuthGiven = {
  readonly db: Kysely<unknown>
  /** Signs session cookies; hex. */
  readonly secret: string
  /** Origin that people use (`https://care.example.org`); null: this machine, by the name localhost. */
  readonly publicUrl: string | null
  readonly linkMade: (key: string, token: string) => void
  readonly plugins: readonly BetterAuthPlugin[]
  /** What a visit at the organisation's identity provider is for; null: there are none. */
  readonly provider: ProviderErrand | null
}
export type Auth = ReturnType<typeof openAuth>

/** Hours a session lives without a request. */
const SESSION_HOURS = 12
/** Minutes to find one's phone, or to unlock a passkey. */
const CODE_MINUTES = 10

/** better-auth as this house needs it. Its own HTTP handler is not served: our pages call its functions. */
export function openAuth({ db, secret, publicUrl, linkMade, plugins, provider }: AuthGiven) {
  const https = publicUrl?.startsWith('https:') ?? false
  const cookie = (name: string) => ({
    name: https ? `__Host-${name}` : name,
    attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: https } as const,
  })
  return betterAuth({
    appName: 'Rapport',
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/sign-in',
    secret,
    database: { db, type: 'postgres', schemaName: 'sign_in', transaction: true },
    ...tables(SESSION_HOURS * 3_600),
    databaseHooks: hooksOver(db, provider),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: { hash: hashedPassword, verify: passwordHolds },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_HOURS * 3_600,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => linkMade(String(metadata?.['key']), token),
      }),
      twoFactor({
        issuer: 'Rapport',
        twoFactorCookieMaxAge: CODE_MINUTES * 60,
        // Digests go in and come out; what is asked is a digest too. See recovery-codes.ts.
        backupCodeOptions: {
          storeBackupCodes: { encrypt: async (kept) => kept, decrypt: async (kept) => kept },
        },
        schema: twoFactorTable,
      }),
      passkey({
        rpID: publicUrl === null ? 'localhost' : new URL(publicUrl).hostname,
        rpName: 'Rapport',
        // On this machine the port is whatever was free: the request says it, and it was checked to be our own.
        ...(publicUrl === null ? {} : { origin: new URL(publicUrl).origin }),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          requireSession: true,
          afterVerification: ({ verification }) => checkedPerson(verification.registrationInfo),
        },
        authentication: {
          afterVerification: ({ verification }) => checkedPerson(verification.authenticationInfo),
        },
        schema: passkeyTable,
      }),
      ...plugins,
    ],
    advanced: {
      useSecureCookies: false,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      cookies: {
        session_token: cookie('rapport-staff'),
        two_factor: cookie('rapport-second-step'),
        'better-auth-passkey': cookie('rapport-passkey'),
        state: cookie('rapport-provider'),
        dont_remember: cookie('rapport-dont-remember'),
        trust_device: cookie('rapport-trust'),
      },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  })
}

/** A passkey is two factors in one only where the device checked the person: a found phone must not be enough. */
async function checkedPerson(info: { readonly userVerified: boolean } | undefined): Promise<void> {
  if (info?.userVerified !== true)
    throw new APIError('UNAUTHORIZED', { message: 'the person was not checked' })
}

/** better-auth says no by throwing; its redirects to an error page are a no as well, and so is a passkey whose answer
 * does not verify, which it calls a fault of its own. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (isAPIError(error) && (error.statusCode < 500 || notVerified.has(error.body?.code ?? ''))) return null
    throw error
  }
}

const notVerified: ReadonlySet<string> = new Set(['FAILED_TO_VERIFY_REGISTRATION'])
