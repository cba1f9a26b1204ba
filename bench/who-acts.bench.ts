/**
 * What row-level security costs: the same reads with every policy on, and with row-level security off.
 *
 *   node bench/who-acts.bench.ts [rounds]
 *
 * A practice of 100 clients and 5 practitioners, 20 messages each, on the embedded PostgreSQL. On and off take turns in
 * blocks of 40 reads, so that the load of the machine falls on both; the first read of a block plans anew and is left out.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { randomIds } from '../src/adapters/clock/random-ids.ts'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import { addClient, openScene, permit, write } from '../src/adapters/contract-suite/scene.contract.ts'
import { ownersWay } from '../src/adapters/db/audit-record.ts'
import { openRecord } from '../src/adapters/db/connect.ts'
import { openWorld } from '../src/adapters/db/open-world.ts'
import { readRules } from '../src/adapters/egress/read-rules.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { scriptedModel } from '../src/adapters/memory/scripted-model.ts'
import { machine, ms, quantile, row, say } from './figures.ts'

const rounds = Number(process.argv[2] ?? 8)
const BLOCK = 40
const CLIENTS = 100
const MESSAGES = 20

say(machine())
const folder = await mkdtemp(join(tmpdir(), 'rapport-who-acts-'))
const record = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
const world = openWorld({
  ...record,
  clock: systemClock,
  ids: randomIds,
  shipped: plainShipped,
  evidence: { search: async () => [], source: async () => null },
  environment: null,
  rules: readRules({}).rules,
  model: () => scriptedModel(),
})
const way = await ownersWay(folder, {})
if (!way) throw new Error('no way to the database as its owner')
const owner = new Client(way)
await owner.connect()
/** Row-level security of every table that has it, on or off. */
const turn = (to: 'enable' | 'disable') =>
  owner.query(`do $$ declare t name; begin
    for t in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and exists (select from pg_policy p where p.polrelid = c.oid) loop
      execute format('alter table public.%I ${to} row level security', t);
    end loop; end $$`)

try {
  const scene = await openScene(world.ports)
  const practitioners = [scene.nora, scene.expired, scene.elsewhere, scene.stranger]
  for (let at = 0; at < CLIENTS; at += 1) {
    const one = practitioners[at % practitioners.length]
    const client = await addClient(scene, { name: `Person ${at}` }, one ? [one] : [])
    const text = 'I slept five hours, and the walk helped. '.repeat(5).slice(0, 200)
    for (let turnOf = 0; turnOf < MESSAGES; turnOf += 1) await write(scene, text, 'none', { client })
  }
  for (let at = 0; at < MESSAGES; at += 1) await write(scene, 'I keep waking at four.', 'none')
  await owner.query('analyze')
  const { threads } = scene.ports
  const { conversationId } = scene.wilhelmina
  const thread = await threads.thread(scene.nora, conversationId)
  const read = permit(scene.nora, 'conversation.read', thread)
  const inbox = permit(scene.nora, 'queue.read', null)
  const all = permit(scene.supervisor, 'queue.read', null)
  const works = {
    'who may see a conversation (one round trip)': () => threads.thread(scene.nora, conversationId),
    'a conversation of 20 messages, opened': () => threads.conversation(read),
    'a practitioner’s inbox, 26 clients': () => threads.queue(inbox),
    'a supervisor’s inbox, 101 clients': () => threads.queue(all),
  }
  for (const [name, work] of Object.entries(works)) {
    const took = { enable: [] as number[], disable: [] as number[] }
    for (let round = 0; round < rounds; round += 1)
      for (const to of ['enable', 'disable'] as const) {
        await turn(to)
        for (let at = 0; at <= BLOCK; at += 1) {
          const began = performance.now()
          await work()
          if (at > 0) took[to].push(performance.now() - began)
        }
      }
    for (const [to, word] of [
      ['enable', 'on'],
      ['disable', 'off'],
    ] as const)
      row(`${name}, row-level security ${word}`, {
        cases: took[to].length,
        p50: ms(quantile(took[to], 0.5)),
        p99: ms(quantile(took[to], 0.99)),
        target: '–',
      })
    const more = quantile(took.enable, 0.5) - quantile(took.disable, 0.5)
    say(`  difference of the medians: ${more.toFixed(2)} ms`)
  }
} finally {
  await turn('enable')
  await owner.end()
  await world.close()
  await record.close()
  await rm(folder, { recursive: true, force: true })
}
