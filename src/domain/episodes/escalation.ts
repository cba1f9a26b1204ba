import type { Tier } from './episode.ts'

/** How long somebody may wait in one tier. Minutes and days run on the clock, also when nobody is on duty. */
export type EscalationRule = {
  readonly tier: Exclude<Tier, 0>
  /** Minutes until somebody says that they have seen it. */
  readonly acknowledgeMinutes: number
  /** Minutes until it is assessed. */
  readonly assessMinutes: number
  /** Minutes from the assessment, or from the call for help, until contact is confirmed. */
  readonly contactMinutes: number
  /** Minutes after which the next person is told. */
  readonly everyMinutes: number
  /** Days from confirmed contact until the next. */
  readonly followUpDays: number
}

/** The organisation's policy. Whoever cares for the client is told first, longest first; then the cover, in this
 * order; then the supervisors, again and again. Tier 0 is information and has no rule. */
export type EscalationPolicy = {
  readonly rules: readonly EscalationRule[]
  readonly coverIds: readonly string[]
}

export const escalationTiers = [3, 2, 1] as const

/** What holds until an organisation says otherwise; the fourth migration writes the same.
 * Now: Crisis Text Line reaches 94 % of texters at high risk in under 5 minutes, staffed school services reach a
 * person within 15 (field.md, "Alerts design"); an hour to confirm that help arrived is judgement, as are all times of
 * "this shift" and "today". Next contact within 24 to 72 hours: field.md, "Episode state machine"; within 7 days:
 * the interval of HEDIS "Follow-Up After Emergency Department Visit for Mental Illness" (NCQA). */
export const defaultEscalation: EscalationPolicy = {
  rules: [
    {
      tier: 3,
      acknowledgeMinutes: 5,
      assessMinutes: 15,
      contactMinutes: 60,
      everyMinutes: 5,
      followUpDays: 1,
    },
    {
      tier: 2,
      acknowledgeMinutes: 60,
      assessMinutes: 240,
      contactMinutes: 1_440,
      everyMinutes: 30,
      followUpDays: 3,
    },
    {
      tier: 1,
      acknowledgeMinutes: 480,
      assessMinutes: 1_440,
      contactMinutes: 2_880,
      everyMinutes: 240,
      followUpDays: 7,
    },
  ],
  coverIds: [],
}

const WEEK_MINUTES = 10_080
const MONTH_DAYS = 31
/** People named as cover at most. */
export const MOST_COVER = 20
const isCount = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 1 && value <= most

/** Whether these are rules an organisation can have: one for each tier, minutes up to a week, days up to a month, an
 * assessment not due before somebody has seen it, and nobody named twice. */
export const isEscalation = ({ rules, coverIds }: EscalationPolicy): boolean =>
  rules.length === escalationTiers.length &&
  escalationTiers.every((tier) => rules.some((rule) => rule.tier === tier)) &&
  rules.every(
    (rule) =>
      [rule.acknowledgeMinutes, rule.assessMinutes, rule.contactMinutes, rule.everyMinutes].every((minutes) =>
        isCount(minutes, WEEK_MINUTES),
      ) &&
      isCount(rule.followUpDays, MONTH_DAYS) &&
      rule.acknowledgeMinutes <= rule.assessMinutes,
  ) &&
  coverIds.length <= MOST_COVER &&
  new Set(coverIds).size === coverIds.length

/** Who may be told, by id. `holder` is who has the episode now; `offered`, where that is what is waited for, who was
 * asked to take it over. */
export type Reachable = {
  readonly offered: string | null
  readonly holder: string | null
  readonly care: readonly string[]
  readonly cover: readonly string[]
  readonly supervisors: readonly string[]
}

/** Who is told at this step of the escalation, beginning with 0: one person after the other, and from then on all
 * supervisors at every step. Where there is no supervisor, everybody, so that it never falls silent. */
export function toTell(reachable: Reachable, step: number): readonly string[] {
  const { offered, holder, care, cover, supervisors } = reachable
  const named = [offered, holder].filter((id) => id !== null)
  const line = [...new Set([...named, ...care, ...cover])]
  const next = line[step]
  if (next !== undefined) return [next]
  return supervisors.length > 0 ? supervisors : line
}
