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
  /** Whether a word written in pieces ("sui-cide") is one that we listen for. */
  listensFor(word: string): boolean
}

/** A growing set of columns; doubles, so adding stays linear. */
export type Columns = {
  add(id: number, start: number, end: number): void
  newSentence(): void
  newClause(): void
  done(): Words
}

export function columns(capacity: number): Columns {
  const room = capacity + 8
  let ids = new Int32Array(room)
  let starts = new Int32Array(room)
  let ends = new Int32Array(room)
  let sentences = new Int32Array(room)
  let stretches = new Int32Array(room)
  let clauses = new Int32Array(room)
  let count = 0
  let sentence = 0
  let stretch = 0
  let clause = 0
  let since = 0
  const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
    const next = new Int32Array(from.length * 2)
    next.set(from)
    return next
  }
  return {
    add(id, start, end) {
      if (count === ids.length) {
        ids = grown(ids)
        starts = grown(starts)
        ends = grown(ends)
        sentences = grown(sentences)
        stretches = grown(stretches)
        clauses = grown(clauses)
      }
      ids[count] = id
      starts[count] = start
      ends[count] = end
      sentences[count] = sentence
      stretches[count] = stretch
      clauses[count] = clause
      count += 1
      since += 1
    },
    newSentence() {
      if (since === 0) return
      if (since > 1) stretch += 1
      sentence += 1
      clause += 1
      since = 0
    },
    newClause() {
      clause += 1
    },
    done: () => ({ count, ids, starts, ends, sentences, stretches, clauses }),
  }
}
