import { planParts, type PlanPart, type SafetyPlan } from './plan.ts'

/** What a plan does not have yet. `needed` first: plans without a contact for company or for help go with more later
 * events (missing help contact OR 2.11, both missing OR 2.45; 30 % of plans lacked one).
 * See: Psychiatric Services, doi:10.1176/appi.ps.202100699 */
export type Missing = {
  readonly what: 'empty' | 'no-contact' | 'no-way-to-reach'
  readonly part: PlanPart
  readonly needed: boolean
}

const needsContact: readonly PlanPart[] = ['company', 'helpers']

/** Nothing here keeps anybody from saving. A place alone is no company, and a helper whom nobody can reach is not
 * one at night. */
export function whatIsMissing(plan: SafetyPlan): readonly Missing[] {
  const found = planParts.flatMap((part): readonly Missing[] => {
    const lines = plan[part]
    if (needsContact.includes(part)) {
      if (lines.length === 0) return [{ what: 'no-contact', part, needed: true }]
      const reached = lines.some((line) => line.reach !== '')
      return reached ? [] : [{ what: 'no-way-to-reach', part, needed: part === 'helpers' }]
    }
    return lines.length === 0 ? [{ what: 'empty', part, needed: false }] : []
  })
  return found.toSorted((a, b) => Number(b.needed) - Number(a.needed))
}
