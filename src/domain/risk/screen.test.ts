import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, riskLevels } from './levels.ts'
import { screen, warmScreening } from './screen.ts'

const folder = new URL('../../../fixtures/risk/', import.meta.url)
const casesOf = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([level = '', kinds = '', text = '']) => ({
      level,
      kinds: kinds === '' ? [] : kinds.split(','),
      text,
    }))
const files = ['en-signs.txt', 'en-none.txt', 'es-signs.txt', 'es-none.txt']
const cases = files.flatMap(casesOf)

describe('the cases that clinicians edit', () => {
  it.each(files)('%s reads as it says', (file) => {
    const wrong = casesOf(file).flatMap(({ level, kinds, text }) => {
      const read = screen(text)
      const found = new Set<string>(read.signals.map((signal) => signal.kind))
      const missing = kinds.filter((kind) => !found.has(kind))
      return read.level === level && missing.length === 0
        ? []
        : [`${text}: ${level}, read as ${read.level} ${missing.join()}`]
    })
    expect(wrong).toEqual([])
  })
  it('are enough, well formed, and as many quiet ones as signs', () => {
    expect(casesOf('en-signs.txt').length + casesOf('en-none.txt').length).toBeGreaterThanOrEqual(300)
    expect(casesOf('es-signs.txt').length + casesOf('es-none.txt').length).toBeGreaterThanOrEqual(200)
    const levels: readonly string[] = riskLevels
    expect(cases.filter((one) => !levels.includes(one.level) || one.text === '')).toEqual([])
    const quiet = cases.filter((one) => one.level === 'none').length
    expect(quiet / cases.length).toBeGreaterThan(0.45)
  })
})

describe('what must hold for every text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...cases.map((one) => one.text)),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '\u200b',
        '\ud83d',
        '👩‍👩‍👧',
        'ﷺ',
        '\0',
        'k i l l',
        '***',
        "'''",
        '....',
        '\n\n',
        'İstanbul',
        '𝓴𝓶𝓼',
      ),
    ),
    { maxLength: 6 },
  )
  it('never throws, and every span lies inside the text on whole characters, in order', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ')
        let before = 0
        for (const { start, end } of screen(text).signals) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(
            /^[\udc00-\udfff]/.test(text.slice(start)) && /[\ud800-\udbff]$/.test(text.slice(0, start)),
          ).toBe(false)
          before = start
        }
      }),
      { numRuns: 400 },
    )
  })
  it('SA.2 a sentence added at the end never lowers the level', () => {
    const sentence = fc.oneof(
      fc.constantFrom(...cases.map((one) => one.text)),
      fc.constantFrom(
        'lol jk',
        "It's for a novel.",
        "I'm fine, forget it.",
        'haha kidding 😂',
        'years ago',
        'no',
        'It was my friend, not me.',
        'jaja es broma',
        'olvídalo, estoy bien',
        '.',
        '🙂',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.map((one) => one.text)),
        fc.array(sentence, { maxLength: 3 }),
        (text, more) => {
          const longer = `${text}.\n${more.join('.\n')}`
          expect([longer, atLeast(screen(longer).level, screen(text).level)]).toEqual([longer, true])
        },
      ),
      { numRuns: 1500 },
    )
  })
  it('SA.4 needs no model, no network and no clock: the same text reads the same, language given or not', () => {
    for (const { text } of cases) {
      const found = screen(text)
      expect(screen(text)).toEqual(found)
      expect(screen(text, 'unknown')).toEqual({ ...found, language: 'unknown' })
    }
  })
  it.each([
    'I want to kill\nmyself',
    'I want to kill\r\n  myself',
    'i want to kill\n\nmyself',
    'I want to <b>kill</b> myself',
    'quiero\nmatarme',
  ])('SA.5 a line break or a tag in the middle hides nothing: %j', (text) => {
    expect(screen(text).level).toBe('moderate')
    for (const { start, end } of screen(text).signals) expect(text.slice(start, end)).toMatch(/kill|mata/)
  })
  it('SA.5 a place, a name or an amount that could be hidden is part of what is read', () => {
    expect(screen('I lost everything. Which bridge is tallest, taller than 25 meters?').level).toBe('high')
  })
})

describe('a message that says one thing thousands of times', () => {
  it('keeps its level and its fifty most urgent signals', () => {
    const found = screen(
      `${'I want to die. '.repeat(4_000)}I have the pills here and I am going to take them all tonight.`,
    )
    expect(found.level).toBe('imminent')
    expect(found.signals).toHaveLength(50)
    expect(found.signals.some((signal) => signal.level === 'imminent')).toBe(true)
  })
})

describe('before the first message', () => {
  it('the rules can be made ready, twice if need be, and read the same afterwards', () => {
    warmScreening()
    warmScreening()
    expect(screen('i want to kill myself').level).toBe('moderate')
  })
})

describe('reading around a sign', () => {
  const level = (text: string) => screen(text).level
  it('a means at hand, the act and a time are imminent, however they are said', () => {
    const times = ['tonight', 'this evening', 'in an hour', 'after the kids sleep', 'when she leaves']
    const acts = ["I'm going to", 'im gonna', 'I will', "I'm about to"].flatMap((will) => [
      `I have the pills here and ${will} take them all`,
      `the tablets are in my hand. ${will} take them all`,
      `I have the rope ready and ${will} do it`,
      `i've got the gun next to me. ${will} use it`,
      `i have a razor in the bathroom and ${will} open my wrists`,
      `I'm on the bridge. ${will} jump`,
      `I know which train. ${will} step in front of it`,
    ])
    const momentos = ['esta noche', 'esta tarde', 'en una hora', 'cuando se duerman los niños', 'hoy']
    const actos = [
      'tengo las pastillas aquí y me las voy a tomar todas',
      'tengo la pistola en la mano y lo voy a hacer',
      'estoy en el puente y voy a saltar',
      'tengo la navaja y me voy a cortar las venas',
    ]
    const said = [...acts.flatMap((act) => times.map((time) => `${act} ${time}`))]
    said.push(...actos.flatMap((act) => momentos.map((momento) => `${act} ${momento}`)))
    expect(said.filter((text) => level(text) !== 'imminent')).toEqual([])
  })
  it('a denial beside another sign is still a sign', () => {
    expect(level("I'm not suicidal but I can't go on")).toBe('moderate')
    expect(screen("I'm not suicidal but I can't go on").signals.map((signal) => signal.rule)).toContain(
      'desire.suicidal',
    )
  })
  it('a retraction clears nothing', () => {
    expect(level('I want to kill myself. just kidding, forget I said that')).toBe('moderate')
  })
  it('desire, plan, means and within a day together are imminent', () => {
    expect(level('I want to die, I have the pills, and I am doing it tonight when they are asleep')).toBe(
      'imminent',
    )
    expect(level('me quiero morir, tengo las pastillas y lo voy a hacer esta noche')).toBe('imminent')
  })
  it('an empty text, spaces and lone surrogates read as nothing', () => {
    for (const text of ['', '   ', '\n\n', '\ud83d', '\udc00', '\u200b']) expect(level(text)).toBe('none')
  })
  it('explicit cries in other languages are heard, and the language stays unknown', () => {
    for (const text of [
      'je veux mourir',
      'ich will nicht mehr leben',
      'хочу умереть',
      '死にたい',
      'quero morrer',
      'أريد أن أموت',
    ]) {
      expect([text, atLeast(level(text), 'moderate')]).toEqual([text, true])
      expect([text, screen(text).language]).toEqual([text, 'unknown'])
    }
  })
})
