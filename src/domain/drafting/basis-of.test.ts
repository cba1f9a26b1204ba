import { describe, expect, it } from 'vitest'
import type { Conversation } from '../conversation/conversation.ts'
import type { Locale } from '../language.ts'
import { basisOf } from './basis-of.ts'

const conversation = (language: Locale, ...said: readonly string[]): Conversation => ({
  thread: {
    organisationId: 'o',
    conversationId: 'c',
    clientId: 'k',
    practitionerIds: ['p'],
    version: said.length,
    jurisdiction: 'ES',
    language,
    noAi: false,
    openEpisode: null,
  },
  client: {
    clientId: 'k',
    name: 'Vera Lindqvist',
    preferredName: 'Vera',
    pronouns: null,
    birthYear: 1991,
    jurisdiction: 'ES',
    country: 'ES',
    language,
    contact: { phone: null, email: null },
    circle: [],
    identifiers: [],
    about: '',
  },
  messages: said.map((text, at) => ({
    id: `m${at}`,
    from: 'client',
    text,
    at: '2026-11-21T09:00:00.000Z',
    level: 'none',
    language,
    signals: [],
  })),
  consents: [],
  practitioners: [],
})
const quotes = (language: Locale, sentence: string, ...said: readonly string[]) =>
  basisOf(sentence, conversation(language, ...said), language)?.map((one) =>
    one.kind === 'client-words' ? one.quote : one.kind,
  )

describe('what a sentence of a draft rests on', () => {
  it.each([
    [
      'en',
      'Not sleeping since the move sounds exhausting.',
      'I cant sleep since we moved. My cat is fine.',
      'I cant sleep since we moved.',
    ],
    [
      'en',
      'What are the nights without sleep like?',
      'My boss shouts. I lie without sleep all night.',
      'sleep all night',
    ],
    ['en', 'Your boss shouts at you in meetings.', 'Every day my boss shouts at me.', 'boss shouts'],
    ['es', 'Tu jefe te grita delante del equipo.', 'Mi jefe me grita cada mañana.', 'jefe me grita'],
    ['es', '¿Cómo es dormir tan poco?', 'Casi no puedo dormir. El perro está bien.', 'Casi no puedo dormir.'],
  ] as const)('EV.1 quotes what it takes up (%s): %s', (language, sentence, said, quote) => {
    expect(quotes(language, sentence, said)).toEqual([quote])
  })

  it.each([
    ['en', 'Would it help to plan one small meal for tomorrow?', 'My brother called me today about the car.'],
    ['en', 'What was the hardest part of this week?', 'I went to the cinema last week.'],
    [
      'en',
      'Walking by the river every morning can be a way to breathe.',
      'Every morning I fight with my landlord.',
    ],
    ['en', 'It makes sense that this is heavy.', 'The heating is broken again.'],
    ['es', '¿Qué te ayudaría hoy a estar un poco mejor?', 'Hoy llovió y perdí el autobús.'],
    ['es', 'Suena a que necesitas descansar de todo esto.', 'Mi prima se casa en mayo.'],
  ] as const)('EV.1 shows no unrelated words, only the guideline (%s): %s', (language, sentence, said) => {
    expect(quotes(language, sentence, said)).toEqual(['guideline'])
  })

  it.each([
    ['en', 'You told me that your father left in March.', 'The heating is broken again.'],
    ['en', "You've mentioned drinking more wine lately.", 'My brother called about the car.'],
    ['es', 'Me cuentas que tu padre se marchó.', 'La calefacción está rota otra vez.'],
    ['es', 'Dijiste que bebes más vino.', 'Mi hermano llamó por el coche.'],
  ] as const)('EV.1 what the client never said is not said back (%s): %s', (language, sentence, said) => {
    expect(basisOf(sentence, conversation(language, said), language)).toBeNull()
  })

  it('EV.1 a word about food is no question about safety', () => {
    const talk = conversation('en', 'I can’t go on.')
    const withSignal: Conversation = {
      ...talk,
      messages: talk.messages.map((message) =>
        message.from === 'client'
          ? {
              ...message,
              signals: [
                { kind: 'entrapment', level: 'moderate', rule: 'r', start: 0, end: 13, wrong: false },
              ],
            }
          : message,
      ),
    }
    const kinds = (sentence: string) => basisOf(sentence, withSignal, 'en')?.map((one) => one.kind)
    expect(kinds('What is your diet like?')).toEqual(['guideline'])
    expect(kinds('Are you thinking of suicide?')).toEqual(['signal'])
  })

  it('EV.1 with no message there is nothing but the guideline', () => {
    expect(quotes('en', 'How are you?')).toEqual(['guideline'])
  })
})
