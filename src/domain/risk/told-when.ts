import { shareOf } from './coverage.ts'
import { has, type Hit } from './hits.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import type { Words } from './reading/words.ts'

/** Words between a time of long ago and what was then: "when I was 22 [I tried to] kill myself". */
const TIME_REACH = 3
/** Words between "used to" and what somebody used to do: "he used to [say he would] kill me" reaches no further. */
const HABIT_REACH = 2

/**
 * Whether a past is that of the sign: it lies in its words, or close before it or behind it, in its clause or the next.
 * "Where we used to land" says nothing of a wish that follows (SA.2).
 */
export function tellsWhen(
  past: Hit,
  { first, last }: Hit,
  { ids, sentences, clauses }: Words,
  { beginners }: Lexicon,
): boolean {
  if (sentences[past.first] !== sentences[first]) return false
  if (past.first <= last && past.last >= first) return true
  const isBefore = past.last < first
  const between = isBefore ? first - past.last - 1 : past.first - last - 1
  const apart = isBefore
    ? (clauses[first] ?? 0) - (clauses[past.last] ?? 0)
    : (clauses[past.first] ?? 0) - (clauses[last] ?? 0)
  // "We used to land I want to die": whoever begins to speak of themselves has left the habit.
  if (has(past, 'habit'))
    return (
      isBefore &&
      apart === 0 &&
      between <= HABIT_REACH &&
      !ids.subarray(past.last + 1, first + 1).some((id) => beginners.has(id))
    )
  return apart <= 1 && between <= TIME_REACH
}

/** Words behind an attempt in which its time is still told. */
const TIME_BEHIND = 2
export const isRecent = ({ first, last }: Hit, recent: Uint8Array | null): boolean =>
  recent !== null && recent.subarray(first, last + 1 + TIME_BEHIND).includes(1)

/** An attempt of long ago, and what is said of it with the same words. */
export const toldAsPast = (hit: Hit, longAgo: Uint8Array): boolean =>
  hit.id === 'attempt.recent'
    ? shareOf(longAgo, hit) > 0
    : (hit.id === 'desire.kill-self' || hit.id === 'desire.end-life') && shareOf(longAgo, hit) === 1
