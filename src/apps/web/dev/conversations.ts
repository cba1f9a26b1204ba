import type { EpisodeView, MessageView, SignalView } from '../../../contract/shapes.ts'
import type { RiskLevel } from '../../../domain/risk/levels.ts'
import { uuid } from './people.ts'

const started = Date.now()
export const ago = (minutes: number): string => new Date(started - minutes * 60_000).toISOString()

type Mark = readonly [words: string, kind: SignalView['kind'], level: RiskLevel, why: string]

export function fromClient(
  id: number,
  minutes: number,
  text: string,
  level: RiskLevel,
  marks: readonly Mark[],
): MessageView {
  const signals = marks.map(([words, kind, own, why], place): SignalView => {
    const start = text.indexOf(words)
    return {
      kind,
      level: own,
      start,
      end: start + words.length,
      rule: `en.${kind}.${place + 1}`,
      why,
      wrong: false,
    }
  })
  return { from: 'client', id: uuid(id), text, at: ago(minutes), level, language: 'en', signals }
}

export const fromTeam = (
  id: number,
  minutes: number,
  text: string,
  provenance: Extract<MessageView, { from: 'practitioner' }>['provenance'],
): MessageView => ({
  from: 'practitioner',
  id: uuid(id),
  text,
  at: ago(minutes),
  authorId: uuid(1),
  authorName: 'Dr. Ines Okafor',
  provenance,
})

const own = { origin: 'own-words', shareEdited: null, model: null } as const

export const episodeOf = (
  n: number,
  level: RiskLevel,
  minutes: number,
  more: Partial<EpisodeView>,
): EpisodeView => ({
  id: uuid(700 + n),
  conversationId: uuid(100 + n),
  level,
  tier: level === 'imminent' ? 3 : level === 'high' ? 2 : 1,
  state: 'flagged',
  openedAt: ago(minutes),
  holderId: null,
  holderName: null,
  offeredTo: null,
  contactAt: null,
  acknowledgedAt: null,
  assessedAt: null,
  ...more,
})

const held = (minutes: number): Partial<EpisodeView> => ({
  state: 'acknowledged',
  holderId: uuid(1),
  holderName: 'Dr. Ines Okafor',
  offeredTo: null,
  contactAt: null,
  acknowledgedAt: ago(minutes),
})

export type Person = {
  readonly name: string
  readonly preferredName: string
  readonly pronouns: string | null
  readonly about: string
  readonly level: RiskLevel
  readonly waiting: number | null
  readonly messages: readonly MessageView[]
  readonly episode: EpisodeView | null
  readonly mine: boolean
}

export const dariaMessages: readonly MessageView[] = [
  fromClient(
    201,
    60 * 26,
    'Hi. The funeral was on Saturday. I got through it by counting the tiles on the ceiling.',
    'none',
    [],
  ),
  fromTeam(
    202,
    60 * 25,
    'Counting the tiles sounds like a way to stay in the room when everything in you wanted to leave it. How have the days since been?',
    { origin: 'from-a-move', shareEdited: 0.42, model: null },
  ),
  fromClient(
    203,
    60 * 3,
    'Long. I keep picking up my phone to text him. My sister says I should be “back to normal” by now, and I nod and then sit in the car for an hour.',
    'none',
    [],
  ),
  fromTeam(
    204,
    60 * 2 + 20,
    'An hour in the car, alone with it, after nodding for her sake. I am glad you told me.',
    own,
  ),
  fromClient(
    205,
    38,
    'I did not sleep again. Everyone would be better off without me dragging them down. Last night I thought about not waking up, and it was the first calm thought in weeks. I still have his old pills in the cabinet.',
    'high',
    [
      [
        'better off without me',
        'burdensomeness',
        'moderate',
        'Feeling that others would be better off is one of the strongest companions of suicidal thoughts.',
      ],
      [
        'thought about not waking up',
        'passive-ideation',
        'moderate',
        'A wish not to wake up is a passive thought of dying.',
      ],
      [
        'still have his old pills',
        'means-or-method-seeking',
        'high',
        'Medicine named beside thoughts of dying: means are within reach.',
      ],
    ],
  ),
  fromClient(206, 36, 'Sorry. That is a lot. You do not have to answer tonight.', 'none', []),
]

