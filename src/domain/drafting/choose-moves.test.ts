import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  amiss,
  choose,
  clientSays,
  conversation,
  greeting,
  library,
  lines,
  practitionerSays,
} from '../../../test/moves-scene.ts'
import { locales } from '../language.ts'
import type { RiskLevel } from '../risk/levels.ts'
import { signalKinds } from '../risk/signal.ts'
import { chooseMoves } from './choose-moves.ts'

describe('choosing', () => {
  it('HU.4 offers nothing where the level allows no moves', () => {
    const given = conversation('en', [clientSays('I feel so low')])
    expect(chooseMoves(given, library, { used: [], assist: 'none' })).toEqual([])
    expect(chooseMoves(given, library, { used: [], assist: 'feedback' })).toEqual([])
    expect(chooseMoves(given, library, { used: [], assist: 'drafts' }).length).toBeGreaterThanOrEqual(2)
  })

  it('offers nothing when nothing waits for an answer', () => {
    expect(choose(conversation('en', []))).toEqual([])
    expect(choose(conversation('en', [clientSays('hello'), practitionerSays('Hello, Rosa.')]))).toEqual([])
  })

  it('reads every message since the last answer', () => {
    const moves = choose(
      conversation('en', [
        greeting,
        clientSays('My dad died on Sunday', { id: 'm1' }),
        clientSays('sorry', { id: 'm2' }),
      ]),
    )
    expect(moves.some((m) => m.basis.some((b) => b.kind === 'client-words' && b.messageId === 'm1'))).toBe(
      true,
    )
    expect(moves.every((m) => m.id.startsWith('m2/'))).toBe(true)
  })

  it('after two questions in a row prefers a reflection and asks no third', () => {
    const given = conversation('en', [
      practitionerSays('How are you sleeping?'),
      clientSays('badly', { id: 'm0' }),
      practitionerSays('What goes through your head?'),
      clientSays("I'm exhausted. I wake up tired and go to bed tired."),
    ])
    const moves = choose(given)
    expect(moves[0]?.does).toBe('reflect')
    expect(moves.map((m) => m.does)).not.toContain('open-question')
  })

  it('two clients who write the same do not always get the same words', () => {
    const texts = Array.from({ length: 20 }, (_, n) =>
      choose(
        conversation('en', [greeting, clientSays("I can't sleep and I worry about my exam")], {
          conversationId: `c${n}`,
        }),
      )
        .map((m) => m.text)
        .join('|'),
    )
    expect(new Set(texts).size).toBeGreaterThan(4)
  })

  it('offers none again while two fresh ones fit, and is never left empty when the library runs dry', () => {
    const used: string[] = []
    for (let version = 0; version < 20; version++) {
      const moves = choose(
        conversation('en', [greeting, clientSays("I feel so low and I can't sleep since the divorce")], {
          version,
        }),
        used,
      )
      expect(moves.length).toBeGreaterThanOrEqual(2)
      const again = moves.filter((move) => used.includes(move.moveId))
      expect(version < 10 ? again : []).toEqual([])
      used.push(...moves.map((m) => m.moveId))
    }
  })

  it('leaves the words of another language alone', () => {
    const moves = choose(
      conversation('en', [
        greeting,
        clientSays('No puedo dormir desde que murió mi madre', { language: 'es' }),
      ]),
    )
    expect(moves.map((m) => m.text).join(' ')).not.toMatch(/puedes|madre/)
  })

  it('EV.1 every suggestion shows its basis, and what informs shows its source and quote', () => {
    const informing = Array.from({ length: 60 }, (_, version) =>
      choose(
        conversation(
          'en',
          [greeting, clientSays('I had a panic attack on the bus and drank coffee all night')],
          { version },
        ),
      ),
    )
      .flat()
      .filter((m) => m.does === 'inform')
    expect(informing.length).toBeGreaterThan(0)
    for (const move of informing)
      expect(move.basis.some((b) => b.kind === 'source' && b.quote !== '')).toBe(true)
  })

  it('EV.1 a move whose source cannot be shown is not offered', () => {
    const bare = library.map((move) => (move.source === null ? move : { ...move, citation: undefined }))
    for (let version = 0; version < 30; version++) {
      const given = conversation('en', [greeting, clientSays('I get panic attacks')], { version })
      expect(chooseMoves(given, bare, { used: [], assist: 'moves' }).map((m) => m.does)).not.toContain(
        'inform',
      )
    }
  })
})

describe('properties', () => {
  const phrases = [...lines('en.txt'), ...lines('es.txt')].map((line) => line.split(' | ')[1] ?? '')
  const level: fc.Arbitrary<RiskLevel> = fc.constantFrom('none', 'low', 'moderate', 'high', 'imminent')
  const text = fc.oneof(
    fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  )

  it('any text, level and signal gives two or three whole moves of different kinds, twice the same', () => {
    fc.assert(
      fc.property(
        text,
        level,
        fc.constantFrom(...signalKinds),
        fc.boolean(),
        fc.constantFrom(...locales),
        (said, at, kind, flagged, language) => {
          const signals =
            flagged && at !== 'none'
              ? [{ kind, level: at, rule: 'r', start: 0, end: Math.min(12, said.length), wrong: false }]
              : []
          const given = conversation(language, [greeting, clientSays(said, { language, level: at, signals })])
          const moves = choose(given)
          expect(amiss(moves, given)).toEqual([])
          expect(choose(given)).toEqual(moves)
          const urgent = at === 'high' || at === 'imminent'
          expect(urgent && moves[0]?.does !== 'ask-about-safety').toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })
})
