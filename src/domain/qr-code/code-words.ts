/** ISO/IEC 18004:2015, table 9, error correction level M: check words of a block, and the data words of each block. */
const blocksOf: readonly (readonly [checks: number, blocks: readonly number[]])[] = [
  [10, [16]],
  [16, [28]],
  [26, [44]],
  [18, [32, 32]],
  [24, [43, 43]],
  [16, [27, 27, 27, 27]],
  [18, [31, 31, 31, 31]],
  [22, [38, 38, 39, 39]],
  [22, [36, 36, 36, 37, 37]],
  [26, [43, 43, 43, 43, 44]],
]

/** The words of a text as they go into the square, data and checks of all blocks in turn, and the version it needs; null
 * where the text is longer than the 213 letters of version 10, or has one beyond ASCII, which readers take for different things. */
export function codeWords(
  text: string,
): { readonly version: number; readonly words: readonly number[] } | null {
  const bytes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  if (bytes.some((byte) => byte > 127)) return null
  const version = blocksOf.findIndex(
    ([, blocks], at) => 8 * sum(blocks) >= 4 + lengthBits(at + 1) + 8 * bytes.length,
  )
  const [checks, sizes] = blocksOf[version] ?? []
  if (checks === undefined || sizes === undefined) return null
  const data = dataWords(bytes, lengthBits(version + 1), sum(sizes))
  let from = 0
  const blocks = sizes.map((size) => data.slice(from, (from += size)))
  const checked = blocks.map((block) => checkWords(block, checks))
  return { version: version + 1, words: [...inTurn(blocks), ...inTurn(checked)] }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const lengthBits = (version: number): number => (version < 10 ? 8 : 16)

/** Byte mode, how many bytes, the bytes, an end, and the filling that the standard names. */
function dataWords(bytes: readonly number[], length: number, size: number): readonly number[] {
  const bits = [0b0100, 4, bytes.length, length, ...bytes.flatMap((byte) => [byte, 8])]
  let text = ''
  for (let at = 0; at < bits.length; at += 2)
    text += (bits[at] ?? 0).toString(2).padStart(bits[at + 1] ?? 0, '0')
  text += '0'.repeat(Math.min(4, 8 * size - text.length))
  text = text.padEnd(8 * Math.ceil(text.length / 8), '0')
  const words = (text.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 2))
  const filling = [0xec, 0x11]
  for (let at = 0; words.length < size; at += 1) words.push(filling[at % 2] ?? 0)
  return words
}

/** The first word of each block, then the second of each; shorter blocks stop earlier. */
const inTurn = (blocks: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: Math.max(...blocks.map((block) => block.length)) }, (_, at) =>
    blocks.flatMap((block) => (block[at] === undefined ? [] : [block[at]])),
  ).flat()

/** Reed and Solomon over the field of 256 with the polynomial 0x11d: the remainder of the block. */
function checkWords(block: readonly number[], count: number): readonly number[] {
  const divisor = generator(count)
  let rest: readonly number[] = Array.from({ length: count }, () => 0)
  for (const word of block) {
    const factor = word ^ (rest[0] ?? 0)
    rest = divisor.map((one, at) => (rest[at + 1] ?? 0) ^ times(one, factor))
  }
  return rest
}

/** The product of (x - 2^i) for i below `count`, without its leading one. */
function generator(count: number): readonly number[] {
  let product: readonly number[] = [...Array.from({ length: count - 1 }, () => 0), 1]
  let root = 1
  for (let i = 0; i < count; i += 1) {
    product = product.map((one, at) => times(one, root) ^ (product[at + 1] ?? 0))
    root = times(root, 2)
  }
  return product
}

export function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((b >>> bit) & 1) * a
  }
  return product
}
