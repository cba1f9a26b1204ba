import type { AuditEntry } from '../../domain/audit/entry.ts'
import { preview } from '../../domain/conversation/queue-order.ts'
import { raise, tierOf, type EpisodeChange } from '../../domain/episodes/raise.ts'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { FollowUps, InstrumentSettings, Plans, TriageSettings } from '../../flows/follow-up-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { raiseEpisode } from './raise-episode.ts'
import { mustConversation, openEpisodeOf, organisationOf, type Kept, type KeptConversation } from './state.ts'

export function memoryFollowUps(kept: Kept, ids: Ids): FollowUps {
  const asked = new WeakMap<KeptConversation, readonly FollowUp[]>()
  return {
    followUps: async (permit) => asked.get(mustConversation(kept, permit))?.toReversed() ?? [],
    record: async (permit, made, raises, entry) => {
      const conversation = mustConversation(kept, permit)
      const before = asked.get(conversation) ?? []
      const organisation = organisationOf(kept, permit.organisationId)
      const cares = organisation.members.get(made.askedBy)?.role === 'practitioner'
      if (!cares || !conversation.practitionerIds.includes(made.askedBy)) return refused('forbidden')
      if (made.replaces !== null) {
        if (before.some((one) => one.replaces === made.replaces)) return refused('already-decided')
        if (!before.some((one) => one.id === made.replaces)) throw new Error('no such follow-up')
      }
      asked.set(conversation, [...before, made])
      const open = openEpisodeOf(conversation)
      const change: EpisodeChange = raises === null ? { kind: 'none' } : raise(open, raises, made.at)
      const { instrument, table, row, at } = made
      const reason = { kind: 'follow-up', instrument, table, row, at } as const
      const entries = [entry, ...raiseEpisode(organisation, conversation, change, reason, entry, ids)]
      chained(organisation, entries, {
        kind: 'episode-changed',
        conversationId: conversation.conversationId,
        tier: change.kind === 'none' ? 0 : tierOf(change.level),
        at: made.at,
      })
      return granted(change.kind)
    },
  }
}

export function memoryPlans(kept: Kept, ids: Ids): Plans {
  return {
    versions: async (permit) => mustConversation(kept, permit).plans.toReversed(),
    write: async (permit, version, entry) => {
      const conversation = mustConversation(kept, permit)
      const before = conversation.plans
      if (before.some((one) => one.version === version.version)) return refused('plan-moved-on')
      const { by } = version
      const writes = by.kind === 'client' || conversation.practitionerIds.includes(by.id)
      if (!writes || version.version !== before.length + 1) return refused('forbidden')
      conversation.plans = [...before, version]
      const { screening, at } = version
      const organisation = organisationOf(kept, permit.organisationId)
      const change: EpisodeChange =
        screening === null ? { kind: 'none' } : raise(openEpisodeOf(conversation), screening.level, at)
      const text = preview((screening?.concerns ?? []).map((one) => one.text).join('\n'))
      const reason = { kind: 'plan', text, at } as const
      const entries = [entry, ...raiseEpisode(organisation, conversation, change, reason, entry, ids)]
      const tier = change.kind === 'none' ? 0 : tierOf(change.level)
      const { conversationId } = conversation
      chained(organisation, entries, { kind: 'episode-changed', conversationId, tier, at: entry.at })
      return granted(null)
    },
  }
}

export function memoryInstruments(kept: Kept): InstrumentSettings {
  const settings = new Map<string, TriageSettings>()
  const now = (organisationId: string): TriageSettings =>
    settings.get(organisationId) ?? { signed: null, wording: null }
  const change = (organisationId: string, changed: Partial<TriageSettings>, entry: AuditEntry): void => {
    settings.set(organisationId, { ...now(organisationId), ...changed })
    chained(organisationOf(kept, organisationId), [entry], null)
  }
  return {
    triage: async (organisationId) => now(organisationId),
    sign: async ({ organisationId }, signed, entry) => change(organisationId, { signed }, entry),
    attest: async ({ organisationId }, wording, entry) => change(organisationId, { wording }, entry),
    withdraw: async ({ organisationId }, entry) => change(organisationId, { wording: null }, entry),
  }
}
