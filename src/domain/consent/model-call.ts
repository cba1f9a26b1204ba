import type { Purpose } from './consent.ts'
import type { ConsentToken } from './mint-token.ts'

/** One call of a model on a client's data, as the ledger keeps it before anything leaves (AU.3). Ids, codes and
 * digests only: no text. Times are ISO 8601 UTC. */
export type ModelCall = {
  readonly id: string
  readonly conversationId: string
  readonly clientId: string
  readonly threadVersion: number
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  /** SHA-256 of the prompt file's bytes. */
  readonly promptVersion: string
  /** HMAC-SHA-256, hex, under the client's key, of all that was sent. */
  readonly inputMac: string
  readonly consentId: string
  /** What allowed it: the law of the place with its date, and the organisation's level. */
  readonly policies: readonly string[]
  readonly askedBy: string
  readonly askedAt: string
}

/** What became of a call. `checked`: it was asked about a draft, and said; `withheld`: an answer came and our checks kept it back; `failed`: no whole answer came;
 * `abandoned`: whoever asked left before its end. */
export const callOutcomes = ['shown', 'checked', 'withheld', 'failed', 'abandoned'] as const
export type CallOutcome = (typeof callOutcomes)[number]

export type CallEnd = {
  readonly outcome: CallOutcome
  /** A draft reason or a model fault; null where it was shown. */
  readonly why: string | null
  /** HMAC-SHA-256, hex, under the client's key, of what came back as far as it came; null where nothing did. */
  readonly outputMac: string | null
  readonly at: string
}

/** A row as a person reads it. `end` is null while the answer is awaited, and for ever where the server was stopped
 * in between. */
export type LedgerRow = ModelCall & {
  readonly askedByName: string
  readonly consentGivenAt: string
  readonly end: CallEnd | null
  /** The reply that was written from what it gave. */
  readonly usedInReply: boolean
  /** When what it gave was deleted here. */
  readonly derivedDeletedAt: string | null
}

declare const minted: unique symbol

/** Proof that a call stands in the ledger. A model port asks for it beside the consent token, so that no call can be
 * made that nobody could look up. Only {@link recordedCall} makes one, for a store that has committed the row. */
export type RecordedCall = {
  readonly [minted]: 'RecordedCall'
  readonly id: string
  readonly organisationId: string
  readonly consentId: string
}

export const recordedCall = (organisationId: string, call: ModelCall, token: ConsentToken): RecordedCall =>
  ({ id: call.id, organisationId, consentId: token.consentId }) as RecordedCall
