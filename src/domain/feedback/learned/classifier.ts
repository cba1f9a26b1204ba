/** A linear reader: for each key one weight a label. */
export type Classifier = {
  readonly labels: number
  /** Open addressing, two numbers a place: a key (0: nobody) and its row. */
  readonly places: Int32Array
  /** `weights[row * labels + label]`. */
  readonly weights: Int8Array
}

/** The shipped form: the distances between keys in rising order, and a letter for each weight. Letters and no bytes:
 * what packs the file on its way then sees one sign a weight and makes it three times smaller. */
export type Packed = { readonly labels: number; readonly keys: string; readonly weights: string }

/** Keys are numbers from 1 to here: short distances pack well, and few keys share a number. */
export const KEYS = 2 ** 20

export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** The letter in the middle is 0; weights reach as far to both sides. */
export const REACH = 31
/** A digit of a distance below this ends it. */
export const DIGIT = 32

export function openClassifier({ labels, keys, weights: letters }: Packed): Classifier {
  const values = new Uint8Array(128)
  for (let i = 0; i < LETTERS.length; i++) values[LETTERS.charCodeAt(i)] = i
  const value = (of: string, at: number): number => values[of.charCodeAt(at) & 127] ?? 0
  const weights = new Int8Array(letters.length)
  for (let i = 0; i < letters.length; i++) weights[i] = value(letters, i) - REACH
  const count = letters.length / labels
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * 2))) * 2)
  let key = 0
  let at = 0
  for (let row = 0; row < count; row++) {
    let distance = 0
    for (let scale = 1; ; scale *= DIGIT) {
      const digit = value(keys, at++)
      distance += (digit % DIGIT) * scale
      if (digit < DIGIT) break
    }
    key += distance
    const place = placeFor(places, key)
    places[place] = key
    places[place + 1] = row
  }
  return { labels, places, weights }
}

/** Where a key stands, or the empty place where it would. */
function placeFor(places: Int32Array, key: number): number {
  const wrap = places.length - 1
  let place = (key << 1) & wrap
  let found = places[place] ?? 0
  while (found !== 0 && found !== key) {
    place = (place + 2) & wrap
    found = places[place] ?? 0
  }
  return place
}

/** Adds what the keys say to `scores`, one place a label. */
export function addScores(classifier: Classifier, keys: readonly number[], scores: Int32Array): void {
  const { places, weights, labels } = classifier
  for (const key of keys) {
    const place = placeFor(places, key)
    if (places[place] === 0) continue
    let at = (places[place + 1] ?? 0) * labels
    for (let label = 0; label < labels; label++, at++)
      scores[label] = (scores[label] ?? 0) + (weights[at] ?? 0)
  }
}

/** The place of the highest score, from `from` on; the first where two are equal. */
export function highest(scores: Int32Array, from: number, to: number): number {
  let best = from
  for (let label = from + 1; label < to; label++) if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label
  return best - from
}
