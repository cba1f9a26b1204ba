import { createHash, randomBytes } from 'node:crypto'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Clock } from '../../flows/ports.ts'
import { signedInEntry, type How } from './sign-in-entries.ts'
import { isSecondFactor, stronger, type Factor } from '../../domain/access/factors.ts'
import type { Session, SignedIn, Who } from './session.ts'

export type KeptAuthenticator = {
  readonly secret: string
  readonly confirmed: boolean
  lastStep: number
  recoveryCodes: readonly string[]
}
type KeptSession = { readonly session: Session; readonly startedAt: string }
type KeptPasskey = {
  readonly who: Who
  readonly name: string
  readonly publicKey: string
  readonly addedAt: string
}

/** What sign-in in memory keeps of everybody, and how it opens a session. Maps are by member, or by credential. */
export type MemoryAccounts = {
  readonly clock: Clock
  readonly passkeys: Map<string, KeptPasskey>
  readonly authenticators: Map<string, KeptAuthenticator>
  readonly sessions: Map<string, KeptSession>
  /** Members who came with something of their own, or by a link of the server. */
  readonly entered: Set<string>
  /** Whose link was made by another member alone. */
  readonly handed: Set<string>
  readonly tell: (entry: AuditEntry) => Promise<void>
  readonly open: (who: Who, factor: Factor, how: How) => Promise<SignedIn>
  readonly sessionOf: (headers: Headers) => Session | null
  readonly prove: (sessionId: string, factor: Factor) => void
}

export const COOKIE = 'rapport-staff'

export function openMemoryAccounts(clock: Clock, tell: (entry: AuditEntry) => Promise<void>): MemoryAccounts {
  const sessions = new Map<string, KeptSession>()
  const [entered, handed] = [new Set<string>(), new Set<string>()]
  const passkeys = new Map<string, KeptPasskey>()
  const authenticators = new Map<string, KeptAuthenticator>()
  const hasMore = (memberId: string): boolean =>
    authenticators.get(memberId)?.confirmed === true ||
    [...passkeys.values()].some(({ who }) => who.memberId === memberId)
  return {
    clock,
    tell,
    sessions,
    entered,
    handed,
    passkeys,
    authenticators,
    open: async ({ organisationId, memberId }, factor, how) => {
      const secret = randomBytes(24).toString('base64url')
      const at = clock.now()
      const sessionId = digest(secret)
      const weak = hasMore(memberId) || (factor === 'link' && handed.has(memberId))
      const provenAt = !isSecondFactor(factor) && weak ? null : at
      if (provenAt !== null) entered.add(memberId)
      sessions.set(sessionId, {
        session: { organisationId, memberId, sessionId, factor, provenAt },
        startedAt: at,
      })
      await tell(signedInEntry({ organisationId, memberId }, at, how))
      return { organisationId, memberId, cookies: [setCookie(COOKIE, secret)] }
    },
    sessionOf: (headers) => {
      const secret = cookieOf(headers, COOKIE)
      return secret === null ? null : (sessions.get(digest(secret))?.session ?? null)
    },
    prove: (sessionId, factor) => {
      const kept = sessions.get(sessionId)
      if (!kept) return
      const session = {
        ...kept.session,
        factor: stronger(kept.session.factor, factor),
        provenAt: clock.now(),
      }
      sessions.set(sessionId, { ...kept, session })
      entered.add(session.memberId)
    },
  }
}

export const setCookie = (name: string, value: string): string =>
  `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`

export const cookieOf = (headers: Headers, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1] ?? null

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')
