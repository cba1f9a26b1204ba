import type { Session, SignedIn, Who } from './session.ts'

/** What a browser is asked (WebAuthn options as JSON), and the cookies that bind its answer to the question. */
export type PasskeyAsked = { readonly options: object; readonly cookies: readonly string[] }
export type PasskeyListed = { readonly id: string; readonly name: string; readonly addedAt: string }

/** Most characters of a passkey's name. */
export const MAX_NAME = 60

export interface Passkeys {
  /** Asks for any passkey: nobody learns from the question who has one. */
  ask(headers: Headers): Promise<PasskeyAsked>
  /** Signs in. Null for a passkey that is unknown, was answered wrongly or late, or did not check the person. */
  signIn(answer: unknown, headers: Headers): Promise<SignedIn | null>
  /** Whether the answer is by a passkey of whose session this is; the session stays as it is. */
  proves(session: Session, answer: unknown, headers: Headers): Promise<boolean>
  /** Asks the browser of whoever is signed in to make one. `label` is what its own list will show. */
  askNew(headers: Headers, label: string): Promise<PasskeyAsked | null>
  add(session: Session, answer: unknown, name: string, headers: Headers): Promise<boolean>
  list(who: Who): Promise<readonly PasskeyListed[]>
  rename(who: Who, id: string, name: string): Promise<boolean>
  remove(who: Who, id: string): Promise<boolean>
}

/** What an authenticator app is given, once. */
export type NewAuthenticator = {
  /** Base 32, to type in. */
  readonly secret: string
  /** otpauth://…, for the square that a camera reads. */
  readonly uri: string
}

export interface Authenticator {
  /** A new secret; it counts from {@link Authenticator.confirm} on. Null where one is enrolled: that one goes first. */
  begin(session: Session, label: string): Promise<NewAuthenticator | null>
  /** The first code of the new secret. Gives the recovery codes, this once; null for a wrong code. */
  confirm(session: Session, code: string): Promise<readonly string[] | null>
  /** Whether a code (of the app, or a recovery code) is right. Each works once. */
  proves(session: Session, code: string): Promise<'authenticator' | 'recovery-code' | null>
  /** New recovery codes, this once; the old ones end. Null where no authenticator is enrolled. */
  newRecoveryCodes(who: Who): Promise<readonly string[] | null>
  remove(who: Who): Promise<boolean>
}
