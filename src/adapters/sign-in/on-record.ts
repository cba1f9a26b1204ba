import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { explainedAway, isAway, lend } from '../db/lend.ts'
import { withWay } from '../way/way.ts'

/** What sign-in changes and what the chain says of it, in one transaction. */
export type OnRecord = {
  /** For better-auth and for queries of ours: inside `keep` all of them work in its transaction. */
  readonly pool: PostgresPool
  /** Runs `work` in one transaction and ends it with the entry that `told` makes of what it gave; null: nothing to tell.
   * PostgreSQL keeps neither where it was told of a change and no entry came, or the entry cannot be written. */
  readonly keep: <T>(work: () => Promise<T>, told: (done: T) => AuditEntry | null) => Promise<T>
}

type Standing = { readonly client: PoolClient; open: boolean; last: Promise<unknown> }

export function onRecord(pool: Pool): OnRecord {
  const standing = new AsyncLocalStorage<Standing>()
  return {
    pool: {
      connect: async () => {
        const now = standing.getStore()
        // Work that better-auth leaves for later may come after the end, and then stands for itself.
        return now?.open === true ? lent(now) : explaining(await lend(pool))
      },
      end: () => pool.end(),
      options: pool.options,
    },
    keep: async (work, told) => {
      if (standing.getStore()?.open === true) throw new Error('already on record')
      const client = await begun(pool)
      const now: Standing = { client, open: true, last: Promise.resolve() }
      let clean = false
      try {
        const done = await standing.run(now, work)
        const entry = told(done)
        if (entry !== null) await append(client, entry)
        const { command } = await client.query('commit')
        if (command !== 'COMMIT') throw new Error('sign-in was rolled back')
        clean = true
        return done
      } catch (error) {
        clean = await client.query('rollback').then(
          () => true,
          () => false,
        )
        throw explainedAway(error)
      } finally {
        now.open = false
        client.release(!clean)
      }
    },
  }
}

/** A connection that rested may have been ended without our knowing yet: then another. */
async function begun(pool: Pool): Promise<PoolClient> {
  for (let first = true; ; first = false) {
    const client = await lend(pool)
    try {
      await client.query('begin')
      return client
    } catch (error) {
      client.release(true)
      if (!first || !isAway(error)) throw explainedAway(error)
    }
  }
}

const append = async (client: PoolClient, given: AuditEntry): Promise<void> => {
  const { organisationId, at, actor, event, subject, detail } = withWay(given)
  await client.query('select sign_in.append_entry($1, $2, $3, $4, $5, $6, $7)', [
    ...[organisationId, at, actor.kind, actor.id ?? '', event, subject.id ?? '', JSON.stringify(detail)],
  ])
}

/** What was lost on the way is told as that, and not as a fault of ours. */
const explaining = (client: PoolClient): PostgresPoolClient =>
  new Proxy<PostgresPoolClient>(client, {
    get: (_, name) => {
      if (name === 'release') return () => client.release()
      if (name !== 'query') return undefined
      return (asked: string, values: unknown[]) =>
        client.query(asked, values).catch((error: unknown) => {
          throw explainedAway(error)
        })
    },
  })

/** A transaction inside ours is a part that can be taken back. */
const inside: ReadonlyMap<string, string> = new Map([
  ['begin', 'savepoint inside'],
  ['commit', 'release savepoint inside'],
  ['rollback', 'rollback to savepoint inside'],
])

const lent = (now: Standing): PostgresPoolClient =>
  new Proxy<PostgresPoolClient>(now.client, {
    get: (_, name) => {
      if (name === 'release') return () => undefined
      return name === 'query' ? inTurn(now) : undefined
    },
  })

/** better-auth asks some things side by side; one connection answers one after the other. */
const inTurn = (now: Standing) => (asked: string, values: unknown[]) => {
  const mine = now.last.then(() => now.client.query(inside.get(asked) ?? asked, values))
  now.last = mine.catch(() => undefined)
  return mine
}
