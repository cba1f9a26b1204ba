import type { ChainedEntry } from '../../domain/audit/chain.ts'
import { eventsOf } from '../../domain/audit/kinds.ts'
import { administrativeEvents, looksAtTheChain, seesEveryEntry } from '../../domain/audit/administrative.ts'
import type { AuditLog } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'
import {
  mustConversation,
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptOrganisation,
} from './state.ts'

export const memoryAuditLog = (kept: Kept): AuditLog => ({
  entries: async (permit, filter, before, limit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const events: readonly string[] | null = eventsOf(filter)
    const { who, client, from, until } = filter
    const every = seesEveryEntry(permit.actor)
    const mayFind = ({ event }: ChainedEntry): boolean =>
      every || !looksAtTheChain.some((one) => one === event)
    const chain = every ? organisation.chain : ofThePractice(organisation.chain)
    return chain
      .filter((entry) => before === null || entry.sequence < before)
      .filter((entry) => who === null || entry.actorId === who)
      .filter((entry) => events === null || events.includes(entry.event))
      .filter((entry) => from === null || entry.at >= from.replace(/Z$/, '000Z'))
      .filter((entry) => until === null || entry.at < until.replace(/Z$/, '000Z'))
      .map((entry) => ({ ...entry, clientIds: clientsOf(organisation, entry) }))
      .filter((entry) => client === null || (entry.clientIds.includes(client) && mayFind(entry)))
      .toReversed()
      .slice(0, limit)
  },
  clinicalDays: async (permit, { from, until }) => {
    const days = organisationOf(kept, permit.organisationId)
      .chain.filter(({ event }) => !isOfThePractice(event))
      .map(({ at }) => at.slice(0, 10))
      .filter((day) => day >= from.slice(0, 10) && day < until.slice(0, 10))
    return [...Map.groupBy(days, (day) => day)]
      .map(([day, same]) => ({ day, entries: same.length }))
      .toSorted((a, b) => b.day.localeCompare(a.day))
  },
  about: async (permit, events, before, limit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const { clientId } = mustConversation(kept, permit).profile
    return organisation.chain
      .filter((entry) => before === null || entry.sequence < before)
      .filter((entry) => events.includes(entry.event) && clientsOf(organisation, entry).includes(clientId))
      .toReversed()
      .slice(0, limit)
  },
})

const isOfThePractice = (event: string): boolean => administrativeEvents.some((one) => one === event)

const ofThePractice = (chain: readonly ChainedEntry[]): readonly ChainedEntry[] =>
  chain
    .filter(({ event }) => isOfThePractice(event))
    .map((entry, place) => ({ ...entry, sequence: place + 1 }))

/** The same as clients_of in the migrations; the contract suite holds the two together. */
function clientsOf(organisation: KeptOrganisation, entry: ChainedEntry): readonly string[] {
  const { client, conversations } = auditDetail(entry.detail)
  const listed = typeof conversations === 'string' ? conversations.split(' ') : []
  const found = [...organisation.conversations.values()].filter((one) =>
    entry.event === 'clients-listed' ? listed.includes(one.conversationId) : holds(one, entry),
  )
  const named =
    typeof client === 'string' ? [client] : entry.subjectKind === 'client' ? [entry.subjectId] : null
  return named ?? found.map((one) => one.profile.clientId).toSorted()
}

function holds(conversation: KeptConversation, { subjectKind, subjectId }: ChainedEntry): boolean {
  switch (subjectKind) {
    case 'conversation':
      return conversation.conversationId === subjectId
    case 'message':
      return conversation.messages.some((one) => one.id === subjectId)
    case 'approval':
      return conversation.messages.some((one) => one.from === 'practitioner' && one.approvalId === subjectId)
    case 'episode':
      return conversation.episodes.some((one) => one.episode.id === subjectId)
    case 'model-call':
      return conversation.calls.some((one) => one.id === subjectId)
    case 'question':
      return conversation.questions.some((one) => one.id === subjectId)
    case 'client-link':
      return conversation.links.some((one) => one.id === subjectId)
    default:
      return false
  }
}
