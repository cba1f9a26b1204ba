import { expect, it } from 'vitest'
import type { Message } from '../../domain/conversation/conversation.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import { screen } from '../../domain/risk/screen.ts'
import type { SignalKind } from '../../domain/risk/signal.ts'
import { whySignal } from './why-signal.ts'

const from = (text: string, at: string, rule: string, kind: SignalKind, level: RiskLevel) => {
  const signal = { start: 0, end: text.length, kind, level, rule }
  const message: Message & { readonly from: 'client' } = {
    id: at,
    from: 'client',
    text,
    at,
    level,
    language: 'en',
    signals: [{ ...signal, wrong: false }],
  }
  return { message, signal }
}

it('a signal over several messages says how long ago the rest was said, in both languages', () => {
  const wish = from(
    'i wish i was dead',
    '2026-11-18T08:00:00.000Z',
    'passive.wish-dead',
    'passive-ideation',
    'moderate',
  )
  const means = from(
    'got the pills',
    '2026-11-20T09:00:00.000Z',
    'over-turns.wish-means',
    'means-or-method-seeking',
    'high',
  )
  const all = [wish.message, means.message]
  expect(whySignal(means.signal, means.message, all, 'en')).toMatch(
    /wants to die.*what was said 2 days earlier/,
  )
  expect(whySignal(means.signal, means.message, all, 'es')).toMatch(/quiere morir.*2 días antes/)
  expect(whySignal(wish.signal, wish.message, all, 'en')).toBe('Wishes to be dead')
  expect(whySignal(means.signal, means.message, [means.message], 'en')).toMatch(/wants to die/)
})

it('a signal of the learned reader names the words that weighed most, as the client wrote them', () => {
  const text = 'Hi there. i keep looking at the river and wondering how cold it would be. See you Tuesday.'
  const heard = screen(text).signals.filter(({ rule }) => rule.startsWith('learned:'))
  expect(heard).toHaveLength(1)
  for (const signal of heard) {
    const { message } = from(text, '2026-11-18T08:00:00.000Z', signal.rule, signal.kind, signal.level)
    const said = whySignal(signal, message, [message], 'en')
    const named = [...said.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words)
    expect(said).toMatch(/^Reads like .*What weighed most: "/)
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((words) => !text.slice(signal.start, signal.end).includes(words))).toEqual([])
    expect(whySignal(signal, message, [message], 'es')).toMatch(/^Se parece .*Lo que más pesó: «/)
  }
})
