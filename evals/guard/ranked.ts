/** How often a bad reply is given a lower score than a good one, ties counted half: the area under the curve. */
export function areaUnder(
  rows: readonly { readonly score: number; readonly harmful: boolean }[],
): number | null {
  const sorted = rows.toSorted((a, b) => a.score - b.score)
  let [bad, wins] = [0, 0]
  for (let at = 0; at < sorted.length;) {
    const score = sorted[at]?.score
    let [tiedBad, tiedGood] = [0, 0]
    for (; at < sorted.length && sorted[at]?.score === score; at += 1)
      if (sorted[at]?.harmful === true) tiedBad += 1
      else tiedGood += 1
    wins += tiedGood * (bad + tiedBad / 2)
    bad += tiedBad
  }
  const good = rows.length - bad
  return bad === 0 || good === 0 ? null : wins / (bad * good)
}
