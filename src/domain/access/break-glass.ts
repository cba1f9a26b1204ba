import type { Actor } from './actor.ts'
import { refused, granted, type Outcome } from '../outcome.ts'

/** What a supervisor finds when they look at an emergency access afterwards. */
export const breakGlassOutcomes = ['justified', 'not-justified', 'to-be-followed-up'] as const
export type BreakGlassOutcome = (typeof breakGlassOutcomes)[number]

/** Letters a reason has at least: a word is no reason. */
export const REASON_LETTERS = 20
/** Minutes one may ask for. Whoever needs longer asks again, and it is looked at again. */
export const EMERGENCY_MINUTES = [15, 30, 60, 120, 240] as const

export function emergencyFor(wanted: {
  readonly reason: string
  readonly minutes: number
}): Outcome<{ readonly reason: string; readonly minutes: number }> {
  const reason = wanted.reason.trim()
  if (reason.length < REASON_LETTERS) return refused('reason-missing')
  if (!EMERGENCY_MINUTES.some((one) => one === wanted.minutes)) return refused('input-not-valid', 'minutes')
  return granted({ reason, minutes: wanted.minutes })
}

/** Whether a practitioner is here by an emergency access alone. */
export const isEmergency = (
  actor: Actor,
  thread: { readonly practitionerIds: readonly string[]; readonly emergencyIds?: readonly string[] },
): boolean =>
  actor.kind === 'member' &&
  actor.role === 'practitioner' &&
  !thread.practitionerIds.includes(actor.memberId) &&
  (thread.emergencyIds?.includes(actor.memberId) ?? false)
