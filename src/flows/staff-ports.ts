import type { Role } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { AskedRole } from './confirmation-ports.ts'

export type MemberNamed = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly title: string
}
export type MemberChange = { readonly role?: Role; readonly active?: boolean }

/** Who works here, and as what. */
export interface StaffChanges {
  /** Refuses `input-not-valid` (`email`) for an address that somebody signs in with already. `asked`: the role that
   * waits for a second person; the member is `awaiting` then. */
  addMember(
    permit: Authorised<'access.give'>,
    member: MemberNamed,
    asked: AskedRole | null,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Refuses `not-found` where nobody of this organisation has the id. What was asked for before about them is refused
   * with it. */
  changeMember(
    permit: Authorised<'access.give'>,
    memberId: string,
    change: MemberChange,
    asked: AskedRole | null,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Who was taken off the staff: they sign in no more, and what they wrote keeps their name. */
  formerMembers(permit: Authorised<'people.read' | 'access.give'>): Promise<readonly MemberNamed[]>
}
