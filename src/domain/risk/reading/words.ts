import type { Vocabulary } from './vocabulary.ts'

/** The words of a message in reading order, as columns. `start` and `end` are UTF-16 code units of the original. */
export type Words = {
  readonly count: number
  /** Number of the word in the dictionary; 0 for a word no rule knows. */
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Sentence that the word stands in, counted from 0: what context is read from. */
  readonly sentences: Int32Array
  /** Stretch that phrases may cross, counted from 0: sentences of one lone word ("i. want. to. die.") run on. */
  readonly stretches: Int32Array
  /** Clause within the text, counted from 0: commas and "but" begin a new one. */
  readonly clauses: Int32Array
}

/** A written piece before it becomes words: its folded letters and where they stood. */
export type Piece = {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly masked: boolean
}

/** What the reader must know about words: their numbers, and how a word is written out in full. */
export type Dictionary = {
  /** Numbers of the plain words that a written word stands for: "dont" is "do not". Undefined: no rule knows it. */
  lookUp(word: string): readonly number[] | undefined
  /** The word a misspelt, masked or stretched one was meant to be, if that is clear. */
  meant(word: string): string | null
  /** The same for a word of plain letters, without figures and without a letter three times over. */
  misspelt(letters: Uint16Array, size: number): string | null
  readonly vocabulary: Vocabulary
  /** Whether a word written in pieces ("sui-cide") is one that we listen for. */
  listensFor(word: string): boolean
}

/** Words while they are being read: the same columns, and where reading stands. Used again for the next message. */
export type Columns = {
  count: number
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  sentences: Int32Array
  stretches: Int32Array
  clauses: Int32Array
  sentence: number
  stretch: number
  clause: number
  /** Words since the sentence began. */
  since: number
}

const ROOM = 1024
/** Columns wider than this are let go after the message that needed them. */
const WIDEST_KEPT = 16_384

const wide = (room: number) => ({
  ids: new Int32Array(room),
  starts: new Int32Array(room),
  ends: new Int32Array(room),
  sentences: new Int32Array(room),
  stretches: new Int32Array(room),
  clauses: new Int32Array(room),
})
export const columns = (): Columns => ({
  ...wide(ROOM),
  count: 0,
  sentence: 0,
  stretch: 0,
  clause: 0,
  since: 0,
})

export function begin(out: Columns): void {
  if (out.ids.length > WIDEST_KEPT) Object.assign(out, wide(ROOM))
  out.count = 0
  out.sentence = 0
  out.stretch = 0
  out.clause = 0
  out.since = 0
}

/** Adds a word; columns double when full, so adding stays linear. */
export function add(out: Columns, id: number, start: number, end: number): void {
  const at = out.count
  if (at === out.ids.length) widen(out)
  out.ids[at] = id
  out.starts[at] = start
  out.ends[at] = end
  out.sentences[at] = out.sentence
  out.stretches[at] = out.stretch
  out.clauses[at] = out.clause
  out.count = at + 1
  out.since += 1
}

function widen(out: Columns): void {
  const wider = wide(out.ids.length * 2)
  wider.ids.set(out.ids)
  wider.starts.set(out.starts)
  wider.ends.set(out.ends)
  wider.sentences.set(out.sentences)
  wider.stretches.set(out.stretches)
  wider.clauses.set(out.clauses)
  Object.assign(out, wider)
}

export function newSentence(out: Columns): void {
  if (out.since === 0) return
  if (out.since > 1) out.stretch += 1
  out.sentence += 1
  out.clause += 1
  out.since = 0
}
