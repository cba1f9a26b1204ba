import { ENTRY, type Block, type Measures } from './postings.ts'

/** BM25F, fields weighed before the times a word stands there are dampened. See: Robertson, Zaragoza, Taylor 2004,
 * doi:10.1145/1031171.1031181. A word in the title says more than one in the text; a long title says less. */
const K1 = 1.2
const IN_TITLE = { weight: 4, b: 0.6 }
const IN_TEXT = { weight: 1, b: 0.75 }

export type Ranked = { readonly number: number; readonly score: number }

/** The passages that answer best, best first. `asked` is stem → weight. Linear in the entries of the words asked. */
export function rank(
  asked: ReadonlyMap<string, number>,
  blocksOf: (stem: string) => readonly Block[],
  measures: Measures,
  limit: number,
): readonly Ranked[] {
  const scores = new Map<number, Float32Array>()
  const meanTitle = Math.max(1, measures.titleWords / Math.max(1, measures.passages))
  const meanText = Math.max(1, measures.textWords / Math.max(1, measures.passages))
  for (const [stem, weight] of asked) {
    const blocks = blocksOf(stem)
    const having = blocks.reduce((sum, { bytes }) => sum + bytes.length / ENTRY, 0)
    if (having === 0) continue
    const worth = weight * Math.log(1 + (Math.max(0, measures.passages - having) + 0.5) / (having + 0.5))
    for (const { from, bytes } of blocks) {
      const row = scores.get(from) ?? new Float32Array(4096)
      scores.set(from, row)
      for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
        const place = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
        const title =
          (bytes[at + 2] ?? 0) / (1 - IN_TITLE.b + (IN_TITLE.b * (bytes[at + 4] ?? 0)) / meanTitle)
        const text = (bytes[at + 3] ?? 0) / (1 - IN_TEXT.b + (IN_TEXT.b * (bytes[at + 5] ?? 0)) / meanText)
        const times = IN_TITLE.weight * title + IN_TEXT.weight * text
        row[place] = (row[place] ?? 0) + (worth * times) / (K1 + times)
      }
    }
  }
  return best(scores, limit)
}

function best(scores: ReadonlyMap<number, Float32Array>, limit: number): readonly Ranked[] {
  let kept: Ranked[] = []
  let least = 0
  for (const [from, row] of scores)
    for (const [place, score] of row.entries()) {
      if (score <= least) continue
      kept.push({ number: from + place, score })
      if (kept.length >= limit * 8) {
        kept = kept.toSorted(byScore).slice(0, limit)
        least = kept.at(-1)?.score ?? 0
      }
    }
  return kept.toSorted(byScore).slice(0, limit)
}
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.number - b.number
