import type { EpisodeChange } from '../episodes/raise.ts'
import type { AuditEntry } from './entry.ts'

/** The second row that a message writes where it opened or raised an episode; same person, same instant. */
export const episodeEntry = (
  received: AuditEntry,
  change: Exclude<EpisodeChange, { readonly kind: 'none' }>,
  episodeId: string,
): AuditEntry => ({
  ...received,
  event: change.kind === 'open' ? 'episode-opened' : 'episode-raised',
  subject: { kind: 'episode', id: episodeId },
  detail: { level: change.level, message: received.subject.id },
})
