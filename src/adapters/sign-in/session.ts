import type { Factor } from '../../domain/access/factors.ts'

/** Whose session it is, what it has proven, and when last. */
export type Session = {
  readonly organisationId: string
  readonly memberId: string
  readonly sessionId: string
  readonly factor: Factor
  /** ISO 8601; null where it began by a link or a password, though its owner has something stronger. */
  readonly provenAt: string | null
}

/** A session as its owner and an administrator see it. Neither place nor browser is kept. */
export type SessionListed = {
  readonly id: string
  readonly startedAt: string
  /** Exact to ten minutes. */
  readonly lastUsedAt: string
  readonly factor: Factor
}

export type Who = { readonly organisationId: string; readonly memberId: string }

/** A member whose sign-in succeeded. `cookies` are whole `Set-Cookie` lines. */
export type SignedIn = {
  readonly organisationId: string
  readonly memberId: string
  readonly cookies: readonly string[]
}
