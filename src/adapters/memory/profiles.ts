import type { ProfileVersion } from '../../domain/agreed-profile/profile.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { Profiles } from '../../flows/profile-ports.ts'
import { chained } from './chained.ts'
import { mustConversation, organisationOf, type Kept, type KeptConversation } from './state.ts'

export function memoryProfiles(kept: Kept): Profiles {
  const profiles = new WeakMap<KeptConversation, readonly ProfileVersion[]>()
  return {
    versions: async (permit) => profiles.get(mustConversation(kept, permit))?.toReversed() ?? [],
    write: async (permit, version, entry) => {
      const conversation = mustConversation(kept, permit)
      const before = profiles.get(conversation) ?? []
      if (before.some((one) => one.version === version.version)) return refused('profile-moved-on')
      const { by } = version
      const writes = by.kind === 'client' || conversation.practitionerIds.includes(by.id)
      if (!writes || version.version !== before.length + 1) return refused('forbidden')
      profiles.set(conversation, [...before, version])
      const { conversationId } = conversation
      const event = { kind: 'episode-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
      return granted(null)
    },
  }
}
