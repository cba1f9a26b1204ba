/**
 * Words found by their letters, without making a string of each. Fixed once built: hostile text cannot fill it. What
 * belongs to a word lies together in `records`, because a reader that waits for memory is a slow one.
 */
export type Vocabulary = {
  /** Where the record of a word begins whose folded letters are `letters[0 .. size]`; 0 where no rule knows it. A
   * record is: how many numbers, the numbers of the words it stands for, how many letters, the letters. */
  find(letters: Uint16Array, size: number, hash: number): number
  readonly records: Uint16Array
}

export const NO_LETTERS = 0x811c9dc5
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const hashOf = (word: string): number => {
  let hash = NO_LETTERS
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
  return hash | 0
}

/** Throws where a number has more than 16 bits: the lexicon has outgrown its table. */
export function vocabulary(known: ReadonlyMap<string, readonly number[]>): Vocabulary {
  const slots = 2 ** Math.ceil(Math.log2(known.size * 2 + 2))
  /** By slot: the hash of the word and where its record begins; 0 is no record. */
  const table = new Int32Array(slots * 2)
  const written: number[] = [0]
  const first = (hash: number): number => ((hash ^ (hash >>> 15)) & (slots - 1)) * 2
  for (const [word, ids] of known) {
    if (ids.some((id) => id > 0xffff))
      throw new Error('lexicon: more words than a table of 16 bits can number')
    const hash = hashOf(word)
    let slot = first(hash)
    while (table[slot + 1] !== 0) slot = (slot + 2) & (slots * 2 - 1)
    table[slot] = hash
    table[slot + 1] = written.length
    written.push(ids.length, ...ids, word.length)
    for (let at = 0; at < word.length; at += 1) written.push(word.charCodeAt(at))
  }
  const records = Uint16Array.from(written)
  return {
    records,
    find(letters, size, hash) {
      for (let slot = first(hash); ; slot = (slot + 2) & (slots * 2 - 1)) {
        const record = table[slot + 1] ?? 0
        if (record === 0 || (table[slot] === (hash | 0) && spells(records, record, letters, size)))
          return record
      }
    },
  }
}

function spells(records: Uint16Array, record: number, letters: Uint16Array, size: number): boolean {
  const length = record + 1 + (records[record] ?? 0)
  if (records[length] !== size) return false
  for (let at = 0; at < size; at += 1) if (records[length + 1 + at] !== letters[at]) return false
  return true
}
