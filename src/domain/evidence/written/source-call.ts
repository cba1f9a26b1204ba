/** One call of a model on a published source, as the audit chain keeps it before anything leaves. Times are ISO 8601 UTC. */
export type SourceCall = {
  readonly id: string
  readonly sourceId: string
  readonly provider: string
  readonly model: string
  /** SHA-256 of the prompt file's bytes. */
  readonly promptVersion: string
  /** SHA-256, hex, of the text that the summary is of. */
  readonly textDigest: string
  readonly askedBy: string
  readonly askedAt: string
}

declare const minted: unique symbol

/** Proof that a call on a source stands in the audit chain. No consent goes with it, because nobody's words do: a client's
 * text fits into no parameter of that call. Only {@link recordedSourceCall} makes one, for a store that has committed
 * the entry. */
export type RecordedSourceCall = {
  readonly [minted]: 'RecordedSourceCall'
  readonly id: string
  readonly organisationId: string
  readonly provider: string
  readonly model: string
  readonly askedAt: string
}

export const recordedSourceCall = (organisationId: string, call: SourceCall): RecordedSourceCall => {
  const { id, provider, model, askedAt } = call
  return { id, organisationId, provider, model, askedAt } as RecordedSourceCall
}
