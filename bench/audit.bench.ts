/**
 * Durable audit entries a second, one by one and many at a time, over a real PostgreSQL with fsync on, each beside what
 * a bare insert of the same row and its commit cost the same PostgreSQL in the same seconds; and what a checkpoint costs
 * for each entry since the last.
 *
 *   node bench/audit.bench.ts
 */
import { randomUUID } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { randomIds } from '../src/adapters/clock/random-ids.ts'
import { appendEntry, auditOver } from '../src/adapters/db/audit.ts'
import { theServer } from '../src/domain/access/actor.ts'
import { makeCheckpoint } from '../src/adapters/db/checkpoints.ts'
import { openRecord, reachOf } from '../src/adapters/db/connect.ts'
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

/** The same columns and key as audit_entry, with nothing that chains, finds, forbids or looks things up. */
const { admin } = await reachOf({ folder, settings: {}, as: 'visitor', notice: () => undefined })
const bare = new Pool({ ...admin, max: 64 })
// Somebody for the looks; nobody opens what is sealed here.
const sealed = Buffer.alloc(64, 1)
await bare.query(
  `insert into member (organisation_id, member_id, role, name, title, email, email_lookup)
   values ($1, $2, 'practitioner', $3, $3, $3, $4)`,
  [first, member, sealed, Buffer.alloc(32, 7)],
)
await bare.query('create table bare (like audit_entry, primary key (organisation_id, sequence))')
let sequence = 0
const insertBare = async (rows: number): Promise<void> => {
  const all = Array.from({ length: rows }, () => {
    const { at, event, detail } = entry(first)
    const words = { at, event, detail: JSON.stringify(detail), actor_kind: 'member', actor_id: member }
    const link = {
      previous: 'a'.repeat(64),
      hash: 'b'.repeat(64),
      organisation_id: first,
      sequence: ++sequence,
    }
    return { ...words, ...link, subject_kind: 'client', subject_id: randomUUID() }
  })
  const text = 'insert into bare select * from json_populate_recordset(null::bare, $1)'
  await bare.query({ name: 'bare', text, values: [JSON.stringify(all)] })
}

/** Seconds each way in turn, so that both have the same neighbours. */
const TURN_MS = 500
type Way = { readonly took: number[]; written: number; ms: number }

/** So many writers for a while. */
async function turn(way: Way, writers: number, rows: number, write: (writer: number) => Promise<void>) {
  const began = performance.now()
  const writing = async (writer: number): Promise<void> => {
    while (performance.now() - began < TURN_MS) {
      const from = performance.now()
      await write(writer)
      way.took.push(performance.now() - from)
      way.written += rows
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => writing(writer)))
  way.ms += performance.now() - began
}
const told = ({ took, written, ms: all }: Way): string =>
  `${Math.round((written / all) * 1_000)}/s (${written}), p50 ${ms(quantile(took, 0.5))}, p99 ${ms(quantile(took, 0.99))}`

async function run(what: string, writers: number, rows: number, write: (writer: number) => Promise<void>) {
  const [ours, floor]: Way[] = [0, 1].map(() => ({ took: [], written: 0, ms: 0 }))
  if (!ours || !floor) return
  for (let at = 0; at < (SECONDS * 1_000) / TURN_MS; at += 1) {
    await turn(ours, writers, rows, write)
    await turn(floor, writers, rows, () => insertBare(rows))
  }
  const beside = Math.round(((ours.written / ours.ms) * 100) / (floor.written / floor.ms))
  say(`${what}: ${told(ours)}; bare ${told(floor)}; ${beside} %; load ${loadavg()[0]?.toFixed(1)}`)
}
const many = (rows: number, of: (writer: number) => string) => (writer: number) =>
  inOrganisation(database, of(writer), async (tx) => {
    for (let row = 0; row < rows; row += 1) await appendEntry(tx, entry(of(writer)))
  })
const theFirst = (): string => first
const wide = (writer: number): string => organisations[writer % organisations.length] ?? first

/** What one sync of the same disk takes, of a page of the write-ahead log: nobody who is answered after it is on the disk can
 * be quicker than that, one by one. */
async function bareSync(): Promise<void> {
  const file = await open(join(folder, 'sync'), 'w')
  await file.write(Buffer.alloc(16 * 1024 * 1024))
  await file.sync()
  const took: number[] = []
  for (const began = performance.now(); performance.now() - began < SECONDS * 1_000;) {
    const from = performance.now()
    await file.write(Buffer.alloc(8_192, 1), 0, 8_192, (took.length % 2_000) * 8_192)
    await file.datasync()
    took.push(performance.now() - from)
  }
  await file.close()
  say(
    `8 kB written and fdatasync, nothing else: ${Math.round(took.length / SECONDS)}/s (${took.length}), p50 ${ms(quantile(took, 0.5))}, p99 ${ms(quantile(took, 0.99))}; load ${loadavg()[0]?.toFixed(1)}`,
  )
}

say(machine())
await bareSync()
await run('one by one, one writer', 1, 1, () => audit.record(entry(first)))
await run('one by one, 8 writers, one organisation', 8, 1, () => audit.record(entry(first)))
await run('one by one, 8 writers, 8 organisations', 8, 1, (writer) => audit.record(entry(wide(writer))))
await run('one by one, 64 writers, one organisation', 64, 1, () => audit.record(entry(first)))
await run('looks at things of their own, 64 writers, one organisation', 64, 1, () => audit.look(entry(first)))
await run('changes with an entry each, 8 writers, one organisation', 8, 1, many(1, theFirst))
await run('50 to a commit, one writer', 1, 50, many(50, theFirst))
await run('500 to a commit, one writer', 1, 500, many(500, theFirst))
await run('500 to a commit, 2 writers, 2 organisations', 2, 500, many(500, wide))
await bare.end()

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
