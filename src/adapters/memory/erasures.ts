import type { Erasure, Hold } from '../../domain/erasure/erasure.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { defaultRetention, type RetentionRules } from '../../domain/retention/rules.ts'
import type { Erasures } from '../../flows/erasure-ports.ts'
import { closedByErasure, isOpen, type RightCase } from '../../domain/rights/right-case.ts'
import { chained } from './chained.ts'
import {
  openEpisodeOf,
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptOrganisation,
} from './state.ts'

type Beside = {
  erased: readonly (Erasure & { readonly conversationId: string })[]
  holds: readonly Hold[]
  rules: RetentionRules
}

export const memoryErasures = (kept: Kept): Erasures => {
  const beside = new Map<string, Beside>()
  const of = (organisationId: string): Beside => {
    const known = beside.get(organisationId)
    if (known) return known
    const made = { erased: [], holds: [], rules: defaultRetention }
    beside.set(organisationId, made)
    return made
  }
  const held = (organisationId: string, clientId: string): boolean =>
    of(organisationId).holds.some((hold) => hold.clientId === clientId)
  const free = (organisationId: string, conversation: KeptConversation): boolean =>
    !held(organisationId, conversation.profile.clientId) && openEpisodeOf(conversation) === null
  return {
    // Nothing of a key stays in memory when it is gone.
    forgetting: async () => 'nothing',
    destroyOlder: async () => undefined,
    erase: async (whose, { clientId, because, at, answering }, entries) => {
      const { organisationId } = whose
      const by = 'actor' in whose && whose.actor.kind === 'member' ? whose.actor.memberId : null
      const own = of(organisationId)
      const organisation = organisationOf(kept, organisationId)
      if (own.erased.some((one) => one.clientId === clientId)) return refused('already-decided')
      const conversation = conversationOf(organisation, clientId)
      if (!conversation) return refused('not-found')
      if (held(organisationId, clientId)) return refused('legal-hold')
      if (openEpisodeOf(conversation) !== null) return refused('episode-open')
      const { conversationId } = conversation
      organisation.conversations.delete(conversationId)
      const done = { clientId, because, by, at, keys: 1, values: 1 + conversation.messages.length }
      own.erased = [...own.erased, { ...done, conversationId }]
      endEmergencies(organisation, clientId, at)
      const closed = closeCases(organisation, { clientId, answering, at })
      chained(organisation, entries(done, closed), { kind: 'client-erased', conversationId, tier: 0, at })
      return granted(done)
    },
    erased: async (organisationId) =>
      of(organisationId).erased.map(({ clientId, because, by, at, keys, values }) => ({
        clientId,
        because,
        by,
        at,
        keys,
        values,
      })),
    erasedAt: async (organisationId, conversationId) =>
      of(organisationId).erased.find((one) => one.conversationId === conversationId)?.at ?? null,
    holds: async ({ organisationId }) => of(organisationId).holds,
    setHold: async ({ organisationId }, hold, entry) => {
      const organisation = organisationOf(kept, organisationId)
      if (!conversationOf(organisation, hold.clientId)) return refused('not-found')
      if (held(organisationId, hold.clientId)) return refused('already-decided')
      of(organisationId).holds = [...of(organisationId).holds, hold]
      chained(organisation, [entry], null)
      return granted(null)
    },
    liftHold: async ({ organisationId }, holdId, _by, _at, entry) => {
      const own = of(organisationId)
      const hold = own.holds.find(({ id }) => id === holdId)
      if (!hold) return null
      own.holds = own.holds.filter((one) => one !== hold)
      chained(organisationOf(kept, organisationId), [entry], null)
      return hold.clientId
    },
    rules: async (organisationId) => of(organisationId).rules,
    saveRules: async ({ organisationId }, rules, entry) => {
      of(organisationId).rules = rules
      chained(organisationOf(kept, organisationId), [entry], null)
    },
    retain: async (organisationId, kind, before, entry) => {
      const organisation = organisationOf(kept, organisationId)
      const conversations = [...organisation.conversations.values()].filter((one) =>
        free(organisationId, one),
      )
      const rows = conversations.reduce((sum, one) => sum + old(one, kind, before, entry === null), 0)
      if (entry !== null && rows > 0) chained(organisation, [entry(rows)], null)
      return rows
    },
    longGone: async (organisationId, before) =>
      [...organisationOf(kept, organisationId).conversations.values()]
        .filter((one) => free(organisationId, one) && one.practitionerIds.length === 0)
        .filter((one) => one.messages.every(({ at }) => at < before))
        .map(({ profile }) => profile.clientId),
  }
}

const conversationOf = (organisation: KeptOrganisation, clientId: string): KeptConversation | undefined =>
  [...organisation.conversations.values()].find(({ profile }) => profile.clientId === clientId)

/** Counts what is older, and takes it away unless it is a dry run. */
function old(
  conversation: KeptConversation,
  kind: Parameters<Erasures['retain']>[1],
  before: string,
  dry: boolean,
): number {
  if (kind === 'suggestions') {
    const gone = [...conversation.moves].filter(([, { at }]) => at < before)
    if (!dry) for (const [version] of gone) conversation.moves.delete(version)
    return gone.length
  }
  if (kind === 'links') {
    const gone = conversation.links.filter(({ revokedAt }) => revokedAt !== null && revokedAt < before)
    if (!dry) conversation.links = conversation.links.filter((link) => !gone.includes(link))
    return gone.length
  }
  // Events are counted by their place in this world, and unfinished words have no time.
  return 0
}

function closeCases(
  { rightCases }: KeptOrganisation,
  given: { readonly clientId: string; readonly answering: string | undefined; readonly at: string },
): readonly RightCase[] {
  return rightCases.flatMap((one, place) => {
    if (one.clientId !== given.clientId || one.id === given.answering || !isOpen(one)) return []
    const closed = closedByErasure(one, given.at)
    rightCases[place] = { ...one, ...closed }
    return [closed]
  })
}

/** What was open ends, offers go, and the reason that somebody gave is gone with the client. */
function endEmergencies(organisation: KeptOrganisation, clientId: string, at: string): void {
  organisation.emergencies = organisation.emergencies.map((one) =>
    one.clientId === clientId
      ? {
          ...one,
          ...{
            reason: '',
            endedAt: one.endedAt ?? (one.until > at && !one.ranOut ? at : null),
            erasedAt: at,
          },
          review: one.review && { ...one.review, words: '' },
        }
      : one,
  )
  organisation.handovers = organisation.handovers.filter(
    (one) => one.clientId !== clientId || one.answer !== null,
  )
}
