import { granted, refused, type Outcome } from '../outcome.ts'
import { isPlainOrEmpty } from '../plain-line.ts'
import { profileParts, type AgreedProfile, type ProfilePart } from './profile.ts'

/** Lines that fit into one part, and characters of a line. */
export const MAX_LINES = 8
export const MAX_TEXT = 200

/** What somebody wrote, with ends trimmed and empty lines left out. Refuses `input-not-valid` with the part for more
 * than {@link MAX_LINES} lines, or a line that is too long or holds what cannot be shown. */
export function readProfile(given: Readonly<Record<ProfilePart, readonly string[]>>): Outcome<AgreedProfile> {
  const read: Record<ProfilePart, readonly string[]> = { ...given }
  for (const part of profileParts) {
    const lines = given[part].map((line) => line.trim()).filter((line) => line !== '')
    if (lines.length > MAX_LINES || !lines.every((line) => line.length <= MAX_TEXT && isPlainOrEmpty(line)))
      return refused('input-not-valid', part)
    read[part] = lines
  }
  return granted(read)
}

/** Whether two say the same, line by line. */
export const sameProfile = (one: AgreedProfile, other: AgreedProfile): boolean =>
  profileParts.every(
    (part) =>
      one[part].length === other[part].length && one[part].every((line, at) => line === other[part][at]),
  )
