import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CrisisGroup } from '../../domain/crisis/crisis-line.ts'
import { dialable, digitsOf, loadCrisisLines, marksFile, readCrisisLines, siteMarks } from './crisis-lines.ts'
import { idleMarks, mergeMarks } from './crisis-marks.ts'

const data = join(import.meta.dirname, '../../../data')
const lines = readCrisisLines(data)
const countries = [...new Set(lines.map((line) => line.country))]
const named = (line: { readonly country: string; readonly name: string }): string =>
  `${line.country} ${line.name}`

describe('the crisis lines that ship', () => {
  it('cover at least 35 countries and the whole world', () => {
    expect(countries.length - 1).toBeGreaterThanOrEqual(35)
    expect(countries).toContain('ZZ')
  })

  it('claim no verification: only a site can', () => {
    expect(lines.filter((line) => line.verifiedOn !== null || line.verifiedBy !== null)).toEqual([])
  })

  it('can each be reached in some way', () => {
    const silent = lines.filter(({ phone, text, chat }) => (phone ?? text ?? chat) === null)
    expect(silent.map(named)).toEqual([])
  })

  it('have names that no other line of the country has', () => {
    const names = lines.map(named)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('do not show a number twice for the same people and place', () => {
    const keys = lines.map(({ country, phone, press, text, group, region }) =>
      [country, phone, press, text, group, region].join('|'),
    )
    const numbered = keys.filter((_, at) => lines[at]?.phone !== null)
    expect(numbered.filter((key, at) => numbered.indexOf(key) !== at)).toEqual([])
  })

  it.each(countries)('%s has exactly one emergency row, which dials, and a line for everyone', (country) => {
    const here = lines.filter((line) => line.country === country)
    const emergency = here.filter((line) => line.emergency)
    expect(emergency).toHaveLength(1)
    for (const number of emergency[0]?.phone?.split(' / ') ?? ['']) expect(number).toMatch(/^\d{2,5}$/)
    expect(here.some((line) => !line.emergency && line.group === 'anyone' && line.region === null)).toBe(true)
  })

  it('have numbers that a telephone can dial, as E.164 wherever a country code is written', () => {
    for (const { phone, text, deaf } of lines) {
      const numbers = [
        ...(phone?.split(' / ') ?? []),
        ...(text === null ? [] : [text.replace(/^\S+ → /, '').replace(/ \(.*\)$/, '')]),
        ...deaf.map(({ to }) => to).filter((to) => !to.startsWith('https:')),
      ]
      for (const number of numbers) expect(digitsOf(number)).toMatch(dialable)
    }
  })

  const depth: readonly (readonly [string, readonly CrisisGroup[]])[] = [
    ['US', ['young', 'children', 'lgbtq', 'violence', 'veterans', 'farmers', 'indigenous', 'parents']],
    ['GB', ['young', 'children', 'lgbtq', 'violence', 'veterans', 'students', 'farmers', 'older', 'deaf']],
    ['ES', ['children', 'lgbtq', 'violence', 'students', 'parents']],
    ['MX', ['lgbtq', 'violence', 'students']],
    ['CO', ['children', 'violence', 'deaf']],
    ['AR', ['children', 'violence']],
  ]
  it.each(depth)('%s goes deep: %j', (country, groups) => {
    const here = lines.filter((line) => line.country === country)
    expect(here.length).toBeGreaterThanOrEqual(8)
    for (const group of groups) expect(here.map((line) => line.group)).toContain(group)
    expect(here.some((line) => line.group === 'anyone' && line.hours === '24/7' && !line.emergency)).toBe(
      true,
    )
    expect(here.some((line) => line.text !== null || line.chat !== null)).toBe(true)
  })

  it('the United States have 988 by telephone, text and chat, in English and in Spanish, and for who does not hear', () => {
    const us = lines.filter((line) => line.country === 'US')
    expect(us.find((line) => line.name === '988 Suicide & Crisis Lifeline')).toMatchObject({
      phone: '988',
      text: '988',
      deaf: [{ way: 'relay' }, { way: 'sign' }],
    })
    expect(us.find((line) => line.name === '988 Lifeline en español')).toMatchObject({
      phone: '988',
      press: '2',
      text: 'AYUDA → 988',
      languages: ['es'],
    })
    // The LGBTQ+ option of 988 was closed in July 2025; nobody may be sent to press 3.
    expect(us.filter((line) => line.press === '3')).toEqual([])
  })
})

describe('what a site verified', () => {
  const site = (...rows: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-marks-'))
    writeFileSync(marksFile(folder), rows.join('\n'))
    return folder
  }
  const mark = (verifiedOn: string, by = 'Ana Ruiz', name = 'Samaritans'): string =>
    JSON.stringify({ country: 'GB', name, verifiedOn, by })

  it('is shown on the line, the newest of several, and on no other', () => {
    const folder = site(mark('2026-03-01'), '', mark('2026-05-01', 'Tom Hale'), mark('2026-04-01'))
    const gb = loadCrisisLines(data, folder)('GB')
    expect(gb.filter((line) => line.verifiedOn !== null)).toMatchObject([
      { name: 'Samaritans', verifiedOn: '2026-05-01', verifiedBy: 'Tom Hale' },
    ])
    rmSync(folder, { recursive: true })
  })

  it('with a slip in it costs that row alone, and is named', () => {
    const folder = site('{"country":"GB"', mark('1 May 2026'), mark('2026-05-01'), mark('2026-05-01', ''))
    expect(loadCrisisLines(data, folder)('GB').filter((line) => line.verifiedOn !== null)).toHaveLength(1)
    const { wrong } = siteMarks(folder)
    expect(wrong).toMatchObject([
      expect.stringContaining('line 1: is not JSON'),
      expect.stringContaining('line 2: verifiedOn'),
      expect.stringContaining('line 4: by'),
    ])
    rmSync(folder, { recursive: true })
  })

  it('of a line that does not ship, or from a day that has not come, is named too', () => {
    const folder = site(mark('2026-05-01', 'Ana Ruiz', 'The Samaritans'), mark('2026-05-03'))
    expect(idleMarks(lines, siteMarks(folder).marks, '2026-05-02')).toEqual([
      expect.stringContaining('no line of GB is named “The Samaritans”'),
      expect.stringContaining('2026-05-03 has not come yet'),
    ])
    rmSync(folder, { recursive: true })
  })

  it('ends when the number changes: nobody has called the new one', () => {
    const shout = { country: 'GB', name: 'Shout', verifiedOn: '2026-05-01', by: 'Ana Ruiz' }
    const changed = (changedOn: string) =>
      lines.filter(({ name }) => name === 'Shout').map((line) => ({ ...line, changedOn }))
    expect(mergeMarks(changed('2026-05-02'), [shout])).toMatchObject([{ verifiedOn: null }])
    expect(idleMarks(changed('2026-05-02'), [shout], '2026-06-01')).toEqual([
      'GB, Shout: it changed on 2026-05-02, after 2026-05-01: verify it again',
    ])
    expect(mergeMarks(changed('2026-05-01'), [shout])).toMatchObject([{ verifiedOn: '2026-05-01' }])
  })

  it('is nothing where there is no file', () => {
    expect(siteMarks(join(tmpdir(), 'rapport-no-site-is-here'))).toEqual({ marks: [], wrong: [] })
  })

  it('a country nobody has written down gets the international directory', () => {
    const tuvalu = loadCrisisLines(data, null)('TV')
    expect(tuvalu.some((line) => line.chat?.includes('findahelpline'))).toBe(true)
    expect(tuvalu.some((line) => line.emergency)).toBe(true)
  })
})
