import { describe, expect, it } from 'vitest'
import { hoursInWords, nextOpening } from './hours-words.ts'
import { textEn } from './text-en.ts'
import { textEs } from './text-es.ts'

const hours = (days: readonly number[], from = '09:00', to = '17:00') => ({
  timeZone: 'America/New_York',
  open: days.map((day) => ({ day, from, to })),
})

describe('hours in plain words', () => {
  it.each([
    [hours([1, 2, 3, 4, 5]), 'Monday to Friday, from 9:00 to 17:00 (time in New York)'],
    [hours([1, 3]), 'Monday and Wednesday, from 9:00 to 17:00 (time in New York)'],
    [hours([1, 2, 3, 6]), 'Monday to Wednesday and Saturday, from 9:00 to 17:00 (time in New York)'],
    [hours([7], '10:30', '12:00'), 'Sunday, from 10:30 to 12:00 (time in New York)'],
  ])('in English', (given, words) => {
    const { lines, zone } = hoursInWords(given, textEn.hoursWords)
    expect(`${lines.join()} ${zone}`).toBe(words)
  })
  it('in Spanish', () => {
    expect(hoursInWords(hours([1, 2, 3, 4, 5]), textEs.hoursWords)).toEqual({
      lines: ['de lunes a viernes, de 9:00 a 17:00'],
      zone: '(hora de Nueva York)',
    })
    expect(nextOpening(hours([1]), '2026-11-21T12:00:00.000Z', textEs.hoursWords)).toBe('el lunes a las 9:00')
  })
  it.each([
    ['Europe/London', 'Londres', 'London'],
    ['Europe/Madrid', 'Madrid', 'Madrid'],
    ['Europe/Zurich', 'Zúrich', 'Zurich'],
    ['America/Mexico_City', 'Ciudad de México', 'Mexico City'],
    ['America/Los_Angeles', 'Los Ángeles', 'Los Angeles'],
    ['UTC', 'UTC', 'UTC'],
  ])('whose time it is in %s has the name of the language', (timeZone, spanish, english) => {
    const given = { timeZone, open: [] }
    expect(hoursInWords(given, textEs.hoursWords).zone).toBe(`(hora de ${spanish})`)
    expect(hoursInWords(given, textEn.hoursWords).zone).toBe(`(time in ${english})`)
  })
  it('none are none', () => {
    expect(hoursInWords(hours([]), textEn.hoursWords).lines).toEqual([])
    expect(nextOpening(hours([]), '2026-11-21T12:00:00.000Z', textEn.hoursWords)).toBeNull()
  })
  it.each([
    ['2026-11-20T12:00:00.000Z', 'today at 9:00'],
    ['2026-11-20T16:00:00.000Z', 'on Monday at 9:00'],
    ['2026-11-20T23:00:00.000Z', 'on Monday at 9:00'],
    ['2026-11-22T12:00:00.000Z', 'tomorrow at 9:00'],
    ['2026-11-23T04:59:00.000Z', 'tomorrow at 9:00'],
    ['2026-11-23T05:01:00.000Z', 'today at 9:00'],
  ])('at %s somebody reads again %s', (at, words) => {
    expect(nextOpening(hours([1, 2, 3, 4, 5]), at, textEn.hoursWords)).toBe(words)
  })
})
