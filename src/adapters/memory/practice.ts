import type { DrillResult } from '../../domain/practice/drill.ts'
import type { Practice } from '../../flows/practice-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export function memoryPractice(kept: Kept): Practice {
  const results = new Map<string, readonly DrillResult[]>()
  return {
    results: async ({ organisationId, action, actor }) => {
      const all = results.get(organisationId) ?? []
      if (action === 'practice.read') return all
      return all.filter(({ memberId }) => actor.kind === 'member' && memberId === actor.memberId)
    },
    save: async ({ organisationId, actor }, _id, result, entry) => {
      if (actor.kind !== 'member') throw new Error('practice is a member’s')
      const own = { ...result, memberId: actor.memberId }
      results.set(organisationId, [...(results.get(organisationId) ?? []), own])
      chained(organisationOf(kept, organisationId), [entry], null)
    },
  }
}
