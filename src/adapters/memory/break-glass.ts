import { sameName } from '../../domain/access/same-name.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { BreakGlass } from '../../flows/care-ports.ts'
import { changedCare, memberOf, namedClient } from './care.ts'
import { organisationOf, type Kept, type KeptEmergency } from './state.ts'

export const memoryBreakGlass = (kept: Kept): BreakGlass => {
  const change = (organisationId: string, id: string, to: (one: KeptEmergency) => KeptEmergency): void => {
    const organisation = organisationOf(kept, organisationId)
    organisation.emergencies = organisation.emergencies.map((one) => (one.id === id ? to(one) : one))
  }
  const found = (organisationId: string, id: string): KeptEmergency | null =>
    kept.get(organisationId)?.emergencies.find((one) => one.id === id) ?? null
  return {
    named: async (permit, name) =>
      [...organisationOf(kept, permit.organisationId).conversations.values()]
        .map(namedClient)
        .filter((one) => sameName(one.name, name)),
    open: async (permit, emergency, entry) => {
      const { memberId, role } = memberOf(permit)
      if (memberId !== emergency.memberId || role !== 'practitioner') return refused('forbidden')
      const organisation = organisationOf(kept, permit.organisationId)
      organisation.emergencies = [
        ...organisation.emergencies,
        { ...emergency, told: false, ranOut: false, erasedAt: null },
      ]
      changedCare(organisation, emergency.conversationId, entry)
      return granted(null)
    },
    standing: async ({ organisationId, memberId }) => {
      const organisation = organisationOf(kept, organisationId)
      return organisation.emergencies
        .filter((one) => one.memberId === memberId && one.endedAt === null && organisation.now() < one.until)
        .map(({ id, clientId, conversationId, until }) => ({ id, clientId, conversationId, until }))
    },
    emergency: async (organisationId, id) => {
      const one = found(organisationId, id)
      return one && { ...one, erased: one.erasedAt !== null }
    },
    close: async (permit, id, entry) => {
      const one = found(permit.organisationId, id)
      if (!one) throw new Error('no such emergency access')
      if (one.endedAt !== null || one.ranOut) return refused('already-decided')
      change(permit.organisationId, id, (before) => ({ ...before, endedAt: entry.at }))
      changedCare(organisationOf(kept, permit.organisationId), one.conversationId, entry)
      return granted(null)
    },
    all: async (permit) => {
      const organisation = organisationOf(kept, permit.organisationId)
      return organisation.emergencies
        .toSorted((a, b) => Number(a.review !== null) - Number(b.review !== null) || b.at.localeCompare(a.at))
        .map((one) => ({
          ...one,
          clientName: organisation.conversations.get(one.conversationId)?.profile.name ?? '',
          memberName: organisation.members.get(one.memberId)?.name ?? '',
        }))
    },
    review: async (permit, id, review, entry) => {
      const one = found(permit.organisationId, id)
      if (!one) throw new Error('no such emergency access')
      const { memberId, role } = memberOf(permit)
      if (one.review !== null) return refused('already-decided')
      if (role !== 'supervisor' || memberId === one.memberId) return refused('forbidden')
      change(permit.organisationId, id, (before) => ({
        ...before,
        review: before.erasedAt === null ? review : { ...review, words: '' },
      }))
      changedCare(organisationOf(kept, permit.organisationId), one.conversationId, entry)
      return granted(null)
    },
  }
}
