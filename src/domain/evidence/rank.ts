import { BLOCK, ENTRY, type Block, type Measures } from './postings.ts'

/** BM25F, fields weighed before the times a word stands there are dampened. See: Robertson, Zaragoza, Taylor 2004,
 * doi:10.1145/1031171.1031181. A word in the title says more than one in the text; a long title says less. */
const K1 = 1.2
const IN_TITLE = { weight: 4, b: 0.6 }
const IN_TEXT = { weight: 1, b: 0.75 }

/** `held`: how many stems of the subject stand there. */
export type Ranked = { readonly number: number; readonly score: number; readonly held: number }
type Row = { readonly scores: Float32Array; readonly held: Uint8Array }

/** Bytes of postings that one question reads. Common words tell little and have most of the entries: what is beyond
 * is weighed in the candidates' text instead, see answers.ts. */
const MOST_BYTES = 240_000

/** A stem that is weighed late, with what it is worth. */
export type Late = { readonly stem: string; readonly worth: number }

/** Parts the stems asked for into those whose postings are read, rarest first, and those that are weighed late. */
export function affordable(
  asked: ReadonlyMap<string, number>,
  bytesOf: (stem: string) => number,
  measures: Measures,
): { readonly read: ReadonlyMap<string, number>; readonly late: readonly Late[] } {
  const read = new Map<string, number>()
  const late: Late[] = []
  let bytes = 0
  // A synonym that stands nowhere is read for nothing: the first word that stands somewhere is read whatever it costs.
  let begun = false
  for (const [stem, weight] of [...asked].toSorted((a, b) => bytesOf(a[0]) - bytesOf(b[0]))) {
    const size = bytesOf(stem)
    bytes += size
    if (bytes <= MOST_BYTES || !begun) {
      read.set(stem, weight)
      begun ||= size > 0
    } else late.push({ stem, worth: weight * rarity(size / ENTRY, measures) })
  }
  return { read, late }
}

/** What a word is worth that so many passages have. */
export const rarity = (having: number, measures: Measures): number =>
  Math.log(1 + (Math.max(0, measures.passages - having) + 0.5) / (having + 0.5))

/** What a late stem adds to a passage in which it stands so often. */
export const lateScore = (worth: number, inTitle: number, inText: number): number => {
  const times = IN_TITLE.weight * inTitle + IN_TEXT.weight * inText
  return (worth * times) / (K1 + times)
}

/** The passages that answer best, best first. `asked` is stem → weight. Linear in the entries of the words asked. */
export function rank(
  asked: ReadonlyMap<string, number>,
  blocksOf: (stem: string) => readonly Block[],
  given: { readonly measures: Measures; readonly subject: ReadonlySet<string>; readonly limit: number },
): readonly Ranked[] {
  const { measures, subject } = given
  const rows = new Map<number, Row>()
  const meanTitle = Math.max(1, measures.titleWords / Math.max(1, measures.passages))
  const meanText = Math.max(1, measures.textWords / Math.max(1, measures.passages))
  for (const [stem, weight] of asked) {
    const blocks = blocksOf(stem)
    const having = blocks.reduce((sum, { bytes }) => sum + bytes.length / ENTRY, 0)
    if (having === 0) continue
    const worth = weight * rarity(having, measures)
    const about = subject.has(stem) ? 1 : 0
    for (const { from, bytes } of blocks) {
      const row = rows.get(from) ?? { scores: new Float32Array(BLOCK), held: new Uint8Array(BLOCK) }
      rows.set(from, row)
      for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
        const place = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
        const title =
          (bytes[at + 2] ?? 0) / (1 - IN_TITLE.b + (IN_TITLE.b * (bytes[at + 4] ?? 0)) / meanTitle)
        const text = (bytes[at + 3] ?? 0) / (1 - IN_TEXT.b + (IN_TEXT.b * (bytes[at + 5] ?? 0)) / meanText)
        const times = IN_TITLE.weight * title + IN_TEXT.weight * text
        row.scores[place] = (row.scores[place] ?? 0) + (worth * times) / (K1 + times)
        row.held[place] = (row.held[place] ?? 0) + about
      }
    }
  }
  return best(rows, given.limit)
}

function best(rows: ReadonlyMap<number, Row>, limit: number): readonly Ranked[] {
  let kept: Ranked[] = []
  let least = 0
  for (const [from, { scores, held }] of rows)
    for (let place = 0; place < BLOCK; place += 1) {
      const score = scores[place] ?? 0
      if (score <= least) continue
      kept.push({ number: from + place, score, held: held[place] ?? 0 })
      if (kept.length >= limit * 8) {
        kept = kept.toSorted(byScore).slice(0, limit)
        least = kept.at(-1)?.score ?? 0
      }
    }
  return kept.toSorted(byScore).slice(0, limit)
}
const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.number - b.number
