/** Tries that one notice gets before its way is given up. The timer behind it goes on and tells the next person. */
export const MOST_TRIES = 8

const LONGEST_MINUTES = 60

/** Minutes until a notice that was tried so often is tried again: 1, 2, 4 … 60. */
export const retryMinutes = (tries: number): number => Math.min(LONGEST_MINUTES, 2 ** Math.max(0, tries - 1))
