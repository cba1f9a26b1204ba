import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { OutboxEvent } from '../../flows/ports.ts'
import { appendEntry } from './audit.ts'
import { announce } from './events.ts'
import type { InConversation } from './scope-of.ts'

/** Audit entries and the outbox event, started together, in this order. */
export const traced = (
  { tx, organisationId, conversationId }: InConversation,
  entries: readonly AuditEntry[],
  kind: OutboxEvent['kind'],
  tier: OutboxEvent['tier'],
): readonly Promise<void>[] => [
  ...entries.map((entry) => appendEntry(tx, entry)),
  announce(tx, organisationId, { kind, conversationId, tier, at: entries[0]?.at ?? '' }),
]
