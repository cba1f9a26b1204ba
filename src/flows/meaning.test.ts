import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startEmbeddingServer, type EmbeddingServer } from '../../test/doubles/embedding-server.ts'
import { openEgress } from '../adapters/egress/open-egress.ts'
import { readRules } from '../adapters/egress/read-rules.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { openEmbedding } from '../adapters/model/open-embedding.ts'
import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { recordOf, type SourceRecord } from '../domain/evidence/formats/record.ts'
import { deidentify } from '../domain/privacy/deidentify.ts'
import { noSecrets } from '../domain/privacy/deidentified.ts'
import type { Provider } from './model-ports.ts'
import { importSources, searchSources } from './library.ts'
import { chooseMeaning, readLibraryMeanings } from './meaning.ts'
import { createOrganisation } from './people.ts'
import { evidenceForDraft } from './search-evidence.ts'

let server: EmbeddingServer
const egress = openEgress({ rules: readRules({}).rules, resolve: async () => [], authorities: null })
beforeAll(async () => {
  server = await startEmbeddingServer()
})
afterAll(async () => {
  egress.close()
  await server.close()
})
beforeEach(() => server.play({ kind: 'meanings' }))

const about = (title: string, text: string): SourceRecord => {
  const made = recordOf({ title, sections: [{ heading: '', text }] })
  if (!made) throw new Error('a record needs a title')
  return made
}

async function opened(kind: Provider['kind'] = 'openai-compatible') {
  const provider: Provider = {
    ...{ kind, name: 'here', model: 'chat', baseUrl: server.baseUrl, hasKey: false },
    ...{ from: 'environment', local: true },
  }
  const environment = { provider, key: null }
  const { ports } = openMemoryWorld({
    environment,
    embedding: openEmbedding(async () => environment, egress),
  })
  const settings = {
    name: 'Practice',
    language: 'en',
    assist: 'moves',
    remoteForUnreadLanguages: false,
  } as const
  const hours = { timeZone: 'Europe/Madrid', open: [] }
  const person = { name: 'A', email: 'a@practice.example', title: '' }
  const made = await createOrganisation({ ...settings, hours }, person, ports)
  if (!made.ok) throw new Error(made.refusal.code)
  const actor: MemberActor = { ...made.value, provenAt: ports.clock.now() }
  const records = [
    about('Insomnia', 'Lying awake at night is common and can be treated.'),
    about('Bullying', 'Some children are bullied at school by classmates.'),
  ]
  await importSources(actor, { records, faults: [] }, ports)
  const titles = async (typed: string): Promise<readonly string[]> => {
    const found = await searchSources(actor, typed, 'en', ports)
    return found.ok ? found.value.hits.map(({ passage }) => passage.title) : [found.refusal.code]
  }
  return { ports, actor, titles }
}

it('search by meaning is off until an administrator names a model: nothing is sent', async () => {
  const { titles } = await opened()
  const before = server.calls.length
  expect(await titles('no slumber')).toEqual([])
  expect(server.calls).toHaveLength(before)
})

it('PR.1 finds what was said in other words; pages go out as they are, what was typed without names', async () => {
  const { actor, ports, titles } = await opened()
  expect(await chooseMeaning(actor, 'meanings-1', ports)).toMatchObject({
    ok: true,
    value: { read: 0, of: 2 },
  })
  const before = server.calls.length
  expect(await readLibraryMeanings(actor, ports)).toMatchObject({
    ok: true,
    value: { model: 'meanings-1', read: 2, of: 2, fault: null },
  })
  const [first] = await titles('My client Anna Kowalska (anna.kowalska@mail.example) finds no slumber')
  expect(first).toBe('Insomnia')
  const sent = server.calls.slice(before).flatMap(({ input }) => input)
  expect(sent).toHaveLength(3)
  expect(sent.join(' ')).not.toMatch(/Kowalska|mail\.example/i)
  expect(sent.at(-1)).toContain('slumber')
})

it('PR.2 what a client said is looked for by words alone: no model that their consent does not name is asked', async () => {
  const { actor, ports } = await opened()
  await chooseMeaning(actor, 'meanings-1', ports)
  await readLibraryMeanings(actor, ports)
  const before = server.calls.length
  const permit = authorise({ ...actor, role: 'practitioner' }, 'draft.ask', {
    organisationId: actor.organisationId,
    conversationId: 'c',
    clientId: 'd',
    practitionerIds: [actor.memberId],
  })
  if (!permit.ok) throw new Error(permit.refusal.code)
  const secrets = noSecrets('00')
  const said = { known: [], language: 'en', profile: 'care', secrets } as const
  const question = deidentify('I am lying awake at night', said).text
  const hits = await evidenceForDraft(permit.value, question, 'en', ports)
  expect(hits.map(({ passage }) => passage.title)).toEqual(['Insomnia'])
  expect(server.calls).toHaveLength(before)
})

it.each([{ kind: 'status', status: 503 }, { kind: 'garbage' }] as const)(
  'where the model does not answer (%j) the library is searched by words, and reading it says why it stopped',
  async (replay) => {
    const { actor, ports, titles } = await opened()
    await chooseMeaning(actor, 'meanings-1', ports)
    server.play(replay)
    expect(await titles('awake at night')).toEqual(['Insomnia'])
    const read = await readLibraryMeanings(actor, ports)
    expect(read).toMatchObject({ ok: true, value: { read: 0, of: 2 } })
    expect(read.ok && read.value.fault).not.toBeNull()
  },
)

it('a provider without such models is refused', async () => {
  const { actor, ports } = await opened('anthropic')
  expect(await chooseMeaning(actor, 'm', ports)).toMatchObject({
    ok: false,
    refusal: { code: 'no-provider' },
  })
})
