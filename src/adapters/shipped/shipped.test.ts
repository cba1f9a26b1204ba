import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCrisisLines } from './crisis-lines.ts'
import { loadJurisdictions } from './jurisdictions.ts'

const data = join(import.meta.dirname, '../../../data')

describe('crisis lines', () => {
  const lines = loadCrisisLines(data)
  it.each(['US', 'ES', 'GB', 'MX', 'CO', 'AR'])(
    '%s has several lines and the emergency number',
    (country) => {
      expect(lines(country).length).toBeGreaterThanOrEqual(4)
      expect(lines(country).some((line) => line.emergency && line.phone !== null)).toBe(true)
    },
  )
  it('a country nobody has written down gets the international directory', () => {
    expect(lines('TV').some((line) => line.chat?.includes('findahelpline'))).toBe(true)
    expect(lines('TV').some((line) => line.emergency)).toBe(true)
  })
  it('every line can be reached in some way', () => {
    for (const country of ['US', 'AU', 'JP', 'ZZ'])
      for (const line of lines(country)) expect(line.phone ?? line.text ?? line.chat).not.toBeNull()
  })
})

describe('what a place allows', () => {
  const most = (code: string): string => loadJurisdictions(data)(code).most
  it.each([
    ['US-IL', 'moves'],
    ['US-NV', 'feedback'],
    ['US-CA', 'drafts'],
    ['US-WY', 'moves'],
    ['ES', 'drafts'],
    ['TV', 'moves'],
  ])('%s: %s', (code, level) => {
    expect(most(code)).toBe(level)
  })
})
