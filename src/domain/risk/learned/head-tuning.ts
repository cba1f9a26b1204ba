import type { SignalKind } from '../signal.ts'

/** What turns a head's sum of weights into log of odds: the size of one unit of weight, a constant, and what is added
 * for each kind that the rules heard in the message. That is never below nothing: more words never lower a level (SA.2). */
export type HeadTuning = {
  readonly step: number
  readonly constant: number
  readonly heard: Readonly<Partial<Record<SignalKind, number>>>
}

/** How the heaviest stretch of a message and the message as a whole are put together, both as log of odds of the first head: by
 * ({@link heaviest} · stretch + {@link short} · whole) / (1 + doublings) + {@link whole} · whole + {@link length} · doublings +
 * {@link constant}, where doublings tells how long the message is. The first three are never below nothing (SA.2). */
export type Together = {
  readonly heaviest: number
  readonly short: number
  readonly whole: number
  readonly length: number
  readonly constant: number
}

/** Everything learned that is not a table of weights. Thresholds are log of odds, chosen on voices that were held out. */
export type Tuning = {
  /** What the weights were learned with; see evals/risk/fingerprint.ts. */
  readonly learnedWith: string
  readonly riskBits: number
  readonly kindBits: number
  /** Whether somebody should ask about it at this reading. */
  readonly risk: HeadTuning
  /** Whether it is suicide or self-injury that must come before what can wait: the first head of the second table. */
  readonly grave: HeadTuning
  readonly kinds: readonly HeadTuning[]
  readonly together: Together
  /** For stretch and whole together. */
  readonly low: number
  readonly moderate: number
  /** For what one sentence scores by itself: such a sentence counts whatever stands around it. */
  readonly lowAlone: number
  readonly moderateAlone: number
  readonly high: number
}
