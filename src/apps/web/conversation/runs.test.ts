import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SignalView } from '../../../contract/shapes.ts'
import { leading, runsOf } from './runs.ts'

const signal = (start: number, end: number, more: Partial<SignalView> = {}): SignalView => ({
  kind: 'plan',
  level: 'moderate',
  start,
  end,
  rule: `rule-${start}`,
  why: 'because',
  wrong: false,
  ...more,
})

describe('a message cut into runs', () => {
  it('is one run where nothing lies over it', () => expect(runsOf('plain words', [], null)).toHaveLength(1))
  it('is no run where it is empty', () => expect(runsOf('', [], null)).toEqual([]))
  it('is cut where a signal begins and ends', () => {
    const runs = runsOf('I have a plan now', [signal(9, 13)], null)
    expect(runs.map((run) => run.text)).toEqual(['I have a ', 'plan', ' now'])
    expect(runs.map((run) => run.signals.length)).toEqual([0, 1, 0])
  })
  it('shows both signals where two overlap', () => {
    const runs = runsOf('abcdef', [signal(0, 4), signal(2, 6)], null)
    expect(runs.map((run) => run.signals.length)).toEqual([1, 2, 1])
  })
  it('lights the quote a move rests on', () => {
    expect(runsOf('abcdef', [], { start: 2, end: 4 }).map((run) => run.lit)).toEqual([false, true, false])
  })
  it('keeps every character in place whatever the spans are', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 80 }), fc.integer({ min: -5, max: 80 })), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), spans, (text, pairs) => {
        const runs = runsOf(
          text,
          pairs.map(([start, end]) => signal(start, end)),
          null,
        )
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})

describe('the signal that leads a run', () => {
  it('is the most urgent', () =>
    expect(leading([signal(0, 1), signal(0, 2, { level: 'high' })])?.level).toBe('high'))
  it('is one not marked as wrong where there is one', () =>
    expect(
      leading([signal(0, 1, { level: 'high', wrong: true }), signal(0, 2, { level: 'low' })])?.level,
    ).toBe('low'))
})
