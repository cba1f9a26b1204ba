import { describe, expect, it } from 'vitest'
import { askedHere } from './asked-here.ts'
import { readQuestion } from './question.ts'
import { buildIndex, search } from './search.ts'
import type { Passage } from './source.ts'
import { spelledElsewhere } from './spelled-elsewhere.ts'

const read = (question: string) => readQuestion(askedHere(question), 'en')

describe('what a question asks for', () => {
  it('what is said in several words is read together', () => {
    const { stems, subject } = read('my daughter throws up after lunch')
    expect(subject).toContain('vomit')
    expect(stems.has('throw')).toBe(false)
  })

  it('who asks counts little beside what is asked, and is no part of the subject', () => {
    const { stems, subject, spoken } = read('hello, i wonder what i can do for my husband with gout')
    expect(stems.get('gout')).toBe(1)
    expect(stems.get('husband')).toBeLessThan(0.5)
    expect([...subject]).toEqual(['gout'])
    expect(spoken).toHaveLength(1)
  })

  it('a title that tells of nobody has no chatter in it', () => {
    expect(read('work and time in women').subject).toContain('work')
  })

  it('where nothing but chatter is said, it is what is asked for', () => {
    expect(read('my job').subject).toContain('job')
  })

  it.each([
    ['what can i do about snoring', 'treatment'],
    ['how do i know if i have gout', 'symptoms'],
    ['does it run in the family', 'inheritance'],
    ['does gout go away', 'outlook'],
    ['how do people get scabies', 'causes'],
    ['how can i lower my risk of a stroke', 'prevention'],
    ['qué puedo hacer con la gota', 'treatment'],
  ])('what about its subject is asked in everyday words: %s', (question, aspect) => {
    expect(read(question).aspect).toBe(aspect)
  })

  it('a long message is not looked up by its initials', () => {
    const long = Array.from({ length: 60 }, (_, at) => `${String.fromCodePoint(97 + (at % 26))}word`).join(
      ' ',
    )
    expect(read(long).stems.size).toBeLessThan(70)
  })
})

describe('what pages write otherwise', () => {
  const passage = (sourceId: string, text: string): Passage => ({
    ...{ sourceId, number: 0, section: '', title: sourceId, url: '', publisher: '', licence: '', date: '' },
    ...{ language: 'en', text },
  })
  const index = buildIndex([
    passage(
      '7',
      'From 2007 to 2011, 88 DBE procedures were performed. The mean time of a DBE was 107 minutes.',
    ),
    passage('8', 'The community of the valley has a safe pool with a balloon for children.'),
    passage('9', 'Children with edema and an enlarged tumor were seen by a pediatric team.'),
  ])
  const found = (question: string): string | undefined =>
    search(index, askedHere(question), 'en', 5)[0]?.passage.sourceId

  it('what is written in full is found where only its initials stand', () => {
    expect(found('Triple bubble gastroscopy')).toBeUndefined()
    expect(found('Double balloon enteroscopy minutes')).toBe('7')
  })

  it.each([['oedema'], ['tumour'], ['paediatrics']])(
    '%s is found where it is spelled as elsewhere',
    (word) => {
      expect(found(word)).toBe('9')
    },
  )

  it.each([
    ['haemorrhage', 'hemorrhage'],
    ['esophagus', 'oesophagus'],
    ['randomised', 'randomized'],
    ['hospitalization', 'hospitalisation'],
    ['behavior', 'behaviour'],
  ])('%s is also %s', (word, other) => {
    expect(spelledElsewhere(word)).toBe(other)
  })

  it.each(['sleep', 'chemistry', 'size', 'then'])('%s is spelled alike everywhere', (word) => {
    expect(spelledElsewhere(word)).toBeNull()
  })
})
