import { granted, refused, type Outcome } from '../outcome.ts'

/** What a client may ask for: that something is put right, a copy of all that is held, that it is erased. */
export const rightKinds = ['correction', 'copy', 'erasure'] as const
export type RightKind = (typeof rightKinds)[number]
export const rightStates = ['asked', 'taken', 'done', 'refused', 'withdrawn', 'closed'] as const
export type RightState = (typeof rightStates)[number]
export const rightSteps = ['take', 'extend', 'finish', 'refuse'] as const
export type RightStep = (typeof rightSteps)[number]

/** Why a request is not met, or not in time. `other` needs words. */
export const rightReasons = [
  'not-sure-who-asks',
  'law-asks-to-keep',
  'held-for-a-court',
  'record-is-right',
  'needs-more-time',
  'other',
] as const
export type GivenReason = (typeof rightReasons)[number]
/** `client-erased`: nobody decided about it, since whom it was about was erased. */
export type RightReason = GivenReason | 'client-erased'

/** How whoever ends a case made sure that it was the client who asked: a link can be in the wrong hands. */
export const proofWays = ['in-person', 'by-phone', 'on-paper', 'known-by-practitioner'] as const
export type ProofWay = (typeof proofWays)[number]

export type RightCase = {
  readonly id: string
  readonly clientId: string
  readonly kind: RightKind
  readonly askedAt: string
  /** The last day on which an answer is in time, `2026-12-21`. */
  readonly dueOn: string
  readonly state: RightState
  readonly extended: boolean
  readonly reason: RightReason | null
  readonly endedAt: string | null
}

/** Days for an answer: HIPAA gives 30 for a copy (45 CFR 164.524(b)(2)) and 60 for a correction (164.526(b)(2)), GDPR
 * one month for all (Art. 12(3)). The shortest of them holds for all, wherever the client is. */
export const ANSWER_DAYS = 30
/** HIPAA lets it be put off once, by 30 days, with the reason told (45 CFR 164.524(b)(2)(iii)); GDPR by two months. */
export const MORE_DAYS = 30

/** Days before its day from which a case is marked and reminded of: time enough to ask whom one must ask. */
export const REMIND_DAYS = 7

const DAY_MS = 86_400_000
const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Thirty days, or the same day of the next month where that comes first: a month that begins in January ends in
 * February. */
export function dueOn(askedAt: string): string {
  const at = new Date(askedAt)
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  const lastOfNext = new Date(Date.UTC(year, month + 2, 0)).getUTCDate()
  const inAMonth = Date.UTC(year, month + 1, Math.min(at.getUTCDate(), lastOfNext))
  return dayOf(Math.min(inAMonth, Date.parse(askedAt) + ANSWER_DAYS * DAY_MS))
}

export const daysLeft = (dueOnDay: string, now: string): number =>
  Math.round((Date.parse(dueOnDay) - Date.parse(now.slice(0, 10))) / DAY_MS)

export const isOpen = ({ state }: Pick<RightCase, 'state'>): boolean => state === 'asked' || state === 'taken'

type Said = Pick<RightCase, 'kind' | 'state'> & { readonly words: string }

/** Whether a request is asked for again that stands open: a button pressed twice is no second request. Copies are met
 * as they are asked for, so each is its own. */
export const isAskedAgain = (stands: Said, asked: Said): boolean =>
  isOpen(stands) && isOpen(asked) && stands.kind === asked.kind && stands.words === asked.words

/** What somebody wants to do with a case. `words` is what the client is told. */
export type WantedRightStep = {
  readonly step: RightStep
  readonly reason: GivenReason | null
  readonly words: string
  readonly proof: ProofWay | null
}

/** What becomes of an open case when its client is erased: whoever asked for that has it, all else has no object. */
export const closedByErasure = (now: RightCase, at: string): RightCase =>
  now.kind === 'erasure'
    ? { ...now, state: 'done', endedAt: at }
    : { ...now, state: 'closed', reason: 'client-erased', endedAt: at }

/** What becomes of the case. Refuses `already-decided` for one that is closed, `reason-missing` where the law asks that
 * one is given, `input-not-valid` with what is missing. */
export function moveCase(now: RightCase, wanted: WantedRightStep, at: string): Outcome<RightCase> {
  if (!isOpen(now)) return refused('already-decided')
  const { step, reason, words, proof } = wanted
  if ((step === 'refuse' || step === 'extend') && reason === null) return refused('reason-missing')
  if ((step === 'refuse' || reason === 'other') && words.trim() === '') return refused('reason-missing')
  switch (step) {
    case 'take':
      return now.state === 'asked' ? granted({ ...now, state: 'taken' }) : refused('already-decided')
    case 'extend': {
      if (now.extended) return refused('already-decided')
      const later = dayOf(Date.parse(now.dueOn) + MORE_DAYS * DAY_MS)
      return granted({ ...now, dueOn: later, extended: true, reason })
    }
    case 'finish':
      if (proof === null) return refused('input-not-valid', 'proof')
      return granted({ ...now, state: 'done', endedAt: at })
    case 'refuse':
      return granted({ ...now, state: 'refused', reason, endedAt: at })
  }
}

/** How far those who see to a case are to be reminded: 1 from a week before its day, 2 on the day, 3 once it is over. */
export function reminderDue(dueOnDay: string, now: string): 0 | 1 | 2 | 3 {
  const left = daysLeft(dueOnDay, now)
  return left < 0 ? 3 : left === 0 ? 2 : left <= REMIND_DAYS ? 1 : 0
}
