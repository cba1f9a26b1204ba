import { describe, expect, it } from 'vitest'
import type { RiskLevel } from '../../../domain/risk/levels.ts'
import { byNeed, type OnBoard } from './by-need.ts'

const one = (id: string, level: RiskLevel, holderId: string | null, hour: number): OnBoard => ({
  id,
  conversationId: id,
  level,
  tier: 1,
  state: 'flagged',
  openedAt: `2026-11-21T0${hour}:00:00.000Z`,
  holderId,
  holderName: null,
  offeredTo: null,
  contactAt: null,
  acknowledgedAt: null,
  assessedAt: null,
  clientName: id,
  practitionerNames: [],
  due: [],
  told: [],
})

describe('the board', () => {
  it('begins with the most urgent, then what nobody holds, then the oldest', () => {
    const board = [
      one('held', 'high', 'x', 1),
      one('young', 'high', null, 5),
      one('old', 'high', null, 2),
      one('worst', 'imminent', 'x', 9),
    ]
    expect(byNeed(board).map(({ id }) => id)).toEqual(['worst', 'old', 'young', 'held'])
  })
})
