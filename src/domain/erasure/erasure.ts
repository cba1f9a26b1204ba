/** Why a client was erased: a code, because the record of it outlives every word about the person. */
export const erasureReasons = ['client-asked', 'retention', 'entered-by-mistake', 'court-order'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** What is left of somebody who was erased: that it happened. */
export type Erasure = {
  readonly clientId: string
  readonly because: ErasureReason
  /** Null: the retention job, or the command line. */
  readonly by: string | null
  readonly at: string
  readonly keys: number
  readonly values: number
}

/** A reason for which a client may not be erased now. */
export type Hold = {
  readonly id: string
  readonly clientId: string
  readonly reason: string
  readonly setBy: string
  readonly setAt: string
}

/** Longer reasons are letters, and belong in a file. */
export const HOLD_REASON_MOST = 500
