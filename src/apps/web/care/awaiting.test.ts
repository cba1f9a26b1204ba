import { expect, it } from 'vitest'
import type { CareView, EmergenciesView } from '../../../contract/care.ts'
import { offersTo, unreviewed } from './awaiting.ts'

const at = '2026-11-20T08:00:00.000Z'
const person = (id: string) => ({ id, name: id })
const offer = (to: string, answer: CareView['handovers'][number]['answer']) => ({
  ...{
    id: 'h',
    conversationId: 'c',
    clientName: 'Walt',
    words: 'Calm.',
    offeredAt: at,
    until: at,
    answeredAt: null,
  },
  ...{ from: person('ruth'), to: person(to), answer },
})
const emergency = (
  member: string,
  review: EmergenciesView['emergencies'][number]['review'],
): EmergenciesView['emergencies'][number] => ({
  ...{ id: 'e', conversationId: 'c', clientName: 'Walt', reason: 'She rang.', at, until: at, endedAt: null },
  ...{ erasedAt: null },
  ...{ member: person(member), review },
})
const review = { outcome: 'justified', words: 'Yes.', by: 'sol', at } as const

it.each([
  ['nothing is offered', [], 0],
  ['an offer waits for one', [offer('tomas', null)], 1],
  ['the offer was answered', [offer('tomas', 'declined')], 0],
  ['the offer is somebody else’s to answer', [offer('ines', null)], 0],
] as const)('of handovers, where %s', (_, handovers, count) => {
  expect(offersTo('tomas', [...handovers])).toBe(count)
})

it.each([
  ['nothing was opened', [], 0],
  ['one waits and one was reviewed', [emergency('tomas', null), emergency('tomas', review)], 1],
  ['the access was one’s own', [emergency('sol', null)], 0],
] as const)('of emergency accesses, where %s', (_, emergencies, count) => {
  expect(unreviewed('sol', [...emergencies])).toBe(count)
})
