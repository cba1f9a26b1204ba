import { readFileSync } from 'node:fs'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedback, type Feedback } from './feedback.ts'

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../../fixtures/feedback/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const of = (language: string | undefined, client: string, text: string): Feedback => {
  const locale = language === 'es' ? 'es' : 'en'
  return feedback({ client, text, language: locale, locale })
}

describe('feedback on the own text', () => {
  it.each(rows('lint.txt'))('%s (%s): %s → %s', (rule, language, client, text) => {
    const { hints } = of(language, client ?? '', text ?? '')
    const rules = hints.map((hint) => hint.rule)
    expect(rules.length === 0 ? ['none'] : rules).toContain(rule)
  })

  it('reads what each sentence does as the fixtures say, in 19 of 20 cases', () => {
    const cases = rows('behaviours.txt')
    expect(cases.length).toBeGreaterThanOrEqual(200)
    const wrong = cases.filter(
      ([behaviour, language, text]) => of(language, '', text ?? '').sentences.at(-1)?.behaviour !== behaviour,
    )
    expect(wrong.length).toBeLessThanOrEqual(cases.length / 20)
  })

  it('gives three hints at most, the question about safety first', () => {
    const text =
      "You should sleep more. You're overreacting. I promise it will be fine. Stop taking your pills. What? When? Why? It is not that bad, and I will not tell anyone."
    const { hints } = of('en', 'I want to die and I have the pills here.', text)
    expect(hints).toHaveLength(3)
    expect(hints[0]?.rule).toBe('ask-about-safety')
  })

  it('a question asked plainly is not asked for again', () => {
    const { hints } = of(
      'en',
      'I want to die.',
      'I am glad you told me. Are you thinking of killing yourself tonight?',
    )
    expect(hints.map((hint) => hint.rule)).not.toContain('ask-about-safety')
  })

  it("points to the client's own words, in the practitioner's language", () => {
    const given = {
      client: 'Me da mucha vergüenza lo que hice en la fiesta.',
      text: 'Las fiestas del pueblo son siempre largas en agosto. ¿Llegaste bien a casa al final y pudiste comer algo?',
      language: 'es',
    } as const
    expect(feedback({ ...given, locale: 'es' }).hints[0]?.words).toContain('mucha vergüenza')
    expect(feedback({ ...given, locale: 'en' }).hints[0]?.words).toMatch(/^The strongest thing/)
  })

  it('says nothing to an empty text', () => {
    expect(of('en', 'I want to die.', ' \n ')).toEqual({
      sentences: [],
      empathy: { reactions: 'none', interpretations: 'none', explorations: 'none' },
      carriedBy: [],
      hints: [],
    })
  })

  it('names the words that carry each mechanism of empathy', () => {
    const text =
      "I'm so sorry about your dad. It sounds like you feel lost without him. What do you miss most about him?"
    const read = of('en', 'My dad died.', text)
    expect(read.empathy).toEqual({ reactions: 'strong', interpretations: 'strong', explorations: 'weak' })
    expect(read.carriedBy.map((one) => [one.mechanism, text.slice(one.start, one.start + 8)])).toContainEqual(
      ['reactions', "I'm so s"],
    )
  })

  it('never throws, keeps its spans inside the text and answers the same twice', () => {
    const wild = string({ unit: 'binary', maxLength: 300 })
    assert(
      property(wild, wild, (client, text) => {
        const read = of('en', client, text)
        const spans = [...read.sentences, ...read.carriedBy, ...read.hints.flatMap((hint) => hint.at ?? [])]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
        }
        expect(of('en', client, text)).toEqual(read)
      }),
      { numRuns: 400 },
    )
  })
})
