/** A trained tagger: for each feature key the weights of the labels it speaks for, and the weights between labels. */
export type Model = {
  /** `O`, then `B-x` and `I-x` by turns. */
  readonly labels: readonly string[]
  /** Open addressing, two numbers a place so that one look fetches both: a key (0: nobody) and where its weights are. */
  readonly places: Int32Array
  /** For each key the number of its weights, then label and weight by turns. */
  readonly weights: Int8Array
  /** `between[a * labels + b]`: b right after a. */
  readonly between: Int16Array
}

/** The shipped form: the kinds, parted by spaces, and base64 of what {@link unpack} reads. */
export type Packed = { readonly kinds: string; readonly base64: string }

/** `O`, then `B-x` and `I-x` for each kind. */
export const labelsOf = (kinds: string): readonly string[] => [
  'O',
  ...kinds.split(' ').flatMap((kind) => [`B-${kind}`, `I-${kind}`]),
]

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function bytesOf(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const at = (place: number): number => values[base64.charCodeAt(place)] ?? 0
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding)
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const four = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3)
    bytes[to] = four >> 16
    bytes[to + 1] = (four >> 8) & 255
    bytes[to + 2] = four & 255
  }
  return bytes
}

/** Reads a shipped model. Layout: labels² weights between labels as 16 bits; number of keys; then for each key in rising
 * order the distance to the one before, the number of its weights, and for each its label and weight. Numbers are
 * varints, a weight is one byte. */
export function unpack(packed: Packed): Model {
  const bytes = bytesOf(packed.base64)
  let at = 0
  const byte = (): number => bytes[at++] ?? 0
  const number = (): number => {
    let value = 0
    let scale = 1
    for (;;) {
      const next = byte()
      value += (next & 127) * scale
      if (next < 128) return value
      scale *= 128
    }
  }
  const labels = labelsOf(packed.kinds)
  const size = labels.length
  const between = new Int16Array(size * size)
  for (let i = 0; i < between.length; i++) between[i] = byte() | (byte() << 8)
  const count = number()
  const total = number()
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) * 2)
  const weights = new Int8Array(total * 2 + count)
  let key = 0
  let filled = 0
  for (let i = 0; i < count; i++) {
    key += number()
    const place = freePlace(places, key)
    places[place] = key
    places[place + 1] = filled
    const many = byte()
    weights[filled++] = many
    for (let left = many * 2; left > 0; left--) weights[filled++] = byte()
  }
  return { labels, places, weights, between }
}

function freePlace(places: Int32Array, key: number): number {
  const mask = places.length - 1
  let place = (key << 1) & mask
  while (places[place] !== 0) place = (place + 2) & mask
  return place
}

/** Adds what the features say to `scores`, one place a label, from place `at` on. */
export function addScores(
  model: Model,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  at: number,
): void {
  const { places, weights } = model
  const mask = places.length - 1
  for (let f = 0; f < count; f++) {
    const key = features[f] ?? 0
    let place = (key << 1) & mask
    let found = places[place] ?? 0
    while (found !== 0 && found !== key) {
      place = (place + 2) & mask
      found = places[place] ?? 0
    }
    if (found === 0) continue
    const from = places[place + 1] ?? 0
    const end = from + 2 * (weights[from] ?? 0)
    for (let k = from + 1; k < end; k += 2) {
      const to = at + (weights[k] ?? 0)
      scores[to] = (scores[to] ?? 0) + (weights[k + 1] ?? 0)
    }
  }
}
