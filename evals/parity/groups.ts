import { readFileSync } from 'node:fs'
import type { Locale } from '../../src/domain/language.ts'

const linesOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../fixtures/moves/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** One way to be somebody else, and the same text written by them. `against` is the group it is compared with. */
export type Group = {
  readonly attribute: string
  readonly group: string
  readonly against: string
  /** The text as both would write it; null where the two do not differ. */
  readonly pair: (text: string) => { readonly reference: string; readonly own: string } | null
}

/** Every group of a language: by what they say of themselves, and by how they write. */
export const groupsOf = (language: Locale): readonly Group[] => [...told(language), ...written(language)]

function told(language: Locale): readonly Group[] {
  const rows = linesOf(`groups-${language}`)
  return rows.flatMap(([attribute = '', group = '', sentence = '']) => {
    const first = rows.find(([other]) => other === attribute)
    const [, against = '', reference = ''] = first ?? []
    if (against === group) return []
    const pair = (text: string) => ({ reference: `${reference} ${text}`, own: `${sentence} ${text}` })
    return [{ attribute, group, against, pair }]
  })
}

function written(language: Locale): readonly Group[] {
  const rows = linesOf(`dialects-${language}`)
  return [...new Set(rows.map(([dialect = '']) => dialect))].map((group) => {
    const swaps = rows
      .filter(([dialect]) => dialect === group)
      .map(
        ([, from = '', to = '']) => [new RegExp(`(?<![\\p{L}'’])${from}(?![\\p{L}'’])`, 'giu'), to] as const,
      )
    const pair = (reference: string) => {
      const own = swaps
        .reduce((text, [from, to]) => text.replace(from, to), reference)
        .replaceAll(/ {2,}/g, ' ')
      return own === reference ? null : { reference, own }
    }
    return { attribute: 'dialect', group, against: 'school', pair }
  })
}
