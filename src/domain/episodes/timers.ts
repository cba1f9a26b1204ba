import { riskLevels } from '../risk/levels.ts'
import type { Episode, EpisodeState } from './episode.ts'
import type { EscalationRule } from './escalation.ts'
import { tierOf } from './raise.ts'

/** What somebody is waited for. */
export const timerKinds = ['acknowledge', 'take-over', 'assess', 'confirm-contact', 'follow-up'] as const
export type TimerKind = (typeof timerKinds)[number]

/** `deadlineAt` is when it should be done, `dueAt` when the next person is told, `step` how many were. */
export type Timer = {
  readonly id: string
  readonly kind: TimerKind
  readonly startedAt: string
  readonly deadlineAt: string
  readonly dueAt: string
  readonly step: number
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440
export const minutesAfter = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString()

const arranged: readonly EpisodeState[] = ['assessed', 'planned', 'handed-off', 'emergency']
const confirmed: readonly EpisodeState[] = ['contact-confirmed', 'follow-up-due']

/** Whether an episode that stands so waits for this. While somebody must acknowledge first, nobody is asked to take it
 * over. */
export function waitsFor(
  episode: Pick<Episode, 'state' | 'assessedAt' | 'offeredTo'>,
  kind: TimerKind,
): boolean {
  const { state } = episode
  if (state === 'closed') return false
  if (kind === 'acknowledge') return state === 'flagged'
  if (kind === 'take-over') return state !== 'flagged' && episode.offeredTo !== null
  if (kind === 'assess') return episode.assessedAt === null
  return (kind === 'confirm-contact' ? arranged : confirmed).includes(state)
}

/** Whether a timer that runs begins anew: a graver level has shorter times, help that was called is waited for from
 * the call on, whoever is asked next has the whole time, and the next contact is counted from the last one. */
export function beginsAnew(before: Episode | null, after: Episode, kind: TimerKind): boolean {
  if (before === null) return false
  const raised = riskLevels.indexOf(after.level) > riskLevels.indexOf(before.level)
  if (kind === 'acknowledge' || kind === 'assess') return raised
  if (kind === 'take-over') return after.offeredTo !== before.offeredTo
  if (kind === 'confirm-contact') return after.state === 'emergency' && before.state !== 'emergency'
  return after.contactAt !== before.contactAt
}

/** When it is due. A level that rises never gives more time than there was: `held` is the deadline so far. */
export function deadlineOf(
  kind: TimerKind,
  rule: EscalationRule,
  urgent: EscalationRule,
  episode: Pick<Episode, 'state'>,
  at: string,
  held: string | null,
): string {
  const minutes = {
    acknowledge: rule.acknowledgeMinutes,
    'take-over': rule.acknowledgeMinutes,
    assess: rule.assessMinutes,
    'confirm-contact': (episode.state === 'emergency' ? urgent : rule).contactMinutes,
    'follow-up': rule.followUpDays * DAY_MINUTES,
  }[kind]
  const next = minutesAfter(at, minutes)
  const keeps = kind === 'acknowledge' || kind === 'assess'
  return keeps && held !== null && held < next ? held : next
}

/** When the first person is told: "now" at once, and so is whoever is asked to take it over; everything else when the
 * deadline is over. */
export const firstTold = (
  kind: TimerKind,
  episode: Pick<Episode, 'level'>,
  at: string,
  deadline: string,
): string => (kind === 'take-over' || (kind === 'acknowledge' && tierOf(episode.level) === 3) ? at : deadline)

/** When the next person is told. Whoever was asked to take it over has until the deadline. */
export function nextTold(
  { kind, deadlineAt }: Pick<Timer, 'kind' | 'deadlineAt'>,
  at: string,
  everyMinutes: number,
): string {
  const next = minutesAfter(at, everyMinutes)
  return kind === 'take-over' && deadlineAt > next ? deadlineAt : next
}

/** Timers of an episode after a change, as the triggers keep them. `running` are those from
 * before; `rules` answer for a tier; where the tier has no rule, nothing runs. */
export function timersAfter(
  running: readonly Timer[],
  before: Episode | null,
  after: Episode,
  rules: (tier: 1 | 2 | 3) => EscalationRule,
  at: string,
  newId: () => string,
): readonly Timer[] {
  const tier = tierOf(after.level)
  if (tier === 0) return []
  return timerKinds.flatMap((kind) => {
    const runs = running.find((timer) => timer.kind === kind) ?? null
    if (!waitsFor(after, kind)) return []
    if (runs && !beginsAnew(before, after, kind)) return [runs]
    const deadlineAt = deadlineOf(kind, rules(tier), rules(3), after, at, runs?.deadlineAt ?? null)
    const dueAt = firstTold(kind, after, at, deadlineAt)
    return [{ id: newId(), kind, startedAt: at, deadlineAt, dueAt, step: 0 }]
  })
}
