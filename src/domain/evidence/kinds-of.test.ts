import { expect, it } from 'vitest'
import { askedHere } from './asked-here.ts'
import { kindsIn, sameKind } from './kinds-of.ts'
import { buildIndex, search } from './search.ts'
import type { Passage } from './source.ts'

it.each([
  [' why did i get type 2 diabetes ', ' diabetes type 1 ', -1],
  [' why did i get type 2 diabetes ', ' type 2 diabetes ', 1],
  [' who gets hepatitis c ', ' hepatitis a ', -1],
  [' who gets hepatitis c ', ' hepatitis ', 0],
  [' should i worry ', ' should we ', 0],
  [' is gout a disease ', ' gout ', 0],
] as const)('of what kind the question and the title are: %s and %s', (question, title, expected) => {
  expect(sameKind(kindsIn(question), kindsIn(title))).toBe(expected)
})

it('a page on the kind that was asked for stands before one on another kind', () => {
  const passage = (title: string): Passage => ({
    ...{ sourceId: title, number: 0, section: '', title, url: '', publisher: '', licence: '', date: '' },
    ...{ language: 'en', text: 'Hepatitis is an inflammation of the liver. A virus spreads it.' },
  })
  const index = buildIndex(['Hepatitis A', 'Hepatitis B', 'Hepatitis C'].map(passage))
  for (const kind of ['A', 'B', 'C'])
    expect(search(index, askedHere(`how does hepatitis ${kind} spread`), 'en', 3)[0]?.passage.sourceId).toBe(
      `Hepatitis ${kind}`,
    )
})
