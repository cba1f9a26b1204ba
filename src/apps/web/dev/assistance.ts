import type {
  AssistanceView,
  AssistRulesView,
  DaysWithoutView,
  OwnAssistanceView,
} from '../../../contract/assistance.ts'
import { assistRulesShape, daysWithoutShape } from '../../../contract/assistance.ts'
import type { QuestionsView, QuestionsWaitingView } from '../../../contract/questions.ts'
import {
  ownFigures,
  teamFigures,
  type AssistanceFigures,
  type AssistedReply,
} from '../../../domain/assistance/figures.ts'
import { cautiousMoves } from '../../../domain/drafting/move-policy.ts'
import { uuid, settings } from './people.ts'

const DAY_MS = 86_400_000

/** Some twelve weeks of invented replies by seven practitioners: nobody here is real. */
const invented = (now: number): readonly AssistedReply[] =>
  Array.from({ length: 260 }, (_, one) => {
    const age = (one * 37) % 90
    const origin = one % 5 === 0 ? 'own-words' : one % 3 === 0 ? 'edited-from-a-draft' : 'from-a-move'
    const own = origin === 'own-words'
    return {
      memberId: `member-${age > 60 && age < 70 ? one % 3 : one % 7}`,
      at: new Date(now - age * DAY_MS - 3_600_000).toISOString(),
      language: one % 4 === 0 ? 'es' : 'en',
      origin,
      shareEdited: own ? 1 : one % (age > 42 ? 2 : 4) === 0 ? 0 : 0.35,
      shownMs: own ? null : ([4_000, 9_000, 26_000, 60_000, 120_000][one % 5] ?? 9_000),
      words: 30 + (one % 20),
    }
  })

const viewOf = (figures: AssistanceFigures) => ({
  ...figures,
  bySource: [...figures.bySource],
  byWeek: [...figures.byWeek],
})

/** Figures, rules and questions as the server gives them. */
export function makeAssistance() {
  let days: DaysWithoutView = { weekdays: [5], dates: ['2026-12-14'] }
  let rules: AssistRulesView = {
    moves: { kinds: [...cautiousMoves.kinds], modalities: [...cautiousMoves.modalities] },
    days: { weekdays: [], dates: ['2026-12-01'] },
  }
  const given = () => {
    const now = Date.now()
    return { replies: invented(now), hours: settings.hours, now: new Date(now).toISOString() }
  }
  return {
    team: (): AssistanceView => {
      const figures = teamFigures(given())
      return { figures: figures && viewOf(figures) }
    },
    own: (): OwnAssistanceView => {
      const all = given()
      const replies = all.replies.filter(({ memberId }) => memberId === 'member-1')
      return { figures: viewOf(ownFigures({ ...all, replies })), days }
    },
    rules: () => rules,
    saveDays: (body: unknown): void => void (days = daysWithoutShape.parse(body)),
    saveRules: (body: unknown): void => void (rules = assistRulesShape.parse(body)),
  }
}

export const questionsFor = (who: number): QuestionsView => ({
  questions: [
    {
      id: uuid(870),
      askedBy: { id: uuid(1), name: 'Dr. Ines Okafor' },
      askedOf: { id: uuid(3), name: 'Marguerite Lindqvist' },
      question: 'She says the nights are calm now, all at once. Would you call today or wait for Thursday?',
      at: '2026-11-20T16:12:00.000Z',
      answer: who === 3 ? null : 'Call today. Calm that comes overnight is worth a voice.',
      answeredAt: who === 3 ? null : '2026-11-20T16:20:00.000Z',
    },
  ],
  mayAsk: who < 3 ? [{ id: uuid(3), name: 'Marguerite Lindqvist', role: 'supervisor' }] : [],
})

export const questionsWaitingFor = (who: number): QuestionsWaitingView => ({
  questions:
    who === 3
      ? [
          {
            id: uuid(870),
            conversationId: uuid(101),
            clientName: 'Daria Whitlock',
            askedByName: 'Dr. Ines Okafor',
            at: '2026-11-20T16:12:00.000Z',
          },
        ]
      : [],
})
