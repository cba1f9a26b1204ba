/**
 * Searching and filling a practice's library in PostgreSQL, over public answers and abstracts.
 *
 *   RAPPORT_DATASETS=folder npm run bench -- evidence
 *
 * Targets: 1,000 abstracts imported in 20 s or less; a question over 100,000 passages answered in 40 ms (p99).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf } from '../evals/evidence/lines.ts'
import { randomIds } from '../src/adapters/clock/random-ids.ts'
import { systemClock } from '../src/adapters/clock/system-clock.ts'
import { openRecord } from '../src/adapters/db/connect.ts'
import { openWorld } from '../src/adapters/db/open-world.ts'
import { readRules } from '../src/adapters/egress/read-rules.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { scriptedModel } from '../src/adapters/memory/scripted-model.ts'
import type { MemberActor } from '../src/domain/access/actor.ts'
import { authorise } from '../src/domain/access/authorise.ts'
import { askedHere } from '../src/domain/evidence/asked-here.ts'
import { lineRecord } from '../src/domain/evidence/formats/own-lines.ts'
import { passagesOf } from '../src/domain/evidence/passages-of.ts'
import type { SourceRecord } from '../src/domain/evidence/formats/record.ts'
import { importSources } from '../src/flows/library.ts'
import { createOrganisation } from '../src/flows/people.ts'
import type { Ports } from '../src/flows/ports.ts'
import { machine, ms, quantile, row, say } from './figures.ts'

const PASSAGES = 100_000
const ABSTRACTS = 1_000
const ROUNDS = 8
const LAY_ROUNDS = 2

const recordsOf = (lines: readonly Record<string, unknown>[]): readonly SourceRecord[] =>
  lines.flatMap((line) => lineRecord(line) ?? [])
/** The same lines again under other ids, until there are so many. */
const repeated = (lines: readonly Record<string, unknown>[], times: number): readonly SourceRecord[] =>
  Array.from({ length: times }, (_, at) =>
    recordsOf(lines.map((line) => ({ ...line, id: `${String(line['id'])}-${at}` }))),
  ).flat()

async function measure(ports: Ports, root: string): Promise<void> {
  const settings = {
    name: 'Bench',
    language: 'en',
    assist: 'moves',
    remoteForUnreadLanguages: false,
  } as const
  const hours = { timeZone: 'Europe/Madrid', open: [] }
  const made = await createOrganisation(
    { ...settings, hours },
    { name: 'A', email: 'a@bench.example', title: '' },
    ports,
  )
  if (!made.ok) throw new Error(made.refusal.code)
  const abstracts = repeated(linesOf(join(root, 'pubmedqa', 'dev.jsonl')), 2).slice(0, ABSTRACTS)
  const began = performance.now()
  await fill(made.value, abstracts, ports)
  row('1,000 abstracts imported, once', {
    cases: abstracts.length,
    p50: ms(performance.now() - began),
    p99: '',
    target: '20 s',
  })
  const answers = linesOf(join(root, 'medquad', 'answers.jsonl'))
  let passages = 0
  for (let round = 0; passages < PASSAGES; round += 1) {
    const records = recordsOf(answers.map((line) => ({ ...line, id: `${String(line['id'])}-${round}` })))
    await fill(made.value, records, ports)
    passages += records.reduce((sum, one) => sum + passagesOf(one, one.ownId).length, 0)
  }
  await search(made.value, root, passages, ports)
}

const questionsIn = (file: string): readonly string[] =>
  linesOf(file).flatMap((line) => (line['language'] === 'es' ? [] : [String(line['question'])]))

async function fill(actor: MemberActor, records: readonly SourceRecord[], ports: Ports): Promise<void> {
  const done = await importSources(actor, { records, faults: [] }, ports)
  if (!done.ok) throw new Error(done.refusal.code)
}

async function search(actor: MemberActor, root: string, passages: number, ports: Ports): Promise<void> {
  const title = `a question over ${passages.toLocaleString('en')} passages`
  const lay = new URL('../evals/evidence/consumer-questions.jsonl', import.meta.url).pathname
  const asked = questionsIn(join(root, 'medquad', 'queries-dev.jsonl'))
  await searched({ title, asked, rounds: ROUNDS }, actor, ports)
  const told = { title: 'as lay people type it, over the same', asked: questionsIn(lay), rounds: LAY_ROUNDS }
  await searched(told, actor, ports)
}

async function searched(
  { title, asked, rounds }: { title: string; asked: readonly string[]; rounds: number },
  actor: MemberActor,
  ports: Ports,
): Promise<void> {
  const permit = authorise(actor, 'library.read', null)
  if (!permit.ok) throw new Error(permit.refusal.code)
  const took: number[] = []
  const used: number[] = []
  const trivial: number[] = []
  for (let round = 0; round <= rounds; round += 1)
    for (const question of asked) {
      const before = process.cpuUsage()
      const began = performance.now()
      await ports.library.search(permit.value, askedHere(question), 'en', 10)
      const ended = performance.now()
      const { user, system } = process.cpuUsage(before)
      await ports.library.source(permit.value, actor.organisationId)
      if (round === 0) continue
      took.push(ended - began)
      used.push((user + system) / 1_000)
      trivial.push(performance.now() - ended)
    }
  const line = (name: string, all: readonly number[], target: string): void =>
    row(name, { cases: all.length, p50: ms(quantile(all, 0.5)), p99: ms(quantile(all, 0.99)), target })
  line(title, took, 'p99 40 ms')
  line('  of that, processor time of this process', used, '')
  line('  one look-up by id beside each, for the noise of the machine', trivial, '')
}

async function main(root: string): Promise<void> {
  say(machine())
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  const record = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
  const world = openWorld({
    ...record,
    ...{ clock: systemClock, ids: randomIds, shipped: plainShipped, environment: null },
    evidence: { search: async () => [], source: async () => null },
    rules: readRules({}).rules,
    model: () => scriptedModel(),
  })
  try {
    await measure(world.ports, root)
  } finally {
    await world.close()
    await record.close()
    await rm(folder, { recursive: true, force: true })
  }
}

const folder = process.env['RAPPORT_DATASETS']
if (folder === undefined) say('evidence bench: RAPPORT_DATASETS is not set; nothing measured')
else await main(folder)
