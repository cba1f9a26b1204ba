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
import { cautiousMoves, everyMove } from './move-policy.ts'

describe('choosing', () => {
  it('HU.4 offers nothing where the level allows no moves', () => {
    const given = conversation('en', [clientSays('I feel so low')])
    expect(chooseMoves(given, library, { used: [], assist: 'none', policy: everyMove })).toEqual([])
    expect(chooseMoves(given, library, { used: [], assist: 'feedback', policy: everyMove })).toEqual([])
    expect(
      chooseMoves(given, library, { used: [], assist: 'drafts', policy: everyMove }).length,
    ).toBeGreaterThanOrEqual(2)
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

  it('offers none again within a conversation, and fewer or none where the library runs dry', () => {
    const used: string[] = []
    const counts = Array.from({ length: 40 }, (_, version) => {
      const said = clientSays("I feel so low and I can't sleep since the divorce")
      const moves = choose(conversation('en', [greeting, said], { version }), used)
      expect(moves.filter((move) => used.includes(move.moveId))).toEqual([])
      used.push(...moves.map((m) => m.moveId))
      return moves.length
    })
    expect(counts.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 3))
    expect(counts.at(-1)).toBe(0)
  })

  it('asks about danger first, also where every question was offered before', () => {
    const signal = {
      kind: 'active-ideation',
      level: 'high',
      rule: 'r',
      start: 0,
      end: 13,
      wrong: false,
    } as const
    const said = clientSays('I want to die, yes', { level: 'high', signals: [signal] })
    const used = library.map((move) => move.id)
    const moves = choose(conversation('en', [greeting, said]), used)
    expect(moves.map((m) => m.does)).toEqual(['ask-about-safety'])
  })

  it.each(locales)('keeps within what the organisation lets be offered (%s)', (language) => {
    const phrases = lines(`${language}.txt`).map((line) => line.split(' | ')[1] ?? '')
    const offers = phrases.flatMap((text) =>
      chooseMoves(conversation(language, [greeting, clientSays(text, { language })]), library, {
        used: [],
        assist: 'moves',
        policy: { ...cautiousMoves, kinds: ['reflect', 'validate', 'open-question', 'affirm'] },
      }),
    )
    expect(offers.length).toBeGreaterThan(phrases.length)
    expect(new Set(offers.map((m) => m.does))).toEqual(
      new Set(['reflect', 'validate', 'open-question', 'affirm']),
    )
    const ways = new Set(offers.map((m) => m.modality))
    for (const barred of ['cognitive-behavioural', 'acceptance', 'dialectical'] as const)
      expect(ways.has(barred)).toBe(false)
  })

  it('no policy takes the question about danger away', () => {
    const signal = {
      kind: 'active-ideation',
      level: 'high',
      rule: 'r',
      start: 0,
      end: 13,
      wrong: false,
    } as const
    const said = clientSays('I want to die', { level: 'high', signals: [signal] })
    const policy = { kinds: ['reflect', 'validate'], modalities: ['grief'] } as const
    const moves = chooseMoves(conversation('en', [greeting, said]), library, {
      used: [],
      assist: 'moves',
      policy,
    })
    expect(moves[0]?.does).toBe('ask-about-safety')
  })

  it('prefers what belongs to the stage that the work is in', () => {
    const text = "I can't decide whether to leave the job. I worry about money and I can't sleep."
    const stages = (answers: number) =>
      Array.from({ length: 40 }, (_, version) => {
        const before = Array.from({ length: answers }, (__, n) => practitionerSays(`Thank you, ${n}.`))
        return choose(conversation('en', [...before, clientSays(text)], { version }))
      })
        .flat()
        .filter((m) => m.stage === 'changing').length
    expect(stages(8)).toBeGreaterThan(stages(1))
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
    // Informing comes after listening: where the work is new, other moves go before it.
    const known = Array.from({ length: 8 }, (_, n) => practitionerSays(`Thank you, ${n}.`))
    const informing = Array.from({ length: 60 }, (_, version) =>
      choose(
        conversation(
          'en',
          [...known, clientSays('I had a panic attack on the bus and drank coffee all night')],
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
      expect(
        chooseMoves(given, bare, { used: [], assist: 'moves', policy: everyMove }).map((m) => m.does),
      ).not.toContain('inform')
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
