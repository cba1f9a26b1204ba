import type { GivenRole, Role } from './actor.ts'

/** What one administrator asked for, and holds only when a second person said yes. */
export const confirmedThings = ['role', 'identity-provider'] as const
export type AskedFor =
  | { readonly what: 'role'; readonly memberId: string; readonly role: ConfirmedRole }
  | { readonly what: 'identity-provider' }
export const confirmationAnswers = ['confirmed', 'refused'] as const
export type ConfirmationAnswer = (typeof confirmationAnswers)[number]

/** An evaluator stands in no row about people. An administrator does: one whom another made up alone would be the second
 * person for everything else. */
export const confirmedRoles = ['practitioner', 'supervisor', 'administrator'] as const
export type ConfirmedRole = (typeof confirmedRoles)[number]

/** The role that needs a second person, where this one does. */
export const toConfirm = (role: Role): ConfirmedRole | null =>
  confirmedRoles.find((one) => one === role) ?? null

/** What somebody is at once when they are made this. */
export const atFirst = (role: GivenRole): Role => (toConfirm(role) === null ? role : 'awaiting')
