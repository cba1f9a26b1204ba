import { theServer } from '../../domain/access/actor.ts'
import type { Client } from 'pg'
import type { Events, OutboxEvent } from '../../flows/ports.ts'
import { explainedAway } from './lend.ts'
import { atCommit, inOrganisation, type Database, type Scoped } from './scope.ts'

/** Puts an event into the change's own transaction, at its commit; PostgreSQL numbers it and wakes listeners. */
export async function announce(
  tx: Scoped,
  organisationId: string,
  event: Omit<OutboxEvent, 'sequence'>,
): Promise<void> {
  const write = tx
    .insertInto('outbox')
    .values({
      organisation_id: organisationId,
      kind: event.kind,
      conversation_id: event.conversationId,
      tier: event.tier,
      at: event.at,
    })
    .compile()
  atCommit(tx, () => write)
}

/** Channels of PostgreSQL: what changed, by its trigger, and what may be over. */
const CHANGES = 'rapport'
const ENDINGS = 'rapport_endings'

/** Milliseconds before a lost listening connection is tried again: first, and at most. */
const RETRY_FIRST_MS = 50
const RETRY_MOST_MS = 2_000

/** The outbox in PostgreSQL, and one connection of its own that listens. Every new connection wakes everybody,
 * because what was said while nobody listened is in the table (`since` is the truth). `close` ends it. */
export function eventsOver(
  db: Database,
  newClient: () => Client,
): Events & { readonly close: () => Promise<void> } {
  const listeners = new Map<string, Set<() => void>>()
  const wake = (organisationId: string): void => listeners.get(organisationId)?.forEach((call) => call())
  const hearing = new Set<(key: string | null) => void>()
  const heard = (key: string | null): void => hearing.forEach((hear) => hear(key))
  const line = listenForever(newClient, {
    [CHANGES]: (payload) => wake(payload.split(' ')[0] ?? ''),
    [ENDINGS]: heard,
    // What was said while nobody listened is lost: everybody looks for themselves.
    anew: () => {
      listeners.forEach((_, organisationId) => wake(organisationId))
      heard(null)
    },
  })
  return {
    hint: async (key) => {
      await db.query('select pg_notify($1, $2)', [ENDINGS, key]).catch((error: unknown) => {
        throw explainedAway(error)
      })
    },
    hints: (hear) => {
      const own = (key: string | null): void => hear(key)
      hearing.add(own)
      return () => void hearing.delete(own)
    },
    since: (organisationId, sequence, limit) =>
      inOrganisation(db, theServer(organisationId), async (tx) => {
        const rows = await tx
          .selectFrom('outbox')
          .select(['sequence', 'kind', 'conversation_id', 'tier', 'at'])
          .where('organisation_id', '=', organisationId)
          .where('sequence', '>', sequence)
          .orderBy('sequence')
          .limit(limit)
          .execute()
        return rows.map(({ conversation_id, ...row }) => ({ ...row, conversationId: conversation_id }))
      }),
    latest: (organisationId) =>
      inOrganisation(db, theServer(organisationId), async (tx) => {
        const head = await tx.selectFrom('head').select('outbox_sequence').executeTakeFirst()
        return head?.outbox_sequence ?? 0
      }),
    listen: (organisationId, call) => {
      const calls = listeners.get(organisationId) ?? new Set()
      // The same function may listen twice; each has its own way to stop.
      const own = (): void => call()
      listeners.set(organisationId, calls.add(own))
      return () => {
        calls.delete(own)
        if (calls.size === 0 && listeners.get(organisationId) === calls) listeners.delete(organisationId)
      }
    },
    close: line,
  }
}

/** Keeps one listening connection alive until the returned function is called. */
function listenForever(
  newClient: () => Client,
  on: Readonly<Record<typeof CHANGES | typeof ENDINGS, (payload: string) => void>> & {
    readonly anew: () => void
  },
): () => Promise<void> {
  let closed = false
  let client: Client | null = null
  let timer: NodeJS.Timeout | null = null
  let wait = RETRY_FIRST_MS
  const connect = async (): Promise<void> => {
    const mine = newClient()
    client = mine
    let lost = false
    const again = (): void => {
      if (lost || closed) return
      lost = true
      mine.end().catch(() => undefined)
      timer = setTimeout(() => void connect(), wait)
      wait = Math.min(wait * 2, RETRY_MOST_MS)
    }
    mine.on('error', again)
    mine.on('end', again)
    mine.on('notification', ({ channel, payload }) => {
      if (channel === CHANGES || channel === ENDINGS) on[channel](payload ?? '')
    })
    try {
      await mine.connect()
      await mine.query(`listen ${CHANGES}; listen ${ENDINGS}`)
      wait = RETRY_FIRST_MS
      on.anew()
    } catch {
      again()
    }
  }
  const first = connect()
  return async () => {
    closed = true
    if (timer) clearTimeout(timer)
    await first
    await client?.end().catch(() => undefined)
  }
}
