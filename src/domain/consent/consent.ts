/** What a client can consent to, one by one. Default: none. */
export const purposes = [
  'draft-replies',
  'suggest-moves',
  'read-risk',
  'draft-notes',
  'transcribe',
  'research',
  'quality-review',
] as const
export type Purpose = (typeof purposes)[number]

/** Purposes that something here would use a yes for. For any other nobody is asked: a yes kept in stock for what
 * does not exist yet is not an informed one. */
export const purposesInUse: readonly Purpose[] = ['draft-replies']

/** How a consent reached us: on the client's own page, or told to a practitioner who wrote it down. */
export const consentWays = ['page', 'in-person', 'by-phone', 'on-paper'] as const
export type ConsentWay = (typeof consentWays)[number]

/** One consent as given. Names the provider and model; times are ISO 8601 UTC. */
export type Consent = {
  readonly id: string
  readonly clientId: string
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  /** The language it was read in, and the version of the wording. */
  readonly language: string
  readonly version: string
  readonly givenBy: 'client' | 'guardian'
  /** The guardian's name; null where the client said yes themselves. */
  readonly guardian: string | null
  readonly way: ConsentWay
  /** Who wrote it down; null on the client's own page. */
  readonly recordedBy: string | null
  readonly givenAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}
