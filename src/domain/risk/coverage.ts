import { has, type Hit } from './hits.ts'
import type { Facet } from './lexicon/catalogue.ts'

/** Words with which these begin, or end. */
export function edges(hits: readonly Hit[], count: number, edge: 'first' | 'last'): Uint8Array {
  const marked = new Uint8Array(count)
  for (const hit of hits) marked[hit[edge]] = 1
  return marked
}

/** Which words belong to hits of this facet; null where there are none. */
export function coverage(hits: readonly Hit[], facet: Facet, count: number): Uint8Array | null {
  let covered: Uint8Array | null = null
  for (const hit of hits)
    if (has(hit, facet)) {
      covered ??= new Uint8Array(count)
      covered.fill(1, hit.first, hit.last + 1)
    }
  return covered
}

/** How much of the sign belongs to a figure of speech, 0 to 1. */
export function shareOf(covered: Uint8Array, hit: Hit): number {
  let shared = 0
  for (let at = hit.first; at <= hit.last; at += 1) shared += covered[at] ?? 0
  return shared / (hit.last - hit.first + 1)
}
