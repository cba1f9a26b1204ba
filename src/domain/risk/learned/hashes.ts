export const BEGIN = 0x811c9dc5
/** FNV-1a, one step. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export function hashOf(word: string): number {
  let hash = BEGIN
  for (let at = 0; at < word.length; at += 1) hash = step(hash, word.charCodeAt(at))
  return hash
}

/** Mixes two 32-bit numbers into one; order counts. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash ^ b, 0xc2b2ae35) ^ (hash >>> 16)
}
