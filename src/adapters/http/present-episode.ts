import type { Board, EpisodeRecordView } from '../../contract/episodes.ts'
import type { EpisodeView, QueueLine } from '../../contract/shapes.ts'
import type { Episode } from '../../domain/episodes/episode.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import type { Instrument } from '../../domain/follow-up/instrument.ts'
import type { Locale } from '../../domain/language.ts'
import type { EpisodeRecord } from '../../flows/escalation-ports.ts'
import type { EpisodeOnBoard, EpisodeReason } from '../../flows/episode-ports.ts'

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

/** What raised it: the client's words, or what the table said of their answers. */
export function reasonView(
  reason: EpisodeReason,
  instruments: readonly Instrument[],
  locale: Locale,
): NonNullable<QueueLine['reason']> {
  const { kind, at } = reason
  if (kind !== 'follow-up') return { kind, text: reason.text, at }
  const instrument = instruments.find((one) => one.id === reason.instrument)
  const table = instrument?.tables.find((one) => one.id === reason.table)
  const row = table?.rows.find((one) => one.id === reason.row)
  const name = instrument?.name[locale] ?? reason.instrument
  return { kind, text: row ? `${name}: ${row.why[locale]}` : name, at }
}

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
