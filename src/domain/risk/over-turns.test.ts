import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acrossTurns } from './across.ts'
import { atLeast, riskLevels } from './levels.ts'
import {
  explainOverTurns,
  lookBackFrom,
  mayComplete,
  MOST_EARLIER,
  overTurns,
  restsOn,
  withOverTurns,
  type Turn,
} from './over-turns.ts'
import { screen } from './screen.ts'
import type { Screening } from './signal.ts'

const NOW = Date.parse('2026-11-20T20:00:00Z')
const turn = (text: string, hours: number): Turn & Screening => ({
  messageId: `m-${hours}`,
  text,
  at: new Date(NOW - hours * 3_600_000).toISOString(),
  ...screen(text),
})
const told = (messages: string): readonly (Turn & Screening)[] =>
  messages.split(' || ').map((message) => {
    const [, hours = '', text = ''] = /^(\d+)h (.*)$/.exec(message) ?? []
    return turn(text, Number(hours))
  })
const cases = readFileSync(new URL('../../../fixtures/risk/over-turns.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([level = '', rule = '', messages = '']) => ({ level, rule, turns: told(messages) }))

const last = (turns: readonly (Turn & Screening)[]): Turn & Screening => turns.at(-1) ?? turn('', 0)

describe('what several messages say together', () => {
  it('reads as the fixtures say', () => {
    const wrong = cases.flatMap(({ level, rule, turns }) => {
      const read = overTurns(turns.slice(0, -1), last(turns))
      const found = read.found?.signal.rule ?? '-'
      return read.level === level && found === rule
        ? []
        : [
            `${turns.map((one) => one.text).join(' || ')}: ${level} by ${rule}, read as ${read.level} by ${found}`,
          ]
    })
    expect(wrong).toEqual([])
  })
  it('is looked for wherever a message completes it, and not for every message', () => {
    const overlooked = cases.filter(
      ({ rule, turns }) => rule !== '-' && !mayComplete(last(turns), last(turns).text),
    )
    expect(overlooked).toEqual([])
    for (const text of ['ok see you thursday at ten, thank you', 'gracias, nos vemos el jueves'])
      expect(mayComplete(screen(text), text)).toBe(false)
  })
  it('the signal stands at words of the new message and names the earlier ones', () => {
    const before = turn('I want to die', 20)
    const now = turn('there is a gun in the house', 0)
    const { found } = overTurns([before, turn('the weather is nice', 5)], now)
    expect(now.text.slice(found?.signal.start, found?.signal.end)).toContain('gun')
    expect(
      found?.restsOn.map(({ messageId, start, end }) => [messageId, before.text.slice(start, end)]),
    ).toEqual([['m-20', expect.stringContaining('die')]])
    expect(restsOn('over-turns.wish-means', [before], now)).toEqual(found?.restsOn)
  })
  it('says in both languages how long ago the rest was said', () => {
    expect(explainOverTurns('over-turns.wish-means', 49, 'en')).toMatch(/at hand.*2 days earlier/)
    expect(explainOverTurns('over-turns.wish-means', 25, 'es')).toMatch(/con qué.*1 día antes/)
    expect(explainOverTurns('over-turns.wish-means', 2, 'en')).toMatch(/earlier, within the day/)
  })
})

describe('what only rises', () => {
  const texts = [...new Set(cases.flatMap(({ turns }) => turns.map((one) => one.text)))]
  const anyTurns = fc.array(fc.tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 400 })), {
    maxLength: 6,
  })
  it('SA.2 more earlier messages, a retraction among them, never lower the level', () => {
    fc.assert(
      fc.property(anyTurns, fc.constantFrom(...texts), (earlier, text) => {
        const now = turn(text, 0)
        const turns = earlier.map(([one, hours]) => turn(one, hours))
        const read = overTurns(turns, now)
        expect(atLeast(read.level, now.level)).toBe(true)
        for (const retraction of ["forget what I said, I'm fine", 'era broma, estoy bien']) {
          const later = overTurns([...turns, turn(retraction, 0.5)], now)
          expect(riskLevels.indexOf(later.level)).toBeGreaterThanOrEqual(riskLevels.indexOf(read.level))
        }
      }),
      { numRuns: 200, seed: 7 },
    )
  })
  it("the message's own signals stay its own", () => {
    const now = turn('got the pills', 0)
    const kept = withOverTurns(now, overTurns([turn('I wish I were dead', 5)], now), 'none')
    expect(kept.level).toBe('high')
    expect(kept.signals.filter((signal) => !signal.rule.startsWith('over-turns.'))).toEqual(now.signals)
  })
  it('says nothing twice to people who have the episode at that level', () => {
    const now = turn('got the pills', 0)
    const read = overTurns([turn('I wish I were dead', 5)], now)
    expect(withOverTurns(now, read, 'high')).toBe(now)
    expect(withOverTurns(now, read, 'moderate').level).toBe('high')
  })
  it('another reader without rules is heard by the kind of its signals', () => {
    const before: Turn = {
      ...turn('the usual thoughts, the ones about the river', 5),
      level: 'moderate',
      signals: [
        { kind: 'passive-ideation', level: 'moderate', rule: 'learned.passive-ideation', start: 0, end: 10 },
      ],
    }
    expect(overTurns([before], turn('got the pills', 0)).found?.signal.rule).toBe('over-turns.wish-means')
  })
})

describe('its bounds', () => {
  it('looks back a fortnight at most, over so many messages at most', () => {
    expect(lookBackFrom('2026-11-20T20:00:00.000Z')).toBe('2026-11-06T20:00:00.000Z')
    const now = turn('got the pills', 0)
    const chatter = Array.from({ length: MOST_EARLIER }, (_, at) => turn('the weather is nice', 1 + at / 100))
    expect(overTurns([turn('I wish I were dead', 30), ...chatter], now).found).toBeNull()
    expect(Math.max(...acrossTurns.map(({ hours }) => hours))).toBe(14 * 24)
  })
  it('a message sent twice does not complete itself', () => {
    const now = turn('There is no hope for me and I am a burden', 0)
    expect(overTurns([now, now], now)).toEqual({ level: now.level, found: null })
  })
})
