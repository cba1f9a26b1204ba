import type { AuditEntry } from '../../domain/audit/entry.ts'
import { raise, tierOf, type EpisodeChange } from '../../domain/episodes/raise.ts'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { PlanVersion } from '../../domain/safety-plan/plan.ts'
import type { FollowUps, InstrumentSettings, Plans, TriageSettings } from '../../flows/follow-up-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { raisedByFollowUp } from './raised-by-follow-up.ts'
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
      const entries = [entry, ...raisedByFollowUp(organisation, conversation, change, entry, ids)]
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

export function memoryPlans(kept: Kept): Plans {
  const plans = new WeakMap<KeptConversation, readonly PlanVersion[]>()
  return {
    versions: async (permit) => plans.get(mustConversation(kept, permit))?.toReversed() ?? [],
    write: async (permit, version, entry) => {
      const conversation = mustConversation(kept, permit)
      const before = plans.get(conversation) ?? []
      if (before.some((one) => one.version === version.version)) return refused('plan-moved-on')
      const { by } = version
      const writes = by.kind === 'client' || conversation.practitionerIds.includes(by.id)
      if (!writes || version.version !== before.length + 1) return refused('forbidden')
      plans.set(conversation, [...before, version])
      const { conversationId } = conversation
      const event = { kind: 'episode-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
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
