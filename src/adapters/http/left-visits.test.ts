import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLeftVisits } from './left-visits.ts'

let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'rapport-left-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('visits that clients left', () => {
  it('stay left after the server started again, and only its owner reads the file', async () => {
    const path = join(folder, 'new', 'left-visits')
    const first = await openLeftVisits(path, 0)
    await first.add('abc', 5_000)
    await first.add('abc', 5_000)
    const second = await openLeftVisits(path, 1_000)
    expect([second.has('abc'), second.has('abd')]).toEqual([true, false])
    expect(readFileSync(path, 'utf8')).toBe('abc 5000\n')
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('are forgotten when their cookie would have ended, and a line cut short harms nothing', async () => {
    const path = join(folder, 'left-visits')
    const first = await openLeftVisits(path, 0)
    await first.add('old', 1_000)
    await first.add('new', 9_000)
    appendFileSync(path, 'cut')
    const second = await openLeftVisits(path, 2_000)
    expect([second.has('old'), second.has('new'), second.has('cut')]).toEqual([false, true, false])
    expect(readFileSync(path, 'utf8')).toBe('new 9000\n')
  })
})
