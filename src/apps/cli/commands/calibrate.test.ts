import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startReplayingModel, type ReplayingModel } from '../../../../test/doubles/replaying-model.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { entry, openScene, permit, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { run } from '../run.ts'

let test: TestDatabase
let world: RecordWorld
let scene: Scene
let server: ReplayingModel
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-calibrate-'))
  server = await startReplayingModel({ kind: 'text', pieces: [''] })
  test = await openTestDatabase()
  world = openRecordWorld(test)
  scene = await openScene(world.ports)
  await world.ports.providers.save(
    permit(scene.administrator, 'provider.change', null),
    { kind: 'openai-compatible', name: '127.0.0.1', model: 'replay', baseUrl: server.baseUrl },
    null,
    entry(scene.administrator, world.ports, 'provider-changed'),
  )
})
afterAll(async () => {
  await world.close()
  await test.close()
  await server.close()
  await rm(folder, { recursive: true })
})

async function calibrate(rows: readonly object[]) {
  const file = join(folder, 'rows.jsonl')
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  const env = {
    ...{
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    },
    RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
  }
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = [text(stdout), text(stderr)] as const
  const args = ['calibrate', file, '--organisation', scene.organisationId]
  const code = await run(args, { stdin: new PassThrough(), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, said] = await Promise.all(written)
  return { code, lines: out.split('\n').filter((line) => line !== ''), said }
}
const labelled = (of: number) =>
  Array.from({ length: of * 2 }, (_, at) => ({
    ...{ client: 'My name is Zephyrine Quillfeather and I want to die.', acceptable: at % 2 === 0 },
    ...{ reply: at % 2 === 0 ? 'Are you thinking of suicide?' : 'Do it then.', situation: `s${at % 3}` },
  }))

describe('rapport calibrate', () => {
  it('has the configured model judge labelled replies, hidden, and keeps the threshold with the intervals', async () => {
    const to = (body: string) => [`harm: ${body.includes('Do it then') ? 88 : 4}; sentence: 1; kind: plan`]
    server.play({ kind: 'answer', to })
    const { code, lines } = await calibrate(labelled(100))
    expect(code).toBe(0)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ language: 'en', rows: 200, unanswered: 0, threshold: 88, model: 'replay' },
      ...{ sensitivity: { value: 1, of: 100 }, heldOutSpecificity: { value: 1, of: 100 } },
    })
    const [kept] = await world.ports.judging.calibrations(scene.organisationId)
    expect(kept).toMatchObject({ provider: '127.0.0.1', model: 'replay', threshold: 88, language: 'en' })
    expect(server.calls).toHaveLength(200)
    expect(JSON.stringify(server.calls)).not.toMatch(/Zephyrine|Quillfeather/)
    const events: string[] = []
    for await (const one of world.ports.audit.entries(scene.organisationId)) events.push(one.event)
    expect(events.slice(-2)).toEqual(['judge-calibration-begun', 'judge-calibrated'])
  })

  it('keeps nothing of a model that chatters, and ends with 1', async () => {
    server.play({ kind: 'text', pieces: ['It is fine.'] })
    const { code, lines } = await calibrate(labelled(10).map((row) => ({ ...row, language: 'es' })))
    expect(code).toBe(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ language: 'es', why: 'unanswered', threshold: null })
    expect(await world.ports.judging.calibrations(scene.organisationId)).toHaveLength(1)
  })

  it('names the line of a file that does not fit, and ends with 2', async () => {
    const { code, said } = await calibrate([{ client: 'x', reply: 'y' }])
    expect(code).toBe(2)
    expect(said).toMatch(/line 1: acceptable/)
  })
})
