const NEVER = -1_000_000_000

/** The labels, one a token, that together score best (Viterbi). `scores`: tokens × labels. Label 0 is O, then B and I of
 * each kind by turns; I follows its own B or I only. Linear in the tokens. */
export function bestPath(scores: Int32Array, between: Int16Array, size: number): Uint8Array {
  const count = scores.length / size
  const path = new Uint8Array(count)
  if (count === 0) return path
  const back = new Uint8Array(count * size)
  let before = new Int32Array(size)
  let now = new Int32Array(size)
  for (let label = 0; label < size; label++)
    before[label] = label > 0 && label % 2 === 0 ? NEVER : (scores[label] ?? 0)
  for (let i = 1; i < count; i++) {
    for (let label = 0; label < size; label++) {
      const inside = label > 0 && label % 2 === 0
      const first = inside ? label - 1 : 0
      const last = inside ? label : size - 1
      let best = NEVER * 2
      let from = first
      for (let old = first; old <= last; old++) {
        const score = (before[old] ?? 0) + (between[old * size + label] ?? 0)
        if (score > best) {
          best = score
          from = old
        }
      }
      now[label] = Math.max(NEVER, best) + (scores[i * size + label] ?? 0)
      back[i * size + label] = from
    }
    ;[before, now] = [now, before]
  }
  let label = 0
  for (let other = 1; other < size; other++) if ((before[other] ?? 0) > (before[label] ?? 0)) label = other
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * size + label] ?? 0
  }
  return path
}
