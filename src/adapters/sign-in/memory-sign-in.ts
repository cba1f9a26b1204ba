import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Clock } from '../../flows/ports.ts'
import { COOKIE, cookieOf, digest, openMemoryAccounts, setCookie } from './memory-accounts.ts'
import { memoryAuthenticator } from './memory-authenticator.ts'
import { memoryPasskeys } from './memory-passkeys.ts'
import { noProvider } from './provider-sign-in.ts'
import { pseudoAddress } from './pseudo-address.ts'
import { AGREE_HOURS, LINK_HOURS, type SignIn, type TwoPersons } from './sign-in.ts'
import { endedEntry, provenEntry, waysInEntry } from './sign-in-entries.ts'
import type { Who } from './session.ts'

type Password = { readonly salt: Buffer; readonly hash: Buffer }
type Account = Who & { readonly password: Password | null }

/** Wrong codes after one right password. */
const TRIES = 5

/** Sign-in that lives as long as the process: for tests and for the in-memory world. Same rules as the real one. */
export function openMemorySignIn(
  clock: Clock,
  tell: (entry: AuditEntry) => Promise<void> = async () => undefined,
): SignIn {
  const key = randomBytes(32)
  const accounts = openMemoryAccounts(clock, tell)
  const known = new Map<string, Account>()
  const links = new Map<string, { readonly address: string; readonly until: number }>()
  const halfWay = new Map<string, { readonly who: Who; tries: number }>()
  const authenticator = memoryAuthenticator(accounts, key)
  const asked = new Map<string, { readonly what: TwoPersons; readonly by: string; readonly at: number }>()
  const say = (...[who, event, detail, by]: Said): Promise<void> =>
    tell(waysInEntry(who, clock.now(), event, detail, by))
  const mine = (who: Who) =>
    [...accounts.sessions].filter(([, { session }]) => session.memberId === who.memberId)
  const passwordOf = ({ memberId }: Who): Password | null =>
    [...known.values()].find((account) => account.memberId === memberId)?.password ?? null
  return {
    passkeys: memoryPasskeys(accounts),
    provider: noProvider,
    authenticator,
    async enrol({ organisationId, memberId, email }, password) {
      const address = pseudoAddress(email, key)
      const before = known.get(address)?.password ?? null
      known.set(address, {
        organisationId,
        memberId,
        password: password === null ? before : hashed(password),
      })
      if (password !== null) await say({ organisationId, memberId }, 'factor-added', { factor: 'password' })
    },
    async withPassword(email, password) {
      const account = known.get(pseudoAddress(email, key))
      const kept = account?.password ?? hashed('nobody has this password')
      const right = isRight(kept, password)
      if (!account || account.password === null || !right) return null
      if (!accounts.authenticators.get(account.memberId)?.confirmed)
        return accounts.open(account, 'password', 'password')
      const secret = randomBytes(24).toString('base64url')
      halfWay.set(secret, { who: account, tries: 0 })
      return { codeAsked: true, cookies: [setCookie(STEP, secret)] }
    },
    async withCode(code, headers) {
      const secret = cookieOf(headers, STEP) ?? ''
      const half = halfWay.get(secret)
      if (!half || half.tries >= TRIES) return null
      half.tries += 1
      const session = { ...half.who, sessionId: '', factor: 'password', provenAt: clock.now() } as const
      const proved = await authenticator.proves(session, code)
      if (proved === null) return null
      halfWay.delete(secret)
      return accounts.open(half.who, proved, 'code')
    },
    async makeLink({ organisationId, memberId, email }, by) {
      const address = pseudoAddress(email, key)
      if (!known.has(address)) known.set(address, { organisationId, memberId, password: null })
      for (const [older, link] of links) if (link.address === address) links.delete(older)
      const secret = randomBytes(24).toString('base64url')
      const until = Date.parse(clock.now()) + LINK_HOURS * 3_600_000
      links.set(digest(secret), { address, until })
      if (by === undefined) accounts.handed.delete(memberId)
      else accounts.handed.add(memberId)
      await say({ organisationId, memberId }, 'sign-in-link-made', {}, by ?? null)
      return secret
    },
    async withLink(secret) {
      const link = links.get(digest(secret))
      links.delete(digest(secret))
      const account = link && link.until > Date.parse(clock.now()) ? known.get(link.address) : undefined
      return account ? accounts.open(account, 'link', 'link') : null
    },
    session: async (headers) => accounts.sessionOf(headers),
    stillSignedIn: async (headers) => accounts.sessionOf(headers),
    async signOut(headers) {
      const secret = cookieOf(headers, COOKIE)
      const session = accounts.sessionOf(headers)
      if (secret !== null) accounts.sessions.delete(digest(secret))
      if (session) await say(session, 'signed-out', {})
      return [`${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`]
    },
    sessionsOf: async (who) =>
      mine(who).map(([id, { session, startedAt }]) => ({
        id,
        startedAt,
        lastUsedAt: startedAt,
        factor: session.factor,
      })),
    endSession: async (who, id, by) => {
      if (!mine(who).some(([own]) => own === id)) return false
      accounts.sessions.delete(id)
      await tell(endedEntry(who, clock.now(), 1, by))
      return true
    },
    endSessions: async (who, except, by) => {
      const ended = mine(who).filter(([id]) => id !== except)
      for (const [id] of ended) accounts.sessions.delete(id)
      if (ended.length > 0) await tell(endedEntry(who, clock.now(), ended.length, by))
      return ended.length
    },
    proven: async (session, factor) => {
      accounts.prove(session.sessionId, factor)
      await tell(provenEntry(session, clock.now(), factor))
    },
    isPassword: async (session, password) => {
      const kept = passwordOf(session)
      return kept !== null && isRight(kept, password)
    },
    enrolled: async (who) => {
      const kept = accounts.authenticators.get(who.memberId)
      return {
        password: passwordOf(who) !== null,
        passkeys: [...accounts.passkeys.values()].filter((one) => one.who.memberId === who.memberId).length,
        authenticator: kept?.confirmed ?? false,
        recoveryCodes: kept?.recoveryCodes.length ?? 0,
      }
    },
    hasEntered: async ({ memberId }) => accounts.entered.has(memberId),
    agreed: async (who, what, by, knownBy) => {
      const before = asked.get(who.memberId)
      const since = Date.parse(clock.now()) - AGREE_HOURS * 3_600_000
      if (before && before.what === what && before.by !== by && before.at > since)
        return asked.delete(who.memberId)
      asked.set(who.memberId, { what, by, at: Date.parse(clock.now()) })
      await say(who, 'second-person-asked', { what, ...(knownBy && { known: knownBy }) }, by)
      return false
    },
    forgetFactors: async (whose, by, knownBy) => {
      let had = accounts.authenticators.delete(whose.memberId)
      for (const [id, { who }] of accounts.passkeys)
        if (who.memberId === whose.memberId) had = accounts.passkeys.delete(id) || had
      for (const [id] of mine(whose)) had = accounts.sessions.delete(id) || had
      if (had) await say(whose, 'factor-removed', { factor: 'all', ...(knownBy && { known: knownBy }) }, by)
    },
  }
}

type Said = readonly [
  who: Who,
  event: Parameters<typeof waysInEntry>[2],
  detail: Parameters<typeof waysInEntry>[3],
  by?: string | null,
]

const STEP = 'rapport-second-step'
/** Cheap on purpose: this store is gone with the process. */
const COST = { N: 1024 }

const isRight = ({ salt, hash }: Password, password: string): boolean =>
  timingSafeEqual(scryptSync(password, salt, 32, COST), hash)

function hashed(password: string): Password {
  const salt = randomBytes(16)
  return { salt, hash: scryptSync(password, salt, 32, COST) }
}
