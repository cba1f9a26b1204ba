import { describe, expect, it } from 'vitest'
import {
  amiss,
  choose,
  clientSays,
  conversation,
  episode,
  greeting,
  lines,
  practitionerSays,
} from '../../../test/moves-scene.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { locales } from '../language.ts'
import { signalKinds } from '../risk/signal.ts'
import { situationOf } from './choose-moves-situation.ts'

/** Whether one expectation of a fixture line holds. */
function holds(expected: string, given: Conversation): boolean {
  const situation = situationOf(given)
  const moves = choose(given)
  if (expected.startsWith('+'))
    return [...(situation?.themes.keys() ?? [])].map(String).includes(expected.slice(1))
  if (expected.startsWith('first:')) return moves[0]?.does === expected.slice(6)
  if (expected === 'no-words')
    return situation?.slots.every((s) => s.slot !== 'words' && s.slot !== 'want') ?? false
  const offers = Array.from({ length: 40 }, (_, version) =>
    choose({ ...given, thread: { ...given.thread, version } }),
  )
  return offers.flat().some((m) => m.text.toLowerCase().includes(expected.replace('says:', '')))
}

describe.each(locales)('what clients write (%s)', (language) => {
  it.each(lines(`${language}.txt`))('%s', (line) => {
    const [head = '', text = ''] = line.split(' | ')
    const [stands, ...expectations] = head.split(/ (?=[+]|says:|first:|no-words)/)
    const given = conversation(language, [greeting, clientSays(text, { language })])
    expect(amiss(choose(given), given)).toEqual([])
    expect(situationOf(given)?.stands).toBe(stands)
    expect(expectations.filter((expected) => !holds(expected, given))).toEqual([])
  })
})

describe('danger', () => {
  it.each(lines('danger.txt'))('the first move asks directly: %s', (line) => {
    const [head = '', marked = '', ...named] = line.split(' | ')
    const [language, kind, level] = head.split(' ')
    const locale = locales.find((l) => l === language) ?? 'en'
    const signalKind = signalKinds.find((k) => k === kind)
    if (signalKind === undefined) throw new Error(`unknown kind in ${line}`)
    const start = marked.indexOf('[[')
    const signal = {
      kind: signalKind,
      level: level === 'imminent' || level === 'high' || level === 'low' ? level : 'moderate',
      rule: 'r1',
      start,
      end: marked.indexOf(']]') - 2,
      wrong: false,
    } as const
    const text = marked.replace('[[', '').replace(']]', '')
    const given = conversation(locale, [
      greeting,
      clientSays(text, { language: locale, level: signal.level, signals: [signal] }),
    ])
    for (let version = 0; version < 8; version++) {
      const moves = choose({ ...given, thread: { ...given.thread, version } })
      expect(amiss(moves, given)).toEqual([])
      expect(moves[0]?.does).toBe('ask-about-safety')
      expect(moves[0]?.text).toMatch(new RegExp(named.join('|'), 'i'))
      expect(moves.map((m) => m.text).join(' ')).not.toMatch(/pill|pastilla|tablet|azotea|roof|arm\b|brazo/i)
    }
  })

  it('a signal that a person marked wrong does not lead the moves any more', () => {
    const signal = {
      kind: 'active-ideation',
      level: 'high',
      rule: 'r',
      start: 0,
      end: 8,
      wrong: true,
    } as const
    const text = 'This essay is killing me and my exam is on Friday'
    const moves = choose(
      conversation('en', [greeting, clientSays(text, { level: 'high', signals: [signal] })]),
    )
    expect(moves.map((m) => m.does)).not.toContain('ask-about-safety')
  })

  it('one quiet message does not settle an open concern: it is asked after again', () => {
    const worrying = clientSays('I want to die', {
      id: 'm0',
      level: 'high',
      signals: [{ kind: 'active-ideation', level: 'high', rule: 'r', start: 0, end: 13, wrong: false }],
    })
    const messages = [
      worrying,
      practitionerSays('I called you and we spoke.'),
      clientSays('its fine now, forget it'),
    ]
    const moves = choose(conversation('en', messages, { openEpisode: episode('acknowledged') }))
    expect(moves[0]?.does).toBe('ask-about-safety')
    expect(moves[0]?.text).toMatch(/suicide/)
    const assessed = choose(conversation('en', messages, { openEpisode: episode('assessed') }))
    expect(assessed.map((m) => m.does)).toContain('ask-about-safety')
    expect(assessed[0]?.does).not.toBe('ask-about-safety')
  })

  it('after the direct question the next one goes a step further', () => {
    const signal = {
      kind: 'active-ideation',
      level: 'high',
      rule: 'r',
      start: 0,
      end: 13,
      wrong: false,
    } as const
    const asked = practitionerSays('Are you thinking about suicide?')
    const moves = choose(
      conversation('en', [asked, clientSays('I want to die, yes', { level: 'high', signals: [signal] })]),
    )
    expect(moves[0]?.does).toBe('ask-about-safety')
    expect(moves[0]?.text).not.toMatch(
      /^(?:I want to ask you something directly|I'd like to ask this plainly)/,
    )
  })

  it('persecution and voices are never said back', () => {
    const text = "They are watching me through the TV and I can't sleep"
    const signal = {
      kind: 'psychosis',
      level: 'moderate',
      rule: 'r',
      start: 0,
      end: 40,
      wrong: false,
    } as const
    for (let version = 0; version < 20; version++) {
      const given = conversation(
        'en',
        [greeting, clientSays(text, { level: 'moderate', signals: [signal] })],
        { version },
      )
      expect(
        choose(given)
          .map((m) => m.text)
          .join(' '),
      ).not.toMatch(/watching|TV/)
    }
  })
})
