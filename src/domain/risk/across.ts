import type { Facet } from './lexicon/catalogue.ts'
import type { RiskLevel } from './levels.ts'
import type { SignalKind } from './signal.ts'

/** One part of a danger that is told in several messages: any of these facets. `outright`: a hint is not enough. */
export type Part = { readonly any: readonly Facet[]; readonly outright?: true }

/** A danger that is complete only over several messages. */
export type Across = {
  readonly id: string
  readonly of: readonly Part[]
  /** The part that the new message must bring, where it is not just any. */
  readonly last?: number
  /** How far back the other parts may lie. */
  readonly hours: number
  /** In how many different messages the first part must be heard, the new one counted. */
  readonly times?: number
  readonly level: RiskLevel
  readonly kind: SignalKind
}

const wish: Part = { any: ['desire', 'passive', 'intent'], outright: true }
const way: Part = { any: ['plan', 'means', 'preparation'] }
const time: Part = { any: ['now', 'soon', 'today'] }

/** A fortnight, the span that PHQ-9 asks about. See: Kroenke 2001, doi:10.1046/j.1525-1497.2001.016009606.x. That what is said
 * within it still holds is judgement. */
export const LOOK_BACK_HOURS = 14 * 24
/** Hints (a gun in the house, tablets) belong to a wish for three days: judgement. */
const DAYS = 72
/** "All of them" answers what was said just before, and nothing of the day before: judgement. */
const HOURS = 2
/** "Within 24 hours" is how crisis services bound the imminent. Source: crisistextline.org (field.md, section 4). */
const DAY = 24

/** Read as the combinations within one message are (combine.ts), over messages. Most urgent first. */
export const acrossTurns: readonly Across[] = [
  { id: 'over-turns.wish-way-now', of: [wish, way, time], hours: DAY, level: 'imminent', kind: 'plan' },
  {
    id: 'over-turns.goodbye-after-plan',
    of: [
      { any: ['plan', 'means', 'intent', 'preparation'], outright: true },
      { any: ['goodbye'], outright: true },
    ],
    last: 1,
    hours: DAYS,
    level: 'imminent',
    kind: 'goodbye',
  },
  {
    id: 'over-turns.means-all-bye',
    of: [{ any: ['means'] }, { any: ['amount', 'all'] }, { any: ['bye'] }],
    last: 2,
    hours: HOURS,
    level: 'imminent',
    kind: 'goodbye',
  },
  {
    id: 'over-turns.others-weapon',
    of: [{ any: ['harm-others'], outright: true }, { any: ['weapon'] }],
    hours: DAY,
    level: 'imminent',
    kind: 'harm-to-others',
  },
  {
    id: 'over-turns.goodbye-after-wish',
    of: [
      { any: ['desire', 'passive', 'burden', 'trapped', 'hopeless'], outright: true },
      { any: ['goodbye'], outright: true },
    ],
    last: 1,
    hours: LOOK_BACK_HOURS,
    level: 'high',
    kind: 'goodbye',
  },
  {
    id: 'over-turns.wish-plan',
    of: [wish, { any: ['plan', 'means', 'preparation'], outright: true }],
    hours: LOOK_BACK_HOURS,
    level: 'high',
    kind: 'means-or-method-seeking',
  },
  {
    id: 'over-turns.wish-means',
    of: [wish, way],
    hours: DAYS,
    level: 'high',
    kind: 'means-or-method-seeking',
  },
  {
    id: 'over-turns.wish-method',
    of: [wish, { any: ['method', 'height'] }],
    hours: DAYS,
    level: 'high',
    kind: 'means-or-method-seeking',
  },
  {
    id: 'over-turns.means-all',
    of: [{ any: ['means'] }, { any: ['amount', 'all'] }],
    last: 1,
    hours: HOURS,
    level: 'high',
    kind: 'means-or-method-seeking',
  },
  {
    id: 'over-turns.violence-control',
    of: [
      { any: ['violence'], outright: true },
      { any: ['control'], outright: true },
    ],
    hours: LOOK_BACK_HOURS,
    level: 'high',
    kind: 'harm-from-others',
  },
  {
    id: 'over-turns.withdrawal',
    of: [{ any: ['stopped'] }, { any: ['shaking'] }, { any: ['substance'] }],
    hours: DAYS,
    level: 'high',
    kind: 'overdose-or-withdrawal',
  },
  {
    id: 'over-turns.burden-hopeless',
    of: [
      { any: ['burden'], outright: true },
      { any: ['hopeless', 'trapped'], outright: true },
    ],
    hours: LOOK_BACK_HOURS,
    level: 'moderate',
    kind: 'burdensomeness',
  },
  {
    id: 'over-turns.hopeless-again',
    of: [{ any: ['hopeless', 'trapped', 'burden'], outright: true }],
    times: 3,
    hours: LOOK_BACK_HOURS,
    level: 'moderate',
    kind: 'hopelessness',
  },
]
