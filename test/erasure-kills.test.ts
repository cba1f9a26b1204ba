import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  addClient,
  openScene,
  permitFor,
  write,
  type Scene,
} from '../src/adapters/contract-suite/scene.contract.ts'
import { auditOver } from '../src/adapters/db/audit.ts'
import { openRecord, type OpenRecord } from '../src/adapters/db/connect.ts'
import { erasureSecretAt } from '../src/adapters/keys/erasure-secret.ts'
import { firstFault } from '../src/domain/audit/chain.ts'
import type { ClientActor } from '../src/domain/access/actor.ts'
import { turnKeys } from '../src/flows/change-keys.ts'
import { eraseByRule, forgetErased } from '../src/flows/erase-client.ts'
import { openTestDatabase, withClient, type TestDatabase } from './postgres.ts'
import { openRecordWorld, type RecordWorld } from './record-world.ts'

/** The first steps are those of the one transaction that erases; of the rest, which makes the destroyed key useless, some. */
const nextStep = (step: number): number => step + (step < 13 ? 4 : 41)

const script = fileURLToPath(new URL('./doubles/dying-erasure.ts', import.meta.url))
let folder: string
let test: TestDatabase
let record: OpenRecord
let world: RecordWorld
let scene: Scene
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-dying-'))
  test = await openTestDatabase()
  await begin()
  scene = await openScene(world.ports)
})
afterAll(async () => {
  await end()
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

const env = () => ({
  RAPPORT_DATA: folder,
  DATABASE_URL: test.url.superuser,
  RAPPORT_SERVER_URL: test.url.server,
  RAPPORT_AUTH_URL: test.url.auth,
  RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
  RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
})
async function begin(): Promise<void> {
  record = await openRecord({ folder, settings: env(), as: 'server', notice: () => undefined })
  world = openRecordWorld(record)
  if (scene) scene = { ...scene, ports: world.ports }
}
async function end(): Promise<void> {
  await world.close()
  await record.close()
}
const secrets = async (): Promise<readonly string[]> =>
  (await erasureSecretAt(join(folder, 'erasure.key')).read()).map((one) => Buffer.from(one).toString('hex'))
const eraseUntil = (step: number, clientId: string): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const args = [script, String(step), scene.organisationId, clientId]
    const given = { ...env(), PATH: process.env['PATH'] }
    const child = spawn(process.execPath, args, { env: given, stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(signal) : reject(new Error(`ended with ${code}`)),
    )
  })
const textsOf = async (client: ClientActor): Promise<readonly string[]> => {
  // Who was erased has no conversation that anybody may read.
  const permit = await permitFor(scene, scene.nora, 'conversation.read', client).catch(() => null)
  const read = permit && (await world.ports.threads.conversation(permit))
  return read?.messages.map(({ text }) => text) ?? []
}
const chain = async () => {
  const entries = []
  for await (const entry of auditOver(record.database).entries(scene.organisationId)) entries.push(entry)
  return entries
}
/** What the tables and the chain say of the client. */
async function standing({ clientId }: ClientActor) {
  const { rows } = await withClient(test.as.superuser, (client) =>
    client.query<{ keys: number; erased: number; forgotten: number }>(
      `select (select count(*)::int from client_key where client_id = $1) as keys,
         (select count(*)::int from erasure where client_id = $1) as erased,
         (select count(*)::int from erasure where client_id = $1 and forgotten_at is not null) as forgotten`,
      [clientId],
    ),
  )
  const told = (await chain()).filter((one) => one.event === 'client-erased' && one.subjectId === clientId)
  return { ...rows[0], told: told.length }
}
const wanted = ({ clientId }: ClientActor) => ({ clientId, because: 'client-asked' }) as const
/** What a server does within seconds of its start. */
async function goOn(): Promise<void> {
  for (let more = true; more;) {
    more = await forgetErased(scene.organisationId, world.ports)
    if (more) await turnKeys(scene.organisationId, 500, world.ports)
  }
}

it('PR.4 an erasure that was killed at any step is none, or is whole; the record says which, and a start ends it', async () => {
  const [whole, none] = [
    { keys: 0, erased: 1, told: 1 },
    { keys: 1, erased: 0, forgotten: 0, told: 0 },
  ]
  await write(scene, 'It is she.', 'none')
  const seen = new Set<string>()
  for (let [step, killed] = [1, true]; killed; step = nextStep(step)) {
    const client = await addClient(scene, {}, [scene.nora])
    await write(scene, 'It is I.', 'none', { client })
    const before = await secrets()
    await end()
    killed = (await eraseUntil(step, client.clientId)) === 'SIGKILL'
    await begin()
    const found = await standing(client)
    const isErased = found.erased === 1
    expect([step, found]).toMatchObject([step, isErased ? whole : none])
    expect([step, await textsOf(client)]).toEqual([step, isErased ? [] : ['It is I.']])
    seen.add(isErased ? (found.forgotten === 1 ? 'forgotten' : 'erased') : 'none')
    // Where it was none, somebody asks again; where it was whole, they are told that nobody is there.
    const again = await eraseByRule(scene.organisationId, wanted(client), world.ports)
    expect([step, again.ok]).toEqual([step, !isErased])
    await goOn()
    expect([step, await standing(client)]).toEqual([step, { ...whole, forgotten: 1 }])
    const after = await secrets()
    expect([step, after.length, before.includes(after[0] ?? '')]).toEqual([step, 1, false])
    const beside = (await readdir(folder)).filter((name) => name.startsWith('erasure.key'))
    expect([step, beside]).toEqual([step, ['erasure.key']])
  }
  expect([...seen].toSorted()).toEqual(['erased', 'forgotten', 'none'])
  const entries = await chain()
  expect(firstFault(entries, await auditOver(record.database).head(scene.organisationId))).toBeNull()
  expect(await textsOf(scene.wilhelmina)).toEqual(['It is she.'])
}, 600_000)
