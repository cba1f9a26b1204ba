import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantitiesIn } from './quantities-in.ts'
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
    ['1,200 people, 71% and .05', ['count 1200', 'share 0.71', 'count 0.05']],
    ['twenty-five of two hundred', ['count 25', 'count 200']],
    ['one in five; half of them', ['share 0.2', 'share 0.5']],
    ['una de cada siete madres', ['share 0.143']],
    ['vitamin B12 and COVID-19', ['count 19']],
    ['two to four weeks', ['time 14', 'time 28']],
    ['cuatrocientos miligramos, doce meses', ['count 400', 'time 364.8']],
    ['twice as often on the second day', ['times 2', 'place 2']],
  ])('%s', (text, numbers) => {
    expect(quantitiesIn(text).map(({ of, value }) => `${of} ${Math.round(value * 1000) / 1000}`)).toEqual(
      numbers,
    )
  })
})

describe('EV.1 a sentence put lightly in other words', () => {
  const text =
    'A total of 205 patients underwent carotid screening before surgery. However, 12 (5.8%) of the women had significant stenosis, and it was more common in the high-risk group than in the low-risk group.'
  const why = (claim: string): string | null => supports(claim, { text, title: '', language: 'en' }).why
  it.each([
    'A total of 205 people had carotid screening before surgery.',
    'The study found that 205 patients underwent carotid screening before the operation.',
    'Before surgery, a total of 205 patients underwent carotid screening.',
    '12 of the women had significant stenosis, and it was commoner in the high-risk group than in the low-risk group.',
  ])('passes: %s', (claim) => {
    expect(why(claim)).toBeNull()
  })
  it.each([
    ['A total of 205 patients did not undergo carotid screening before surgery.', 'negation'],
    ['A total of 205 patients underwent carotid screening after surgery.', 'direction'],
    ['A total of 250 patients underwent carotid screening before surgery.', 'number'],
    ['A total of 205 rats underwent carotid screening before surgery.', 'population'],
    ['Of the men, 12 had significant stenosis.', 'population'],
    ['It was less common in the high-risk group than in the low-risk group.', 'direction'],
  ])('is refused where one thing is changed: %s', (claim, reason) => {
    expect(why(claim)).toBe(reason)
  })
})

describe('EV.1 what is said the other way round', () => {
  const why = (claim: string, text: string, language = 'en'): string | null =>
    supports(claim, { text, title: '', language }).why
  it.each([
    ['Girls said so more often than boys.', 'Boys said so more often than girls.', 'direction'],
    ['Las chicas lo dijeron más que los chicos.', 'Los chicos lo dijeron más que las chicas.', 'direction'],
    ['Relapse fell from 58 to 40 percent.', 'Relapse rose from 40 to 58 percent.', 'direction'],
    ['Mothers slept 5.1 hours, and fathers 6.2 hours.', 'Fathers slept 5.1 hours.', 'population'],
    ['It works in two to four weeks.', 'It works in two to four days.', 'number'],
    ['Men and women took part.', 'Men and men took part.', 'population'],
  ] as const)('%s does not say: %s', (text, claim, reason) => {
    expect(why(claim, text)).toBe(reason)
  })

  it('is true where both are turned', () => {
    const text = 'Sleep and appetite often get better before mood does.'
    expect(why('Mood often gets better later than sleep and appetite.', text)).toBeNull()
  })

  it('a year is twelve months, and words of one group stand for one another', () => {
    expect(why('Most people recover within a year.', 'Most people recover within twelve months.')).toBeNull()
    expect(why('Depression often starts early.', 'Depression frequently begins early.')).toBeNull()
  })

  it('64 kB of claim and of passage take no longer than their length', () => {
    const long = 'sleep women and men more than before '.repeat(1_800)
    const began = process.cpuUsage().user
    supports(long, { text: long, title: long, language: 'en' })
    expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(3)
  })
})
