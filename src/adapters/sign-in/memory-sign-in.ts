import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../flows/ports.ts'
import { pseudoAddress } from './pseudo-address.ts'
import { LINK_HOURS, type OpenSession, type SignIn, type SignInMember } from './sign-in.ts'

type Who = Pick<SignInMember, 'organisationId' | 'memberId'>
type Account = Who & { password: { readonly salt: Buffer; readonly hash: Buffer } | null }

/** Sign-in that lives as long as the process: for tests and for the in-memory world. Same rules as the real one. */
export function openMemorySignIn(clock: Clock): SignIn {
  const key = randomBytes(32)
  const accounts = new Map<string, Account>()
  const links = new Map<string, { readonly address: string; readonly until: number }>()
  const sessions = new Map<string, OpenSession>()
  const open = (who: Who) => {
    const secret = randomBytes(24).toString('base64url')
    const { organisationId, memberId } = who
    sessions.set(digest(secret), { organisationId, memberId, provenAt: clock.now() })
    return {
      organisationId: who.organisationId,
      memberId: who.memberId,
      cookies: [`${COOKIE}=${secret}; Path=/; HttpOnly; SameSite=Lax`],
    }
  }
  const whose = async (headers: Headers): Promise<OpenSession | null> => {
    const secret = cookieOf(headers)
    return secret === null ? null : (sessions.get(digest(secret)) ?? null)
  }
  return {
    async enrol(member, password) {
      const address = pseudoAddress(member.email, key)
      const before = accounts.get(address)?.password ?? null
      const { organisationId, memberId } = member
      accounts.set(address, {
        organisationId,
        memberId,
        password: password === null ? before : hashed(password),
      })
    },
    async withPassword(email, password) {
      const account = accounts.get(pseudoAddress(email, key))
      const known = account?.password ?? hashed('nobody has this password')
      const right = timingSafeEqual(scryptSync(password, known.salt, 32, COST), known.hash)
      return account && account.password !== null && right ? open(account) : null
    },
    async makeLink(member) {
      const { organisationId, memberId } = member
      const address = pseudoAddress(member.email, key)
      if (!accounts.has(address)) accounts.set(address, { organisationId, memberId, password: null })
      for (const [older, link] of links) if (link.address === address) links.delete(older)
      const secret = randomBytes(24).toString('base64url')
      const until = Date.parse(clock.now()) + LINK_HOURS * 3_600_000
      links.set(digest(secret), { address, until })
      return secret
    },
    async withLink(secret) {
      const link = links.get(digest(secret))
      links.delete(digest(secret))
      const account = link && link.until > Date.parse(clock.now()) ? accounts.get(link.address) : undefined
      return account ? open(account) : null
    },
    session: whose,
    stillSignedIn: whose,
    async signOut(headers) {
      const secret = cookieOf(headers)
      if (secret !== null) sessions.delete(digest(secret))
      return [`${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`]
    },
  }
}

const COOKIE = 'rapport-staff'
/** Cheap on purpose: this store is gone with the process. */
const COST = { N: 1024 }

const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex')
const cookieOf = (headers: Headers): string | null =>
  /(?:^|;\s*)rapport-staff=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null
function hashed(password: string): { readonly salt: Buffer; readonly hash: Buffer } {
  const salt = randomBytes(16)
  return { salt, hash: scryptSync(password, salt, 32, COST) }
}
