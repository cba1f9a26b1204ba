/** A trained tagger: for each feature key the weights of the labels it speaks for, and the weights between labels. */
export type Model = {
  /** `O`, then `B-x` and `I-x` by turns. */
  readonly labels: readonly string[]
  /** Open addressing: the place of a key, or 0. Length is a power of two. */
  readonly keys: Int32Array
  /** Where a key's weights begin in `label` and `weight`; they end where `until` says. Beside `keys`. */
  readonly from: Int32Array
  readonly until: Int32Array
  readonly label: Uint8Array
  readonly weight: Int8Array
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
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)))
  const model = {
    labels,
    keys: new Int32Array(places),
    from: new Int32Array(places),
    until: new Int32Array(places),
    label: new Uint8Array(total),
    weight: new Int8Array(total),
    between,
  }
  let key = 0
  let filled = 0
  for (let i = 0; i < count; i++) {
    key += number()
    const place = freePlace(model.keys, key)
    model.keys[place] = key
    model.from[place] = filled
    for (let left = byte(); left > 0; left--) {
      model.label[filled] = byte()
      model.weight[filled++] = byte()
    }
    model.until[place] = filled
  }
  return model
}

function freePlace(keys: Int32Array, key: number): number {
  let place = key & (keys.length - 1)
  while (keys[place] !== 0) place = (place + 1) & (keys.length - 1)
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
  const { keys, from, until, label, weight } = model
  const mask = keys.length - 1
  for (let f = 0; f < count; f++) {
    const key = features[f] ?? 0
    let place = key & mask
    let found = keys[place] ?? 0
    while (found !== 0 && found !== key) {
      place = (place + 1) & mask
      found = keys[place] ?? 0
    }
    if (found === 0) continue
    const end = until[place] ?? 0
    for (let k = from[place] ?? 0; k < end; k++) {
      const to = at + (label[k] ?? 0)
      scores[to] = (scores[to] ?? 0) + (weight[k] ?? 0)
    }
  }
}
