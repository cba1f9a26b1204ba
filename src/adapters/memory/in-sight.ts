import type { Asker } from '../../domain/access/actor.ts'
import type { Kept, KeptConversation, KeptEmergency, KeptOrganisation } from './state.ts'

export const coversNow = (
  organisation: KeptOrganisation,
  careIds: readonly string[],
): KeptOrganisation['covers'] =>
  organisation.covers
    .filter((one) => careIds.includes(one.forMember) && one.endedAt === null)
    .filter((one) => one.from <= organisation.now() && organisation.now() < one.until)

/** Who covers now for one of these. */
export const coveringFor = (organisation: KeptOrganisation, careIds: readonly string[]): readonly string[] =>
  coversNow(organisation, careIds).map((one) => one.memberId)

/** Emergency accesses to this client that stand now. */
export const emergenciesOf = (
  organisation: KeptOrganisation,
  { conversationId }: Pick<KeptConversation, 'conversationId'>,
): readonly KeptEmergency[] =>
  organisation.emergencies.filter(
    (one) => one.conversationId === conversationId && one.endedAt === null && organisation.now() < one.until,
  )

/** What row-level security lets through in PostgreSQL: the client’s own, a practitioner’s by care, cover or emergency,
 * all for supervisors and the server itself. */
export function inSight(
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  asker: Asker,
): boolean {
  if (asker.kind === 'system') return true
  if (asker.kind === 'client') return conversation.profile.clientId === asker.clientId
  const role = organisation.members.get(asker.memberId)?.role
  if (role === 'supervisor') return true
  return (
    role === 'practitioner' &&
    (conversation.practitionerIds.includes(asker.memberId) ||
      emergenciesOf(organisation, conversation).some((one) => one.memberId === asker.memberId))
  )
}

export function inSightOf(kept: Kept, asker: Asker): readonly KeptConversation[] {
  const organisation = kept.get(asker.organisationId)
  if (!organisation) return []
  return [...organisation.conversations.values()].filter((one) => inSight(organisation, one, asker))
}
