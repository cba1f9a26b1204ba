import { describe, expect, it } from 'vitest'
import { loadPassages } from '../../adapters/shipped/evidence-library.ts'
import type { Locale } from '../language.ts'
import { deidentify } from '../privacy/deidentify.ts'
import { noSecrets } from '../privacy/deidentified.ts'
import { askedHere } from './asked-here.ts'
import { buildIndex, search } from './search.ts'
import type { Passage } from './source.ts'
import { stem } from './stem.ts'

const passages = loadPassages('data/evidence')
const index = buildIndex(passages)
const ask = (question: string, language: Locale = 'en') => {
  const hidden = deidentify(question, {
    known: [],
    language,
    profile: 'care',
    secrets: noSecrets('0'.repeat(32)),
  })
  return search(index, hidden.text, language, 4)
}
const titles = (question: string, language: Locale = 'en'): string =>
  ask(question, language)
    .map((h) => h.passage.title)
    .join(' | ')

describe('the library answers what is asked', () => {
  it.each([
    ['I cannot fall asleep', /^(?:Insomnia|Sleep)/],
    ['What is OCD?', /^Obsessive/],
    ['treatment for PTSD', /^Post-Traumatic/],
    ['symptoms of MDD', /^Depression/],
    ['GAD symptoms', /^Anxiety/],
    ['client reports SI', /^Suicide/],
    ['she had a baby and feels hopeless', /Postpartum/],
    ['panic attacks in the supermarket', /^(?:Panic|Anxiety)/],
    ['drinking too much alcohol', /^Alcohol/],
    ['binge eating', /^Eating/],
    ['my son is bullied at school', /^Bullying/],
    ['he hears voices', /^(?:Schizophrenia|Psychotic)/],
    ['caring for a mother with Alzheimer', /^Alzheimer/],
    ['too much coffee', /^Caffeine/],
    ['large language models in mental health', /^Harnessing/],
  ] as const)('%s', (question, expected) => {
    expect(titles(question)).toMatch(expected)
  })

  it.each([
    ['no puedo dormir', /^(?:Insomnia|Sleep)/],
    ['tengo ataques de pánico', /^(?:Panic|Anxiety)/],
    ['depresión después del parto', /^Postpartum/],
    ['mi hija se hace cortes, autolesiones', /^Self-harm/],
    ['problemas con el alcohol', /^Alcohol/],
    ['cuido a mi madre con demencia', /^(?:Alzheimer|Dementia)/],
    ['acoso en el colegio', /^Bullying/],
  ] as const)('a Spanish question finds English passages, and they say so: %s', (question, expected) => {
    expect(titles(question, 'es')).toMatch(expected)
    expect(ask(question, 'es')[0]?.passage.language).toBe('en')
  })

  it('EV.1 every hit quotes its passage word for word and names address, publisher and licence', () => {
    for (const hit of ask('how is anxiety treated')) {
      expect(hit.passage.text).toContain(hit.quote)
      expect(hit.quote.length).toBeGreaterThan(10)
      expect(hit.passage.url).toMatch(/^https?:/)
      expect(hit.passage.licence).toMatch(/CC BY/)
    }
  })

  it('hits come best first and never more than asked for', () => {
    const scores = ask('sleep').map((h) => h.score)
    expect(scores.length).toBeLessThanOrEqual(4)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it.each([
    'what can i do for my mother with dementia',
    'signs of depression in a teenager',
    'how is alcohol use treated in older adults',
    'insomnia',
  ])('the first few are the same whether few or many are asked for: %s', (question) => {
    const found = (limit: number, ours: ReadonlySet<string>) =>
      search(index, askedHere(question), 'en', limit, ours)
    const many = found(20, new Set())
    expect(many.length).toBeGreaterThan(3)
    for (const ours of [new Set<string>(), new Set(many.slice(-2).map((hit) => hit.passage.sourceId))]) {
      const few = found(2, ours)
      expect(few.length).toBeGreaterThan(0)
      expect(few).toEqual(found(20, ours).slice(0, few.length))
    }
  })

  it('an empty question, one of stop words and an unknown word find nothing', () => {
    for (const question of ['', 'the of and', 'xqzzt', '!!!']) expect(ask(question)).toEqual([])
  })

  it('what is shortened and also a word is read as shortened only in capitals', () => {
    expect(titles('is an appointment needed')).not.toMatch(/^(?:Anorexia|Eating)/)
    expect(titles('AN')).toMatch(/Eating|Anorexia/)
  })

  it.each([
    ['How do I unlock my phone without the code?', 'en'],
    ['cheapest flights to Toronto', 'en'],
    ['How do volcanoes erupt?', 'en'],
    ['¿Quién pintó las Meninas?', 'es'],
    ['gramática del subjuntivo', 'es'],
  ] as const)(
    'what nothing in the library answers is not answered with the least bad: %s',
    (question, language) => {
      expect(ask(question, language)).toEqual([])
    },
  )

  it.each([
    ['insomina', /Insomnia|Sleep/],
    ['schizophrena treatment', /Schizophrenia/],
    ['anxeity', /Anxiety/],
    ['alchool problems', /Alcohol/],
  ] as const)('a misspelt word is read as the one it is nearest to: %s', (question, expected) => {
    const [first] = search(index, askedHere(question), 'en', 4)
    expect(first?.passage.title).toMatch(expected)
  })

  it('64 kB of question are read no longer than their beginning', () => {
    expect(ask(`insomnia ${'lorem '.repeat(11_000)}`)[0]?.passage.title).toMatch(/Insomnia|Sleep/)
  })
})

describe('what speaks of something else', () => {
  const passage = (sourceId: string, title: string, text: string): Passage => ({
    ...{ sourceId, number: 0, section: '', title, url: '', publisher: '', licence: '', date: '' },
    ...{ language: 'en', text },
  })
  const own = buildIndex([
    passage('money', 'Disorder in the files', 'A major disorder in our files costs time. Use a folder.'),
    passage('parking', 'Thoughts on parking', 'Some thoughts on where to park. Attempt the back yard first.'),
    passage('mood', 'Low mood', 'Depression lasts two weeks or longer. A depressive episode can come back.'),
    passage('plan', 'Safety plan', 'A safety plan is made with a person who thinks of suicide.'),
  ])
  const found = (question: string): readonly string[] =>
    search(own, askedHere(question), 'en', 5).map((hit) => hit.passage.sourceId)

  it('a general word of what is shortened answers nothing, and a page that answers lets no other in', () => {
    expect(found('MDD')).toEqual(['mood'])
    expect(found('SI')).toEqual(['plan'])
    expect(found('what helps in MDD')).toEqual(['mood'])
  })

  it('where no page speaks of it, none is shown', () => {
    const beside = buildIndex(own.passages.filter(({ sourceId }) => ['money', 'parking'].includes(sourceId)))
    expect(search(beside, askedHere('MDD'), 'en', 5)).toEqual([])
    expect(search(beside, askedHere('SI'), 'en', 5)).toEqual([])
  })

  it('what one passage of a source lacks, another may say', () => {
    const [first, second] = [
      passage('weekends', '7', 'Admission on Saturdays: angioplasty came a day later.'),
      { ...passage('weekends', '7', 'Myocardial infarction killed more.'), number: 1 },
    ]
    const asked = 'infarction angioplasty hospitals surgeons admission beds ambulances'
    const ids = (...some: readonly Passage[]): readonly string[] =>
      search(buildIndex([...own.passages, ...some]), askedHere(asked), 'en', 5).map(
        (hit) => hit.passage.sourceId,
      )
    expect(ids(second)).toEqual([])
    expect(ids(first, second)).toEqual(['weekends'])
  })
})

describe('stemming', () => {
  it.each([
    ['sleeping', 'sleep'],
    ['drugs', 'drug'],
    ['worries', 'worry'],
    ['stopped', 'stop'],
    ['loneliness', 'lonely'],
    ['stress', 'stress'],
  ])('%s meets %s', (one, other) => {
    expect(stem(one)).toBe(stem(other))
  })
})
