import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { neverHangsUp } from '../../../../test/flow-scene.ts'
import {
  openTestDatabase,
  withClient,
  type KeptDatabase,
  type TestDatabase,
} from '../../../../test/postgres.ts'
import { openRecordWorld } from '../../../../test/record-world.ts'
import { openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { readRules } from '../../../adapters/egress/read-rules.ts'
import { plainShipped } from '../../../adapters/memory/plain-shipped.ts'
import { scriptedModel } from '../../../adapters/memory/scripted-model.ts'
import { giveConsent, revokeConsent } from '../../../flows/client-choices.ts'
import { draft, receiveMessage } from '../../../flows/client-message.ts'
import type { Provider } from '../../../flows/model-ports.ts'
import { run } from '../run.ts'

const provider: Provider = {
  kind: 'openai-compatible',
  name: 'models.example',
  model: 'small-1',
  baseUrl: 'https://models.example/v1',
  hasKey: false,
  from: 'environment',
  local: false,
}

describe('rapport audit verify compares the chain with the ledger of AI use', () => {
  let test: TestDatabase
  let scene: Scene
  let whole: KeptDatabase
  let close: () => Promise<void>
  const open = (): Scene['ports'] => {
    const model = scriptedModel()
    model.say(['It sounds like the nights are very quiet. ', 'What goes through your mind then?'])
    const world = openRecordWorld(test, {
      shipped: {
        ...plainShipped,
        draftPrompt: () => ({ version: 'a'.repeat(64), text: 'Write a short, warm reply.' }),
        jurisdiction: (code) => ({ jurisdiction: code, most: 'drafts', effective: '2020-01-01', source: '' }),
      },
      environment: { provider, key: null },
      rules: readRules({ RAPPORT_EGRESS_ALLOW: 'models.example' }).rules,
      model: () => model,
    })
    close = world.close
    return world.ports
  }
  beforeAll(async () => {
    test = await openTestDatabase()
    scene = await openScene(open())
    const { wilhelmina, nora, ports } = scene
    await receiveMessage(wilhelmina, { submissionId: 'a', text: 'I could not sleep again.' }, ports)
    await giveConsent(wilhelmina, { purpose: 'draft-replies', version: '1', language: 'en' }, ports)
    const ends: string[] = []
    for await (const one of draft(nora, wilhelmina.conversationId, neverHangsUp, ports)) ends.push(one.kind)
    if (ends.at(-1) !== 'done') throw new Error(`no draft: ${ends.join()}`)
    await close()
    whole = await test.keep()
  })
  afterAll(() => whole.close())
  beforeEach(async () => {
    test = await whole.copy()
    scene = { ...scene, ports: open() }
  })
  afterEach(async () => {
    await close()
    await test.close()
  })

  const tamper = (statement: string): Promise<unknown> =>
    withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query(statement)
    })
  const verify = async () => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const env = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
    }
    const out = text(stdout)
    const code = await run(['audit', 'verify'], { stdin: new PassThrough(), stdout, stderr, env })
    stdout.end()
    return { code, fault: /"fault":"([a-z-]+)"/.exec(await out)?.[1] ?? null }
  }

  it('AU.2 an untouched ledger agrees with its chain, also after a consent was taken back', async () => {
    expect(await verify()).toEqual({ code: 0, fault: null })
    await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
    expect(await verify()).toEqual({ code: 0, fault: null })
  })

  it.each([
    ['a row taken out', 'delete from suggestion; delete from model_call', 'entry-without-call'],
    ['another provider', "update model_call set provider = 'elsewhere'", 'call-without-entry'],
    [
      'another digest of what was sent',
      "update model_call set input_mac = sha256('x')",
      'call-without-entry',
    ],
    ['another outcome', "update model_call set outcome = 'failed'", 'call-end-without-entry'],
    [
      'an end that was forgotten',
      'update model_call set outcome = null, ended_at = null',
      'call-end-without-entry',
    ],
    ['a consent taken out', 'delete from consent', 'entry-without-consent'],
    ['a consent to another model', "update consent set model = 'large'", 'consent-without-entry'],
    [
      'a consent nobody gave',
      `insert into consent select organisation_id, gen_random_uuid(), client_id, 'research', provider, model, language,
         version, given_by, given_at, expires_at, revoked_at, way, recorded_by, guardian from consent`,
      'consent-without-entry',
    ],
  ])('AU.2 %s is found', async (_, statement, fault) => {
    await tamper(statement)
    expect(await verify()).toEqual({ code: 1, fault })
  })

  it('AU.2 a consent that was taken back and put back by hand is found', async () => {
    await revokeConsent(scene.wilhelmina, 'draft-replies', scene.ports)
    await tamper('update consent set revoked_at = null')
    expect(await verify()).toEqual({ code: 1, fault: 'consent-back-again' })
  })
})
