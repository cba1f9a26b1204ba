/** How long a page may take to show what is waited for: for a look that is repeated by hand as for any other. vitest's own
 * second is less than a busy machine may need for one drawing. */
export const patience = { timeout: 15_000 } as const