const shortly = (
  n: number,
  minutes: number,
  text: string,
  level: RiskLevel,
  marks: readonly Mark[] = [],
): readonly MessageView[] => [fromClient(n, minutes, text, level, marks)]
const answered = (n: number, minutes: number, text: string, reply: string): readonly MessageView[] => [
  fromClient(n, minutes + 200, text, 'none', []),
  fromTeam(n + 1, minutes, reply, { origin: 'with-feedback', shareEdited: null, model: null }),
]

export const people: readonly Person[] = [
  {
    name: 'Daria Whitlock',
    preferredName: 'Daria',
    pronouns: 'she/her',
    about:
      'Lost her husband Paul in September. Walks help; being told to be strong does not. Sister Jo lives ten minutes away and is safe.',
    level: 'high',
    waiting: 38,
    messages: dariaMessages,
    episode: episodeOf(1, 'high', 38, held(31)),
    mine: true,
  },
  {
    name: 'Wendell Achterberg',
    preferredName: 'Wen',
    pronouns: 'he/him',
    about: 'Night shifts. Prefers short messages.',
    level: 'moderate',
    waiting: 12,
    messages: shortly(
      220,
      12,
      'I feel stuck in this flat with no way out. Same four walls, same four thoughts.',
      'moderate',
      [['stuck in this flat with no way out', 'entrapment', 'moderate', 'Feeling trapped with no way out.']],
    ),
    episode: episodeOf(2, 'moderate', 12, {}),
    mine: true,
  },
  {
    name: 'Yusra Al-Karim',
    preferredName: 'يسرى',
    pronouns: 'she/her',
    about: 'Writes in English and Arabic. Exams in January.',
    level: 'low',
    waiting: 214,
    messages: shortly(
      230,
      214,
      'قلبي يدق بسرعة — my heart races before every lecture and I think everyone can see it.',
      'low',
      [['my heart races', 'panic', 'low', 'Bodily signs of panic.']],
    ),
    episode: null,
    mine: true,
  },
  {
    name: 'Marisol Quintana Echeverría de los Ángeles',
    preferredName: 'Marisol',
    pronouns: null,
    about: '',
    level: 'none',
    waiting: 60 * 27,
    messages: shortly(
      240,
      60 * 27,
      'Gracias por lo de ayer. Pregunta: ¿puedo cambiar la cita del jueves?',
      'none',
    ),
    episode: null,
    mine: true,
  },
  {
    name: 'Beatrix Osei',
    preferredName: 'Bea',
    pronouns: 'they/them',
    about: 'Chose no AI on 3 November.',
    level: 'none',
    waiting: 55,
    messages: shortly(
      250,
      55,
      'Back from the GP. She wants to change the dose and I said I would ask what you think first. <b>Also</b> hello.',
      'none',
    ),
    episode: null,
    mine: true,
  },
  {
    name: 'Ruben Castellanos',
    preferredName: 'Ruben',
    pronouns: 'he/him',
    about: '',
    level: 'none',
    waiting: null,
    messages: answered(
      260,
      300,
      'The breathing thing worked on the bus.',
      'On the bus, with people around. That took something. What did you notice first?',
    ),
    episode: null,
    mine: true,
  },
  {
    name: 'Halvard Moe',
    preferredName: 'Halvard',
    pronouns: null,
    about: '',
    level: 'none',
    waiting: null,
    messages: answered(
      270,
      60 * 30,
      'Week three without a drink.',
      'Three weeks. You have been counting them one evening at a time.',
    ),
    episode: null,
    mine: true,
  },
  {
    name: 'Priscilla Nwosu',
    preferredName: 'Priscilla',
    pronouns: 'she/her',
    about: '',
    level: 'moderate',
    waiting: null,
    messages: [],
    episode: episodeOf(8, 'moderate', 60 * 30, {
      state: 'assessed',
      holderId: uuid(2),
      holderName: 'Tomás Reyes',
      offeredTo: null,
      contactAt: null,
      acknowledgedAt: ago(60 * 29),
      assessedAt: ago(60 * 28),
    }),
    mine: false,
  },
]
