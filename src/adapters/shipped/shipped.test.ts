import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadJurisdictions } from './jurisdictions.ts'

const data = join(import.meta.dirname, '../../../data')

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
