import type { PrivacyView } from '../../../contract/privacy.ts'

/** Which one sentence says how drafts stand in this conversation. */
export type StateLine = 'noAi' | 'noProvider' | PrivacyView['purposes'][number]['state']

/** The strictest thing first: what the client chose for everything, then whether there is a model at all. */
export function stateLine(privacy: PrivacyView, noAi: boolean): StateLine {
  if (noAi) return 'noAi'
  if (privacy.provider === null) return 'noProvider'
  return draftsOf(privacy)?.state ?? 'none'
}

export const draftsOf = (privacy: PrivacyView): PrivacyView['purposes'][number] | undefined =>
  privacy.purposes.find((one) => one.purpose === 'draft-replies')
