import { placedWords, type Word } from './align.ts'

/** Where a comparison turns, in code units of the text: what stands before is held against what stands from `from` to `to`. */
export type Turn = {
  readonly from: number
  readonly to: number
  readonly leads: boolean
  readonly ofTime: boolean
}

/** On which side of a comparison something stands. */
export const sideOf = (place: number, { from, to, leads }: Turn): 'left' | 'right' | null =>
  place >= from && place < to ? 'right' : place < from || leads ? 'left' : null

/** Words around which a comparison turns. */
const COMPARING = new Set([
  'than',
  'versus',
  'vs',
  'against',
  'unlike',
  'compared',
  'relative',
  'contrast',
  'frente',
  'que',
])
const ORDERING = new Set(['before', 'after', 'antes', 'despues', 'tras'])
const WITH = new Set(['with', 'to'])
const RANKED = /^(?:superior|inferior|advantages?|prefer\w*)$/
const SPANISH = /^(?:mas|menos|mayor|menor|antes|despues|doble|tanto|tan|peor|mejor)$/

/** Words before which a sentence begins with what it compares with. */
const LEADS = 3

/** The last turn of a sentence, or the one that it begins with. Null where nothing is compared. */
export function turnOf(sentence: string, start: number): Turn | null {
  const words = placedWords(sentence)
  return turnAt(sentence, start, words, COMPARING) ?? turnAt(sentence, start, words, ORDERING)
}

function turnAt(
  sentence: string,
  start: number,
  words: readonly Word[],
  turning: ReadonlySet<string>,
): Turn | null {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const { word = '', place = 0 } = words[at] ?? {}
    const next = words[at + 1]?.word ?? ''
    const before = words.slice(Math.max(0, at - 6), at).map((one) => one.word)
    const turns =
      word === 'que'
        ? before.some((one) => SPANISH.test(one))
        : word === 'as'
          ? before.slice(-4).includes('as')
          : word === 'compared' || word === 'relative' || word === 'contrast'
            ? WITH.has(next)
            : (word === 'to' && RANKED.test(before.at(-1) ?? '')) ||
              (word === 'over' && before.slice(-3).some((one) => RANKED.test(one))) ||
              (turning.has(word) && !betweenNumbers(before.at(-1), next))
    if (!turns) continue
    const comma = sentence.slice(place).search(/[,;:]\s|\s[([]/u)
    const to = comma < 0 ? sentence.length : place + comma
    return { from: start + place, to: start + to, leads: at < LEADS, ofTime: turning === ORDERING }
  }
  return null
}

/** "71% versus 61%" holds numbers against one another, not what has them. */
const betweenNumbers = (before: string | undefined, next: string): boolean =>
  /^\d/.test(next) && /^\d/.test(before ?? '')
