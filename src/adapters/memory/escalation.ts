import { granted, refused } from '../../domain/outcome.ts'
import type { Escalation } from '../../flows/escalation-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export const memoryEscalation = (kept: Kept): Escalation => ({
  policy: async (organisationId) => organisationOf(kept, organisationId).escalation,
  save: async (permit, policy, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const fits = policy.coverIds.every((id) => {
      const role = organisation.members.get(id)?.role
      return role === 'practitioner' || role === 'supervisor'
    })
    if (!fits) return refused('input-not-valid', 'cover')
    organisation.escalation = policy
    chained(organisation, [entry], null)
    return granted(null)
  },
})
