import { entryHash, GENESIS } from '../../domain/audit/chain.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { OutboxEvent } from '../../flows/ports.ts'
import { withWay } from '../way/way.ts'
import type { KeptOrganisation } from './state.ts'

/** The trace of a change: audit rows linked to the chain, then the outbox event, if somebody may be waiting for it. */
export function chained(
  organisation: KeptOrganisation,
  entries: readonly AuditEntry[],
  event: Omit<OutboxEvent, 'sequence'> | null,
): void {
  for (const entry of entries.map(withWay)) {
    const last = organisation.chain.at(-1)
    const linked = {
      organisationId: entry.organisationId,
      sequence: (last?.sequence ?? 0) + 1,
      at: entry.at.replace(/Z$/, '000Z'),
      actorKind: entry.actor.kind,
      actorId: entry.actor.id ?? '',
      event: entry.event,
      subjectKind: entry.subject.kind,
      subjectId: entry.subject.id ?? '',
      detail: JSON.stringify(entry.detail),
      previous: last?.hash ?? GENESIS,
    }
    organisation.chain.push({ ...linked, hash: entryHash(linked) })
  }
  if (event === null) return
  organisation.outbox.push({ ...event, sequence: organisation.outbox.length + 1 })
  for (const wake of organisation.listeners) wake()
}
