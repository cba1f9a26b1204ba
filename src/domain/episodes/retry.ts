/** Tries that one notice gets before its way is given up. The timer behind it goes on and tells the next person. */
export const MOST_TRIES = 8

const LONGEST_MINUTES = 60

/** Minutes for which whoever is being told by a way is not told by it of something else: longer than a way takes. Two
 * servers at work would else ring for one person twice in one moment, and notices all say the same. */
export const LENT_MINUTES = 1

/** Minutes until a notice that was tried so often is tried again: 1, 2, 4 … 60. */
export const retryMinutes = (tries: number): number => Math.min(LONGEST_MINUTES, 2 ** Math.max(0, tries - 1))
