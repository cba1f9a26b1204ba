import { describe, expect, it } from 'vitest'
import type { QueueLine } from '../../../contract/shapes.ts'
import { filterQueue } from './filter-queue.ts'

const line = (clientName: string, more: Partial<QueueLine>): QueueLine => ({
  conversationId: clientName,
  clientName,
  language: 'es',
  level: 'none',
  episode: null,
  reason: null,
  waitingSince: null,
  unanswered: 0,
  unread: false,
  lastText: '',
  lastFrom: null,
  lastAt: null,
  mine: true,
  practitionerNames: [],
  ...more,
})
const queue = [
  line('Álvaro Núñez', { waitingSince: '2026-11-21T10:00:00.000Z' }),
  line('Beatrix Osei', { lastText: 'Back from the GP', mine: false }),
  line('Ruben Castellanos', { lastText: 'on the bus' }),
]
const names = (wanted: Parameters<typeof filterQueue>[1]): readonly string[] =>
  filterQueue(queue, wanted).map((one) => one.clientName)

describe('the queue filter', () => {
  it('finds a name without its accents', () =>
    expect(names({ view: 'all', words: 'alvaro nunez' })).toEqual(['Álvaro Núñez']))
  it('finds last words', () => expect(names({ view: 'all', words: 'BUS' })).toEqual(['Ruben Castellanos']))
  it('wants every word', () => expect(names({ view: 'all', words: 'bus osei' })).toEqual([]))
  it('shows only those who wait', () =>
    expect(names({ view: 'waiting', words: '' })).toEqual(['Álvaro Núñez']))
  it('shows only mine, in the order the server gave', () =>
    expect(names({ view: 'mine', words: ' ' })).toEqual(['Álvaro Núñez', 'Ruben Castellanos']))
})
