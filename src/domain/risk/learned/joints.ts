import { columns, HASH, MARKS, WIDTH } from './known-words.ts'
import { closing, CLOSES, opening, OPENS, type Phrase } from './word-marks.ts'

const marked = (word: number, as: number): boolean => ((columns[word * WIDTH + MARKS] ?? 0) & as) !== 0
const hashOfWord = (word: number): number => columns[word * WIDTH + HASH] ?? 0

function stands(phrase: Phrase, words: Int32Array, from: number): boolean {
  for (let at = 0; at < phrase.length; at += 1)
    if (hashOfWord(words[from + at] ?? 0) !== phrase[at]) return false
  return true
}

/* What a place between two words is. */
/** Nothing but openers stands before it in the sentence. */
const BEGINS = 1
/** Nothing but closers stands behind it in the sentence. */
const ENDS = 2
/** A comma, a dash or a picture stands there, or it parts an opener or closer from what stands beside a comma. */
const PARTED = 4

const ROOM = 512
/** Places between the words of a sentence at which a clause may begin, and its end; used again. A sentence has a bounded
 * number of words. */
const joints = new Int32Array(ROOM)
const places = new Uint8Array(ROOM)
const mark = (at: number, as: number): void => {
  places[at] = (places[at] ?? 0) | as
}
const is = (at: number, as: number): boolean => ((places[at] ?? 0) & as) !== 0

export const begins = (at: number): boolean => is(at, BEGINS)
export const ends = (at: number): boolean => is(at, ENDS)
export const jointAt = (at: number): number => joints[at] ?? 0

/** A sentence as read-sentences.ts has it. */
type Parted = {
  readonly count: number
  readonly parts: number
  readonly words: Int32Array
  readonly parted: Int32Array
}

/**
 * Finds the joints of a sentence, read by {@link jointAt}; answers how many. Every beginning of openers and every ending of
 * closers counts, not the longest alone: what follows "hi" may begin with "there" (SA.2).
 */
export function findJoints({ words, count, parted, parts }: Parted): number {
  places.fill(0, 0, count + 1)
  mark(0, BEGINS)
  mark(count, ENDS)
  open(words, 0, count, BEGINS)
  close(words, 0, count, ENDS)
  let from = 0
  for (let part = 0; part < parts; part += 1) {
    const until = parted[part] ?? 0
    markPart(words, from, until)
    from = until
  }
  if (from > 0) markPart(words, from, count)
  let found = 0
  for (let at = 1; at <= count; at += 1)
    if (at === count || places[at] !== 0) {
      joints[found] = at
      found += 1
    }
  return found
}

function markPart(words: Int32Array, from: number, until: number): void {
  mark(from, PARTED)
  mark(until, PARTED)
  open(words, from, until, PARTED)
  close(words, from, until, PARTED)
}

/** Words of openers behind which a sentence is still taken to begin. */
const MOST_OPENING = 16

/** Whether a sentence has begun with openers and nothing else: what comes next begins it. */
export function areOpeners(words: Int32Array, count: number): boolean {
  if (count === 0 || count > MOST_OPENING || !marked(words[0] ?? 0, OPENS)) return false
  places.fill(0, 0, count + 1)
  mark(0, BEGINS)
  open(words, 0, count + 1, BEGINS)
  return begins(count)
}

const noPhrases: readonly Phrase[] = []

/** Marks where openers end that follow each other from a place on. */
function open(words: Int32Array, from: number, until: number, as: number): void {
  for (let at = from, reach = from; at <= reach && at < until; at += 1) {
    const word = words[at] ?? 0
    if (!is(at, as) || !marked(word, OPENS)) continue
    for (const phrase of opening.get(hashOfWord(word)) ?? noPhrases) {
      const end = at + phrase.length
      if (end >= until || !stands(phrase, words, at)) continue
      mark(end, as)
      reach = Math.max(reach, end)
    }
  }
}

/** Marks where closers begin that follow each other up to a place. */
function close(words: Int32Array, from: number, until: number, as: number): void {
  for (let at = until, reach = until; at >= reach && at > from; at -= 1) {
    const word = words[at - 1] ?? 0
    if (!is(at, as) || !marked(word, CLOSES)) continue
    for (const phrase of closing.get(hashOfWord(word)) ?? noPhrases) {
      const start = at - phrase.length
      if (start <= from || !stands(phrase, words, start)) continue
      mark(start, as)
      reach = Math.min(reach, start)
    }
  }
}
