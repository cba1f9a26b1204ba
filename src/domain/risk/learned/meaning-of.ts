import { canonical, SMALL } from './canonical.ts'
import { hashOf, mixed } from './hashes.ts'
import { meanings } from './meanings.ts'

const SHORTEST_BEGINNING = 3

const lines = meanings
  .trim()
  .split('\n')
  .map((line) => line.split(': '))
/** A number for each meaning, by its place in the list. */
export const meaningHashes = Int32Array.from(lines, ([name = '']) => hashOf(`${name}*`))

const whole = new Map<string, number[]>()
const beginnings = new Map<string, number[]>()
lines.forEach(([, words = ''], at) => {
  const add = (to: Map<string, number[]>, key: string): void => {
    const known = to.get(key) ?? []
    if (!known.includes(at)) to.set(key, [...known, at])
  }
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) add(beginnings, word.slice(0, -1))
    else {
      const read = canonical(word, SMALL)
      if (read.length === 1) add(whole, read[0] ?? '')
    }
  }
})

const longest = Math.max(...[...beginnings.keys()].map((beginning) => beginning.length))

/** The places in the list of what a canonical word means, in its order: the first is its first meaning. */
export function meaningsOf(letters: string): readonly number[] {
  const found = new Set(whole.get(letters))
  for (let length = SHORTEST_BEGINNING; length <= Math.min(longest, letters.length); length += 1)
    for (const at of beginnings.get(letters.slice(0, length)) ?? []) found.add(at)
  return [...found].toSorted((a, b) => a - b)
}

/** What two meanings in one sentence are together, whichever comes first. */
export const togetherOf: readonly Int32Array[] = Array.from(meaningHashes, (own) =>
  meaningHashes.map((other) => mixed(own ^ other, mixed(Math.imul(own, other), 27))),
)
