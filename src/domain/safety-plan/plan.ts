import type { RiskLevel } from '../risk/levels.ts'
import type { Signal } from '../risk/signal.ts'

/** Six steps in our own words; the third has people and places. Reasons for living stand beside them. */
export const planParts = [
  'warning-signs',
  'own-ways',
  'company',
  'places',
  'helpers',
  'professionals',
  'safer-place',
  'reasons',
] as const
export type PlanPart = (typeof planParts)[number]

/** Parts whose lines have a way to reach somebody beside them. */
export const reachableParts = ['company', 'helpers', 'professionals'] as const satisfies readonly PlanPart[]
export const isReachable = (part: PlanPart): boolean => reachableParts.some((one) => one === part)

/** One line in the client's own words. `reach` is a number, a handle, a door to knock at; empty where none is known. */
export type PlanLine = { readonly text: string; readonly reach: string }

/** Every part, whether anything stands in it or not. Nothing but people writes in it. */
export type SafetyPlan = Readonly<Record<PlanPart, readonly PlanLine[]>>

/** One line that says something grave, with what was read in it; spans are of `text`. */
export type PlanConcern = {
  readonly part: PlanPart
  readonly text: string
  readonly signals: readonly Signal[]
}
/** What a version was read as, and the lines that made it so, in the order of the plan. */
export type PlanScreening = { readonly level: RiskLevel; readonly concerns: readonly PlanConcern[] }

/** One saved state of a client's plan. Versions count from 1 and are never changed. */
export type PlanVersion = {
  readonly version: number
  readonly plan: SafetyPlan
  readonly by: { readonly kind: 'client' | 'member'; readonly id: string }
  readonly at: string
  /** What the client's own new words were read as; null where a member wrote, or from before they were read. */
  readonly screening: PlanScreening | null
}

export const blankPlan: SafetyPlan = {
  'warning-signs': [],
  'own-ways': [],
  company: [],
  places: [],
  helpers: [],
  professionals: [],
  'safer-place': [],
  reasons: [],
}
