import { everyday } from './words/everyday.ts'
import { ofFindings } from './words/of-findings.ts'
import { ofPeople } from './words/of-people.ts'

/** A phrase that stands for a group: each of its words as it is, or as a word begins. */
export type Phrase = { readonly words: readonly string[]; readonly group: number }

const exact = new Map<string, number[]>()
const beginnings = new Map<string, number[]>()
const phrases = new Map<string, Phrase[]>()
const SHORTEST = 3
/** First letters by which phrases are found. */
const KEY = 2
/** What a word says that stands for another of its group: of many, less. */
const worths: number[] = []
const put = <A>(into: Map<string, A[]>, key: string, value: A): void =>
  void into.set(key, [...(into.get(key) ?? []), value])
for (const [group, line] of `${everyday}${ofFindings}${ofPeople}`.trim().split('\n').entries()) {
  const many = line.split(' ').length
  worths.push(many <= 8 ? 0.85 : many <= 16 ? 0.75 : many <= 26 ? 0.65 : 0.55)
  for (const word of line.split(' ').filter(Boolean)) {
    const parts = word.split('·')
    const [first = ''] = parts
    if (parts.length > 1) put(phrases, first.slice(0, KEY).replace('*', ''), { words: parts, group })
    else if (word.endsWith('*')) put(beginnings, word.slice(0, -1), group)
    else put(exact, word, group)
  }
}
export const worthOf = (group: number): number => worths[group] ?? 0

/** Words whose groups are remembered: a passage says the same few hundred. */
const REMEMBERED = 20_000
const known = new Map<string, readonly number[]>()

/** The groups that a word (lower case, no accents) is in. */
export function groupsOf(word: string): readonly number[] {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = new Set(exact.get(word))
  for (let long = SHORTEST; long <= word.length; long += 1)
    for (const group of beginnings.get(word.slice(0, long)) ?? []) found.add(group)
  if (known.size >= REMEMBERED) known.clear()
  const groups = [...found]
  known.set(word, groups)
  return groups
}

/** Groups of the phrases that begin at a word, with how many words each takes. */
export function phrasesAt(words: readonly string[], at: number): readonly { group: number; long: number }[] {
  const started = phrases.get((words[at] ?? '').slice(0, KEY)) ?? []
  return started.flatMap(({ words: said, group }) =>
    said.every((one, place) => fits(words[at + place], one)) ? [{ group, long: said.length }] : [],
  )
}
const fits = (word: string | undefined, said: string): boolean =>
  word !== undefined && (said.endsWith('*') ? word.startsWith(said.slice(0, -1)) : word === said)
