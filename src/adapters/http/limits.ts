import type { Ports } from '../../flows/ports.ts'
import { openLimiter, type Limiter, type RateLimits } from './rate-limit.ts'

/** One limiter for each kind of sender, shared by all routes of one app. */
export type Limits = { readonly [Kind in keyof RateLimits]: Limiter }

export const openLimits = (limits: RateLimits): Limits => ({
  stranger: openLimiter(limits.stranger),
  failure: openLimiter(limits.failure),
  password: openLimiter(limits.password),
  guesses: openLimiter(limits.guesses),
  proof: openLimiter(limits.proof),
  member: openLimiter(limits.member),
  client: openLimiter(limits.client),
})

export const nowMs = (world: { readonly ports: Pick<Ports, 'clock'> }): number =>
  Date.parse(world.ports.clock.now())
