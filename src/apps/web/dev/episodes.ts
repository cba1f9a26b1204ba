import type { EscalationView } from '../../../contract/administration.ts'
import type { EpisodeRecordView } from '../../../contract/episodes.ts'
import type { EpisodeView } from '../../../contract/shapes.ts'
import { defaultEscalation } from '../../../domain/episodes/escalation.ts'
import { timerKinds, waitsFor } from '../../../domain/episodes/timers.ts'
import { members, uuid } from './people.ts'

const away = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

export const dueOf = (episode: EpisodeView): EpisodeRecordView['due'] =>
  timerKinds
    .filter((kind) => waitsFor(episode, kind))
    .map((kind) => ({ kind, deadlineAt: away(kind === 'acknowledge' ? -12 : 45) }))

export const toldOf = (): EpisodeRecordView['told'] => [
  { name: 'Dr. Ines Okafor', at: away(-12) },
  { name: 'Marguerite Lindqvist', at: away(-7) },
]

const staff = members.filter(({ role }) => role === 'practitioner' || role === 'supervisor')

export function recordOf(episode: EpisodeView | undefined): EpisodeRecordView {
  const mayTake = staff.map(({ id, name }) => ({ id, name }))
  if (!episode) return { steps: [], due: [], told: [], mayTake }
  const none = { toName: null, service: null, calledAt: null }
  const name = 'Dr. Ines Okafor'
  return {
    steps: [
      ...(episode.acknowledgedAt
        ? [
            {
              ...none,
              ...{ id: uuid(760), step: 'acknowledge' as const, to: 'acknowledged' as const },
              ...{ byName: name, words: '', at: episode.acknowledgedAt },
            },
          ]
        : []),
      ...(episode.assessedAt
        ? [
            {
              ...none,
              ...{ id: uuid(761), step: 'assess' as const, to: 'assessed' as const, byName: name },
              words:
                'Asked directly by phone. She thinks of dying most nights, has no plan; her pills are with her sister.',
              at: episode.assessedAt,
            },
          ]
        : []),
    ],
    due: dueOf(episode),
    told: toldOf(),
    mayTake,
  }
}

export const escalation: EscalationView = {
  rules: defaultEscalation.rules.map((rule) => ({ ...rule })),
  coverIds: [uuid(2)],
  people: staff.map(({ id, name, role }) => ({ id, name, role })),
  ways: ['e-mail'],
}
