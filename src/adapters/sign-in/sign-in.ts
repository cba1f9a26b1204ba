import type { KnownBy } from '../../domain/access/known-by.ts'
import type { Authenticator, Passkeys } from './factors.ts'
import type { ProviderSignIn } from './provider-sign-in.ts'
import type { Factor } from '../../domain/access/factors.ts'
import type { Session, SessionListed, SignedIn, Who } from './session.ts'

/** The password was right; the second step is still to come and finds its way by these cookies. */
export type CodeAsked = { readonly codeAsked: true; readonly cookies: readonly string[] }

export type SignInMember = Who & { readonly email: string }

/** Shortest password taken, in characters (NIST SP 800-63B-4 §3.1.1.2: 15 alone; 12 beside rate limits and no
 * composition rules). The longest is bounded so that hashing a megabyte is nobody's way to slow the server. */
export const MIN_PASSWORD = 12
export const MAX_PASSWORD = 128

/** Days after which a session ends, however much it is used: whoever works every day shows anew each week who they are. */
export const LONGEST_DAYS = 7

/** Hours a one-time link waits to be used. */
export const LINK_HOURS = 12

/**
 * Sign-in of staff. Whoever implements it keeps no e-mail address and no name in clear. A wrong address and a wrong
 * password answer alike, in words and in time. Whatever begins, ends or changes a way in is kept together with its entry
 * in the audit chain, or neither is (AU.1). `by`: the member who does it, where that is not whose it is. A link that nobody made is the server's.
 */
export interface SignIn {
  /** Lets a member sign in: by password, or by one-time links alone (null). Enrolling twice changes the password. */
  enrol(member: SignInMember, password: string | null): Promise<void>
  withPassword(email: string, password: string, headers: Headers): Promise<SignedIn | CodeAsked | null>
  /** The second step after a password: six digits of an authenticator app, or a recovery code. Each works once. */
  withCode(code: string, headers: Headers): Promise<SignedIn | null>
  /** A secret that signs this member in once within {@link LINK_HOURS}. Ends the ones made for them before. One that
   * somebody else made alone (`by`) is no proof at all of who comes by it. */
  makeLink(member: SignInMember, by?: string): Promise<string>
  /** Null for unknown, altered, used and old ones alike. */
  withLink(secret: string, headers: Headers): Promise<SignedIn | null>
  /** Whose session the request's cookie is. */
  session(headers: Headers): Promise<Session | null>
  /** The same without making the session live longer: a stream that stands open is not somebody who is there. */
  stillSignedIn(headers: Headers): Promise<Session | null>
  /** Ends the session; gives the `Set-Cookie` lines that take the cookie away. */
  signOut(headers: Headers): Promise<readonly string[]>
  /** A member's sessions, the one used last first. */
  sessionsOf(who: Who): Promise<readonly SessionListed[]>
  /** Ends one session of this member; false where there is none of theirs with this id. */
  endSession(who: Who, sessionId: string, by?: string): Promise<boolean>
  /** Ends every session of this member but the one named; says how many. */
  endSessions(who: Who, except: string | null, by?: string): Promise<number>
  /** Writes down that this session has just proven a factor. A weaker one than before leaves the stronger. */
  proven(session: Session, factor: Factor): Promise<void>
  /** Whether this is the password of whose session it is. */
  isPassword(session: Session, password: string): Promise<boolean>
  /** What this member could prove with. */
  enrolled(who: Who): Promise<Enrolled>
  /** Whether this member has ever stood here with something of their own, or by a link of the server's. */
  hasEntered(who: Who): Promise<boolean>
  /** What one person alone must not do for another: true for the second who asks for the same within a day. */
  agreed(who: Who, what: TwoPersons, by: string, known?: KnownBy): Promise<boolean>
  /** Takes passkeys, authenticator, recovery codes and the connection to a provider from somebody who lost them, and
   * ends their sessions. `known`: how whoever does it knew who asks. */
  forgetFactors(who: Who, by?: string, known?: KnownBy): Promise<void>
  readonly passkeys: Passkeys
  readonly authenticator: Authenticator
  readonly provider: ProviderSignIn
}

/** For what two persons are needed. */
export type TwoPersons = 'link' | 'forget'
/** Hours within which the second asks for the same. */
export const AGREE_HOURS = 24

export type Enrolled = {
  readonly password: boolean
  readonly passkeys: number
  readonly authenticator: boolean
  /** Recovery codes that were not used yet. */
  readonly recoveryCodes: number
}
