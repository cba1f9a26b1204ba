import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  startReplayingModel,
  type Replay,
  type ReplayingModel,
} from '../../../test/doubles/replaying-model.ts'
import { recordedCall } from '../../domain/consent/model-call.ts'
import { mintToken } from '../../domain/consent/mint-token.ts'
import type { Prompt } from '../../domain/drafting/prompt.ts'
import { ModelFaultError, type Provider } from '../../flows/model-ports.ts'
import { openEgress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { reachOf } from '../egress/rules.ts'
import { noDefaultProvider } from './no-gateway.ts'
import { openModel } from './open-model.ts'

const NOW = '2026-11-21T10:00:00.000Z'
const prompt: Prompt = {
  version: 'v',
  system: 'Write a draft.',
  agreedProfile: null,
  turns: [],
  passages: [],
  moves: [],
  ownWords: null,
}

let server: ReplayingModel
beforeAll(async () => {
  server = await startReplayingModel({ kind: 'text', pieces: [] })
})
afterAll(() => server.close())

const providerAt = (baseUrl: string): Provider => ({
  kind: 'openai-compatible',
  name: '127.0.0.1',
  model: 'replay',
  baseUrl,
  hasKey: true,
  from: 'settings',
  local: true,
})

const { rules } = readRules({ RAPPORT_EGRESS_ALLOW: 'models.example' })
const askedNames: string[] = []
const egress = openEgress({
  rules,
  resolve: async (host) => {
    askedNames.push(host)
    return []
  },
  authorities: null,
})
afterAll(() => egress.close())

const tokenAt = (now: string) => {
  const consent = {
    id: 'c1',
    clientId: 'p1',
    purpose: 'draft-replies',
    provider: '127.0.0.1',
    model: 'replay',
    language: 'en',
    version: '1',
    givenBy: 'client',
    guardian: null,
    way: 'page',
    recordedBy: null,
    givenAt: '2026-11-01T00:00:00.000Z',
    expiresAt: null,
    revokedAt: null,
  } as const
  const minted = mintToken(
    [consent],
    { purpose: 'draft-replies', provider: '127.0.0.1', model: 'replay' },
    now,
  )
  if (!minted.ok) throw new Error('the test consent must hold')
  return minted.value
}

const recorded = recordedCall(
  'o1',
  {
    id: 'call',
    conversationId: 'k1',
    clientId: 'p1',
    threadVersion: 1,
    purpose: 'draft-replies',
    provider: '127.0.0.1',
    model: 'replay',
    promptVersion: 'v',
    inputMac: 'ab'.repeat(32),
    consentId: 'c1',
    policies: [],
    askedBy: 'm1',
    askedAt: NOW,
  },
  tokenAt(NOW),
)

async function ask(replay: Replay, over: { budgetMs?: number; now?: string; baseUrl?: string } = {}) {
  server.play(replay)
  const model = openModel(
    async () => ({ provider: providerAt(over.baseUrl ?? server.baseUrl), key: 'key-canary' }),
    egress,
  )
  const budget = {
    budgetMs: over.budgetMs ?? 4_000,
    now: over.now ?? NOW,
    signal: new AbortController().signal,
  }
  let text = ''
  try {
    for await (const piece of model.draft(recorded, prompt, tokenAt(NOW), budget)) text += piece
    return { text, fault: null }
  } catch (error) {
    if (!(error instanceof ModelFaultError)) throw error
    return { text, fault: error.fault }
  }
}

describe('a configured model', () => {
  it('streams text in the pieces it came in', async () => {
    expect(await ask({ kind: 'text', pieces: ['It sounds ', 'heavy. ', '¿Qué pasó?'] })).toEqual({
      text: 'It sounds heavy. ¿Qué pasó?',
      fault: null,
    })
  })

  it('PR.2 is not called with a token that is too old', async () => {
    const before = server.calls.length
    expect((await ask({ kind: 'text', pieces: ['x'] }, { now: '2026-11-21T10:01:00.000Z' })).fault).toBe(
      'refused',
    )
    expect(server.calls.length).toBe(before)
  })

  it('sends the key in the header and nowhere in the body', async () => {
    await ask({ kind: 'text', pieces: ['ok'] })
    const call = server.calls.at(-1)
    expect(call?.authorization).toBe('Bearer key-canary')
    expect(call?.body).not.toContain('key-canary')
  })
})

describe('SA.1 a model that fails says how, within its budget', () => {
  const cases: readonly (readonly [string, Replay, string])[] = [
    ['rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '30' } }, 'rate-limited'],
    ['server error', { kind: 'status', status: 500 }, 'server-error'],
    ['overloaded', { kind: 'status', status: 529 }, 'server-error'],
    ['wrong key', { kind: 'status', status: 401 }, 'refused'],
    ['no such model', { kind: 'status', status: 404 }, 'refused'],
    ['cut off by the socket', { kind: 'cut-off', pieces: ['It sounds '], how: 'socket' }, 'cut-off'],
    ['ends without saying so', { kind: 'cut-off', pieces: ['It sounds '], how: 'no-finish' }, 'cut-off'],
    ['not JSON', { kind: 'garbage', body: 'data: {"choices": [{"del\n\ndata: [DONE]\n\n' }, 'garbage'],
    ['a tool call nobody asked for', { kind: 'tool-call' }, 'garbage'],
    [
      'a redirect to an inner address',
      { kind: 'redirect', to: 'http://169.254.169.254/latest' },
      'unreachable',
    ],
    ['a flood', { kind: 'flood', bytes: 4 * 1024 * 1024 }, 'garbage'],
    ['an empty answer', { kind: 'text', pieces: [] }, 'garbage'],
  ]
  it.each(cases)('%s', async (_name, replay, fault) => {
    expect((await ask(replay)).fault).toBe(fault)
  })

  const slow: readonly (readonly [string, Replay])[] = [
    ['hangs before headers', { kind: 'hang-before-headers' }],
    ['hangs in the middle', { kind: 'hang-after', pieces: ['It '] }],
    ['one byte at a time', { kind: 'byte-by-byte', text: 'It sounds heavy.', everyMs: 40 }],
  ]
  it.each(slow)('%s: slow, when the budget is over', async (_name, replay) => {
    expect((await ask(replay, { budgetMs: 400 })).fault).toBe('slow')
  })

  it('nobody listens there', async () => {
    expect((await ask({ kind: 'tool-call' }, { baseUrl: 'http://127.0.0.1:1/v1' })).fault).toBe('unreachable')
  })
})

describe('what may be called', () => {
  it.each([
    ['https://models.example/v1', true],
    ['http://127.0.0.1:11434/v1', true],
    ['http://localhost:1234/v1', true],
    ['http://models.example/v1', false],
    ['http://169.254.169.254/', false],
    ['file:///etc/passwd', false],
    ['not a url', false],
  ])('%s: %s', (url, may) => {
    expect(reachOf(rules, providerAt(url)) !== 'not-allowed').toBe(may)
  })

  it('a model named by a plain string reaches no gateway', () => {
    expect(Reflect.get(globalThis, 'AI_SDK_DEFAULT_PROVIDER')).toBe(noDefaultProvider)
    expect(() => noDefaultProvider.languageModel()).toThrow('configured provider')
  })
})
