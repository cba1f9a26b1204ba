import { z } from 'zod'
import { tiers } from '../../domain/follow-up/instrument.ts'
import type { FollowUp, SiteWording } from '../../domain/follow-up/follow-up.ts'
import { locales } from '../../domain/language.ts'
import { planParts, type PlanConcern, type SafetyPlan } from '../../domain/safety-plan/plan.ts'
import { signalsShape } from './sealed-shapes.ts'

/** What stands sealed of a follow-up, of a plan, and of a site's wording. */
export type Found = Pick<FollowUp, 'version' | 'table' | 'row' | 'tier' | 'language' | 'answers'>

export const foundShape: z.ZodType<Found> = z.object({
  version: z.string(),
  table: z.string(),
  row: z.string(),
  tier: z.enum(tiers),
  language: z.enum(locales),
  answers: z.record(z.string(), z.object({ choice: z.string(), words: z.string() })),
})

const lines = z.array(z.object({ text: z.string(), reach: z.string() }))
export const planShape: z.ZodType<SafetyPlan> = z.object({
  'warning-signs': lines,
  'own-ways': lines,
  company: lines,
  places: lines,
  helpers: lines,
  professionals: lines,
  'safer-place': lines,
  reasons: lines,
})

export const concernsShape: z.ZodType<readonly PlanConcern[]> = z.array(
  z.object({ part: z.enum(planParts), text: z.string(), signals: signalsShape }),
)

export const siteWordingShape: z.ZodType<Pick<SiteWording, 'holder' | 'reference' | 'notice' | 'wording'>> =
  z.object({
    holder: z.string(),
    reference: z.string(),
    notice: z.string(),
    wording: z.partialRecord(z.enum(locales), z.record(z.string(), z.string())),
  })
