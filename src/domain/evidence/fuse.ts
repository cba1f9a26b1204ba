import type { Hit } from './source.ts'

/** Evens out the first places. See: Cormack, Clarke, Büttcher 2009, doi:10.1145/1571941.1572114. */
const K = 60

/** One list of several by reciprocal rank: scores of different libraries compare no two hits, places do. A hit that
 * several lists hold gains. */
export function fused(lists: readonly (readonly Hit[])[], limit: number): readonly Hit[] {
  const found = new Map<string, { hit: Hit; score: number }>()
  for (const list of lists)
    for (const [place, hit] of list.entries()) {
      const before = found.get(hit.passage.sourceId)
      found.set(hit.passage.sourceId, {
        hit: before?.hit ?? hit,
        score: (before?.score ?? 0) + 1 / (K + place + 1),
      })
    }
  return [...found.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ hit, score }) => ({ ...hit, score }))
}
