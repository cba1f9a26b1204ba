import { numberOf, UNITS } from './number-words.ts'
import { groupsOf, phrasesAt, worthOf } from './same-words.ts'
import { stemIn } from '../stem-in.ts'
import { meaningful } from '../stem.ts'
import { sidesOf, sameSide, type Side } from './sides.ts'
import { weightOf } from './how-telling.ts'

/** A word that says something, with what it can stand for. */
export type Token = {
  readonly word: string
  readonly stem: string
  /** Which of the text's words it is, and where it stands. */
  readonly at: number
  readonly place: number
  readonly groups: readonly number[]
  readonly sides: readonly Side[]
  /** How much it tells: a rare word more than a common one. A number tells nothing here, and stands with others. */
  readonly weight: number
  readonly number: boolean
}

/** Words that join sentences, or only say that something was seen. */
const JOINING = new Set(
  'show shows showed shown found find finds seen see sees reported reports report noted however moreover furthermore therefore thus hence also yet although though still besides instead sin embargo ademas'.split(
    ' ',
  ),
)
/** `As … as` says that two are alike, unless one of these stands before it. */
const TIMES = new Set(['twice', 'times', 'half'])
/** Letters of a stem that are compared: what follows is mostly ending. */
const STEM = 7
/** What a number counts among the words that stand around another. */
const NUMBER = 0.3
/** What a word says that stands for another on the same side, and not for itself. */
const ALIKE = 0.8

export type Word = { readonly word: string; readonly place: number }
const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }

/** Words of a text in lower case without accents, with where each stands. */
export const placedWords = (text: string): readonly Word[] =>
  [
    ...text
      .toLowerCase()
      .replaceAll(/[áéíóúüñ]/g, (c) => accents[c] ?? c)
      .replaceAll(/[’']s(?![a-z])/g, '  ')
      .replaceAll('’', "'")
      .matchAll(/[a-z0-9]+(?:'[a-z]+)?/g),
  ].map((match) => ({ word: match[0], place: match.index }))

/** The words of a text that say something; numbers are held against one another elsewhere. */
export function tokensOf(text: string, language: string): readonly Token[] {
  const placed = placedWords(text)
  const words = placed.map(({ word }) => word)
  const more = new Map<number, number[]>()
  for (const at of words.keys())
    for (const { group, long } of phrasesAt(words, at))
      for (let step = 0; step < long; step += 1) more.set(at + step, [...(more.get(at + step) ?? []), group])
  return placed.flatMap(({ word, place }, at): readonly Token[] => {
    if (word === 'as' && words.slice(at + 2, at + 4).includes('as') && !TIMES.has(words[at - 1] ?? ''))
      return [
        {
          word,
          stem: 'same',
          at,
          place,
          groups: groupsOf('same'),
          sides: sidesOf('same'),
          weight: 0.3,
          number: false,
        },
      ]
    const sides = sidesOf(word)
    const digits = /^\d+$/.test(word) ? word : sides.length === 0 ? numberOf(word, language) : null
    if (digits !== null)
      return [{ word, stem: digits, at, place, groups: [], sides: [], weight: NUMBER, number: true }]
    // The number tells of its unit.
    if (UNITS.has(word) && isNumber(words[at - 1], language)) return []
    if (((!meaningful(word) || JOINING.has(word)) && sides.length === 0) || /^\d/.test(word)) return []
    const stem = stemIn(language, word).slice(0, STEM)
    const groups = [...groupsOf(word), ...(more.get(at) ?? [])]
    return [{ word, stem, at, place, groups, sides, weight: weightOf(stem), number: false }]
  })
}

const isNumber = (word: string | undefined, language: string): boolean =>
  word !== undefined && (/^\d+$/.test(word) || numberOf(word, language) !== null)

/** How much of what one word says the other says. */
export function alike(one: Token, other: Token): number {
  if (one.stem === other.stem) return standApart(one, other) ? 0 : 1
  if (standApart(one, other)) return 0
  if (sameSide(one.sides, other.sides)) return ALIKE
  let most = 0
  for (const group of one.groups) if (other.groups.includes(group)) most = Math.max(most, worthOf(group))
  return most
}
/** Two words of one group or one stem may still stand on different sides: "higher" and "lower", "chico" and "chica". */
const standApart = (one: Token, other: Token): boolean =>
  one.sides.some((a) =>
    other.sides.some(
      (b) => a.axis === b.axis && a.side !== b.side && (a.kind === 'population' || !same(one, other)),
    ),
  )
const same = (one: Token, other: Token): boolean => sameSide(one.sides, other.sides)
