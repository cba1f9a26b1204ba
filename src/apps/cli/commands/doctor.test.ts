import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { cosignerKey } from '../../../domain/audit/cosignature.ts'
import { keyText } from '../../../domain/audit/signed-note.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { entry, openScene, permit, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { openRecord } from '../../../adapters/db/connect.ts'
import { readRules } from '../../../adapters/egress/read-rules.ts'
import type { MemberActor } from '../../../domain/access/actor.ts'
import { giveConsent, revokeConsent } from '../../../flows/client-choices.ts'
import { allowRegisters, type Registers } from '../../../flows/look-up.ts'
import { chooseMeaning } from '../../../flows/meaning.ts'
import { allowSummaries } from '../../../flows/write-summary.ts'
import { databasesOf } from '../../../adapters/db/databases-elsewhere.ts'
import { run } from '../run.ts'

const KEY = 'sk-canary-0123456789'

async function doctor(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = [text(stdout), text(stderr)] as const
  const code = await run(['doctor', ...args], { stdin: new PassThrough(), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, said] = await Promise.all(written)
  return { code, out, said }
}

describe('rapport doctor', () => {
  it('knows its checks and no others', async () => {
    expect((await doctor({}, '--teeth')).code).toBe(2)
    expect((await doctor({}, '--egress', '--crisis-lines')).code).toBe(2)
  })
})

describe('rapport doctor --egress without a record', () => {
  const nowhere = { RAPPORT_DATA: join(tmpdir(), 'rapport-doctor-nothing-is-here') }

  it('says that the vendors and this machine are in reach when nothing is configured, and that there is no record', async () => {
    const { code, out } = await doctor(nowhere, '--egress')
    expect(code).toBe(0)
    expect(out).toMatch(/this machine[\s\S]*api\.anthropic\.com:443[\s\S]*api\.openai\.com:443/)
    expect(out).toMatch(/RAPPORT_EGRESS_ALLOW is not set/)
    expect(out).toMatch(/there is no record in/)
    expect(out).toMatch(/no telemetry/)
  })

  it('names the lists, and the model of the environment without its key', async () => {
    const env = {
      ...nowhere,
      RAPPORT_EGRESS_ALLOW: '',
      RAPPORT_EGRESS_LOCAL: 'gpu.house.example:8443',
      RAPPORT_MODEL_KIND: 'openai-compatible',
      RAPPORT_MODEL_NAME: 'small-1',
      RAPPORT_MODEL_URL: 'https://gpu.house.example:8443/v1',
      RAPPORT_MODEL_KEY: KEY,
    }
    const { code, out } = await doctor(env, '--egress', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      rules: { allow: [], local: ['gpu.house.example:8443'], model: null, allowFrom: 'environment' },
      databases: [],
      environment: { host: 'gpu.house.example:8443', reach: 'local', hasKey: true, from: 'environment' },
      record: { state: 'none' },
      contradictions: [],
    })
    const words = await doctor(env, '--egress')
    expect(words.out).toMatch(/nothing outside/)
    expect(words.out).toMatch(
      /model small-1, at gpu\.house\.example:8443, on this machine or your own network/,
    )
    expect(out + words.out).not.toContain('canary')
  })

  it('names where staff are told that somebody needs them, without password or secret', async () => {
    const env = {
      ...nowhere,
      RAPPORT_EGRESS_LOCAL: 'mail.house.example:465',
      RAPPORT_SMTP_URL: 'smtps://rapport:canary-password@mail.house.example',
      RAPPORT_SMTP_FROM: 'rapport@care.example',
      RAPPORT_WEBHOOK_URL: 'https://hooks.example/page/canary-path',
      RAPPORT_WEBHOOK_SECRET: 'canary'.repeat(8),
    }
    const { code, out } = await doctor(env, '--egress', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      notices: [
        { variable: 'RAPPORT_SMTP_URL', host: 'mail.house.example:465', reach: 'local' },
        { variable: 'RAPPORT_WEBHOOK_URL', host: 'hooks.example:443', reach: 'outside' },
      ],
    })
    const words = await doctor(env, '--egress')
    expect(words.out).toMatch(/mail\.house\.example:465, on this machine or your own network/)
    expect(out + words.out).not.toContain('canary')
    expect((await doctor(nowhere, '--egress')).out).toMatch(/in the workspace alone/)
  })

  it('ends with 1 and the sentences of the server where the configuration contradicts itself', async () => {
    const env = { ...nowhere, RAPPORT_EGRESS_ALLOW: '10.0.0.5', RAPPORT_MODEL_KEY: KEY }
    const { code, out, said } = await doctor(env, '--egress')
    expect([code, out]).toEqual([1, ''])
    expect(said).toMatch(/rapport: .*needs RAPPORT_MODEL_KIND[\s\S]*rapport: .*RAPPORT_EGRESS_LOCAL/)
    expect(said).not.toContain('canary')
  })

  it('ends with 1 where the record cannot be read, and writes no password', async () => {
    const env = {
      ...nowhere,
      DATABASE_URL: 'postgresql://rapport:pw-canary@127.0.0.1:1/rapport',
      RAPPORT_ERASURE_KEY_FILE: '/nowhere/erasure.key',
    }
    const { code, out, said } = await doctor(env, '--egress')
    expect(code).toBe(1)
    expect(out).toMatch(/the record cannot be read/)
    expect(out + said).not.toContain('canary')
  })

  it.each([
    ['postgresql://a:pw@127.0.0.1/x', []],
    ['postgresql://a@localhost/x?host=%2Frun%2Fpostgresql', []],
    ['postgresql://a:pw@db.example/x', [['db.example:5432', false]]],
    ['postgresql://a:pw@db.example:6432/x?sslmode=verify-full', [['db.example:6432', true]]],
    ['postgresql://a:pw@db.example/x?sslmode=disable', [['db.example:5432', false]]],
  ])('the database %s leaves this machine: %j', (DATABASE_URL, found) => {
    expect(databasesOf({ DATABASE_URL }).map(({ host, tls }) => [host, tls])).toEqual(found)
  })
})

