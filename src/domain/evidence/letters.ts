/** Letters of a run. */
const RUN = 5
/** As in rank.ts. */
const K1 = 1.2
const B = 0.75

/** How alike each text is to the words asked, run of letters by run, 1 for the one that is most alike: "prostatic" is like
 * "prostate", where their stems are two words. A run that most of these texts have tells little. See: McNamee, Mayfield 2004,
 * doi:10.1023/B:INRT.0000009441.78971.be. Linear in the texts. */
export function alikeInLetters(
  asked: readonly string[],
  texts: readonly (readonly string[])[],
): readonly number[] {
  const runs = new Map([...new Set(asked.flatMap(runsOf))].map((run, at) => [run, at] as const))
  const known = new Map<string, readonly number[]>()
  const heldBy = (word: string): readonly number[] => {
    const before = known.get(word)
    if (before) return before
    const found = runsOf(word).flatMap((run) => runs.get(run) ?? [])
    known.set(word, found)
    return found
  }
  const counted = texts.map((words) => {
    const times = new Float64Array(runs.size)
    for (const word of words) for (const run of heldBy(word)) times[run] = (times[run] ?? 0) + 1
    return times
  })
  const worth = Float64Array.from({ length: runs.size }, (_, run) => {
    const having = counted.filter((times) => (times[run] ?? 0) > 0).length
    return Math.log(1 + (texts.length - having + 0.5) / (having + 0.5))
  })
  const mean = Math.max(1, texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length))
  const scores = counted.map((times, at) => {
    const long = 1 - B + (B * (texts[at]?.length ?? 0)) / mean
    return times.reduce((sum, many, run) => sum + ((worth[run] ?? 0) * many) / (many + K1 * long), 0)
  })
  const most = Math.max(...scores)
  return scores.map((score) => (most > 0 ? score / most : 0))
}

/** The runs of a word, with where it begins and ends; of a short one, the whole. */
function runsOf(word: string): readonly string[] {
  const marked = `_${word}_`
  if (marked.length <= RUN) return [marked]
  return Array.from({ length: marked.length - RUN + 1 }, (_, at) => marked.slice(at, at + RUN))
}
