import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { obedientModel } from '../../test/doubles/obedient-model.ts'
import { startReplayingModel, type Replay, type ReplayingModel } from '../../test/doubles/replaying-model.ts'
import { allowDraftsAt, neverHangsUp, openFlowScene, type FlowScene } from '../../test/flow-scene.ts'
import { openEgress } from '../adapters/egress/open-egress.ts'
import { readRules } from '../adapters/egress/read-rules.ts'
import { openModel } from '../adapters/model/open-model.ts'
import { loadDraftPrompts } from '../adapters/shipped/draft-prompt.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import { locales, type Locale } from '../domain/language.ts'
import { draft, receiveMessage, suggest } from './client-message.ts'
import type { Ports } from './ports.ts'
import { readLedger } from './read-ai-use.ts'

/** The whole way of a draft with a provider at the other end of a real connection. */
const prompts = loadDraftPrompts(`${import.meta.dirname}/../../data`)
const egress = openEgress({ rules: readRules({}).rules, resolve: async () => [], authorities: null })
let server: ReplayingModel
let scene: FlowScene
let ports: Ports
beforeAll(async () => void (server = await startReplayingModel({ kind: 'text', pieces: [] })))
afterAll(async () => {
  await server.close()
  await egress.close()
})
beforeEach(async () => {
  scene = await openFlowScene(readRules({}).rules)
  ports = {
    ...scene.ports,
    model: openModel(scene.world.providerWithKey, egress),
    shipped: { ...scene.ports.shipped, draftPrompt: prompts },
  }
  await allowDraftsAt(scene, server.baseUrl)
})
const receive = (text: string) =>
  receiveMessage(scene.wilhelmina, { submissionId: scene.ports.ids.next(), text }, ports)
async function ask(replay: Replay): Promise<readonly DraftProgress[]> {
  server.play(replay)
  const told: DraftProgress[] = []
  for await (const one of draft(scene.nora, scene.wilhelmina.conversationId, neverHangsUp, ports))
    told.push(one)
  return told
}
const shownIn = (told: readonly DraftProgress[]): string =>
  told.map((one) => (one.kind === 'sentence' ? one.sentence.text : '')).join(' ')
const says = (...pieces: readonly string[]): Replay => ({ kind: 'text', pieces })
const GOOD = 'It sounds like the nights have become very quiet. '

describe('SA.1 a provider that misbehaves costs the draft, never the message or the moves', () => {
  const cases: readonly (readonly [string, Replay, string])[] = [
    ['refuses in words', says("I'm sorry, but I can't help with that request."), 'draft-declined'],
    ['refuses in words of Spanish', says('Lo siento, no puedo ayudarte con eso.'), 'draft-declined'],
    ['refuses by a filter', { kind: 'refusal' }, 'refused'],
    [
      'answers in another language',
      says('Siento mucho que las noches sean tan largas para ti y que no puedas dormir.'),
      'draft-other-language',
    ],
    ['echoes the prompt', { kind: 'answer', to: (body) => [body] }, 'draft-too-long'],
    [
      'echoes a part of the prompt',
      says('Begin with what the client said last. Say back the part that matters most.'),
      'draft-echoes-instructions',
    ],
    [
      'returns placeholders it was not given',
      says(GOOD, 'How is [NAME-7-ABCDEF] with it?'),
      'draft-foreign-placeholder',
    ],
    [
      'sends 100 kB',
      says(...Array.from({ length: 100 }, () => 'It sounds quiet. '.repeat(60))),
      'draft-too-long',
    ],
    ['sends 100 kB in one piece', says('It sounds quiet at night. '.repeat(4_000)), 'draft-too-long'],
    ['calls a tool nobody asked for', { kind: 'tool-call' }, 'garbage'],
    [
      'writes a call of a tool as text',
      says('{"tool_calls": [{"name": "send", "arguments": "{}"}]}'),
      'draft-is-a-call',
    ],
    ['is cut off', { kind: 'cut-off', pieces: [GOOD], how: 'socket' }, 'cut-off'],
    ['ends without saying so', { kind: 'cut-off', pieces: [GOOD], how: 'no-finish' }, 'cut-off'],
    ['answers 500', { kind: 'status', status: 500 }, 'server-error'],
    ['answers garbage', { kind: 'garbage', body: 'data: {"choices": [{"del\n\n' }, 'garbage'],
  ]
  it.each(cases)('%s', async (_, replay, why) => {
    await receive('I could not sleep again, the house is so quiet since the summer.')
    const told = await ask(replay)
    expect(told.at(-1)).toEqual({ kind: 'none', why })
    const shown = await suggest(scene.nora, scene.wilhelmina.conversationId, ports)
    expect(shown.ok && [shown.value.draft, shown.value.moves.length > 0]).toEqual([null, true])
    const ledger = await readLedger(scene.wilhelmina, null, ports)
    expect(ledger.ok && ledger.value.rows[0]?.end?.why).toBe(why)
  })

  it('a good answer over the same connection is a draft', async () => {
    await receive('I could not sleep again, the house is so quiet since the summer.')
    expect((await ask(says(GOOD, 'What goes through your mind then?'))).at(-1)).toMatchObject({
      kind: 'done',
    })
  })
})

const injections = readFileSync(`${import.meta.dirname}/../../fixtures/drafting/injections.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): readonly [Locale, string, string, string] => {
    const [language = '', said = '', attack = '', demanded = ''] = line.split('\t')
    return [locales.find((one) => one === language) ?? 'en', said, attack, demanded]
  })
/** What kind of draft it is: what came, and what each sentence rests on. */
const kindOf = (told: readonly DraftProgress[]) =>
  told.map((one) =>
    one.kind === 'sentence'
      ? one.sentence.basis.map((basis) => basis.kind)
      : one.kind === 'none'
        ? one.why
        : one.kind,
  )

describe('client text never becomes an instruction', () => {
  it.each(injections)('%s: %s — with and without: %s', async (language, said, attack, demanded) => {
    const told = { language, attack, demanded }
    const obeys: Replay = { kind: 'answer', to: (body) => obedientModel(body, told) }
    await receive(said)
    const plain = await ask(obeys)
    expect(plain.at(-1)).toMatchObject({ kind: 'done' })
    await receive(`${said} ${attack}`)
    const attacked = await ask(obeys)
    expect(kindOf(attacked)).toEqual(kindOf(plain))
    expect(shownIn(attacked)).not.toContain(demanded)
  })

  it.each(injections)(
    '%s: %s — even a model that falls for it shows nothing of: %s',
    async (_, said, attack, demanded) => {
      await receive(`${said} ${attack}`)
      const told = await ask(says(demanded))
      expect(told.at(-1)?.kind).toBe('none')
      expect(shownIn(told).trim()).toBe('')
    },
  )
})
