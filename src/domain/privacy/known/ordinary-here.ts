import { MONTH, ORDINARY, PERSON, VERB } from '../lexicon.ts'
import { CAPITAL, foldAt, type Reading } from '../reading.ts'
import { OTHER, WORD } from '../tokens.ts'
import {
  ABSTRACT,
  ADJECTIVE,
  AFTER_COPULA,
  AFTER_ROSE,
  ALSO_VERB,
  CLAUSES,
  COMPOUNDS,
  COPULAS,
  DEEDS,
  DEGREES,
  DETERMINERS,
  HAVING,
  MODALS,
  OBJECTS,
  PREPOSITIONS,
  PRONOUNS,
  SPANISH,
} from './everyday-words.ts'

/** Whether the grammar clearly shows the everyday word of a name's letters: "the bill", "i hope so", "no hope", "prices
 * rose", "so long", "en paz". English and Spanish. */
export function isOrdinaryHere(reading: Reading, i: number): boolean {
  const word = reading.fold[i] ?? ''
  const before = reading.opens[i] === true ? '' : foldAt(reading, i - 1)
  const after = reading.opens[i + 1] === true ? '' : (reading.fold[i + 1] ?? '')
  if (COMPOUNDS.has(after) && !MODALS.has(before)) return true
  if (isDetermined(reading, i, before, after)) return true
  if (PRONOUNS.has(before) && foldAt(reading, i - 2) !== 'thank') return true
  if (ALSO_VERB.has(word) && isVerb(reading, i, before, after)) return true
  if (ABSTRACT.has(word) && isThing(reading, i, before, after)) return true
  if (word === 'bill' && UTILITIES.has(before)) return true
  if (word === 'hope' && before === 'up') return /^(?:give|gave|giving|given)$/.test(foldAt(reading, i - 2))
  if (word === 'rose' && (AFTER_ROSE.has(after) || (isPlural(before) && before !== 'thanks'))) return true
  return ADJECTIVE.has(word) && isQuality(reading, i, before, after)
}

const UTILITIES = new Set(
  'electric electricity phone water gas heating hospital power medical tax energy internet vet'.split(' '),
)

const isPlural = (word: string): boolean => /[a-z]{3}s$/.test(word)

/** "the bill", "my electric bill"; not "my mate bill", nor "i know that mark cheated". */
function isDetermined(reading: Reading, i: number, before: string, after: string): boolean {
  if (before === 'that') return !DEEDS.has(after)
  if (before === 'a' && SPANISH.has(reading.fold[i] ?? '')) return false
  if (DETERMINERS.has(before)) return true
  if (DEEDS.has(after) && !COPULAS.has(after)) return false
  for (let at = i - 1; at > i - 4 && at > 0; at--) {
    const bits = reading.bits[at] ?? 0
    const folded = reading.fold[at] ?? ''
    if (reading.type[at] !== WORD || reading.opens[at] === true || (bits & ORDINARY) === 0) return false
    if ((bits & (PERSON | VERB)) !== 0 || DEEDS.has(folded) || PREPOSITIONS.has(folded)) return false
    if (PRONOUNS.has(folded) || MODALS.has(folded) || SEPARATE.has(folded)) return false
    if (ARTICLES.has(foldAt(reading, at - 1))) return true
  }
  return false
}
const ARTICLES = new Set('a an the my your his her our their some any no'.split(' '))
const SEPARATE = new Set(
  'and then when because if but or so what where why than day time night ago'.split(' '),
)

/** "to mark", "dont hope", "mark my words", "hope it helps", "bear with me". */
function isVerb(reading: Reading, i: number, before: string, after: string): boolean {
  if (MODALS.has(before) && !DEEDS.has(after)) return before !== 'to' || after !== ''
  if (reading.fold[i] === 'hope') return CLAUSES.has(after)
  return OBJECTS.has(after) || (after === 'with' && reading.fold[i] === 'bear')
}

/** "full of hope", "necesito paz", "hope is all i have", "sol y playa", "joy comes in small bits". */
function isThing(reading: Reading, i: number, before: string, after: string): boolean {
  if (PREPOSITIONS.has(before) || HAVING.has(before)) return true
  const then = reading.fold[i + 2] ?? ''
  if (COPULAS.has(after) && AFTER_COPULA.has(then)) return true
  if (
    /^(?:comes|goes|helps|matters|me calma)$/.test(after) &&
    /^(?:in|from|when|and|after|back|too|for|most)$/.test(then)
  )
    return true
  if (/^(?:ningun|ninguna|ninguno)$/.test(after)) return true
  return (isAnd(after) && isPlainThing(reading, i + 2)) || (isAnd(before) && isPlainThing(reading, i - 2))
}
const isAnd = (word: string): boolean => /^(?:and|y|or|o|,|&|e|ni)$/.test(word)
const isPlainThing = (reading: Reading, i: number): boolean => {
  const bits = reading.bits[i] ?? 0
  const folded = reading.fold[i] ?? ''
  return (
    reading.type[i] === WORD &&
    reading.shape[i] !== CAPITAL &&
    (bits & ORDINARY) !== 0 &&
    (bits & (PERSON | MONTH | VERB)) === 0 &&
    !/^(?:i|yo|me|my|mi|then|we|he|she|they|so|now|also|just|it|you|que|se|no)$/.test(folded) &&
    !DETERMINERS.has(folded) &&
    !DEEDS.has(folded)
  )
}

/** "rich people", "so long", "how long will", "bueno". */
function isQuality(reading: Reading, i: number, before: string, after: string): boolean {
  if (DEGREES.has(before) || PREPOSITIONS.has(before) || HAVING.has(before)) return true
  if (after === '' || reading.type[i + 1] === OTHER) return false
  if (DEEDS.has(after) || COPULAS.has(after) || after === 'me' || after === 'se') return false
  return ((reading.bits[i + 1] ?? 0) & ORDINARY) !== 0
}
