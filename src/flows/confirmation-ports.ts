import type { ServerActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AskedFor, ConfirmationAnswer, ConfirmedRole } from '../domain/access/confirmation.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What waits for a second person: who asked for it and when. */
export type Confirmation = AskedFor & {
  readonly id: string
  readonly askedBy: string
  readonly askedAt: string
}
/** A role as it is asked for, beside the change that leaves its holder waiting. */
export type AskedRole = { readonly id: string; readonly role: ConfirmedRole }

export interface Confirmations {
  /** Oldest first. */
  waiting(asker: Authorised<'people.read' | 'sign-in.change'> | ServerActor): Promise<readonly Confirmation[]>
  /** The role is theirs, or the provider vouches, from now on; or not. Refuses `already-decided` where somebody answered,
   * or where what was asked for has been changed since. */
  answer(
    permit: Authorised<'access.confirm'> | ServerActor,
    id: string,
    answer: ConfirmationAnswer,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
}
