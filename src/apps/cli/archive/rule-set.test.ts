import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownDomain, ruleSetHash } from './rule-set.ts'

const copy = mkdtempSync(join(tmpdir(), 'rapport-rules-'))
cpSync(ownDomain, copy, { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the hash of the rules', () => {
  it('is the same wherever the same rules lie', () => {
    expect(ruleSetHash(copy)).toEqual(ruleSetHash(copy))
    expect(ruleSetHash(copy).sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(ruleSetHash(copy).files).toBeGreaterThan(30)
  })
  it.each([
    'risk/lexicon/es/ideation.ts',
    'risk/combine.ts',
    'risk/soften.ts',
    'language-of.ts',
    'risk/levels.ts',
  ])('changes with %s', (file) => {
    const before = ruleSetHash(copy).sha256
    appendFileSync(join(copy, file), '\n')
    expect(ruleSetHash(copy).sha256).not.toBe(before)
  })
  it('does not change with what decides no reading', () => {
    const before = ruleSetHash(copy)
    appendFileSync(join(copy, 'risk/explain.ts'), '\n')
    appendFileSync(join(copy, 'privacy/deidentify.ts'), '\n')
    appendFileSync(join(copy, 'risk/screen.test.ts'), '\n')
    expect(ruleSetHash(copy)).toEqual(before)
  })
})
