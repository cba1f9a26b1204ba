import { aspectWords } from './aspect-words.ts'
import { tellingStems } from './telling-stems.ts'

/** Stems of a text below which a few of them would say too much. */
const FEW = 8

const names = Object.keys(aspectWords)
const leans = Object.values(aspectWords).map(({ lean }) => lean / 10)
const weights = new Map<string, Float64Array>()
for (const [at, { words }] of Object.values(aspectWords).entries())
  for (const pair of words.split(' ')) {
    const colon = pair.indexOf(':')
    const row = weights.get(pair.slice(0, colon)) ?? new Float64Array(names.length)
    weights.set(pair.slice(0, colon), row)
    row[at] = Number(pair.slice(colon + 1)) / 10
  }

/** How much a passage reads as if it said this about its subject (0 to 1; all aspects together are 1); null for an
 * aspect that was not learned. Linear in the words. */
export function readsAs(
  aspect: string,
  words: readonly string[],
  given: { readonly subject: ReadonlySet<string>; readonly language: string },
): number | null {
  const wanted = names.indexOf(aspect)
  if (wanted < 0) return null
  const stems = tellingStems(words, given.subject, given.language)
  const long = Math.sqrt(Math.max(FEW, stems.size))
  const sums = Float64Array.from(leans)
  for (const stem of stems) {
    const row = weights.get(stem)
    if (row) for (let at = 0; at < row.length; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) / long
  }
  const most = Math.max(...sums)
  let all = 0
  for (const sum of sums) all += Math.exp(sum - most)
  return Math.exp((sums[wanted] ?? 0) - most) / all
}
