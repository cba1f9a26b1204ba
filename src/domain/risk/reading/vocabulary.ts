/** Words found by their letters, without making a string of each. Fixed once built: hostile text cannot fill it. */
export type Vocabulary = {
  /** The entry of the word whose folded letters are `letters[0 .. size]`; -1 where no rule knows it. */
  find(letters: Uint16Array, size: number, hash: number): number
  /** Numbers of the words that an entry stands for: `ids[from[entry] .. from[entry + 1]]`. */
  readonly from: Int32Array
  readonly ids: Int32Array
}

export const NO_LETTERS = 0x811c9dc5
export const withLetter = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export function vocabulary(known: ReadonlyMap<string, readonly number[]>): Vocabulary {
  const words = [...known.keys()]
  const ids = [...known.values()]
  const size = 2 ** Math.ceil(Math.log2(words.length * 3 + 2))
  const slots = new Int32Array(size).fill(-1)
  const letters = words.join('')
  const pool = Uint16Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at))
  const begins = offsets(words)
  const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)
  const same = (entry: number, sought: Uint16Array, length: number): boolean => {
    const begin = begins[entry] ?? 0
    if ((begins[entry + 1] ?? 0) - begin !== length) return false
    for (let at = 0; at < length; at += 1) if (pool[begin + at] !== sought[at]) return false
    return true
  }
  words.forEach((word, entry) => {
    let hash = NO_LETTERS
    for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at))
    let slot = slotOf(hash)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = entry
  })
  return {
    find(sought, length, hash) {
      for (let slot = slotOf(hash); ; slot = (slot + 1) & (size - 1)) {
        const entry = slots[slot] ?? -1
        if (entry === -1 || same(entry, sought, length)) return entry
      }
    },
    from: offsets(ids),
    ids: Int32Array.from(ids.flat()),
  }
}

function offsets(lists: readonly { readonly length: number }[]): Int32Array {
  const from = new Int32Array(lists.length + 1)
  lists.forEach((list, at) => (from[at + 1] = (from[at] ?? 0) + list.length))
  return from
}
