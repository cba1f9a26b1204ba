import { pattern, type Step, type WordLists } from './pattern.ts'
import type { Reading } from './read.ts'

/**
 * A small language for phrases, one a line, so that a clinician can read and extend a rule:
 *   `you will be fine|okay`        words; `|` between alternatives
 *   `medicat~`                     any word that begins so
 *   `(your own|the) fault`         a group of several words; `(really)?` may be missing, so may `really?`
 *   `stop _3 medication`           up to three words between; `_` alone is exactly one word
 *   `^ so you`   `am i right $`    at the beginning, at the end of a sentence
 *   `@feeling`                     a list of words by name
 * A phrase never reaches over the end of a sentence.
 */
export type Phrases = { find(reading: Reading): readonly Hit[] }
/** Where a phrase was found: `label` is the number of its rule, `from` and `to` (exclusive) are word numbers. */
export type Hit = { readonly label: number; readonly from: number; readonly to: number }

/** A phrase after its first word. */
type Entry = {
  readonly label: number
  readonly next: Step
  readonly opens: boolean
  readonly closes: boolean
}
type Index = {
  readonly byWord: Map<string, Map<string, Entry[]>>
  readonly byPrefix: Map<string, Entry[]>
  /** Longest prefix that begins with these three letters; most words have none and are passed by at once. */
  readonly longest: Map<string, number>
}

/** Phrases are found in words without accents, so they may be written with them. */
const plain = (lines: string): string => lines.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
/** Key of phrases whose second word may be anything. */
const ANY = ' '
/** Second words beyond this are not spread over the index: memory before speed. */
const MOST_SECOND_WORDS = 24

/** Reads rules once; `find` takes time linear in the text. Throws on a line that names an unknown list. */
export function phrases(rules: readonly string[], lists: WordLists): Phrases {
  const index: Index = { byWord: new Map(), byPrefix: new Map(), longest: new Map() }
  rules.forEach((lines, label) => {
    for (const line of plain(lines)
      .split('\n')
      .map((one) => one.trim())) {
      if (line === '') continue
      const { start, opens, closes } = pattern(line, lists)
      for (const first of firstWords(start))
        put(index, first, { label, next: first.next, opens, closes }, line)
    }
  })
  return { find: (reading) => find(index, reading) }
}

type WordStep = Step & { readonly kind: 'word' }

function firstWords(step: Step): readonly WordStep[] {
  if (step.kind === 'word') return [step]
  return step.kind === 'split' ? step.ways.flatMap(firstWords) : []
}

/** Whether the phrase can be over before this step. */
const mayEnd = (step: Step): boolean =>
  step.kind === 'end' || (step.kind === 'split' && step.ways.some(mayEnd))

function put(index: Index, first: WordStep, entry: Entry, line: string): void {
  if (first.any || first.prefixes.some((prefix) => prefix.length < 3))
    throw new Error(`phrases: a phrase begins with a word of three letters or more: "${line}"`)
  const seconds = firstWords(entry.next)
  const open = mayEnd(entry.next) || seconds.some((second) => second.any || second.prefixes.length > 0)
  const words = new Set(seconds.flatMap((second) => [...second.words]))
  const keys = open || words.size > MOST_SECOND_WORDS ? [ANY] : [...words]
  for (const word of first.words) {
    const next = index.byWord.get(word) ?? new Map<string, Entry[]>()
    index.byWord.set(word, next)
    for (const key of keys) append(next, key, entry)
  }
  for (const prefix of first.prefixes) {
    append(index.byPrefix, prefix, entry)
    const letters = prefix.slice(0, 3)
    index.longest.set(letters, Math.max(prefix.length, index.longest.get(letters) ?? 0))
  }
}

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key)
  if (known) known.push(entry)
  else map.set(key, [entry])
}

function find(index: Index, reading: Reading): readonly Hit[] {
  const hits: Hit[] = []
  const { words } = reading
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = index.byWord.get(word)
    if (next) {
      tryAll(next.get(ANY), reading, at, hits)
      if (at + 1 < words.length) tryAll(next.get(words[at + 1] ?? ''), reading, at, hits)
    }
    const longest = word.length < 3 ? undefined : index.longest.get(word.slice(0, 3))
    if (longest !== undefined)
      for (let length = 3; length <= word.length && length <= longest; length += 1)
        tryAll(index.byPrefix.get(word.slice(0, length)), reading, at, hits)
  }
  return hits
}

function tryAll(entries: readonly Entry[] | undefined, reading: Reading, at: number, hits: Hit[]): void {
  if (!entries) return
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0]
  if (!sentence) return
  for (const entry of entries) {
    if (entry.opens && at !== sentence.first) continue
    const to = follow(entry.next, reading.words, at + 1, sentence.last, entry.closes)
    const last = hits.at(-1)
    if (to > 0 && (last?.label !== entry.label || last.from !== at))
      hits.push({ label: entry.label, from: at, to })
  }
}

/** The word after the phrase, or -1. A phrase has few steps and gaps of at most nine words: bounded work per start. */
function follow(step: Step, words: readonly string[], at: number, last: number, closes: boolean): number {
  if (step.kind === 'end') return closes && at !== last ? -1 : at
  if (step.kind === 'word') {
    if (at >= last || !fits(step, words[at] ?? '')) return -1
    return follow(step.next, words, at + 1, last, closes)
  }
  for (const way of step.ways) {
    const to = follow(way, words, at, last, closes)
    if (to >= 0) return to
  }
  return -1
}

function fits(step: WordStep, word: string): boolean {
  if (step.any || step.words.has(word)) return true
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true
  return false
}