describe('rapport doctor --egress reads what organisations have set up', () => {
  let test: TestDatabase
  let world: RecordWorld
  let scenes: readonly [Scene, Scene, Scene]
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-doctor-'))
    test = await openTestDatabase()
    world = openRecordWorld(test, { rules: readRules({ RAPPORT_EGRESS_ALLOW: 'models.example' }).rules })
    scenes = [await openScene(world.ports), await openScene(world.ports), await openScene(world.ports)]
    await sets(scenes[0], 'https://models.example/v1')
    await sets(scenes[1], 'http://127.0.0.1:11434/v1')
  })
  afterAll(async () => {
    await world.close()
    await rm(folder, { recursive: true, force: true })
    await test.close()
  })

  const sets = ({ administrator, ports }: Scene, baseUrl: string): Promise<void> =>
    ports.providers.save(
      permit(administrator, 'provider.change', null),
      { kind: 'openai-compatible', name: new URL(baseUrl).host, model: 'small-1', baseUrl },
      KEY,
      entry(administrator, ports, 'provider-changed'),
    )
  const look = async (env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const record = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
    }
    const seen = await doctor({ ...record, ...env }, '--egress', ...args)
    expect(seen.out + seen.said).not.toContain(KEY)
    return seen
  }
  const allowed = { RAPPORT_EGRESS_ALLOW: 'models.example' }

  it('names each organisation’s model, where it stands, and never its key', async () => {
    const { code, out } = await look(allowed, '--json')
    expect(code).toBe(0)
    const model = { kind: 'openai-compatible', model: 'small-1', hasKey: true, from: 'settings' }
    const of = (scene: Scene, provider: object | null) => ({
      ...{ id: scene.organisationId, name: 'Canary Practice', drafts: true },
      provider: provider && { ...model, ...provider },
    })
    expect(JSON.parse(out)).toMatchObject({
      record: { state: 'read' },
      organisations: expect.arrayContaining([
        expect.objectContaining(
          of(scenes[0], { name: 'models.example', host: 'models.example:443', reach: 'outside' }),
        ),
        expect.objectContaining(
          of(scenes[1], { name: '127.0.0.1:11434', host: '127.0.0.1:11434', reach: 'local' }),
        ),
        expect.objectContaining(of(scenes[2], null)),
      ]),
      contradictions: [],
    })
  })

  it('names all else that was switched on: registers, an identity provider, meanings, summaries, a witness', async () => {
    const { administrator, ports, organisationId } = scenes[0]
    const proven: MemberActor = { ...administrator, provenAt: ports.clock.now() }
    const registers: Registers = { inReach: () => true, ask: async () => 'not-reached' }
    expect(await allowRegisters(proven, ['crossref'], { ...ports, registers })).toMatchObject({ ok: true })
    expect(await chooseMeaning(proven, 'meanings-1', ports)).toMatchObject({ ok: true })
    expect(await allowSummaries(proven, true, ports)).toMatchObject({ ok: true })
    const { out } = await look({
      ...{
        RAPPORT_EGRESS_ALLOW: 'models.example,range.example',
        RAPPORT_WITNESS_URL: 'https://witness.example/log',
      },
      RAPPORT_LEAKED_PASSWORDS: 'https://range.example/range/',
      RAPPORT_WITNESS_KEY: keyText(cosignerKey('witness.example', new Uint8Array(32))),
    })
    const ours = out.slice(out.indexOf(organisationId))
    expect(ours).toMatch(/register crossref at api\.crossref\.org:443, NOT ALLOWED/)
    expect(ours).toMatch(/model meanings-1, for which pages mean the same/)
    expect(ours).toMatch(/published sources, for a summary/)
    expect(out).toMatch(/witness\.example:443, outside.*RAPPORT_WITNESS_URL/)
    expect(out).toMatch(/range\.example:443, outside.*RAPPORT_LEAKED_PASSWORDS.*first five letters/)
    const json: unknown = JSON.parse((await look(allowed, '--json')).out)
    expect(json).toMatchObject({
      witness: null,
      organisations: expect.arrayContaining([
        expect.objectContaining({
          id: organisationId,
          meaningModel: 'meanings-1',
          summaries: true,
          others: [{ what: 'crossref', host: 'api.crossref.org:443', reach: 'not-allowed' }],
        }),
      ]),
    })
  })

  it('counts the clients whose consent is in force for exactly this model', async () => {
    const [{ wilhelmina, ports, organisationId }] = scenes
    const counted = async (): Promise<string | undefined> => {
      const { out } = await look(allowed)
      const ours = out.slice(out.indexOf(organisationId))
      return /for draft-replies: .*in force: (\d+)/.exec(ours)?.[1]
    }
    expect(await counted()).toBe('0')
    const given = await giveConsent(
      wilhelmina,
      { purpose: 'draft-replies', version: '1', language: 'en' },
      ports,
    )
    expect(given.ok).toBe(true)
    expect(await counted()).toBe('1')
    await revokeConsent(wilhelmina, 'draft-replies', ports)
    expect(await counted()).toBe('0')
  })

  it('ends with 1 and says which organisation has a model that the server may not connect to any more', async () => {
    const { code, out } = await look({ RAPPORT_EGRESS_ALLOW: 'none' })
    expect(code).toBe(1)
    expect(out).toMatch(/NOT ALLOWED/)
    expect(out).toMatch(
      /Canary Practice has set up models\.example, but this server may not connect to models\.example:443/,
    )
  })

  it('says that the environment’s model is everybody’s', async () => {
    const { code, out } = await look({
      ...{ RAPPORT_MODEL_KIND: 'anthropic', RAPPORT_MODEL_NAME: 'small-2', RAPPORT_MODEL_KEY: KEY },
    })
    expect(code).toBe(0)
    expect(out.match(/anthropic, model small-2, at api\.anthropic\.com:443, outside/g)).toHaveLength(4)
    expect(out).not.toContain('models.example')
  })
})

it('rapport doctor --egress works beside a running server on an embedded database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-doctor-'))
  await chmod(folder, 0o711)
  const server = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
  try {
    const { code, out } = await doctor({ RAPPORT_DATA: folder }, '--egress')
    expect([code, out]).toEqual([0, expect.stringMatching(/on this machine[\s\S]*none is set up/)])
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
})
