/**
 * Durable audit entries a second, one by one and many at a time, over a real PostgreSQL with fsync on; what one more
 * entry costs a request that reads; and what a checkpoint costs for each entry since the last.
 *
 *   node bench/audit.bench.ts
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomIds } from '../src/adapters/clock/random-ids.ts'
import { appendEntry, auditOver } from '../src/adapters/db/audit.ts'
import { theServer } from '../src/domain/access/actor.ts'
import { makeCheckpoint } from '../src/adapters/db/checkpoints.ts'
import { openRecord } from '../src/adapters/db/connect.ts'
import { inOrganisation } from '../src/adapters/db/scope.ts'
import type { AuditEntry } from '../src/domain/audit/entry.ts'
import { machine, ms, quantile, say } from './figures.ts'

const SECONDS = 4
const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-audit-'))
const record = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
const { database, keys } = record
const organisations: string[] = []
for (let at = 0; at < 8; at += 1) {
  const id = randomUUID()
  organisations.push(id)
  await inOrganisation(database, theServer(id), async (tx) => {
    await tx.insertInto('organisation').values({ organisation_id: id }).execute()
    await keys.newOrganisation(tx, id)
  })
}
const [first = ''] = organisations
const member = randomUUID()
const entry = (organisationId: string): AuditEntry => ({
  organisationId,
  at: new Date().toISOString(),
  actor: { kind: 'member', id: member },
  event: 'clinical-read',
  subject: { kind: 'client', id: randomUUID() },
  detail: { what: 'conversation', conversation: randomUUID(), why: 'care', way: 'api' },
})
const audit = auditOver(database)

/** So many writers at once for a while, each `rows` entries to a commit. */
async function run(what: string, writers: number, rows: number, wide: boolean): Promise<void> {
  const took: number[] = []
  let written = 0
  const began = performance.now()
  const until = began + SECONDS * 1_000
  const write = async (writer: number): Promise<void> => {
    const organisation = wide ? (organisations[writer % organisations.length] ?? first) : first
    while (performance.now() < until) {
      const from = performance.now()
      await (rows === 1
        ? audit.record(entry(organisation))
        : inOrganisation(database, organisation, async (tx) => {
            for (let row = 0; row < rows; row += 1) await appendEntry(tx, entry(organisation))
          }))
      took.push(performance.now() - from)
      written += rows
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  const perSecond = Math.round(written / ((performance.now() - began) / 1_000))
  say(
    `${what}: ${perSecond} entries/s (${written}), commit p50 ${ms(quantile(took, 0.5))}, p99 ${ms(quantile(took, 0.99))}`,
  )
}

say(machine())
await run('one by one, one writer', 1, 1, false)
await run('one by one, 8 writers, one organisation', 8, 1, false)
await run('one by one, 8 writers, 8 organisations', 8, 1, true)
await run('one by one, 64 writers, one organisation', 64, 1, false)
await run('50 to a commit, one writer', 1, 50, false)
await run('500 to a commit, one writer', 1, 500, false)
await run('500 to a commit, 2 writers, 2 organisations', 2, 500, true)

const before = await audit.head(first)
const began = performance.now()
const made = await makeCheckpoint({ database, keys, ids: randomIds }, first, new Date().toISOString())
const took = performance.now() - began
say(
  `first checkpoint over ${made?.size ?? 0} entries: ${ms(took)}, ${Math.round((before.sequence / took) * 1_000)} entries/s read, linked and hashed`,
)
for (let at = 0; at < 100; at += 1) await audit.record(entry(first))
const next = performance.now()
await makeCheckpoint({ database, keys, ids: randomIds }, first, new Date().toISOString())
say(`checkpoint over 100 more: ${ms(performance.now() - next)}`)
await record.close()
await rm(folder, { recursive: true })
