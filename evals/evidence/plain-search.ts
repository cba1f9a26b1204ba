import { stemsOf } from '../../src/domain/evidence/stems-of.ts'

const K1 = 1.2
const B = 0.75

/** Plain BM25 over whole texts, title and all in one field: what the library's search is compared with. See: Robertson, Zaragoza
 * 2009, doi:10.1561/1500000019. Our stems and stop words, so that the difference is none of theirs. */
export function plainSearch(
  texts: readonly { readonly id: string; readonly text: string }[],
): (question: string, limit: number) => readonly string[] {
  const read = texts.map(({ id, text }) => ({ id, stems: stemsOf(text, 'en') }))
  const mean = read.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, read.length)
  const having = new Map<string, Map<number, number>>()
  for (const [at, { stems }] of read.entries())
    for (const stem of stems) {
      const times = having.get(stem) ?? new Map<number, number>()
      having.set(stem, times.set(at, (times.get(at) ?? 0) + 1))
    }
  return (question, limit) => {
    const scores = new Map<number, number>()
    for (const stem of new Set(stemsOf(question, 'en'))) {
      const times = having.get(stem) ?? new Map<number, number>()
      const rare = Math.log(1 + (read.length - times.size + 0.5) / (times.size + 0.5))
      for (const [at, many] of times) {
        const long = (read[at]?.stems.length ?? 0) / mean
        const worth = (rare * many * (K1 + 1)) / (many + K1 * (1 - B + B * long))
        scores.set(at, (scores.get(at) ?? 0) + worth)
      }
    }
    return [...scores]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([at]) => read[at]?.id ?? '')
  }
}
