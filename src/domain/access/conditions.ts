import type { RefusalCode } from '../outcome.ts'
import type { Actor } from './actor.ts'

/** What an action is done to. `null` where the action concerns the whole organisation. */
export type Resource = {
  readonly organisationId: string
  readonly conversationId: string
  readonly clientId: string
  /** Who may treat the client today: the care team and who covers for one of them. */
  readonly practitionerIds: readonly string[]
  /** Those of them who are there by cover alone. */
  readonly coverIds?: readonly string[]
  /** Practitioners with an open emergency access. */
  readonly emergencyIds?: readonly string[]
  /** Whose doing it is, where it is one person's: an offer, a cover, an emergency access. */
  readonly doneBy?: string
  readonly addressedTo?: string
} | null

/** Minutes for which a proof of who one is counts as fresh (docs/decisions: step-up). */
export const FRESH_MINUTES = 5

type Held = { readonly refusal: RefusalCode; readonly holds: (given: Given) => boolean }
type Given = { readonly actor: Actor; readonly resource: Resource; readonly now: string | null }

const isOneOf = ({ actor }: Given, ids: readonly string[] | undefined): boolean =>
  actor.kind === 'member' && (ids?.includes(actor.memberId) ?? false)

/** Everything that a row of the table can ask for. A condition that cannot be looked at does not hold. */
export const conditions = {
  self: {
    refusal: 'not-found',
    holds: ({ actor, resource }) =>
      actor.kind === 'client' && resource !== null && resource.conversationId === actor.conversationId,
  },
  care: { refusal: 'not-found', holds: (given) => isOneOf(given, given.resource?.practitionerIds) },
  team: {
    refusal: 'not-found',
    holds: (given) =>
      isOneOf(given, given.resource?.practitionerIds) && !isOneOf(given, given.resource?.coverIds),
  },
  sight: {
    refusal: 'not-found',
    holds: (given) =>
      isOneOf(given, given.resource?.practitionerIds) || isOneOf(given, given.resource?.emergencyIds),
  },
  'own-doing': {
    refusal: 'not-found',
    holds: ({ actor, resource }) => actor.kind === 'member' && resource?.doneBy === actor.memberId,
  },
  'another-persons': {
    refusal: 'forbidden',
    holds: ({ actor, resource }) =>
      actor.kind === 'member' && resource?.doneBy !== undefined && resource.doneBy !== actor.memberId,
  },
  addressed: {
    refusal: 'not-found',
    holds: ({ actor, resource }) => actor.kind === 'member' && resource?.addressedTo === actor.memberId,
  },
  fresh: {
    refusal: 'proof-needed',
    holds: ({ actor, now }) => actor.kind === 'member' && isFresh(actor.provenAt ?? null, now),
  },
} as const satisfies Readonly<Record<string, Held>>

export type Condition = keyof typeof conditions

/** Whether somebody proved lately who they are; a proof from the future is none. */
export function isFresh(provenAt: string | null, now: string | null): boolean {
  if (provenAt === null || now === null) return false
  const age = Date.parse(now) - Date.parse(provenAt)
  return age >= 0 && age < FRESH_MINUTES * 60_000
}
