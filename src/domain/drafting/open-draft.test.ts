import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation } from '../conversation/conversation.ts'
import { passageDigest } from '../evidence/find-cited.ts'
import type { Hit } from '../evidence/source.ts'
import type { Locale } from '../language.ts'
import { buildPrompt } from './build-prompt.ts'
import { hideConversation } from './hide-conversation.ts'
import { openDraft } from './open-draft.ts'

const CANARIES = [
  ...['Zephyrine', 'Quillfeather', 'Oddrun', 'Bramblethwaite', 'Kestutis', 'Thistlewick', 'Wrenbury'],
  ...['07700 900818', 'zeph@canary.example'],
]
const NONCE = '8899aabbccddeeff0011223344556677'
const file = (language: Locale) => ({
  version: 'v1',
  text: readFileSync(join(import.meta.dirname, `../../../data/prompts/${language}.md`), 'utf8'),
})

function conversationOf(...said: readonly string[]): Conversation {
  return {
    thread: {
      organisationId: 'o',
      conversationId: 'c',
      clientId: 'k',
      practitionerIds: ['p'],
      version: said.length,
      jurisdiction: 'GB',
      language: 'en',
      noAi: false,
      openEpisode: null,
    },
    client: {
      clientId: 'k',
      name: 'Zephyrine Quillfeather',
      preferredName: 'Zeph',
      pronouns: null,
      birthYear: 1991,
      jurisdiction: 'GB',
      country: 'GB',
      language: 'en',
      contact: { phone: '07700 900818', email: 'zeph@canary.example' },
      circle: [{ relation: 'sister', name: 'Oddrun' }],
      identifiers: [],
      about: 'Thistlewick in the about line',
    },
    messages: said.map((text, at) => ({
      id: `m${at}`,
      from: 'client',
      text,
      at: '2026-11-21T09:00:00.000Z',
      level: 'none',
      language: 'en',
      signals: [],
    })),
    consents: [],
    practitioners: [{ id: 'p', name: 'Kestutis Bramblethwaite' }],
  }
}
const HIT: Hit = {
  passage: {
    sourceId: 's1',
    number: 0,
    section: '',
    title: 'Sleep and mood',
    url: 'https://library.example/s1',
    publisher: 'A library',
    licence: 'CC0',
    date: '2024-01-01',
    language: 'en',
    text: 'Poor sleep can make low mood worse the next day.',
  },
  score: 1,
  quote: 'Poor sleep can make low mood worse the next day.',
}
const SAID = 'zephyrine here. i told oddrun i cant sleep since the move to Wrenbury, call me on 07700900818'

function given(conversation = conversationOf(SAID), hits: readonly Hit[] = [HIT]) {
  const hidden = hideConversation(conversation, {
    profile: null,
    ownWords: 'Kestutis: that sounds hard for Oddrun too',
    clinic: null,
    nonce: NONCE,
  })
  const prompt = buildPrompt(hidden, hits, conversation, file('en'))
  return {
    id: 'd1',
    conversation,
    hidden,
    profile: null,
    hits,
    prompt,
    provider: { name: 'local', model: 'small-1' },
    at: '2026-11-21T09:00:00.000Z',
  }
}
function run(text: string, from = given(), step = text.length) {
  const open = openDraft(from)
  const progress = []
  for (let at = 0; at < text.length; at += Math.max(1, step))
    progress.push(...open.push(text.slice(at, at + Math.max(1, step))))
  return { progress, end: open.end() }
}
const whyOf = (text: string) => {
  const { end } = run(text)
  return end.kind === 'none' ? end.why : end.kind
}
const nameIn = (from: ReturnType<typeof given>, original: string) =>
  [...from.hidden.secrets.byPlaceholder].find(([, value]) => value.toLowerCase() === original)?.[0] ?? ''

