/** What client and practitioner agreed on: where they want to get, how they wish to be spoken with, what helps, and
 * what to keep away from. */
export const profileParts = ['goals', 'language', 'helps', 'avoid'] as const
export type ProfilePart = (typeof profileParts)[number]

/** Lines in the client's words, or as both put it. */
export type AgreedProfile = Readonly<Record<ProfilePart, readonly string[]>>

/** One saved state. Versions count from 1 and are never changed. */
export type ProfileVersion = {
  readonly version: number
  readonly profile: AgreedProfile
  readonly by: { readonly kind: 'client' | 'member'; readonly id: string }
  readonly at: string
}

export const blankProfile: AgreedProfile = { goals: [], language: [], helps: [], avoid: [] }

/** What counts as agreed: the latest version that the client saved. A practitioner's own is a proposal until the
 * client has looked at it and saved it. `versions`: latest first. */
export const agreedIn = (versions: readonly ProfileVersion[]): AgreedProfile | null =>
  versions.find((one) => one.by.kind === 'client')?.profile ?? null
