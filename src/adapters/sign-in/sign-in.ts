/** A member whose sign-in succeeded. `cookies` are whole `Set-Cookie` lines. */
export type SignedIn = {
  readonly organisationId: string
  readonly memberId: string
  readonly cookies: readonly string[]
}
export type SignInMember = {
  readonly organisationId: string
  readonly memberId: string
  readonly email: string
}

/** A session that stands. `provenAt`: when its holder last proved who they are (ISO 8601 UTC). */
export type OpenSession = {
  readonly organisationId: string
  readonly memberId: string
  readonly provenAt?: string
}

/** Shortest password taken, in characters (NIST SP 800-63B-4 §3.1.1.2: 15 alone; 12 beside rate limits and no
 * composition rules). The longest is bounded so that hashing a megabyte is nobody's way to slow the server. */
export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 128

/** Hours a one-time link waits to be used. */
export const LINK_HOURS = 12

/**
 * Sign-in of staff. Whoever implements it keeps no e-mail address and no name in clear. A wrong address and a wrong
 * password answer alike, in words and in time.
 */
export interface SignIn {
  /** Lets a member sign in: by password, or by one-time links alone (null). Enrolling twice changes the password. */
  enrol(member: SignInMember, password: string | null): Promise<void>
  withPassword(email: string, password: string, headers: Headers): Promise<SignedIn | null>
  /** A secret that signs this member in once within {@link LINK_HOURS}. Ends the ones made for them before. */
  makeLink(member: SignInMember): Promise<string>
  /** Null for unknown, altered, used and old ones alike. */
  withLink(secret: string, headers: Headers): Promise<SignedIn | null>
  /** Whose session the request's cookie is. */
  session(headers: Headers): Promise<OpenSession | null>
  /** The same without making the session live longer: a stream that stands open is not somebody who is there. */
  stillSignedIn(headers: Headers): ReturnType<SignIn['session']>
  /** Ends the session; gives the `Set-Cookie` lines that take the cookie away. */
  signOut(headers: Headers): Promise<readonly string[]>
}
