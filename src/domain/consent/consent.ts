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

/** One consent as given. Names the provider and model; times are ISO 8601 UTC. */
export type Consent = {
  readonly id: string
  readonly clientId: string
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  readonly language: string
  readonly version: string
  readonly givenBy: 'client' | 'guardian'
  readonly givenAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
}
