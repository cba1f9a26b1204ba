import type { KnownIdentifier } from '../deidentified.ts'
import { formsOf, wordsOf } from './variants.ts'

/** Numbers the people of a record: an entry that is one other's name in short ("Jess" beside "Jessica Moreno") is that
 * person. One that could be two people's ("Ruiz" beside two of them) is nobody's but its own. */
export function peopleOf(known: readonly KnownIdentifier[]): readonly number[] {
  const entries = known.map(({ type, value }) => ({ words: type === 'name' ? wordsOf(value) : [], value }))
  const owners = new Map<string, Set<number>>()
  entries.forEach(({ words }, at) => {
    for (const word of words)
      for (const form of [word, ...formsOf(word)]) {
        const set = owners.get(form) ?? new Set()
        owners.set(form, set.add(at))
      }
  })
  const person = entries.map((_, at) => at)
  entries.forEach(({ words }, at) => {
    if (words.length === 0) return
    const longer = [...(owners.get(words[0] ?? '') ?? [])].filter(
      (other) =>
        other !== at &&
        isLonger(entries[other]?.words ?? [], words, other < at) &&
        words.every((word) => owners.get(word)?.has(other) === true),
    )
    if (longer.length === 1) person[at] = longer[0] ?? at
  })
  return person.map((_, at) => root(person, at))
}

const isLonger = (a: readonly string[], b: readonly string[], before: boolean): boolean =>
  a.length > b.length ||
  (before && a.length === b.length && (a.length === 1 || a.every((word, i) => word === b[i])))

function root(person: readonly number[], at: number): number {
  let found = at
  for (let step = 0; step < person.length && person[found] !== found; step++) found = person[found] ?? found
  return found
}
