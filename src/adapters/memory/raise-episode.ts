import { episodeEntry } from '../../domain/audit/episode-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { EpisodeChange } from '../../domain/episodes/raise.ts'
import type { EpisodeReason } from '../../flows/episode-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import { changeEpisode, timersOf } from './change-episode.ts'
import type { KeptConversation, KeptOrganisation } from './state.ts'

/** What was acknowledged or assessed before does not count any more; whoever held it still does. */
const flagged = { state: 'flagged', acknowledgedAt: null, assessedAt: null, contactAt: null } as const

/** Opens or raises the episode as a message, a follow-up or a plan says; the audit rows that tell of it. */
export function raiseEpisode(
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  change: EpisodeChange,
  reason: EpisodeReason,
  entry: AuditEntry,
  ids: Ids,
): readonly AuditEntry[] {
  if (change.kind === 'none') return []
  if (change.kind === 'open') {
    const { conversationId } = conversation
    const untouched = { ...flagged, holderId: null, offeredTo: null }
    const episode = { id: ids.next(), conversationId, level: change.level, openedAt: reason.at, ...untouched }
    const timers = timersOf(organisation, [], null, episode, reason.at, ids)
    const assessed = { assessedVersion: 0, assessedPlan: 0 }
    conversation.episodes.push({ episode, ...assessed, reason, steps: [], timers, told: [] })
    return [episodeEntry(entry, change, episode.id)]
  }
  for (const held of conversation.episodes)
    if (held.episode.id === change.episodeId) {
      held.reason = reason
      changeEpisode(organisation, held, { ...held.episode, level: change.level, ...flagged }, reason.at, ids)
    }
  return [episodeEntry(entry, change, change.episodeId)]
}
