import { describe, expect, it } from 'vitest'
import { arrangeLines } from './arrange.ts'
import type { CrisisLine } from './crisis-line.ts'
import { slotsOf } from './line-hours.ts'
import { standingOf } from './standing.ts'

const line = (name: string, given: Partial<CrisisLine>): CrisisLine => ({
  country: 'US',
  name,
  group: 'anyone',
  region: null,
  phone: '100',
  press: null,
  text: null,
  chat: null,
  deaf: [],
  hours: '24/7',
  languages: ['en'],
  sourceUrl: 'https://line.example',
  source: null,
  changedOn: null,
  verifiedOn: null,
  verifiedBy: null,
  emergency: false,
  ...given,
})
const names = (lines: readonly CrisisLine[]): readonly string[] => lines.map(({ name }) => name)

describe('the order of the lines', () => {
  const lines = [
    line('farmers', { group: 'farmers' }),
    line('in one city', { region: 'Springfield' }),
    line('national', { languages: ['en', 'es'] }),
    line('en español', { languages: ['es'] }),
    line('children', { group: 'children' }),
    line('emergency', { emergency: true }),
    line('by text', {}),
    line('unreachable', { phone: null }),
    line('infancia', { group: 'children', languages: ['es', 'en'] }),
  ]
  it('is the emergency, the national lines in the reader’s language, then by whom the others are for', () => {
    const en = arrangeLines(lines, 'en')
    expect(en.emergency?.name).toBe('emergency')
    expect(names(en.open)).toEqual(['national', 'by text'])
    expect(names(en.more)).toEqual(['in one city', 'en español', 'children', 'infancia', 'farmers'])
    const es = arrangeLines(lines, 'es')
    expect(names(es.open)).toEqual(['en español', 'national'])
    expect(names(es.more)).toEqual(['in one city', 'by text', 'infancia', 'children', 'farmers'])
  })
  it('loses no line that can be reached', () => {
    const { emergency, open, more } = arrangeLines(lines, 'es')
    expect([emergency, ...open, ...more]).toHaveLength(lines.length - 1)
  })
  it('opens lines in another language rather than none', () => {
    expect(names(arrangeLines([line('3114', { languages: ['fr'] })], 'es').open)).toEqual(['3114'])
  })
})

describe('a verification', () => {
  it.each([
    [null, 'never'],
    ['2026-11-21', 'verified'],
    ['2026-05-25', 'verified'],
    ['2026-05-24', 'old'],
    ['2020-01-01', 'old'],
    ['2026-11-22', 'never'],
    ['not a day', 'never'],
  ])('of %s is %s on 21 November 2026', (verifiedOn, standing) => {
    expect(standingOf(verifiedOn, '2026-11-21')).toBe(standing)
  })
})

describe('hours', () => {
  it('are runs of days with times', () => {
    expect(slotsOf('Sa-Su 12:00-24:00; Mo 09:00-10:00')).toEqual([
      { day: 6, from: '12:00', to: '24:00' },
      { day: 7, from: '12:00', to: '24:00' },
      { day: 1, from: '09:00', to: '10:00' },
    ])
  })
  it.each([
    '',
    'always',
    'Fr-Mo 09:00-17:00',
    'Mo 17:00-09:00',
    'Mo 9:00-17:00',
    'Mo-Fr 09:00-25:00',
    'Mo;Tu',
  ])('«%s» says nothing', (hours) => {
    expect(slotsOf(hours)).toBeNull()
  })
})
