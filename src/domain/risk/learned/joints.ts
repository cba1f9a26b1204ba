import { SMALL } from './canonical.ts'
import { canonicalWords, type Word } from './known-words.ts'
import { closers, openers } from './openers.ts'

/** A phrase as canonical words. */
type Phrase = readonly number[]

const phrasesOf = (list: string): readonly Phrase[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((phrase) => phrase.split(' ').flatMap((word) => canonicalWords(word, SMALL).map(({ hash }) => hash)))

/** Phrases by their first word, or by their last. */
function byEdge(phrases: readonly Phrase[], at: 0 | -1): ReadonlyMap<number, readonly Phrase[]> {
  const found = new Map<number, Phrase[]>()
  for (const phrase of phrases) {
    const edge = phrase.at(at)
    if (edge !== undefined) found.set(edge, [...(found.get(edge) ?? []), phrase])
  }
  return found
}
const opening = byEdge(phrasesOf(openers), 0)
const closing = byEdge(phrasesOf(closers), -1)

const stands = (phrase: Phrase, words: readonly Word[], from: number): boolean =>
  phrase.every((hash, at) => words[from + at]?.hash === hash)

/* What a place between two words is. */
/** Nothing but openers stands before it in the sentence. */
const BEGINS = 1
/** Nothing but closers stands behind it in the sentence. */
const ENDS = 2
/** A comma, a dash or a picture stands there, or it parts an opener or closer from what stands beside a comma. */
const PARTED = 4

/** Places between the words of a sentence at which a clause may begin, and its end; used again. */
export const joints: number[] = []
let marks = new Uint8Array(512)
const mark = (at: number, as: number): void => {
  marks[at] = (marks[at] ?? 0) | as
}
const is = (at: number, as: number): boolean => ((marks[at] ?? 0) & as) !== 0

export const begins = (at: number): boolean => is(at, BEGINS)
export const ends = (at: number): boolean => is(at, ENDS)

/**
 * Fills {@link joints}; `parted`: places at which a comma, a dash or a picture stands. Every beginning of openers and every ending of closers counts, not the longest alone: what follows
 * "hi" may begin with "there" (SA.2).
 */
export function findJoints(words: readonly Word[], parted: readonly number[]): void {
  const { length } = words
  if (marks.length <= length + 1) marks = new Uint8Array(length * 2 + 2)
  marks.fill(0, 0, length + 1)
  mark(0, BEGINS)
  mark(length, ENDS)
  open(words, 0, length, BEGINS)
  close(words, 0, length, ENDS)
  for (let part = 0; part <= parted.length && parted.length > 0; part += 1) {
    const from = part === 0 ? 0 : (parted[part - 1] ?? 0)
    const until = parted[part] ?? length
    mark(from, PARTED)
    mark(until, PARTED)
    open(words, from, until, PARTED)
    close(words, from, until, PARTED)
  }
  joints.length = 0
  for (let at = 1; at < length; at += 1) if (marks[at] !== 0) joints.push(at)
  joints.push(length)
}

/** Words of openers behind which a sentence is still taken to begin. */
const MOST_OPENING = 16

/** Whether a sentence has begun with openers and nothing else: what comes next begins it. */
export function areOpeners(words: readonly Word[]): boolean {
  const { length } = words
  if (length === 0 || length > MOST_OPENING) return false
  if (marks.length <= length + 1) marks = new Uint8Array(length * 2 + 2)
  marks.fill(0, 0, length + 1)
  mark(0, BEGINS)
  open(words, 0, length + 1, BEGINS)
  return begins(length)
}

/** Marks where openers end that follow each other from a place on. */
function open(words: readonly Word[], from: number, until: number, as: number): void {
  for (let at = from, reach = from; at <= reach; at += 1) {
    if (!is(at, as)) continue
    for (const phrase of opening.get(words[at]?.hash ?? 0) ?? []) {
      const end = at + phrase.length
      if (end >= until || !stands(phrase, words, at)) continue
      mark(end, as)
      reach = Math.max(reach, end)
    }
  }
}

/** Marks where closers begin that follow each other up to a place. */
function close(words: readonly Word[], from: number, until: number, as: number): void {
  for (let at = until, reach = until; at >= reach; at -= 1) {
    if (!is(at, as)) continue
    for (const phrase of closing.get(words[at - 1]?.hash ?? 0) ?? []) {
      const start = at - phrase.length
      if (start <= from || !stands(phrase, words, start)) continue
      mark(start, as)
      reach = Math.min(reach, start)
    }
  }
}
