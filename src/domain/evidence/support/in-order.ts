/** Which words of the first list stand in the second in the same order: the longest such run of words. */
export function inOrder(said: readonly string[], held: readonly string[]): ReadonlyMap<number, number> {
  const wide = held.length + 1
  const long = new Uint16Array((said.length + 1) * wide)
  for (let a = said.length - 1; a >= 0; a -= 1)
    for (let b = held.length - 1; b >= 0; b -= 1)
      long[a * wide + b] =
        said[a] === held[b]
          ? 1 + (long[(a + 1) * wide + b + 1] ?? 0)
          : Math.max(long[(a + 1) * wide + b] ?? 0, long[a * wide + b + 1] ?? 0)
  const kept = new Map<number, number>()
  for (let a = 0, b = 0; a < said.length && b < held.length;)
    if (said[a] === held[b]) {
      kept.set(a, b)
      a += 1
      b += 1
    } else if ((long[(a + 1) * wide + b] ?? 0) >= (long[a * wide + b + 1] ?? 0)) a += 1
    else b += 1
  return kept
}
