import type { KnownIdentifier } from '../deidentified.ts'
import { bitsOf, COUNTRY, HEAD, ORDINARY, PARTICLE, PLACE, STATE } from '../lexicon.ts'
import { casesOf } from './cases.ts'
import { formsOf, spellingsOf, wordsOf } from './variants.ts'

/** Words that are part of a known value but say nothing on their own. */
const SMALL = new Set(
  'de del la las los el y e da do dos di van von der den bin al the of and st street road avenue calle avenida apt flat piso mr mrs ms dr dra sr sra school hospital high university church college company ltd inc primary elementary colegio escuela instituto universidad iglesia hospital clinica clinic saint san santa co plc s'.split(
    ' ',
  ),
)
const SAME: readonly (readonly string[])[] = [
  'street st',
  'road rd',
  'avenue ave av avenida avda',
  'lane ln',
  'close cl',
  'drive dr',
  'court ct',
  'crescent cres',
  'place pl',
  'square sq',
  'gardens gdns',
  'terrace ter terr',
  'boulevard blvd bulevar',
  'calle c cl cll',
  'carrera cra kra',
  'plaza pza plz',
  'paseo pso',
  'saint st sn san',
  'mount mt',
  'road rd',
].map((line) => line.split(' '))

const isOwn = (word: string): boolean =>
  !SMALL.has(word) && (bitsOf(word) & HEAD) === 0 && !/^\d+$/.test(word)

/** The word sequences under which a known value is found: the whole, and each part of it that is identifying alone. */
export function sequencesOf({ type, value }: KnownIdentifier): readonly (readonly string[])[] {
  const words = wordsOf(value)
  if (words.length === 0) return []
  if (type === 'name' || type === 'handle') return [words, ...ofName(value, words)]
  if (type === 'address') return [words, ...ofAddress(value)]
  if (type === 'organisation' || type === 'place') return [words, ...ofPlace(words)]
  if (type === 'email') return [words, ...ofEmail(value)]
  return [words]
}

/** Particles that are first names too; "al-Masri" begins with none. */
const FIRST = new Set(['al', 'van', 'mac'])

function ofName(value: string, words: readonly string[]): readonly (readonly string[])[] {
  const found = new Set<string>()
  const alone = words.filter(
    (word, at) =>
      word.length > 1 &&
      ((!SMALL.has(word) && (bitsOf(word) & PARTICLE) === 0) || (at === 0 && FIRST.has(word))),
  )
  for (const word of alone) {
    found.add(word)
    for (const form of [...formsOf(word), ...casesOf(word)]) found.add(form)
    if (word.length > 2)
      for (const plural of [`${word}s`, `${word}es`]) if ((bitsOf(plural) & ORDINARY) === 0) found.add(plural)
  }
  for (const part of value.split(/[\s-]+/)) for (const form of spellingsOf(part)) found.add(form)
  for (let i = 1; i < words.length; i++) {
    const joined = `${words[i - 1]}${words[i]}`
    if (joined.length > 4) found.add(joined)
  }
  found.delete('')
  const single = [...found].filter((word) => alone.includes(word) || !SMALL.has(word)).map((word) => [word])
  return [...single, ...compounds(words)]
}

/** "maria del mar" of "María del Mar Pérez": runs of words held together by a small one. */
function compounds(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, i) => {
    if (i === 0 || (bitsOf(word) & PARTICLE) === 0) return []
    const last = words.findIndex((other, at) => at > i && (bitsOf(other) & PARTICLE) === 0)
    return last < 0 ? [] : [words.slice(i - 1, last + 1)]
  })
}

/** The words that are the name's own, and each of them that is no everyday word. */
function ofPlace(words: readonly string[]): readonly (readonly string[])[] {
  const own = words.filter(isOwn)
  const sequences: (readonly string[])[] = own.length > 0 && own.length < words.length ? [own] : []
  for (const word of own)
    if (word.length > 3 && (bitsOf(word) & ORDINARY) === 0) sequences.push([word], [`${word}s`])
  if (own.length > 1) {
    sequences.push([own.join('')])
    own.forEach((word, at) =>
      sequences.push(own.with(at, word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
    )
  }
  return [...sequences, ...otherWords(words)]
}

function ofEmail(value: string): readonly (readonly string[])[] {
  const local = wordsOf(value.split('@')[0] ?? '')
  const letters = local.join('').length
  return letters >= 6 && local.some((word) => (bitsOf(word) & ORDINARY) === 0) ? [local] : []
}

const CODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d{4}[A-Z]{3}|\d{5}(?:-\d{4})?)\b/iu

/** House with street, street, town and code, each alone. A house number alone is everybody's. */
function ofAddress(value: string): readonly (readonly string[])[] {
  const sequences: (readonly string[])[] = []
  const code = CODE.exec(value.slice(4))?.[0] ?? CODE.exec(value)?.[0] ?? ''
  if (code !== '') {
    const parts = wordsOf(code)
    sequences.push(parts)
    if (parts.length === 4) sequences.push(parts.slice(0, 2))
  }
  value
    .replace(code, ' , ')
    .split(/[,\n;]+/)
    .forEach((part, at) => {
      const words = wordsOf(part)
      const named = words.filter((word) => !/^\d+$/.test(word) && word.length > 1)
      if (named.length === 0) return
      if (named.every((word) => (bitsOf(word) & (COUNTRY | STATE)) !== 0 && (bitsOf(word) & PLACE) === 0))
        return
      if (words.length > 1 && (at === 0 || words.length === named.length)) sequences.push(words)
      if (named.length > 1 || at > 0) sequences.push(named)
      sequences.push(...otherWords(words), ...otherWords(named))
      const own = named.filter(isOwn).filter((word) => (bitsOf(word) & ORDINARY) === 0 && word.length > 3)
      for (const word of own) sequences.push([word])
      if (at === 0) for (let i = 1; i < words.length; i++) pushNumbered(words, i, sequences)
    })
  return sequences
}

/** "olmo 22" of "Calle Olmo 22". */
function pushNumbered(words: readonly string[], i: number, sequences: (readonly string[])[]): void {
  const pair = [words[i - 1] ?? '', words[i] ?? '']
  if (
    pair.filter((word) => /^\d+$/.test(word)).length === 1 &&
    pair.some((word) => isOwn(word) && word.length > 2)
  )
    sequences.push(pair)
}

/** The same with "St" for "Street", "Saint" for "St" …, one word at a time. */
function otherWords(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, at) =>
    SAME.filter((line) => line.includes(word)).flatMap((line) =>
      line.filter((other) => other !== word && words.length > 1).map((other) => words.with(at, other)),
    ),
  )
}
