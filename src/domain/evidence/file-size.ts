/** Bytes of a file that a practice's library takes. */
export const MOST_BYTES = 64 * 1_048_576
