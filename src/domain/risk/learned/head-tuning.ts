import type { SignalKind } from '../signal.ts'

/** What turns a head's sum of weights into log of odds: the size of one unit of weight, a constant, and what is added
 * for each kind that the rules heard in the message. That is never below nothing: more words never lower a level (SA.2). */
export type HeadTuning = {
  readonly step: number
  readonly constant: number
  readonly heard: Readonly<Partial<Record<SignalKind, number>>>
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
  readonly low: number
  /** For what one sentence scores by itself. */
  readonly moderate: number
  readonly high: number
  /** Probability = 1 / (1 + e^-(slope · score + offset)), fitted on held-out voices (Platt 1999). */
  readonly slope: number
  readonly offset: number
}
