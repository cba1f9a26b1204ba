import { describe, expect, it } from 'vitest'
import { readByRules } from '../screen-by-rules.ts'
import { headOdds } from './head-odds.ts'
import { kindHeads } from './heads.ts'

const odds = (text: string): readonly number[] => headOdds(text, readByRules(text))
const of = (text: string, kind: (typeof kindHeads)[number]['kind']): number =>
  odds(text)[2 + kindHeads.findIndex((head) => head.kind === kind)] ?? NaN

describe('what every head of the risk reader hears', () => {
  it('hears each kind in the words that are full of it', () => {
    expect(of('How many of these tablets does it take to die?', 'means-or-method-seeking')).toBeGreaterThan(
      of('How many cups of flour go into a cake?', 'means-or-method-seeking'),
    )
    expect(of('I make myself sick after every meal.', 'eating-disorder')).toBeGreaterThan(
      of('I make soup for every meal.', 'eating-disorder'),
    )
  })
  it('has a number for each head, where nothing was said too', () => {
    expect(odds('')).toHaveLength(2 + kindHeads.length)
    expect(Math.max(...odds(''))).toBeLessThan(Math.min(0, ...odds('I want to die tonight.').slice(0, 1)))
  })
  it('FA.1: hears the same whoever is spoken of', () => {
    expect(odds('My wife says she will leave and I want to die.')).toEqual(
      odds('My husband says he will leave and I want to die.'),
    )
  })
})
