/** Numbers of the concepts that a word belongs to, in the order of the list. */
export type Concepts = { readonly count: number; of(word: string): readonly number[] }

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 2

/** Opens a list of concepts: see `concepts.ts` for its form. */
export function openConcepts(list: string): Concepts {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const lines = list.trim().split('\n')
  lines.forEach((line, number) => {
    const words = line.slice(line.indexOf(':') + 1).split(' ')
    for (const word of new Set(words)) {
      if (word === '') continue
      const [map, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word]
      map.set(key, [...(map.get(key) ?? []), number])
    }
  })
  const longest = [...beginnings.keys()].reduce((most, { length }) => Math.max(most, length), 0)
  return {
    count: lines.length,
    of: (word) => {
      let found: readonly number[] = whole.get(word) ?? []
      const until = Math.min(word.length, longest)
      for (let end = SHORTEST_BEGINNING; end <= until; end += 1) {
        const more = beginnings.get(word.slice(0, end))
        if (more !== undefined) found = [...new Set([...found, ...more])]
      }
      return found
    },
  }
}