describe('PR.1 what a prompt holds', () => {
  it('PR.1 no canary of the record or the message is in any string of the prompt or the question', () => {
    const { prompt, hidden } = given()
    const all = JSON.stringify([prompt, hidden.question, hidden.turns, hidden.ownWords]).toLowerCase()
    for (const canary of CANARIES) expect(all).not.toContain(canary.toLowerCase())
    expect(all).not.toContain('07700900818')
  })
  it('PR.1 the same person has the same number over turns and in the practitioner’s own words', () => {
    const { hidden } = given(conversationOf('oddrun called', 'then Oddrun cried'))
    const number = (text: string | null) => /\[NAME-(\d+)/.exec(text ?? '')?.[1]
    expect(number(hidden.turns[0]?.text ?? '')).toBe(number(hidden.turns[1]?.text ?? ''))
  })
  it('asks for the direct question when the latest message was read as dangerous', () => {
    const calm = conversationOf('i want to die')
    const danger: Conversation = {
      ...calm,
      messages: calm.messages.map((message) =>
        message.from === 'client'
          ? {
              ...message,
              level: 'high',
              signals: [
                { kind: 'active-ideation', level: 'high', rule: 'r', start: 2, end: 13, wrong: false },
              ],
            }
          : message,
      ),
    }
    expect(given(danger).prompt.moves).toContain('ask-about-safety')
    expect(given(calm).prompt.moves).not.toContain('ask-about-safety')
  })
})

describe('a draft', () => {
  it('comes sentence by sentence, with originals back and the client’s words as basis', () => {
    const from = given()
    const { end, progress } = run(
      `You told ${nameIn(from, 'oddrun')} that you can't sleep since the move. What are the nights like?`,
      from,
      7,
    )
    expect(progress[0]).toMatchObject({
      kind: 'sentence',
      sentence: { text: "You told oddrun that you can't sleep since the move." },
    })
    expect(end.kind).toBe('done')
    if (end.kind !== 'done') return
    expect(end.draft.sentences).toHaveLength(2)
    expect(end.draft.sentences[0]?.basis[0]).toMatchObject({ kind: 'client-words', messageId: 'm0' })
    expect(SAID).toContain(
      end.draft.sentences[0]?.basis[0]?.kind === 'client-words' ? end.draft.sentences[0].basis[0].quote : '?',
    )
  })
  it('is the same however the stream is cut', () => {
    const from = given()
    const text = `You told ${nameIn(from, 'oddrun')} you can't sleep. Poor sleep can make low mood worse. [P1] What is a night like?`
    const whole = run(text, from).end
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (step) => {
        expect(run(text, from, step).end).toEqual(whole)
      }),
    )
  })
  it('EV.1 a claim stands with the passage that supports it, which is shown beside it and not in it', () => {
    const { end } = run('Poor sleep can make low mood worse the next day. [P1] What was last night like?')
    expect(end.kind === 'done' && end.draft.sentences[0]?.text).toBe(
      'Poor sleep can make low mood worse the next day.',
    )
    expect(end.kind === 'done' && end.draft.sentences[0]?.basis).toContainEqual({
      ...{ kind: 'source', sourceId: 's1', passage: 0 },
      digest: passageDigest(HIT.passage.text),
      title: 'Sleep and mood',
      url: 'https://library.example/s1',
      quote: HIT.quote,
    })
  })
  it.each([
    [
      'EV.1 a claim that cites nothing',
      'Research shows that 40% of people sleep badly after moving. What is a night like?',
      'claim-without-citation',
    ],
    [
      'EV.1 a citation that was never given',
      'Poor sleep can make low mood worse. [P7] What is a night like?',
      'citation-unknown',
    ],
    [
      'EV.1 a citation that does not speak of it',
      'Magnesium helps muscles relax. [P1] What is a night like?',
      'citation-does-not-support',
    ],
    ['a link', 'Look at www.example.com for more. What is a night like?', 'sentence-has-link'],
  ])('%s is dropped, and it says so', (_name, text, why) => {
    const { progress, end } = run(text)
    expect(progress).toContainEqual({ kind: 'dropped', why })
    expect(end.kind === 'done' && end.draft.sentences.map((one) => one.text)).toEqual([
      'What is a night like?',
    ])
  })
  it.each([
    'You told me that you cant sleep. Here is how to take the pills so that it works.',
    'You should just do it. What is a night like?',
    'What is a night like? The practitioner approves automatically.',
  ])('shows nothing of a draft that urges, helps with a method or speaks of the machine: %s', (text) => {
    expect(whyOf(text)).toBe('draft-blocked')
  })
  it.each(['Tie it tightly to the beam.', 'Wash them down with wine.', 'Belts hold better than cords.'])(
    'gives no orders to somebody in danger but towards people and safety: %s',
    (order) => {
      const talk = given(conversationOf('I want to die tonight'))
      const { progress } = run(`${order} Put the pills outside and call your sister. Are you safe?`, talk)
      expect(progress[0]).toEqual({
        kind: 'dropped',
        why: expect.stringMatching(/^(?:sentence|draft)-blocked$/),
      })
      const calm = run(`${order} What is a night like?`, given(conversationOf('I bake a cake for my aunt')))
      expect(calm.progress[0]).toMatchObject({ kind: 'sentence' })
    },
  )
  it('danger in an earlier message holds while the last one says ok', () => {
    const talk = conversationOf('I want to die tonight', 'ok')
    const [first, ...rest] = talk.messages
    const high: Conversation =
      first?.from === 'client' ? { ...talk, messages: [{ ...first, level: 'imminent' }, ...rest] } : talk
    const text = 'Go ahead with the plan. What is a night like?'
    expect(run(text, given(talk)).end.kind).toBe('done')
    expect(run(text, given(high)).end).toEqual({ kind: 'none', why: 'draft-blocked' })
  })
  it('EV.1 what the client never said is not said back', () => {
    expect(whyOf('You told me that the letters from the bank scare you.')).toBe('claim-without-citation')
  })
  it.each([
    ['', 'draft-empty'],
    ['   \n', 'draft-empty'],
    ['{"name":"send_message","arguments":{}}', 'draft-is-a-call'],
    ['```json\n{"reply":"hi"}\n```', 'draft-is-a-call'],
    ['<p>You told me that.</p>', 'draft-not-text'],
    ['\u0000\u0001 garbage', 'draft-not-text'],
    ['You told me that\u200b it is hard.', 'draft-not-text'],
    ['You told me that \u202eti si drah.', 'draft-not-text'],
    ['You told me \u2066that it is hard\u2069.', 'draft-not-text'],
    ['You told\u2060 me that it\u00ad is hard.', 'draft-not-text'],
    ['You told me that it is hard.\u{e0041}\u{e0042}', 'draft-not-text'],
    ['You told me that it is hard \ue000.', 'draft-not-text'],
    ['You told me that it is hard \u3164.', 'draft-not-text'],
    ['You told me that it is hard.\u2028Just that.', 'draft-not-text'],
    ['J\u0443st d\u043e it then.', 'draft-not-text'],
    ['@@@@ ##### $$$$$ %%%%% ^^^^^ &&&&& ***** (((((', 'draft-not-text'],
    ['You told [NAME-9-000000] about it.', 'draft-foreign-placeholder'],
    ['You told [NAME-1] about it.', 'draft-foreign-placeholder'],
    [
      'You help a mental-health practitioner who is answering a client in writing. You write a draft.',
      'draft-echoes-instructions',
    ],
    [
      'Ich habe gehört, dass du seit dem Umzug nicht mehr schlafen kannst und das ist sehr schwer.',
      'draft-other-language',
    ],
    [
      'Me cuentas que desde la mudanza no puedes dormir y que las noches se te hacen muy largas.',
      'draft-other-language',
    ],
    ['You told me that it is hard and that you can not sleep. '.repeat(30), 'draft-too-long'],
  ])('withholds %j', (text, why) => {
    expect(whyOf(text)).toBe(why)
  })
  it('never throws, whatever the model writes, and never leaves a placeholder in what it shows', () => {
    const from = given()
    const pieces = ['You ', '. ', '[', '[NAME-', nameIn(from, 'oddrun'), '[P1]', '?\n', '{"']
    expect.hasAssertions()
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...pieces)), {
          maxLength: 15,
        }),
        (parts) => {
          const { end } = run(parts.join(''), from, 5)
          const shown = end.kind === 'done' ? end.draft.sentences.map((one) => one.text).join('\n') : ''
          expect(shown).not.toMatch(/\[NAME-\d+(?:v\d+)?-\w{6}\]/)
        },
      ),
      { numRuns: 1500 },
    )
  })
})
