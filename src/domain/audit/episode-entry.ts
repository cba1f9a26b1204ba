import type { EpisodeChange } from '../episodes/raise.ts'
import type { EpisodeStep } from '../episodes/move-episode.ts'
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

/** What the chain calls each step that a person takes. */
export const stepEvents = {
  acknowledge: 'episode-acknowledged',
  assess: 'episode-assessed',
  plan: 'episode-planned',
  'offer-handoff': 'episode-handoff-offered',
  'accept-handoff': 'episode-handoff-accepted',
  emergency: 'episode-emergency-called',
  'confirm-contact': 'episode-contact-confirmed',
  close: 'episode-closed',
} as const satisfies Record<EpisodeStep, AuditEvent>
