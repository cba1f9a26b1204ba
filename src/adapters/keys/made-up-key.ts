/** Fewest different bytes that 32 random ones hold: fewer than 16 come up once in 10^16 keys. */
const FEWEST_DIFFERENT = 16

/**
 * Whether a key was typed, counted or copied from an example rather than drawn: text that somebody can read, few
 * different bytes, or steps of one size. Whoever guesses the example opens every record.
 */
export function isMadeUpKey(bytes: Uint8Array): boolean {
  if (new Set(bytes).size < FEWEST_DIFFERENT) return true
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f)) return true
  const steps = new Set(bytes.subarray(1).map((byte, at) => byte - (bytes[at] ?? 0)))
  return steps.size === 1
}
