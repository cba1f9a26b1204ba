import type { Board, EpisodeRecordView } from '../../contract/episodes.ts'
import type { EpisodeView } from '../../contract/shapes.ts'
import type { Episode } from '../../domain/episodes/episode.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import type { EpisodeRecord } from '../../flows/escalation-ports.ts'
import type { EpisodeOnBoard } from '../../flows/episode-ports.ts'

export const episodeView = (episode: Episode, holderName: string | null): EpisodeView => ({
  id: episode.id,
  conversationId: episode.conversationId,
  level: episode.level,
  tier: tierOf(episode.level),
  state: episode.state,
  openedAt: episode.openedAt,
  holderId: episode.holderId,
  holderName,
  offeredTo: episode.offeredTo,
  acknowledgedAt: episode.acknowledgedAt,
  assessedAt: episode.assessedAt,
  contactAt: episode.contactAt,
})

export const episodeRecordView = (record: EpisodeRecord): EpisodeRecordView => ({
  steps: [...record.steps],
  due: [...record.due],
  told: [...record.told],
  mayTake: [...record.mayTake],
})

export const boardView = (open: readonly EpisodeOnBoard[]): Board => ({
  episodes: open.map((episode) => ({
    ...episodeView(episode, episode.holderName),
    clientName: episode.clientName,
    practitionerNames: [...episode.practitionerNames],
    due: [...episode.due],
    told: [...episode.told],
  })),
})
