import { defaultEscalation } from '../../domain/episodes/escalation.ts'
import { toConfirm } from '../../domain/access/confirmation.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { changedIdentifiers } from '../../domain/privacy/changed-identifiers.ts'
import type { ClientListed, Clock, People } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { askRole } from './confirmations.ts'
import { coveringFor } from './in-sight.ts'
import {
  mustConversation,
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptOrganisation,
} from './state.ts'

export const memoryPeople = (kept: Kept, clock: Clock): People => ({
  organisation: async (organisationId) => kept.get(organisationId)?.settings ?? null,
  anyOrganisation: async () => kept.keys().next().value ?? null,
  createOrganisation: async (settings, administrator, entry) => {
    if (kept.has(settings.id) || emailTaken(kept, administrator.email)) throw new Error('exists already')
    const created = emptyOrganisation(settings, clock)
    created.members.set(administrator.id, { ...administrator, licences: [] })
    kept.set(settings.id, created)
    chained(created, [entry], null)
  },
  saveOrganisation: async (permit, settings, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    organisation.settings = { ...settings, id: permit.organisationId }
    chained(organisation, [entry], null)
  },
  member: async (organisationId, memberId) => {
    const organisation = kept.get(organisationId)
    return organisation?.former.has(memberId) ? null : (organisation?.members.get(memberId) ?? null)
  },
  members: async (permit) => {
    const { members, former } = organisationOf(kept, permit.organisationId)
    return [...members.values()].filter((member) => !former.has(member.id))
  },
  formerMembers: async (permit) => {
    const { members, former } = organisationOf(kept, permit.organisationId)
    return [...members.values()].filter((member) => former.has(member.id))
  },
  changeMember: async (permit, memberId, { role, active }, asked, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const member = organisation.members.get(memberId)
    if (!member) return refused('not-found')
    const held = role ?? member.role
    const anew = held !== member.role || (active === true && organisation.former.has(memberId))
    if (anew && toConfirm(held) !== null) return refused('forbidden')
    organisation.members.set(memberId, { ...member, role: held })
    if (active === true) organisation.former.delete(memberId)
    if (active === false) organisation.former.add(memberId)
    chained(organisation, [askRole(organisation, memberId, asked, entry)], null)
    return granted(null)
  },
  addMember: async (permit, member, asked, entry) => {
    if (toConfirm(member.role) !== null) return refused('forbidden')
    if (emailTaken(kept, member.email)) return refused('input-not-valid', 'email')
    const organisation = organisationOf(kept, permit.organisationId)
    organisation.members.set(member.id, { ...member, licences: [] })
    chained(organisation, [askRole(organisation, member.id, asked, entry)], null)
    return granted(null)
  },
  addLicence: async (permit, memberId, licence, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const member = organisation.members.get(memberId)
    if (!member) throw new Error('no such member')
    organisation.members.set(memberId, { ...member, licences: [...member.licences, licence] })
    chained(organisation, [entry], null)
  },
  withdrawLicence: async (permit, licenceId, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const holder = [...organisation.members.values()].find(({ licences }) =>
      licences.some((one) => one.id === licenceId),
    )
    if (!holder) return refused('not-found')
    const licences = holder.licences.filter((one) => one.id !== licenceId)
    organisation.members.set(holder.id, { ...holder, licences })
    chained(organisation, [entry], null)
    return granted(null)
  },
  clients: async (permit) =>
    [...organisationOf(kept, permit.organisationId).conversations.values()].map(listed),
  addClient: async (permit, profile, conversationId, practitionerIds, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    if (practitionerIds.some((id) => !organisation.members.has(id))) throw new Error('no such member')
    organisation.conversations.set(conversationId, {
      ...emptyConversation(conversationId),
      profile,
      careIds: practitionerIds,
      get practitionerIds() {
        return [...new Set([...this.careIds, ...coveringFor(organisation, this.careIds)])]
      },
      get coverIds() {
        return coveringFor(organisation, this.careIds).filter((id) => !this.careIds.includes(id))
      },
    })
    chained(organisation, [entry], null)
  },
  changeIdentifiers: async (permit, change, entry) => {
    const conversation = mustConversation(kept, permit)
    const identifiers = changedIdentifiers(conversation.profile.identifiers, change)
    conversation.profile = { ...conversation.profile, identifiers }
    chained(organisationOf(kept, permit.organisationId), [entry], null)
  },
})

const normal = (email: string): string => email.trim().normalize('NFC').toLowerCase()
const emailTaken = (kept: Kept, email: string): boolean =>
  [...kept.values()].some((organisation) =>
    [...organisation.members.values()].some((member) => normal(member.email) === normal(email)),
  )

const emptyOrganisation = (settings: KeptOrganisation['settings'], clock: Clock): KeptOrganisation => ({
  settings,
  now: () => clock.now(),
  covers: [],
  handovers: [],
  emergencies: [],
  rightCases: [],
  looksAgain: new Map(),
  escalation: defaultEscalation,
  notices: [],
  signInRules: null,
  waiting: [],
  former: new Set(),
  members: new Map(),
  conversations: new Map(),
  provider: null,
  chain: [],
  outbox: [],
  listeners: new Set(),
})

const emptyConversation = (
  conversationId: string,
): Omit<KeptConversation, 'profile' | 'careIds' | 'practitionerIds' | 'coverIds'> => ({
  conversationId,
  noAi: false,
  messages: [],
  corrections: [],
  episodes: [],
  plans: [],
  consents: [],
  moves: new Map(),
  drafts: [],
  calls: [],
  ownWords: new Map(),
  links: [],
  questions: [],
})

const listed = (conversation: KeptConversation): ClientListed => ({
  clientId: conversation.profile.clientId,
  conversationId: conversation.conversationId,
  name: conversation.profile.name,
  jurisdiction: conversation.profile.jurisdiction,
  practitionerIds: conversation.practitionerIds,
  links: conversation.links.map(({ id, madeAt, revokedAt }) => ({ id, madeAt, revokedAt })),
})
