import { meaningful } from './stem.ts'

/** Words that what is shortened may stand for. */
const FEWEST = 3
const MOST = 5
/** Words of a question from which on it tells a story and spells nothing out; each would be looked up several times. */
const LONG = 24

/** What each word of a question may be part of, shortened: pages write "DBE" where a question says double balloon
 * enteroscopy. */
export function initialsIn(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const said = words.filter(meaningful)
  if (said.length > LONG) return found
  for (let from = 0; from < said.length; from += 1)
    for (let many = FEWEST; many <= MOST && from + many <= said.length; many += 1) {
      const of = said.slice(from, from + many)
      const short = of.map((word) => word[0] ?? '').join('')
      if (!/^[a-z]+$/.test(short) || !meaningful(short)) continue
      for (const word of of) {
        const list = found.get(word) ?? []
        found.set(word, list)
        list.push(short)
      }
    }
  return found
}
