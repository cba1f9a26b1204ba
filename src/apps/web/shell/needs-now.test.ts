import { describe, expect, it } from 'vitest'
import type { Queue, QueueLine } from '../../../contract/shapes.ts'
import { whoNeedsNow } from './needs-now.ts'

const line = (
  id: string,
  tier: number,
  state: 'flagged' | 'acknowledged',
  minute: number,
  mine = true,
): QueueLine => ({
  conversationId: id,
  clientName: id,
  language: 'en',
  level: 'imminent',
  episode: {
    id: `episode-${id}`,
    conversationId: id,
    level: 'imminent',
    tier,
    state,
    openedAt: `2026-11-21T10:0${minute}:00.000Z`,
    holderId: null,
    holderName: null,
    offeredTo: null,
    contactAt: null,
    acknowledgedAt: null,
    assessedAt: null,
  },
  reason: null,
  waitingSince: null,
  unanswered: 1,
  unread: false,
  lastText: '',
  lastFrom: 'client',
  lastAt: null,
  mine,
  practitionerNames: [],
})
const queue = (...items: QueueLine[]): Queue => ({ items, event: 1 })
const names = (lines: readonly QueueLine[]): readonly string[] => lines.map((one) => one.conversationId)

describe('the one interruption', () => {
  it('is for tier 3 that nobody has acknowledged, the longest first', () => {
    const found = whoNeedsNow(queue(line('b', 3, 'flagged', 5), line('a', 3, 'flagged', 1)), 'practitioner')
    expect(names(found)).toEqual(['a', 'b'])
  })
  it('never comes for a lower tier', () =>
    expect(whoNeedsNow(queue(line('a', 2, 'flagged', 1)), 'supervisor')).toEqual([]))
  it('ends with the acknowledgement', () =>
    expect(whoNeedsNow(queue(line('a', 3, 'acknowledged', 1)), 'practitioner')).toEqual([]))
  it("does not come for another team's client, except to supervisors", () => {
    const others = queue(line('a', 3, 'flagged', 1, false))
    expect(whoNeedsNow(others, 'practitioner')).toEqual([])
    expect(names(whoNeedsNow(others, 'supervisor'))).toEqual(['a'])
  })
  it('waits for a queue', () => expect(whoNeedsNow(undefined, 'practitioner')).toEqual([]))
})
