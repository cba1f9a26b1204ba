import { labelsOf, type Packed } from '../../src/domain/privacy/learned/tagger/model.ts'

/** A text ready to learn from: its feature keys, `width` a token (0 fills up), and the right label of each token. */
export type Example = { readonly keys: Int32Array; readonly gold: Uint8Array }

const NEVER = -1e15

/** Learns an averaged structured perceptron. Whole numbers only, examples in an order that a seed gives: the same bytes
 * on every machine. Keys seen fewer than `atLeast` times are left out. */
export function learn(
  examples: readonly Example[],
  how: {
    readonly kinds: string
    readonly width: number
    readonly rounds: number
    readonly atLeast: number
    readonly seed: number
    readonly log: (line: string) => void
  },
): Packed {
  const { width } = how
  const labels = labelsOf(how.kinds)
  const size = labels.length
  const { rows, ids } = numbered(examples, how.atLeast)
  const weights = new Float64Array(rows.length * size)
  const sums = new Float64Array(rows.length * size)
  const between = new Float64Array(size * size)
  const betweenSums = new Float64Array(size * size)
  const order = examples.map((_, i) => i)
  const random = dice(how.seed)
  let step = 1
  for (let round = 0; round < how.rounds; round++) {
    shuffle(order, random)
    let wrong = 0
    for (const index of order) {
      const example = examples[index]
      const keys = ids[index]
      if (!example || !keys) continue
      const path = decode(keys, example.gold.length, weights, between, size, width)
      step++
      for (let i = 0; i < path.length; i++) {
        const said = path[i] ?? 0
        const right = example.gold[i] ?? 0
        const saidBefore = i > 0 ? (path[i - 1] ?? 0) : -1
        const rightBefore = i > 0 ? (example.gold[i - 1] ?? 0) : -1
        if (i > 0 && (said !== right || saidBefore !== rightBefore)) {
          add(between, betweenSums, rightBefore * size + right, 1, step)
          add(between, betweenSums, saidBefore * size + said, -1, step)
        }
        if (said === right) continue
        wrong++
        for (let f = i * width; f < (i + 1) * width; f++) {
          const row = keys[f] ?? -1
          if (row < 0) continue
          add(weights, sums, row * size + right, 1, step)
          add(weights, sums, row * size + said, -1, step)
        }
      }
    }
    how.log(`round ${round + 1}: ${wrong} tokens wrong`)
  }
  average(weights, sums, step)
  average(between, betweenSums, step)
  return pack(how.kinds, labels.length, rows, weights, between)
}

function add(into: Float64Array, sums: Float64Array, at: number, by: number, step: number): void {
  into[at] = (into[at] ?? 0) + by
  sums[at] = (sums[at] ?? 0) + by * step
}
function average(weights: Float64Array, sums: Float64Array, step: number): void {
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - (sums[i] ?? 0) / step
}

/** Rare keys go; the others become row numbers, in rising order of key. */
function numbered(
  examples: readonly Example[],
  atLeast: number,
): { rows: readonly number[]; ids: Int32Array[] } {
  const seen = new Map<number, number>()
  for (const { keys } of examples)
    for (const key of keys) if (key !== 0) seen.set(key, (seen.get(key) ?? 0) + 1)
  const rows = [...seen].filter(([, times]) => times >= atLeast).map(([key]) => key)
  rows.sort((a, b) => a - b)
  const rowOf = new Map(rows.map((key, row) => [key, row]))
  return { rows, ids: examples.map(({ keys }) => keys.map((key) => rowOf.get(key) ?? -1)) }
}

/** Best path under the weights so far. */
function decode(
  keys: Int32Array,
  count: number,
  weights: Float64Array,
  between: Float64Array,
  size: number,
  width: number,
): Uint8Array {
  const back = new Uint8Array(count * size)
  let before = new Float64Array(size)
  let now = new Float64Array(size)
  const scores = new Float64Array(size)
  for (let i = 0; i < count; i++) {
    scores.fill(0)
    for (let f = i * width; f < (i + 1) * width; f++) {
      const row = keys[f] ?? -1
      if (row < 0) continue
      for (let label = 0, at = row * size; label < size; label++, at++)
        scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0)
    }
    for (let label = 0; label < size; label++) {
      const inside = label > 0 && label % 2 === 0
      if (i === 0) {
        now[label] = inside ? NEVER : (scores[label] ?? 0)
        continue
      }
      let best = NEVER * 2
      let from = 0
      for (let old = inside ? label - 1 : 0; old <= (inside ? label : size - 1); old++) {
        const score = (before[old] ?? 0) + (between[old * size + label] ?? 0)
        if (score > best) {
          best = score
          from = old
        }
      }
      now[label] = best + (scores[label] ?? 0)
      back[i * size + label] = from
    }
    ;[before, now] = [now, before]
  }
  const path = new Uint8Array(count)
  let label = 0
  for (let other = 1; other < size; other++) if ((before[other] ?? 0) > (before[label] ?? 0)) label = other
  for (let i = count - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * size + label] ?? 0
  }
  return path
}

/** Smaller weights are noise: they are not shipped. */
const LEAST = 2

/** Scales so that the largest weights of features fit a byte; what becomes 0 is not shipped. */
function pack(
  kinds: string,
  size: number,
  rows: readonly number[],
  weights: Float64Array,
  between: Float64Array,
): Packed {
  const sizes = weights
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9999)] ?? 1)
  const rounded = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * scale)))
  const bytes: number[] = []
  for (const value of between) {
    const points = Math.max(-32_000, Math.min(32_000, Math.round(value * scale)))
    bytes.push(points & 255, (points >> 8) & 255)
  }
  const kept: { key: number; weights: number[] }[] = []
  rows.forEach((key, row) => {
    const pairs: number[] = []
    for (let label = 0; label < size; label++) {
      const points = rounded(weights[row * size + label] ?? 0)
      if (Math.abs(points) >= LEAST) pairs.push(label, points & 255)
    }
    if (pairs.length > 0) kept.push({ key, weights: pairs })
  })
  varint(bytes, kept.length)
  varint(
    bytes,
    kept.reduce((sum, one) => sum + one.weights.length / 2, 0),
  )
  let last = 0
  for (const one of kept) {
    varint(bytes, one.key - last)
    last = one.key
    bytes.push(one.weights.length / 2)
    for (const byte of one.weights) bytes.push(byte)
  }
  return { kinds, base64: Buffer.from(bytes).toString('base64') }
}

function varint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [list[i], list[j]]
    if (a === undefined || b === undefined) continue
    list[i] = b
    list[j] = a
  }
}
