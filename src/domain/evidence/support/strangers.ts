import type { Token } from './align.ts'
import { persons } from './words/persons.ts'

const exact = new Map<string, Set<number>>()
const beginnings = new Map<string, Set<number>>()
const SHORTEST = 3
/** The lines whose first name is this word: only those say who else may be called so. */
const leading = new Map<string, Set<number>>()
const put = (into: Map<string, Set<number>>, key: string, line: number): void =>
  void into.set(key, (into.get(key) ?? new Set<number>()).add(line))
for (const [line, names] of persons.trim().split('\n').entries())
  for (const [place, name] of names.split(' ').entries()) {
    put(name.endsWith('*') ? beginnings : exact, name.replace('*', ''), line)
    if (place === 0) put(leading, name.replace('*', ''), line)
  }

function linesOf(word: string): ReadonlySet<number> {
  const found = new Set(exact.get(word))
  for (let long = SHORTEST; long <= word.length; long += 1)
    for (const line of beginnings.get(word.slice(0, long)) ?? []) found.add(line)
  return found
}
/** Lines that begin with the word: who else may be called by it. */
function ownLines(word: string): readonly number[] {
  const own = [...(leading.get(word) ?? [])]
  for (let long = SHORTEST; long < word.length; long += 1)
    for (const line of leading.get(word.slice(0, long)) ?? [])
      if (beginnings.get(word.slice(0, long))?.has(line)) own.push(line)
  return own
}

/** How many words of the claim name people, or animals, whom its source names in no way. */
export function strangersIn(claim: readonly Token[], source: readonly Token[]): number {
  const held = new Set(source.map(({ word }) => word))
  const named = new Set([...held].flatMap((word) => [...linesOf(word)]))
  return claim.filter(({ word, stem }) => {
    const own = ownLines(word)
    if (own.length === 0 || source.some((one) => one.stem === stem)) return false
    return own.every((line) => !named.has(line))
  }).length
}
