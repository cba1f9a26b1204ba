import { readFileSync } from 'node:fs'
import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../language.ts'
import { inventsFact } from './invented-fact.ts'

const rows = readFileSync(new URL('../../../fixtures/drafting/facts.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
const of = (kind: string) => rows.filter(([first]) => first === kind)
const invents = (row: readonly string[]): boolean => {
  const [, language, said = '', sentence = ''] = row
  const locale: Locale = language === 'es' ? 'es' : 'en'
  return inventsFact(sentence, said, locale)
}

describe('a drafted sentence about the client', () => {
  it.each(of('untold'))('EV.1 states what nobody told (%s %s): %s → %s', (...row) => {
    expect(invents(row)).toBe(true)
  })
  it.each(of('told'))('EV.1 stays with what was told (%s %s): %s → %s', (...row) => {
    expect(invents(row)).toBe(false)
  })
  it('EV.1 invents nothing where it says the client’s own words again', () => {
    const said = constantFrom(...rows.map(([, language, , sentence]) => [language, sentence ?? ''] as const))
    assert(
      property(said, string(), ([language, sentence], more) => {
        const locale: Locale = language === 'es' ? 'es' : 'en'
        expect(inventsFact(sentence, `${more} ${sentence}`, locale)).toBe(false)
      }),
    )
  })
})
