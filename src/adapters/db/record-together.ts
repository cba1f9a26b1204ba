import type { AuditEntry } from '../../domain/audit/entry.ts'
import { RecordAwayError } from '../../flows/record-away.ts'
import { withWay } from '../way/way.ts'

type Waiting = {
  readonly entry: AuditEntry
  readonly done: () => void
  readonly failed: (reason: unknown) => void
}
type Store = (organisationId: string, entries: readonly AuditEntry[]) => Promise<void>

/** Entries in one commit at most: whoever waits for the organisation's lock meanwhile waits for so many. */
const MOST = 64

/**
 * Entries that belong to no change of their own (somebody looked, somebody was refused), stored in the order they came.
 * While one commit of an organisation is on its way to the disk, those that come wait, and go together in the next: one
 * lock and one write for all of them. Nobody is answered before their entry is on the disk.
 */
export function recordTogether(store: Store): (entry: AuditEntry) => Promise<void> {
  const waiting = new Map<string, Waiting[]>()
  const storeAll = async (organisationId: string, batch: readonly Waiting[]): Promise<void> => {
    try {
      await store(
        organisationId,
        batch.map(({ entry }) => entry),
      )
      for (const { done } of batch) done()
    } catch (reason) {
      // Where the way to the record is lost, nobody knows whether they are stored: one by one they might be there twice.
      if (batch.length === 1 || reason instanceof RecordAwayError) {
        for (const { failed } of batch) failed(reason)
        return
      }
      // One that cannot be stored must not take the others with it.
      for (const one of batch) await storeAll(organisationId, [one])
    }
  }
  const run = async (organisationId: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) await storeAll(organisationId, queue.splice(0, MOST))
    waiting.delete(organisationId)
  }
  return (given) =>
    new Promise((done, failed) => {
      // By which way it came is known here, and not to whoever stores it with others.
      const one = { entry: withWay(given), done, failed }
      const queue = waiting.get(given.organisationId)
      if (queue) return void queue.push(one)
      const own = [one]
      waiting.set(given.organisationId, own)
      void run(given.organisationId, own)
    })
}
