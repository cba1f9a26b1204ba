import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Clock } from '../../flows/ports.ts'
import { Pool, type PoolConfig } from 'pg'
import { authenticatorOver } from './authenticator.ts'
import { openAuth, unlessRefused } from './better-auth.ts'
import { passkeysOver } from './passkeys.ts'
import { organisationProvider, type ProviderParts } from './organisation-provider.ts'
import { providerErrand } from './provider-errand.ts'
import { providerOver } from './provider-over.ts'
import { noProvider } from './provider-sign-in.ts'
import { enteringBy, type Keeping } from './keeping.ts'
import { onceMore } from './once-more.ts'
import { onRecord } from './on-record.ts'
import { pseudoAddress } from './pseudo-address.ts'
import { waysInEntry } from './sign-in-entries.ts'
import { sessionIn, sessionsOver, whoIs } from './sessions-over.ts'
import { LONGEST_DAYS, MAX_PASSWORD, type CodeAsked, type SignIn, type SignInMember } from './sign-in.ts'
import type { Session, SignedIn } from './session.ts'
import { isAppCode } from './totp.ts'
import { recoveryDigest } from './recovery-codes.ts'

export type SignInGiven = {
  /** How to connect as rapport_auth. */
  readonly database: PoolConfig
  /** Signs session cookies; hex. */
  readonly secret: string
  /** Makes pseudo-addresses and seals what people call their passkeys; 32 bytes. */
  readonly addressKey: Uint8Array
  /** Origin that people use; null: this machine. By https, cookies are `__Host-` and Secure. */
  readonly publicUrl: string | null
  /** Where identity providers are configured, and the way out to them; null: there are none. */
  readonly provider: Omit<ProviderParts, 'addressKey'> | null
  readonly clock: Clock
}

const CONNECTIONS = 6

/** Sign-in by better-auth on PostgreSQL. */
export function openSignIn(given: SignInGiven): SignIn & { readonly close: () => Promise<void> } {
  const pool = new Pool({ ...given.database, max: CONNECTIONS, idleTimeoutMillis: 60_000 })
  pool.on('error', () => undefined)
  // A connection that dies while it is lent says so to its query; unheard, it would end the process.
  pool.on('connect', (client) => void client.on('error', () => undefined))
  const record = onRecord(pool)
  const kept: Keeping = { keep: record.keep, now: () => given.clock.now() }
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: record.pool }) })
  const made = new Map<string, string>()
  const oneByOne = inTurn()
  const { secret, publicUrl } = given
  const linkMade = (key: string, token: string): void => void made.set(key, token)
  const errand = providerErrand()
  const organisation =
    given.provider && organisationProvider({ ...given.provider, addressKey: given.addressKey }, errand)
  const plugins = organisation ? [organisation.plugin] : []
  const provider = organisation && errand
  const auth = openAuth({ db, secret, publicUrl, linkMade, plugins, provider })
  const addressOf = (email: string): string => pseudoAddress(email, given.addressKey)
  const sessions = sessionsOver(db, kept)
  const authenticator = authenticatorOver(auth, db, given.addressKey, kept)
  const entering = enteringBy(kept)

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
  const asked = async (headers: Headers, disableRefresh: boolean): Promise<Session | null> => {
    if (!headers.has('cookie')) return null
    const found = await onceMore(pool, () => auth.api.getSession({ headers, query: { disableRefresh } }))
    const session = sessionIn(found)
    if (!found || !session) return null
    if (Date.parse(kept.now()) - found.session.createdAt.getTime() < LONGEST_DAYS * 86_400_000) return session
    await sessions.endSession(session, session.sessionId)
    return null
  }
  return {
    ...sessions,
    authenticator,
    passkeys: passkeysOver(auth, db, given.addressKey, kept),
    provider: organisation ? providerOver({ auth, db, kept, errand, organisation }) : noProvider,
    async enrol(member, password) {
      const userId = await userOf(member)
      if (password === null) return
      const context = await auth.$context
      const hash = await context.password.hash(password)
      await kept.keep(
        async () => {
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
        () => waysInEntry(member, kept.now(), 'factor-added', { factor: 'password' }),
      )
    },
    withPassword: (email, password, headers) =>
      entering<SignedIn | CodeAsked>('password', async () => {
        const body = { email: addressOf(email), password: password.slice(0, MAX_PASSWORD + 1) }
        const answer = await unlessRefused(auth.api.signInEmail({ body, headers, returnHeaders: true }))
        if (answer && 'twoFactorRedirect' in answer.response)
          return { codeAsked: true, cookies: answer.headers.getSetCookie() }
        if (answer) await sessions.begunWeakly(answer.response.token)
        return signedIn(answer)
      }),
    withCode: async (code, headers) =>
      headers.has('cookie')
        ? entering('code', async () => {
            if (!isAppCode(code)) {
              const body = { code: recoveryDigest(code, given.addressKey) }
              return signedIn(
                await unlessRefused(auth.api.verifyBackupCode({ body, headers, returnHeaders: true })),
              )
            }
            const answer = await unlessRefused(
              auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
            )
            if (!answer || (await authenticator.firstUse(answer.response.user.id, code)))
              return signedIn(answer)
            await sessions.endByToken(answer.response.token)
            return null
          })
        : null,
    async makeLink(member, by) {
      const key = randomUUID()
      const email = addressOf(member.email)
      const body = { email, metadata: { key } }
      const make = async (): Promise<void> => {
        await userOf(member)
        // Other waiting answers are no JSON, and PostgreSQL may look at them in any order.
        await sql`delete from sign_in.auth_verification
          where case when value like '{%' then value::jsonb ->> 'email' end = ${email}`.execute(db)
        await auth.api.signInMagicLink({ body, headers: new Headers() })
        await sql`update sign_in.auth_user set link_by = ${by ?? null} where email = ${email}`.execute(db)
      }
      const entry = () => waysInEntry(member, kept.now(), 'sign-in-link-made', {}, by ?? null)
      await oneByOne(() => kept.keep(make, entry))
      const token = made.get(key)
      made.delete(key)
      if (token === undefined) throw new Error('a sign-in link was not made')
      return token
    },
    withLink: async (token, headers) =>
      /^[A-Za-z]{32}$/.test(token)
        ? entering('link', async () => {
            const query = { token }
            const answer = await unlessRefused(
              auth.api.magicLinkVerify({ query, headers, returnHeaders: true }),
            )
            if (answer) await sessions.begunWeakly(answer.response.token)
            return signedIn(answer)
          })
        : null,
    session: (headers) => asked(headers, false),
    stillSignedIn: (headers) => asked(headers, true),
    async signOut(headers) {
      const session = await asked(headers, true)
      return kept.keep(
        async () => (await auth.api.signOut({ headers, returnHeaders: true })).headers.getSetCookie(),
        () => session && waysInEntry(session, kept.now(), 'signed-out', {}),
      )
    },
    async isPassword(session, password) {
      const { internalAdapter, password: passwords } = await auth.$context
      const userId = await sessions.userOf(session)
      const account = userId === null ? null : await internalAdapter.findCredentialAccount(userId)
      const typed = password.slice(0, MAX_PASSWORD + 1)
      return account?.password ? passwords.verify({ hash: account.password, password: typed }) : false
    },
    close: () => db.destroy(),
  }
}

function signedIn(
  answer: { readonly headers: Headers; readonly response: { readonly user?: unknown } } | null,
): SignedIn | null {
  const who = answer ? whoIs(answer.response.user) : null
  return answer && who ? { ...who, cookies: answer.headers.getSetCookie() } : null
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
