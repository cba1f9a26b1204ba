import { AsyncLocalStorage } from 'node:async_hooks'
import { getOAuthState } from 'better-auth/api'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { toldTwoFactors, type Told } from '../../domain/access/told-by-provider.ts'
import type { IdentityProviderWithSecret } from '../../flows/sign-in-ports.ts'
import { disconnectAll, neverStood } from './provider-account.ts'
import { errands, type Errand } from './provider-sign-in.ts'
import type { Factor } from '../../domain/access/factors.ts'

export type Configured = NonNullable<Awaited<ReturnType<IdentityProviderWithSecret>>>
/** One visit at the provider, out or back. */
export type Asking = {
  readonly origin: string
  readonly configured: Configured
  /** better-auth's id of whoever is signed in in this browser. */
  readonly userId: string | null
  /** What it came for: known on the way out; on the way back the state says it. */
  errand: Errand | null
  /** What the provider told, once its token was found good. */
  told: Told | null
}

/** Seconds ago that whoever shows it again may have shown it: the provider's clock differs, and a page takes its time. */
const AGAIN_SECONDS = 120

const stateShape = z.object({
  errand: z.enum(errands),
  link: z.object({ userId: z.string() }).optional(),
})

/** What better-auth's functions and hooks have to know of the visit that they serve. */
export function providerErrand() {
  const asking = new AsyncLocalStorage<Asking>()
  const now = (): Asking => {
    const found = asking.getStore()
    if (!found) throw new Error('the provider was asked outside a sign-in')
    return found
  }
  return {
    run: <T>(given: Asking, work: () => Promise<T>): Promise<T> => asking.run(given, work),
    now,
    /** Reads what this visit came for. False where the browser that came back is no longer the same person's. */
    async comesBack(): Promise<boolean> {
      const state = stateShape.safeParse(await getOAuthState())
      if (!state.success) return false
      const { errand, link } = state.data
      now().errand = errand
      return (errand === 'enter') === (link === undefined) && (!link || link.userId === now().userId)
    },
    /** With what a session begins that a provider vouched for; null for all others. When it was shown is the provider's
     * word; where it gives none, it was long ago. */
    begins(): { readonly factor: Factor; readonly provenAt: Date } | null {
      const visit = asking.getStore()
      if (!visit?.told) return null
      return {
        factor: factorTold(visit),
        provenAt: new Date(Math.min(visit.told.atMs ?? 0, Date.now())),
      }
    },
    /** What was shown just now; null where that is not told, or was before. */
    shownAgain(): Factor | null {
      const visit = now()
      const at = visit.told?.atMs ?? null
      if (at === null || at < Date.now() - AGAIN_SECONDS * 1_000) return null
      return factorTold(visit)
    },
    /** Whether an account at the provider may be connected to this user. Connecting ends an earlier connection. */
    async mayConnect(db: Kysely<unknown>, userId: string): Promise<boolean> {
      const { errand, userId: own } = now()
      if (errand === 'enter') return neverStood(db, userId)
      if (errand !== 'connect' || userId !== own) return false
      await disconnectAll(db, userId)
      return true
    },
  }
}
export type ProviderErrand = ReturnType<typeof providerErrand>

const factorTold = ({ told, configured }: Asking): Factor =>
  told !== null && toldTwoFactors(told, configured.twoFactors) ? 'provider-two-factors' : 'provider'
