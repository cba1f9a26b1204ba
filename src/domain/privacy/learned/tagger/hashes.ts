/** Mixes two 32-bit numbers into one. Order counts. Features are numbers so that no string is built per token. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  return Math.imul(h ^ b, 0xc2b2ae35) ^ (h >>> 16)
}

/** The key of a feature: 30 bits, never 0 (0 marks an empty place in the table). */
export const keyOf = (kind: number, value: number): number =>
  ((mix(Math.imul(kind + 1, 0x27d4eb2f), value) >>> 2) | 1) >>> 0

/** A number for a stretch of a word. */
export function hashOf(word: string, from: number, to: number): number {
  let h = 0x811c9dc5
  for (let at = from; at < to; at++) h = Math.imul(h ^ word.charCodeAt(at), 0x01000193)
  return h
}
