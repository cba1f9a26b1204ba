import type { EpisodeChange } from '../episodes/raise.ts'
import type { AuditEntry, AuditEvent } from './entry.ts'

const events = {
  open: 'episode-opened',
  raise: 'episode-raised',
  'flag-again': 'episode-flagged-again',
} as const satisfies Record<Exclude<EpisodeChange['kind'], 'none'>, AuditEvent>

/** The second row that a message writes where it opened, raised or flagged an episode; same person, same instant. */
export const episodeEntry = (
  received: AuditEntry,
  change: Exclude<EpisodeChange, { readonly kind: 'none' }>,
  episodeId: string,
): AuditEntry => ({
  ...received,
  event: events[change.kind],
  subject: { kind: 'episode', id: episodeId },
  detail: { level: change.level, message: received.subject.id },
})
