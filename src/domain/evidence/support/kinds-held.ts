import type { Token } from './align.ts'
import type { Laid } from './laid.ts'
import { UNITS } from './number-words.ts'
import type { Reading } from './reading-of.ts'
import { kinds } from './words/kinds.ts'

const exact = new Map<string, string[]>()
const beginnings = new Map<string, string[]>()
const SHORTEST = 3
for (const [kind, line] of kinds.trim().split('\n').entries())
  for (const [member, names] of line.split(' ').entries())
    for (const name of names.split('|')) {
      const into = name.endsWith('*') ? beginnings : exact
      const key = name.replace('*', '')
      into.set(key, [...(into.get(key) ?? []), `${kind}/${member}`])
    }

/** Of which kinds a word names a thing, and which. */
function membersOf(word: string): readonly string[] {
  const found = [...(exact.get(word) ?? [])]
  for (let long = SHORTEST; long <= word.length; long += 1)
    found.push(...(beginnings.get(word.slice(0, long)) ?? []))
  return found
}

/** How many words of the claim name a thing that the source does not name, while it names another of the same kind. */
export function kindsHeld(claim: Reading, source: Reading, title: readonly Token[], laid: Laid): number {
  const held = new Set([...source.tokens, ...title].flatMap(({ word }) => membersOf(word)))
  const kindsNamed = new Set([...held].map((one) => one.split('/')[0]))
  return claim.tokens.filter(({ word }, at) => {
    // Twelve months are a year: a number tells its unit.
    if (claim.tokens[at - 1]?.number && UNITS.has(word)) return false
    if ((laid.anywhere[at] ?? 0) > 0 || (laid.inTitle[at] ?? 0) > 0) return false
    const named = membersOf(word)
    return (
      named.length > 0 &&
      named.every((one) => !held.has(one)) &&
      named.some((one) => kindsNamed.has(one.split('/')[0]))
    )
  }).length
}
