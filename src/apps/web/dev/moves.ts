import type { ConversationView, MoveView } from '../../../contract/shapes.ts'
import { dariaMessages } from './conversations.ts'
import { uuid } from './people.ts'

export const movesForDaria: readonly MoveView[] = [
  {
    id: uuid(401),
    moveId: 'safety-direct',
    does: 'ask-about-safety',
    modality: 'common',
    stage: 'any',
    text: 'When you say it was the first calm thought in weeks, I want to ask you plainly: are you thinking of ending your life?',
    why: 'Asking directly does not put the thought there. It tells her that it can be said here.',
    basis: [
      {
        kind: 'signal',
        messageId: uuid(205),
        rule: 'en.passive-ideation.2',
        words: 'thought about not waking up',
      },
      { kind: 'guideline', title: 'NICE NG225: Self-harm', url: 'https://www.nice.org.uk/guidance/ng225' },
    ],
  },
  {
    id: uuid(402),
    moveId: 'reflect-burden',
    does: 'reflect',
    modality: 'common',
    stage: 'any',
    text: 'You are grieving him, and on top of it you carry the feeling that your grief weighs on everyone else.',
    why: 'Says back the part she hid behind an apology.',
    basis: [
      (() => {
        const message = dariaMessages[4]
        const quote = 'Everyone would be better off without me dragging them down'
        const start = message?.text.indexOf(quote) ?? 0
        return {
          kind: 'client-words' as const,
          messageId: uuid(205),
          start,
          end: start + quote.length,
          quote,
        }
      })(),
    ],
  },
  {
    id: uuid(403),
    moveId: 'practical-means',
    does: 'practical',
    modality: 'common',
    stage: 'any',
    text: 'Would it be all right if Jo took the pills from the cabinet tonight, just so that they are not in the house while it is this hard?',
    why: 'Distance from means is among the things known to keep people alive.',
    basis: [
      {
        kind: 'source',
        sourceId: 'means',
        passage: 0,
        digest: null,
        title: 'Means safety',
        url: 'https://example.org/means-safety',
        quote: 'Putting time and distance between a person and a method saves lives.',
      },
    ],
  },
]

export const crisisLines: ConversationView['crisisLines'] = [
  {
    name: '988 Suicide & Crisis Lifeline',
    group: 'anyone',
    region: null,
    phone: '988',
    press: null,
    text: '988',
    chat: 'https://chat.988lifeline.org',
    hours: '24/7',
    sourceUrl: 'https://988lifeline.org',
    verifiedOn: null,
    verifiedBy: null,
    emergency: false,
  },
  {
    name: 'Emergency services',
    group: 'anyone',
    region: null,
    phone: '911',
    press: null,
    text: null,
    chat: null,
    hours: '24/7',
    sourceUrl: 'https://www.911.gov',
    verifiedOn: null,
    verifiedBy: null,
    emergency: true,
  },
]
