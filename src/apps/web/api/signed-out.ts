import { makeStore } from '../parts/store.ts'

/** What the server said when the session was over, wherever it was ended; null while it lasts. */
export const signedOut = makeStore<{ readonly words: string } | null>(null)
