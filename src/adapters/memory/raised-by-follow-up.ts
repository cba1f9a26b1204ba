import { episodeEntry } from '../../domain/audit/episode-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { EpisodeChange } from '../../domain/episodes/raise.ts'
import type { Ids } from '../../flows/ports.ts'
import { changeEpisode, timersOf } from './change-episode.ts'
import type { KeptConversation, KeptOrganisation } from './state.ts'

const flagged = { state: 'flagged', acknowledgedAt: null, assessedAt: null, contactAt: null } as const

/** Opens or raises the episode as a follow-up's result says; the audit rows that tell of it. */
export function raisedByFollowUp(
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  change: EpisodeChange,
  entry: AuditEntry,
  ids: Ids,
): readonly AuditEntry[] {
  if (change.kind === 'none') return []
  if (change.kind === 'open') {
    const { conversationId } = conversation
    const untouched = { ...flagged, holderId: null, offeredTo: null }
    const episode = { id: ids.next(), conversationId, level: change.level, openedAt: entry.at, ...untouched }
    const timers = timersOf(organisation, [], null, episode, entry.at, ids)
    conversation.episodes.push({ episode, assessedVersion: 0, steps: [], timers, told: [] })
    return [episodeEntry(entry, change, episode.id)]
  }
  for (const held of conversation.episodes)
    if (held.episode.id === change.episodeId)
      changeEpisode(organisation, held, { ...held.episode, level: change.level, ...flagged }, entry.at, ids)
  return [episodeEntry(entry, change, change.episodeId)]
}
