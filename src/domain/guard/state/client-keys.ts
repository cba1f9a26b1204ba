import { hashOf, mixed } from '../../risk/learned/hashes.ts'
import type { Hit } from '../reading/phrases.ts'
import type { Reading } from '../reading/read.ts'
import { concepts } from './concepts.ts'
import { openConcepts } from './lexicon.ts'

const known = openConcepts(concepts)

/** Who is spoken of says nothing of the state that somebody is in (FA.1). */
const who = new Set(
  (
    'he she him her his hers they them their theirs himself herself themselves man woman men women boy boys girl girls guy guys lady husband wife ' +
    'boyfriend girlfriend partner spouse mother father mum mom mam dad daddy mummy parents son daughter brother sister uncle aunt nephew niece cousin ' +
    'grandmother grandfather gran grandma grandpa kids children el ella ellos ellas marido esposo esposa mujer hombre novio novia pareja madre padre ' +
    'mama papa hijo hija hijos hijas hermano hermana tio tia primo prima abuelo abuela'
  ).split(' '),
)
/** A capital within a sentence is a name; "I" and shouting are not. */
const isName = ({ text, starts, ends }: Reading, at: number, first: number): boolean => {
  const written = text.slice(starts[at], ends[at])
  return at > first && written.length > 1 && /^\p{Lu}\p{Ll}/u.test(written)
}

/** What of a client's message is weighed, sentence by sentence, as 32-bit numbers: words, what they mean, and the phrases
 * of the rules. Linear in the length. */
export function clientKeys(reading: Reading, hits: readonly Hit[]): readonly Int32Array[] {
  const keys = reading.sentences.map(({ first, last, asks }) => {
    const meant = new Set<number>()
    const put: number[] = asks ? [mixed(1, 9)] : []
    for (let at = first; at < last; at += 1) {
      const word = reading.words[at] ?? ''
      if (who.has(word)) continue
      for (const number of known.of(word)) meant.add(number)
      if (!isName(reading, at, first)) put.push(mixed(hashOf(word), 1))
    }
    // What a word means is to count for more than the word.
    for (const number of meant) put.push(mixed(number, 2), mixed(number, 3))
    return put
  })
  for (const { from, label } of hits)
    keys[reading.sentenceOf[from] ?? 0]?.push(mixed(label, 4), mixed(label, 5))
  return keys.filter((put) => put.length > 0).map((put) => Int32Array.from(put))
}
