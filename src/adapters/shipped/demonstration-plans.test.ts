import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPlan } from '../../domain/safety-plan/read-plan.ts'
import { whatIsMissing } from '../../domain/safety-plan/what-is-missing.ts'
import { readDemonstrationPlans } from './demonstration-plans.ts'

const data = join(import.meta.dirname, '../../../data/demonstration')
const files = readdirSync(join(data, 'plans'))

describe('the safety plans of the demonstration clinic', () => {
  let folder: string
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'rapport-plans-'))))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('belong to people who are there', () => {
    const clients = readdirSync(join(data, 'clients'))
    expect(files.length).toBeGreaterThanOrEqual(2)
    expect(files.filter((file) => !clients.includes(file))).toEqual([])
  })

  it.each(files)('%s can be saved as it is written, and names company and help', (file) => {
    for (const { lines } of readDemonstrationPlans(join(data, 'plans', file))) {
      expect(readPlan(lines)).toEqual({ ok: true, value: lines })
      expect(whatIsMissing(lines).filter(({ needed }) => needed)).toEqual([])
    }
  })

  it.each([
    ['a head that says nobody', '@ -4d 16:50\n[places]\nThe library', '@ -4d 16:50'],
    ['a part that is none of ours', '@ -4d 16:50 ruth\n[secrets]\nx', '[secrets]'],
    ['a line before any part', '@ -4d 16:50 ruth\nThe library', 'The library'],
  ])('%s is named with its file', (_, text, line) => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, text)
    expect(() => readDemonstrationPlans(file)).toThrow(`cannot read "${line}"`)
  })

  it('who has no file has no plan', () =>
    expect(readDemonstrationPlans(join(folder, 'none.txt'))).toEqual([]))
})
