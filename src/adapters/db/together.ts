/**
 * Waits for queries that travel together, and throws what the first of them threw. Where one fails, those after it
 * fail too ("current transaction is aborted"), and `Promise.all` would throw whichever promise is told first.
 */
export async function together<const T extends readonly Promise<unknown>[]>(
  queries: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const one of await Promise.allSettled(queries)) if (one.status === 'rejected') throw one.reason
  return Promise.all(queries)
}
