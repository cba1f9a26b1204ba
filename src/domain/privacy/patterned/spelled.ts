import type { Add } from '../found.ts'
import { AT_SIGN, NUMBER_WORD, TLD } from '../lexicon.ts'
import { leads, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { numberWords } from '../words/function-words.ts'

/** Contacts written out to get past filters: "jess dot miller at gmail dot com", "oh seven seven double four …". */
export function hideSpelled(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] !== WORD || reading.everyday[i] === 1) continue
    if (leads(reading, i, AT_SIGN)) spelledEmail(reading, i, add)
    if (isNumberWord(reading, i)) i = spelledDigits(reading, i, add)
  }
}

const DOT = new Set(['dot', 'punto', 'period'])
const PROVIDERS = new Set(
  'gmail hotmail yahoo outlook icloud protonmail proton aol live msn ymail'.split(' '),
)

const next = (reading: Reading, from: number, step: number): number => {
  let i = from + step
  while (reading.type[i] === OTHER && /[()[\]{}<>]/.test(reading.fold[i] ?? '')) i += step
  return i
}
const isPart = (reading: Reading, i: number): boolean =>
  reading.type[i] === WORD || reading.type[i] === DIGITS

function spelledEmail(reading: Reading, at: number, add: Add): void {
  const host = next(reading, at, 1)
  let last = host
  let dots = 0
  while (dots < 4) {
    const dot = next(reading, last, 1)
    const part = next(reading, dot, 1)
    const written =
      DOT.has(reading.fold[dot] ?? '') ||
      (reading.fold[dot] === '.' && reading.start[part] === reading.end[dot])
    if (!written || !isPart(reading, part)) break
    last = part
    dots++
  }
  const believable =
    dots > 0 && (((reading.bits[last] ?? 0) & TLD) !== 0 || SAID_ENDINGS.has(reading.fold[last] ?? ''))
  if (!believable && !PROVIDERS.has(reading.fold[host] ?? '')) return
  let first = next(reading, at, -1)
  if (!isPart(reading, first)) return
  for (let parts = 0; parts < 6; parts++) {
    const before = first - 1
    const touches = isPart(reading, before) && reading.end[before] === reading.start[first]
    const joined = JOINERS.has(reading.fold[before] ?? '') && isPart(reading, before - 1)
    if (touches) first = before
    else if (joined) first = before - 1
    else break
  }
  add(reading.start[first] ?? 0, reading.end[last] ?? 0, 'email')
}
/** Ends of names that are believed after a spelled dot alone. */
const SAID_ENDINGS = new Set('example test invalid me xyz ai ly mx ac sch nhs'.split(' '))
const JOINERS = new Set(['dot', 'punto', 'underscore', 'dash', 'hyphen', 'guion', '.', '_', '-'])

/** A map: asking an object by a fresh string costs ten times as much. */
const digitsByWord = new Map(Object.entries(numberWords))
const isNumberWord = (reading: Reading, i: number): boolean => leads(reading, i, NUMBER_WORD)

/** Digits that a run of number words (with digits among them) spells; hidden from seven up, unless it is counting.
 * Gives the last token read, so that a run is read once. */
function spelledDigits(reading: Reading, from: number, add: Add): number {
  const values: number[] = []
  let digits = ''
  let repeat = 1
  let last = from - 1
  let i = from
  for (; i < reading.type.length && i - from < 60; i++) {
    const folded = reading.fold[i] ?? ''
    if (reading.opens[i] === true && i > from && reading.type[i] !== DIGITS && !isNumberWord(reading, i))
      break
    const said =
      reading.type[i] === DIGITS ? folded : isNumberWord(reading, i) ? digitsByWord.get(folded) : undefined
    if (said !== undefined) {
      digits += said.repeat(repeat)
      values.push(Number(said))
      repeat = 1
      last = i
    } else if (folded === 'double' || folded === 'doble') repeat = 2
    else if (folded === 'triple') repeat = 3
    else if (folded === 'o' && digits !== '') digits += '0'
    else if (!(folded === 'y' || (reading.type[i] === OTHER && /[,\-.–]/.test(folded)))) break
  }
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  const counting = values.every((value, at) => at === 0 || value - (values[at - 1] ?? 0) === step)
  if (digits.length >= 7 && !counting) add(reading.start[from] ?? 0, reading.end[last] ?? 0, 'phone')
  return Math.max(from, last)
}
