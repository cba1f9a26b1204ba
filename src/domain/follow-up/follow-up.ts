import type { Answers } from './score.ts'
import type { FollowUpTier, InstrumentId } from './instrument.ts'
import type { Locale } from '../language.ts'

/** How it was asked: read aloud in a talk, or marked from what somebody wrote. */
export const followUpWays = ['read-aloud', 'from-a-message'] as const
export type FollowUpWay = (typeof followUpWays)[number]

/** One instrument, asked once. It is never changed: a slip is put right by another that replaces it. */
export type FollowUp = {
  readonly id: string
  readonly instrument: InstrumentId
  readonly version: string
  /** Id of the table and of the row that counted. */
  readonly table: string
  readonly row: string
  readonly tier: FollowUpTier
  readonly language: Locale
  readonly way: FollowUpWay
  readonly answers: Answers
  readonly askedBy: string
  readonly at: string
  /** The one that this puts right; null where it stands by itself. */
  readonly replaces: string | null
}

/** A clinician of the practice signed one of the two published tables. */
export type SignedTable = { readonly table: string; readonly signedBy: string; readonly at: string }

/** The licensed wording that a site loaded for the triage table, and who attested the licence. */
export type SiteWording = {
  readonly id: string
  /** In whose name the licence is, and how the rights holder can find it. */
  readonly holder: string
  readonly reference: string
  /** The copyright line that stands beside the wording. */
  readonly notice: string
  readonly wording: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>
  readonly attestedBy: string
  readonly at: string
}
