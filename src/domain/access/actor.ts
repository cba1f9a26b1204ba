export const givenRoles = ['practitioner', 'supervisor', 'administrator', 'evaluator'] as const
/** What somebody can be made here. */
export type GivenRole = (typeof givenRoles)[number]
/** `awaiting`: one person made them something, and no second has confirmed it. It stands in no row of the access table,
 * so that nobody comes to a client's words by what one administrator did alone. */
export const roles = [...givenRoles, 'awaiting'] as const
export type Role = (typeof roles)[number]

export type ClientActor = {
  readonly kind: 'client'
  readonly organisationId: string
  readonly clientId: string
  readonly conversationId: string
}
export type MemberActor = {
  readonly kind: 'member'
  readonly organisationId: string
  readonly memberId: string
  readonly role: Role
  /** When this person last proved who they are, in the session they act in (ISO 8601 UTC). */
  readonly provenAt?: string | null
}
/** Whoever acts. The software itself acts as `system` and can never be the author of a message. */
export type Actor = ClientActor | MemberActor

/** The server at its own work: timers, the outbox, what is read before anybody is known. No request acts as it. */
export type ServerActor = { readonly kind: 'system'; readonly organisationId: string }
export const theServer = (organisationId: string): ServerActor => ({ kind: 'system', organisationId })
/** On whose behalf something is read. */
export type Asker = Actor | ServerActor
