import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn } from './numbers-in.ts'
import { supports } from './supports.ts'

const lines = readFileSync('fixtures/evidence/claims.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): { kind: string; claim: string; holds: boolean; title: string; text: string } =>
    JSON.parse(line),
  )

describe('EV.1 a passage supports a claim', () => {
  it.each(lines.filter(({ holds }) => holds))('$claim', ({ claim, title, text }) => {
    expect(supports(claim, { text, title, language: 'en' })).toMatchObject({ supported: true, why: null })
  })
})

describe('EV.1 a passage does not support a claim that changes it', () => {
  it.each(lines.filter(({ holds }) => !holds))('$kind: $claim', ({ claim, title, text }) => {
    expect(supports(claim, { text, title, language: 'en' }).supported).toBe(false)
  })

  it('says the reason', () => {
    const passage = { text: 'Sleep improved in 40 women after 8 weeks.', title: 'Sleep', language: 'en' }
    const why = (claim: string) => supports(claim, passage).why
    expect(why('Sleep improved in 40 women after 8 weeks.')).toBeNull()
    expect(why('Sleep improved in 40 women after 9 weeks.')).toBe('number')
    expect(why('Sleep worsened in 40 women after 8 weeks.')).toBe('direction')
    expect(why('Sleep improved in 40 men after 8 weeks.')).toBe('population')
    expect(why('Sleep never improved in 40 women after 8 weeks.')).toBe('negation')
    expect(why('Tides follow the moon.')).toBe('speaks-of-something-else')
  })

  it('in Spanish too', () => {
    const passage = {
      text: 'El ejercicio reduce la ansiedad en mujeres adultas.',
      title: 'Ejercicio',
      language: 'es',
    }
    expect(supports('El ejercicio reduce la ansiedad en mujeres.', passage).supported).toBe(true)
    expect(
      supports('El ejercicio aumenta la ansiedad en mujeres.', {
        ...passage,
        text: `${passage.text} Disminuye el miedo.`,
      }).supported,
    ).toBe(false)
    expect(supports('El ejercicio reduce la ansiedad en hombres.', passage).why).toBe('population')
  })

  it('never throws, and an empty passage supports nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (claim, text) => {
        supports(claim, { text, title: '', language: 'en' })
        expect(supports(`${claim} sleep helps`, { text: '', title: '', language: 'en' }).supported).toBe(
          false,
        )
      }),
    )
  })
})

describe('numbers', () => {
  it.each([
    ['1,200 people, 71% and .05', ['1200', '71', '0.05']],
    ['twenty-five of two hundred', ['25', '200']],
    ['one in five; half of them', ['5', '0.5']],
    ['vitamin B12 and COVID-19', ['19']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})
