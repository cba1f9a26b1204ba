import { granted, refused } from '../../domain/outcome.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { AskedRole, Confirmation, Confirmations } from '../../flows/confirmation-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept, type KeptOrganisation } from './state.ts'

export const memoryConfirmations = (kept: Kept): Confirmations => ({
  waiting: async ({ organisationId }) => kept.get(organisationId)?.waiting ?? [],
  answer: async (permit, id, answer, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const found = organisation.waiting.find((one) => one.id === id)
    if (!found) return refused('already-decided')
    if (answer === 'confirmed') {
      const by = 'actor' in permit && permit.actor.kind === 'member' ? permit.actor.memberId : null
      if (by === found.askedBy || (found.what === 'role' && by === found.memberId))
        return refused('forbidden')
      if (!holds(organisation, found)) return refused('already-decided')
    }
    organisation.waiting = organisation.waiting.filter((one) => one !== found)
    chained(organisation, [entry], null)
    return granted(null)
  },
})

/** What was asked for is so from now on. */
function holds(organisation: KeptOrganisation, found: Confirmation): boolean {
  if (found.what === 'identity-provider') {
    const { signInRules } = organisation
    if (signInRules?.identityProvider) organisation.signInRules = { ...signInRules, confirmed: true }
    return signInRules?.identityProvider !== null
  }
  const member = organisation.members.get(found.memberId)
  if (member?.role !== 'awaiting' || organisation.former.has(member.id)) return false
  organisation.members.set(member.id, { ...member, role: found.role })
  return true
}

/** What waited about this member is refused; what they are asked to be now waits. Gives the entry that says both. */
export function askRole(
  organisation: KeptOrganisation,
  memberId: string,
  asked: AskedRole | null,
  entry: AuditEntry,
): AuditEntry {
  const ofMember = (one: Confirmation): boolean => one.what === 'role' && one.memberId === memberId
  const ended = organisation.waiting.find(ofMember)
  const by = { askedBy: entry.actor.id ?? '', askedAt: entry.at }
  organisation.waiting = [
    ...organisation.waiting.filter((one) => !ofMember(one)),
    ...(asked ? [{ ...asked, ...by, what: 'role' as const, memberId }] : []),
  ]
  return ended ? { ...entry, detail: { ...entry.detail, ended: ended.id } } : entry
}
