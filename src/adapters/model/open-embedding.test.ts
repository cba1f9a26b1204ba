import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startEmbeddingServer, type EmbeddingServer } from '../../../test/doubles/embedding-server.ts'
import { askedHere } from '../../domain/evidence/asked-here.ts'
import { libraryText } from '../../domain/evidence/library-text.ts'
import { closeness } from '../../domain/evidence/vector.ts'
import { deidentify } from '../../domain/privacy/deidentify.ts'
import { noSecrets } from '../../domain/privacy/deidentified.ts'
import { ModelFaultError, type Provider } from '../../flows/model-ports.ts'
import { openEgress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { openEmbedding } from './open-embedding.ts'

let server: EmbeddingServer
beforeAll(async () => {
  server = await startEmbeddingServer()
})
afterAll(() => server.close())
beforeEach(() => server.play({ kind: 'meanings' }))

const egress = openEgress({ rules: readRules({}).rules, resolve: async () => [], authorities: null })
afterAll(() => egress.close())
const provider = (more: Partial<Provider> = {}): Provider => ({
  ...{ kind: 'openai-compatible', name: 'here', model: 'chat', baseUrl: server.baseUrl },
  ...{ hasKey: false, from: 'settings', local: true },
  ...more,
})
const embedding = (more: Partial<Provider> = {}) =>
  openEmbedding(async () => ({ provider: provider(more), key: null }), egress)
const hidden = (text: string) =>
  deidentify(text, { known: [], language: 'en', profile: 'strict', secrets: noSecrets('0'.repeat(32)) }).text
const asked = (question: string, budgetMs = 5_000) => ({ model: 'm', question: hidden(question), budgetMs })
const fault = async (answer: Promise<unknown>): Promise<string | null> => {
  try {
    await answer
    return null
  } catch (error) {
    return error instanceof ModelFaultError ? error.fault : String(error)
  }
}

describe('a model of meanings', () => {
  it('gives close numbers for what means the same, in one call for many pages', async () => {
    const before = server.calls.length
    const texts = [
      libraryText({ title: 'Insomnia', text: 'Lying awake at night.' }),
      libraryText({ title: 'Bullying', text: 'At school.' }),
    ]
    const [sleep, school] = await embedding().library('o', { model: 'm', texts, budgetMs: 5_000 })
    const question = await embedding().question('o', asked('no slumber'))
    if (!sleep || !school) throw new Error('two were asked')
    expect(closeness(question, sleep)).toBeGreaterThan(closeness(question, school))
    expect(server.calls.slice(before).map(({ path, input, model }) => [path, input.length, model])).toEqual([
      ['/v1/embeddings', 2, 'm'],
      ['/v1/embeddings', 1, 'm'],
    ])
  })

  it('PR.1 is given no words that were not hidden: what was typed here cannot be handed to it', async () => {
    const typed = askedHere('Is Anna Kowalska asleep?')
    // @ts-expect-error what was typed here goes nowhere
    const refusedByTheCompiler = () => embedding().question('o', { model: 'm', question: typed, budgetMs: 1 })
    // @ts-expect-error a page's text is published, and this is not
    const neither = () => embedding().library('o', { model: 'm', texts: [typed], budgetMs: 1 })
    expect([refusedByTheCompiler, neither]).toHaveLength(2)
  })

  it.each([
    [{ kind: 'status', status: 500 }, 'server-error'],
    [{ kind: 'status', status: 429 }, 'rate-limited'],
    [{ kind: 'garbage' }, 'garbage'],
    [{ kind: 'hang' }, 'slow'],
  ] as const)('%j is a fault with a name: %s', async (replay, name) => {
    server.play(replay)
    expect(await fault(embedding().question('o', asked('sleep', 300)))).toBe(name)
  })

  it.each([
    ['a vendor without meanings', { kind: 'anthropic', baseUrl: null }],
    ['a host that is not in reach', { baseUrl: 'https://elsewhere.example/v1' }],
    ['no address', { baseUrl: null }],
  ] as const)('%s is never asked', async (_, more) => {
    const before = server.calls.length
    expect(await fault(embedding(more).question('o', asked('sleep')))).toBe('not-configured')
    expect(server.calls).toHaveLength(before)
  })
})
