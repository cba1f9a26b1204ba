declare const minted: unique symbol

/** Proof that the audit chain says that labelled replies go to this model. No consent goes with it: a client's text fits into no
 * parameter of such a call. Only {@link recordedTrial} makes one, after the entry was written. */
export type RecordedTrial = {
  readonly [minted]: 'RecordedTrial'
  readonly organisationId: string
  readonly provider: string
  readonly model: string
}

export const recordedTrial = (
  organisationId: string,
  { provider, model }: { readonly provider: string; readonly model: string },
): RecordedTrial => ({ organisationId, provider, model }) as RecordedTrial
