export const roles = ['practitioner', 'supervisor', 'administrator', 'evaluator'] as const
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
}
/** Whoever acts. The software itself acts as `system` and can never be the author of a message. */
export type Actor = ClientActor | MemberActor
