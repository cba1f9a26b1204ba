import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins/magic-link'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, type ClientConfig } from 'pg'
import { pseudoAddress } from './pseudo-address.ts'
import {
  LINK_HOURS,
  MAX_PASSWORD,
  MIN_PASSWORD,
  type SignedIn,
  type SignIn,
  type SignInMember,
} from './sign-in.ts'
import { noTraces, tables } from './sign-in-tables.ts'

export type SignInGiven = {
  /** How to connect as rapport_auth. */
  readonly database: ClientConfig
  /** Signs session cookies; hex. */
  readonly secret: string
  /** Makes pseudo-addresses; 32 bytes. */
  readonly addressKey: Uint8Array
  /** `__Host-` and Secure where the browser comes by https. */
  readonly https: boolean
}

/** Hours a session lives without a request. */
const SESSION_HOURS = 12
const CONNECTIONS = 4

/** Sign-in by better-auth on PostgreSQL. Its own HTTP handler is not served: our pages call its functions. */
export function openSignIn(given: SignInGiven): SignIn & { readonly close: () => Promise<void> } {
  const pool = new Pool({ ...given.database, max: CONNECTIONS, idleTimeoutMillis: 60_000 })
  pool.on('error', () => undefined)
  // A connection that dies while it is lent says so to its query; unheard, it would end the process.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const made = new Map<string, string>()
  const oneByOne = inTurn()
  const auth = betterAuth({
    appName: 'Rapport',
    baseURL: 'http://127.0.0.1',
    secret: given.secret,
    database: { db, type: 'postgres', schemaName: 'sign_in', transaction: true },
    ...tables(SESSION_HOURS * 3_600),
    databaseHooks: noTraces,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
    },
    plugins: [
      magicLink({
        expiresIn: LINK_HOURS * 3_600,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => void made.set(String(metadata?.['key']), token),
      }),
    ],
    advanced: {
      useSecureCookies: false,
      disableCSRFCheck: true,
      cookies: {
        session_token: {
          name: given.https ? '__Host-rapport-staff' : 'rapport-staff',
          attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: given.https },
        },
      },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
  })
  const addressOf = (email: string): string => pseudoAddress(email, given.addressKey)

  const userOf = async (member: SignInMember): Promise<string> => {
    const { internalAdapter } = await auth.$context
    const email = addressOf(member.email)
    const known = await internalAdapter.findUserByEmail(email)
    if (known) return known.user.id
    const user = await internalAdapter.createUser(
      { email, name: member.memberId, emailVerified: true, organisationId: member.organisationId },
      { method: 'admin' },
    )
    return user.id
  }
  const signedIn = (
    answer: { readonly headers: Headers; readonly response: { readonly user: unknown } } | null,
  ): SignedIn | null => {
    const who = answer ? whoIs(answer.response.user) : null
    return answer && who ? { ...who, cookies: answer.headers.getSetCookie() } : null
  }
  return {
    async enrol(member, password) {
      const userId = await userOf(member)
      if (password === null) return
      const context = await auth.$context
      const hash = await context.password.hash(password)
      const accounts = await context.internalAdapter.findAccounts(userId)
      if (accounts.some((account) => account.providerId === 'credential'))
        await context.internalAdapter.updatePassword(userId, hash)
      else
        await context.internalAdapter.linkAccount({
          userId,
          providerId: 'credential',
          accountId: userId,
          password: hash,
        })
    },
    async withPassword(email, password, headers) {
      const body = { email: addressOf(email), password: password.slice(0, MAX_PASSWORD + 1) }
      return signedIn(await unlessRefused(auth.api.signInEmail({ body, headers, returnHeaders: true })))
    },
    async makeLink(member) {
      const key = randomUUID()
      const email = addressOf(member.email)
      const body = { email, metadata: { key } }
      await oneByOne(async () => {
        await userOf(member)
        await sql`delete from sign_in.auth_verification where value::jsonb ->> 'email' = ${email}`.execute(db)
        await auth.api.signInMagicLink({ body, headers: new Headers() })
      })
      const secret = made.get(key)
      made.delete(key)
      if (secret === undefined) throw new Error('a sign-in link was not made')
      return secret
    },
    async withLink(secret, headers) {
      if (!/^[A-Za-z]{32}$/.test(secret)) return null
      const query = { token: secret }
      return signedIn(await unlessRefused(auth.api.magicLinkVerify({ query, headers, returnHeaders: true })))
    },
    async session(headers) {
      if (!headers.has('cookie')) return null
      const session = await auth.api.getSession({ headers })
      const who = session && whoIs(session.user)
      return who && { ...who, provenAt: session.session.createdAt.toISOString() }
    },
    async stillSignedIn(headers) {
      if (!headers.has('cookie')) return null
      const session = await auth.api.getSession({ headers, query: { disableRefresh: true } })
      return session ? whoIs(session.user) : null
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, returnHeaders: true })
      return answer.headers.getSetCookie()
    },
    close: () => db.destroy(),
  }
}

/** Works one after the other: of two links made at the same moment, the later must end the earlier. */
function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** better-auth says no by throwing; its redirects to an error page are a no as well. */
async function unlessRefused<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}

function whoIs(user: unknown): { readonly organisationId: string; readonly memberId: string } | null {
  if (typeof user !== 'object' || user === null) return null
  const organisationId = 'organisationId' in user ? user.organisationId : null
  const memberId = 'name' in user ? user.name : null
  return typeof organisationId === 'string' && typeof memberId === 'string'
    ? { organisationId, memberId }
    : null
}
