/** How somebody showed that it is they, weakest first. A link and a password are one factor; a passkey is two in one
 * (the device, and a finger, face or number), and so is a password with a code. An identity provider counts as one, and
 * as two where it tells so. */
export const factors = [
  'link',
  'password',
  'provider',
  'provider-two-factors',
  'recovery-code',
  'authenticator',
  'passkey',
] as const
export type Factor = (typeof factors)[number]

export const isFactor = (text: unknown): text is Factor => factors.some((factor) => factor === text)

/** Whether a session that proved this has shown two factors. */
export const isSecondFactor = (factor: Factor): boolean =>
  factor !== 'link' && factor !== 'password' && factor !== 'provider'

export const stronger = (one: Factor, other: Factor): Factor =>
  factors.indexOf(one) >= factors.indexOf(other) ? one : other

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
