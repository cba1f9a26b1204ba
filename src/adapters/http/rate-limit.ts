/** How often something may happen: `burst` at once, then `perMinute`. */
export type RateLimit = { readonly burst: number; readonly perMinute: number }
export type RateLimits = {
  /** Every request that has no session yet, by address of the sender. */
  readonly stranger: RateLimit
  /** One-time links, client links and set-up codes that did not work, by address of the sender. */
  readonly failure: RateLimit
  /** Wrong passwords for one e-mail address from one sender, or from one browser that signed in before. */
  readonly password: RateLimit
  /** Wrong passwords for one e-mail address wherever they come from, and from one sender whomever they name. */
  readonly guesses: RateLimit
  /** Factors that one member proves again, wrongly. */
  readonly proof: RateLimit
  /** Requests of one member. */
  readonly member: RateLimit
  /** Requests of one client. */
  readonly client: RateLimit
}

/** Enough for any person, too little for guessing. */
export const usualLimits: RateLimits = {
  stranger: { burst: 120, perMinute: 120 },
  failure: { burst: 10, perMinute: 2 },
  password: { burst: 8, perMinute: 1 },
  guesses: { burst: 60, perMinute: 20 },
  proof: { burst: 8, perMinute: 1 },
  member: { burst: 600, perMinute: 1200 },
  client: { burst: 120, perMinute: 120 },
}

/** Buckets kept at most; the oldest are forgotten, so that a flood of keys costs memory up to here and no more. */
const MOST_KEYS = 50_000

export interface Limiter {
  /** Takes one from the bucket of `key`; false when it is empty. A refused try costs nothing, or one request every
   * half minute would keep a person out for ever. */
  take(key: string, nowMs: number): boolean
  /** Puts one back: what was taken turned out to be no failure. */
  giveBack(key: string, nowMs: number): void
  /** Whether something is left, without taking it. */
  left(key: string, nowMs: number): boolean
}

/** A token bucket for each key, in memory: one process serves. */
export function openLimiter(limit: RateLimit): Limiter {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const level = (key: string, nowMs: number): number => {
    const bucket = buckets.get(key)
    if (!bucket) return limit.burst
    // A clock that was put back must not keep anybody waiting until it has caught up.
    bucket.at = Math.min(bucket.at, nowMs)
    return Math.min(limit.burst, bucket.tokens + ((nowMs - bucket.at) / 60_000) * limit.perMinute)
  }
  const keep = (key: string, tokens: number, nowMs: number): void => {
    buckets.delete(key)
    if (buckets.size >= MOST_KEYS) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break
    buckets.set(key, { tokens, at: nowMs })
  }
  return {
    take(key, nowMs) {
      const tokens = level(key, nowMs)
      if (tokens < 1) return false
      keep(key, tokens - 1, nowMs)
      return true
    },
    giveBack: (key, nowMs) => keep(key, Math.min(limit.burst, level(key, nowMs) + 1), nowMs),
    left: (key, nowMs) => level(key, nowMs) >= 1,
  }
}
