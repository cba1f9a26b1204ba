import { granted, refused, type Outcome, type RefusalCode } from '../outcome.ts'
import { isVisible } from '../plain-line.ts'
import type { Episode, EpisodeState } from './episode.ts'

/** Steps a person takes with an episode. */
export const episodeSteps = [
  'acknowledge',
  'assess',
  'plan',
  'offer-handoff',
  'accept-handoff',
  'emergency',
  'confirm-contact',
  'close',
] as const
export type EpisodeStep = (typeof episodeSteps)[number]

/** One step as somebody wants to take it. `toMember`: to whom it is handed; `service` and `calledAt` (ISO 8601 UTC):
 * which emergency service was called, and when. What a step does not need is null. */
export type WantedStep = {
  readonly step: EpisodeStep
  readonly words: string
  readonly toMember: string | null
  readonly service: string | null
  readonly calledAt: string | null
}

/** A step that needs words at most. */
export const plainStep = (step: EpisodeStep, words: string): WantedStep => ({
  step,
  words,
  toMember: null,
  service: null,
  calledAt: null,
})

type Row = {
  readonly from: readonly EpisodeState[]
  /** null: it stays where it is. */
  readonly to: EpisodeState | null
  readonly words: boolean
  readonly qualified: boolean
}

/** After somebody has said that they are on it. */
const held = [
  'acknowledged',
  'assessed',
  'planned',
  'handed-off',
  'emergency',
  'contact-confirmed',
  'follow-up-due',
] as const

/**
 * What may be done from where, and what it needs; a trigger of the database holds the same table. Help is
 * called first and written up later, so `emergency` waits for no assessment and no licence; closing does. A plan, a handoff and an
 * emergency are not over before somebody has confirmed contact: see field.md, the Lifeline's imminent-risk policy.
 */
export const episodeTable = {
  acknowledge: { from: ['flagged'], to: 'acknowledged', words: false, qualified: false },
  assess: { from: ['flagged', ...held], to: 'assessed', words: true, qualified: true },
  plan: {
    from: ['assessed', 'planned', 'handed-off', 'emergency', 'contact-confirmed', 'follow-up-due'],
    to: 'planned',
    words: true,
    qualified: true,
  },
  'offer-handoff': { from: held, to: null, words: true, qualified: false },
  'accept-handoff': { from: held, to: 'handed-off', words: false, qualified: true },
  emergency: { from: ['flagged', ...held], to: 'emergency', words: true, qualified: false },
  'confirm-contact': {
    from: ['planned', 'handed-off', 'emergency', 'contact-confirmed', 'follow-up-due'],
    to: 'contact-confirmed',
    words: true,
    qualified: true,
  },
  close: {
    from: ['assessed', 'contact-confirmed', 'follow-up-due'],
    to: 'closed',
    words: true,
    qualified: true,
  },
} as const satisfies Record<EpisodeStep, Row>

const table: Readonly<Record<EpisodeStep, Row>> = episodeTable

/** States in which help is on its way and nobody has confirmed yet that it came. */
const unconfirmed: readonly EpisodeState[] = ['planned', 'handed-off', 'emergency']

/** Whether the step may be taken now, and the state it leads to. Closing needs an assessment before it, confirmed
 * contact where something was set going, a reason, and a qualified person (SA.3). A handoff is taken over by whom it
 * was offered to and nobody else. */
export function moveEpisode(
  episode: Pick<Episode, 'state' | 'assessedAt' | 'offeredTo'>,
  wanted: WantedStep,
  by: { readonly memberId: string; readonly qualified: boolean },
): Outcome<EpisodeState> {
  const { state } = episode
  const { step } = wanted
  if (state === 'closed') return refused('episode-closed')
  if (step === 'close' && episode.assessedAt === null) return refused('assessment-missing')
  if (step === 'close' && unconfirmed.includes(state)) return refused('contact-missing')
  const row = table[step]
  if (!row.from.includes(state)) return refused(whyNotFrom(state, step))
  if (row.words && !isVisible(wanted.words)) return refused('reason-missing')
  if (lacks(wanted)) return refused('reason-missing', step)
  if (step === 'accept-handoff' && episode.offeredTo !== by.memberId) return refused('forbidden')
  if (row.qualified && !by.qualified) return refused('licence-missing')
  return granted(row.to ?? state)
}

function whyNotFrom(state: EpisodeState, step: EpisodeStep): RefusalCode {
  if (step === 'acknowledge') return 'already-decided'
  const before = state === 'flagged' || state === 'acknowledged'
  return before && (step === 'plan' || step === 'confirm-contact') ? 'assessment-missing' : 'step-not-now'
}

function lacks({ step, toMember, service, calledAt }: WantedStep): boolean {
  if (step === 'offer-handoff') return toMember === null
  return step === 'emergency' && (!isVisible(service ?? '') || calledAt === null)
}

const YEAR_MS = 366 * 86_400_000
/** Help was called before it is written down, and in this episode: what is longer ago than a year is a slip of the pen. */
export const mayBeCalledAt = (calledAt: string, now: string): boolean => {
  const ago = Date.parse(now) - Date.parse(calledAt)
  return ago >= 0 && ago <= YEAR_MS
}
