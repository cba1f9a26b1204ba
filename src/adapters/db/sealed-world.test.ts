import { theServer } from '../../domain/access/actor.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld } from '../../../test/record-world.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import type { Ports } from '../../flows/ports.ts'
import { randomIds } from '../clock/random-ids.ts'
import { keptDraft } from '../contract-suite/call.contract.ts'
import {
  addClient,
  CANARY,
  entry,
  openScene,
  permit,
  permitFor,
  write,
  type Scene,
  stepEntry,
} from '../contract-suite/scene.contract.ts'
import { sendReply } from '../contract-suite/send.contract.ts'
import { openKeys } from '../keys/keys.ts'
import { readRules } from '../egress/read-rules.ts'
import { providersOver } from './providers.ts'

const SECRET = 'sk-canary-0123456789'
const WORDS = 'Zanzibar cinnamon envelope'

describe('the record in PostgreSQL', () => {
  let test: TestDatabase
  let world: ReturnType<typeof worldOver>
  let scene: Scene
  const worldOver = (keys = test.keys) => openRecordWorld({ ...test, keys })
  beforeAll(async () => {
    test = await openTestDatabase()
    world = worldOver()
    scene = await openScene(world.ports)
    await fill(scene)
  })
  afterAll(async () => {
    await world.close()
    await test.close()
  })

  it('holds no word, name, number, address or key in any column of any table, in any form a search would find', async () => {
    const everything = await withClient(test.as.superuser, async (client) => {
      const { rows: tables } = await client.query<{ name: string }>(
        `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables`,
      )
      const found: string[] = []
      for (const { name } of tables) {
        const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
        found.push(...rows.map(({ row }) => `${name} ${row}`))
      }
      return found
    })
    expect(everything.length).toBeGreaterThan(30)
    for (const word of [
      ...Object.values(CANARY),
      'Quackenbush',
      WORDS,
      'cinnamon',
      SECRET,
      'nora of staff',
      'PSY 4711',
      'hopelessness',
      'practice.example',
      'Canary Practice',
    ])
      for (const form of [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64')])
        expect(everything.filter((row) => row.toLowerCase().includes(form.toLowerCase()))).toEqual([])
  })

  it('is read again by a server that starts anew with the same master key', async () => {
    const again = worldOver(openKeys(test.masterKey))
    const read = await again.ports.threads.conversation(
      await permitFor(scene, scene.nora, 'conversation.read'),
    )
    expect(read?.messages.map((message) => message.text)).toEqual([`${CANARY.name} ${WORDS}`, WORDS])
    await again.close()
  })

  it('is not read with another master key', async () => {
    const other = worldOver(openKeys(Buffer.alloc(32, 7)))
    await expect(
      other.ports.threads.conversation(await permitFor(scene, scene.nora, 'conversation.read')),
    ).rejects.toThrow('no key')
    await other.close()
  })

  it('gives a provider’s key to the model adapter, and the environment’s before it', async () => {
    const stores = { database: test.database, keys: test.keys, ids: randomIds }
    const stored = providersOver(stores, null, readRules({}).rules)
    expect(await stored.providerWithKey(scene.organisationId)).toMatchObject({ key: SECRET })
    const provider = {
      kind: 'openai',
      name: 'openai',
      model: 'm',
      baseUrl: null,
      hasKey: true,
      from: 'environment',
      local: false,
    } as const
    const set = providersOver(stores, { provider, key: 'from-the-environment' }, readRules({}).rules)
    expect(await set.provider(scene.organisationId)).toEqual(provider)
    expect(await set.providerWithKey(scene.organisationId)).toMatchObject({ key: 'from-the-environment' })
  })
})

/** Puts the canary words wherever words can go. */
async function fill(scene: Scene): Promise<void> {
  const { ports, nora, administrator, supervisor } = scene
  const { messageId } = await write(scene, `${CANARY.name} ${WORDS}`, 'high')
  await sendReply(scene, WORDS)
  await addClient(scene, { name: CANARY.brother, about: WORDS }, [nora])
  await ports.replies.saveOwnWords(
    await permitFor(scene, nora, 'own-words.save'),
    WORDS,
    entry(nora, ports, 'own-words-saved'),
  )
  const at = { messageId, start: 2, rule: 'hopelessness.no-point' }
  await ports.threads.correctSignal(
    await permitFor(scene, nora, 'signal.correct'),
    at,
    true,
    entry(nora, ports, 'signal-corrected'),
  )
  await suggest(scene, ports)
  const thread = await ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId)
  await ports.episodes.move(
    await permitFor(scene, supervisor, 'episode.move'),
    thread?.openEpisode?.id ?? '',
    'flagged',
    'emergency',
    {
      step: 'emergency',
      words: WORDS,
      toMember: null,
      service: WORDS,
      calledAt: ports.clock.now(),
    },
    stepEntry(supervisor, ports, 'emergency', thread?.openEpisode?.id ?? ''),
  )
  await ports.providers.save(
    permit(administrator, 'provider.change', null),
    {
      kind: 'openai-compatible',
      name: 'models.example',
      model: 'small-1',
      baseUrl: 'https://models.example/cinnamon',
    },
    SECRET,
    entry(administrator, ports, 'provider-changed'),
  )
  const link = {
    id: ports.ids.next(),
    clientId: scene.wilhelmina.clientId,
    tokenSha256: textSha256(SECRET),
    madeAt: ports.clock.now(),
  }
  await ports.links.make(
    await permitFor(scene, scene.nora, 'client-link.make'),
    link,
    entry(nora, ports, 'client-link-made', link.id),
  )
}

async function suggest(scene: Scene, ports: Ports): Promise<void> {
  const { nora } = scene
  const basis = [{ kind: 'client-words', messageId: 'm', start: 0, end: 3, quote: WORDS }] as const
  const move = {
    id: ports.ids.next(),
    moveId: 'en-1',
    does: 'reflect',
    modality: 'common',
    stage: 'any',
    text: WORDS,
    why: WORDS,
    basis,
  } as const
  await ports.suggestions.saveMoves(
    await permitFor(scene, nora, 'suggestion.read'),
    2,
    [move],
    entry(nora, ports, 'suggestions-shown'),
  )
  await keptDraft(scene, 'small-1', 2, WORDS)
}
