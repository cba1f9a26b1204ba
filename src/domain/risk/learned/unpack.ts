const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Weights from base64: one byte a weight, and after a zero how many more zeros follow. */
export function unpacked(base64: string, length: number): Int8Array {
  const values = new Uint8Array(128)
  for (let at = 0; at < 64; at += 1) values[ALPHABET.charCodeAt(at)] = at
  const weights = new Int8Array(length)
  let held = 0
  let bits = 0
  let to = 0
  let isCount = false
  for (let at = 0; at < base64.length && base64[at] !== '='; at += 1) {
    held = ((held << 6) | (values[base64.charCodeAt(at)] ?? 0)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const byte = (held >> bits) & 255
    if (isCount) to += byte
    else {
      weights[to] = byte
      to += 1
    }
    isCount = !isCount && byte === 0
  }
  return weights
}
