/** What is known about a line: checked lately, checked long ago, or never. */
export type Standing = 'verified' | 'old' | 'never'

/** Days after which a verification no longer counts: the release limit of our crisis table (data/crisis-lines). */
export const VERIFIED_FOR_DAYS = 180

const DAY_MS = 86_400_000

/** Standing of a line on a day (both YYYY-MM-DD). A verification from the future is a slip of the pen, so it counts as
 * none; the 180th day after it still counts. */
export function standingOf(verifiedOn: string | null, today: string): Standing {
  if (verifiedOn === null) return 'never'
  const days = (Date.parse(today) - Date.parse(verifiedOn)) / DAY_MS
  if (!(days >= 0)) return 'never'
  return days <= VERIFIED_FOR_DAYS ? 'verified' : 'old'
}
