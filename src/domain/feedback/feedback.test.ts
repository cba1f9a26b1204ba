import { readFileSync } from 'node:fs'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feedback, type Feedback } from './feedback.ts'
import { openLearned } from './learned/open.ts'
import type { Learned } from './learned/read-learned.ts'
import { mechanisms } from './mechanisms.ts'
import { ratioOver } from './ratio.ts'

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../../fixtures/feedback/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const of = (
  language: string | undefined,
  client: string,
  text: string,
  learned: Learned | null = openLearned(),
): Feedback => {
  const locale = language === 'es' ? 'es' : 'en'
  return feedback({ client, text, language: locale, locale, learned })
}

describe('feedback on the own text', () => {
  it.each(rows('lint.txt'))('%s (%s): %s → %s', (rule, language, client, text) => {
    const { hints } = of(language, client ?? '', text ?? '')
    const rules = hints.map((hint) => hint.rule)
    expect(rules.length === 0 ? ['none'] : rules).toContain(rule)
  })

  it.each([
    { reader: 'by rules alone', learned: null, share: 1 / 20 },
    { reader: 'by the learned reader, which never saw them', learned: openLearned(), share: 1 / 4 },
  ])('reads what each sentence does as the fixtures say $reader', ({ learned, share }) => {
    const cases = rows('behaviours.txt')
    expect(cases.length).toBeGreaterThanOrEqual(200)
    const wrong = cases.filter(
      ([behaviour, language, text]) =>
        of(language, '', text ?? '', learned).sentences.at(-1)?.behaviour !== behaviour,
    )
    expect(wrong.length).toBeLessThanOrEqual(cases.length * share)
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
      learned: null,
    } as const
    expect(feedback({ ...given, locale: 'es' }).hints[0]?.words).toContain('mucha vergüenza')
    expect(feedback({ ...given, locale: 'en' }).hints[0]?.words).toMatch(/^The strongest thing/)
  })

  it('says nothing to an empty text', () => {
    expect(of('en', 'I want to die.', ' \n ')).toEqual({
      sentences: [],
      empathy: { reactions: 'none', interpretations: 'none', explorations: 'none' },
      carriedBy: [],
      ratio: { reflections: 0, questions: 0 },
      hints: [],
    })
  })

  it('names the words that carry each mechanism of empathy', () => {
    const text =
      "I'm so sorry about your dad. It sounds like you feel lost without him. What do you miss most about him?"
    const read = of('en', 'My dad died.', text, null)
    expect(read.empathy).toEqual({ reactions: 'strong', interpretations: 'strong', explorations: 'weak' })
    expect(read.carriedBy.map((one) => [one.mechanism, text.slice(one.start, one.start + 8)])).toContainEqual(
      ['reactions', "I'm so s"],
    )
  })

  it('finds words or a sentence for every mechanism that the learned reader sees, and for no other', () => {
    for (const [, language, text] of rows('behaviours.txt')) {
      const read = of(language, 'I feel so alone. Estoy muy sola.', text ?? '')
      const carried = new Set(read.carriedBy.map((one) => one.mechanism))
      expect(mechanisms.filter((one) => read.empathy[one] !== 'none')).toEqual(
        mechanisms.filter((one) => carried.has(one)),
      )
    }
  })

  it.each([
    ['not-asked', 'I have not slept for a week.', 'You should try going to bed later each night.'],
    ['given', 'What should I do about my sleep?', 'You should try going to bed later each night.'],
    ['not-asked', 'Llevo una semana sin dormir.', 'Deberías acostarte más tarde cada noche.'],
    ['given', '¿Qué hago para dormir?', 'Deberías acostarte más tarde cada noche.'],
  ])('advice is %s leave after “%s”', (permission, client, text) => {
    expect(of('en', client, text).sentences.map((one) => one.permission)).toContain(permission)
  })

  it('a yes to the question whether one may tell is leave to tell', () => {
    const given = {
      client: 'Yes, go on.',
      text: 'Panic attacks reach their peak within about ten minutes.',
      language: 'en',
      locale: 'en',
      learned: null,
    } as const
    const before = 'Would it be okay if I told you what panic does in the body?'
    expect(feedback({ ...given, before }).sentences[0]?.permission).toBe('given')
    expect(feedback(given).sentences[0]?.permission).toBe('not-asked')
  })

  it('counts reflections and questions, also over a conversation', () => {
    const first = of('en', '', 'You feel lost without him. What do you miss most?').ratio
    expect(first).toEqual({ reflections: 1, questions: 1 })
    expect(ratioOver([first, first])).toEqual({ reflections: 2, questions: 2 })
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
