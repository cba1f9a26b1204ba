import { expect, it } from 'vitest'
import { askedHere } from './asked-here.ts'
import { oursFirst } from './ours-first.ts'
import { buildIndex, search } from './search.ts'
import type { Passage } from './source.ts'

it('a guideline of one’s own comes first where it speaks of the whole subject, and only there', () => {
  const subject = new Set(['panic', 'attack'])
  const found = [
    { id: 'best', ours: false, held: 2 },
    { id: 'half', ours: true, held: 1 },
    { id: 'own', ours: true, held: 2 },
  ]
  expect(oursFirst(found, subject).map(({ id }) => id)).toEqual(['own', 'best', 'half'])
  expect(oursFirst(found, new Set()).map(({ id }) => id)).toEqual(['best', 'half', 'own'])
})

it('in a search it comes before a page that says the words far more often', () => {
  const passage = (sourceId: string, title: string, text: string): Passage => ({
    ...{ sourceId, number: 0, section: '', title, url: '', publisher: '', licence: '', date: '' },
    ...{ language: 'en', text },
  })
  const often = 'Panic attacks are sudden. Panic attacks pass. A panic attack is a wave of fear. '.repeat(4)
  const index = buildIndex([
    passage('page', 'Panic attacks', often),
    passage(
      'own',
      'How we sit with people',
      `We have tea and time. ${'We listen. '.repeat(30)}Also in a panic attack.`,
    ),
    passage('other', 'How we write letters', 'A letter is short.'),
  ])
  const found = search(index, askedHere('panic attack'), 'en', 5, new Set(['own', 'other']))
  expect(found.map((hit) => hit.passage.sourceId)).toEqual(['own', 'page'])
})
