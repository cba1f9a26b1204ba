import type { Board, EpisodeView } from '../../contract/shapes.ts'
import type { Episode } from '../../domain/episodes/episode.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import type { EpisodeOnBoard } from '../../flows/ports.ts'

export const episodeView = (episode: Episode, holderName: string | null): EpisodeView => ({
  id: episode.id,
  conversationId: episode.conversationId,
  level: episode.level,
  tier: tierOf(episode.level),
  state: episode.state,
  openedAt: episode.openedAt,
  holderId: episode.holderId,
  holderName,
  acknowledgedAt: episode.acknowledgedAt,
  assessedAt: episode.assessedAt,
})

export const boardView = (open: readonly EpisodeOnBoard[]): Board => ({
  episodes: open.map((episode) => ({
    ...episodeView(episode, episode.holderName),
    clientName: episode.clientName,
    practitionerNames: [...episode.practitionerNames],
  })),
})
