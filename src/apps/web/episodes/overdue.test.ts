import { expect, it } from 'vitest'
import type { OnBoard } from './by-need.ts'
import { overdue } from './overdue.ts'

const NOW = Date.parse('2026-11-21T08:00:00.000Z')
const one = (id: string, ...deadlines: readonly string[]): OnBoard => ({
  id,
  conversationId: id,
  level: 'high',
  tier: 2,
  state: 'flagged',
  openedAt: '2026-11-21T07:00:00.000Z',
  holderId: null,
  holderName: null,
  offeredTo: null,
  acknowledgedAt: null,
  assessedAt: null,
  contactAt: null,
  clientName: id,
  practitionerNames: [],
  due: deadlines.map((deadlineAt) => ({ kind: 'assess' as const, deadlineAt })),
  told: [],
})

it('counts an episode once, as soon as one of its times is over or it was offered to oneself', () => {
  const board = [
    one('over', '2026-11-21T07:59:00.000Z', '2026-11-21T07:00:00.000Z'),
    one('now', '2026-11-21T08:00:00.000Z'),
    one('later', '2026-11-21T08:01:00.000Z'),
    one('nothing'),
    { ...one('mine'), offeredTo: 'me' },
    { ...one('theirs'), offeredTo: 'other' },
  ]
  expect(overdue(board, 'me', NOW).map(({ id }) => id)).toEqual(['over', 'now', 'mine'])
})
