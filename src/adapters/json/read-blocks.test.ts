import { describe, expect, it } from 'vitest'
import { parseLines, type ParsedLine } from './parse-lines.ts'
import {
  BEGINNING,
  BLOCK_BYTES,
  HEAD_BYTES,
  linesOf,
  MAX_LINE_BYTES,
  readBlocks,
  type Block,
} from './read-blocks.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function blocksOf(text: string, size: number): Promise<readonly Block[]> {
  return Array.fromAsync(readBlocks(inPieces(Buffer.from(text), size), BEGINNING))
}
const textOf = (blocks: readonly Block[]): string =>
  Buffer.concat(blocks.map((block) => block.bytes)).toString('utf8')

describe('blocks of whole lines', () => {
  it.each([1, 2, 3, 7, 1000])(
    'hold every byte in order, whole lines only, cut at every %i bytes',
    async (size) => {
      const text = '{"a":1}\r\n\n{"b":"ñ😀"}\n\n\nlast'
      const blocks = await blocksOf(text, size)
      expect(textOf(blocks)).toBe(text)
      for (const block of blocks.slice(0, -1)) expect(block.bytes.at(-1)).toBe(10)
      expect(blocks.map((block) => block.first)).toEqual(
        blocks.map((_, at) => textOf(blocks.slice(0, at)).split('\n').length),
      )
    },
  )
  it('stay small however much comes at once, and are a buffer of their own', async () => {
    const text = '{"id":1}\n'.repeat(100_000)
    const blocks = await blocksOf(text, text.length)
    expect(textOf(blocks)).toBe(text)
    expect(Math.max(...blocks.map((block) => block.bytes.buffer.byteLength))).toBeLessThanOrEqual(
      2 * BLOCK_BYTES,
    )
  })
  it('keep only the head of a line that is too long, and go on with the next', async () => {
    const long = `{"id":"long","text":"${'x'.repeat(MAX_LINE_BYTES * 3)}"}`
    const blocks = await blocksOf(`{"id":1}\n${long}\n{"id":2}\n{"id":3}\n`, 65_536)
    expect(blocks.map(({ first, tooLong }) => ({ first, tooLong }))).toEqual([
      { first: 1, tooLong: false },
      { first: 2, tooLong: true },
      { first: 3, tooLong: false },
    ])
    expect(blocks[1]?.bytes.length).toBe(HEAD_BYTES)
  })
  it.each([-2, -1, 0, 1, 2])(
    'draw the line at 8 MB to the byte, at %i from it, also at the end',
    async (by) => {
      const long = `"${'x'.repeat(MAX_LINE_BYTES + by - 2)}"`
      for (const text of [`${long}\n1\n`, long]) {
        const lines: ParsedLine[] = []
        for await (const some of parseLines(inPieces(Buffer.from(text), 60_000))) lines.push(...some)
        expect(lines[0]).toMatchObject(by > 0 ? { ok: false, fault: 'too-long' } : { ok: true, number: 1 })
        const second = { ok: true, number: 2, value: 1, text: '1', marked: false }
        expect(lines.slice(1)).toEqual(text === long ? [] : [second])
      }
    },
  )
  it.each([1, 7, 100_000])('can be read on from behind any of them, cut at every %i bytes', async (size) => {
    const long = 'x'.repeat(MAX_LINE_BYTES + 5)
    const bytes = Buffer.from(`{"a":1}\r\n\n{"b":"ñ😀"}\n${size < 100 ? '' : `${long}\n`}\nlast`)
    const blocks = await Array.fromAsync(readBlocks(inPieces(bytes, size), BEGINNING))
    expect(blocks.at(-1)?.after.byte).toBe(bytes.length)
    for (const [at, { after }] of blocks.entries()) {
      const rest = await Array.fromAsync(readBlocks(inPieces(bytes.subarray(after.byte), 5000), after))
      const numbers = (some: readonly Block[]) =>
        some.flatMap((one) => [...linesOf(one)].map(({ first, bytes: line }) => [first, line.length]))
      expect(numbers(rest)).toEqual(numbers(blocks.slice(at + 1)))
    }
  })
  it('come apart into single lines with their numbers', async () => {
    const [block] = await blocksOf('a\n\nb\nc', 100)
    const [whole, rest] = [block, await blocksOf('a\n\nb\n', 100)]
    expect(whole && [...linesOf(whole)].map(({ first }) => first)).toEqual([1, 2, 3])
    expect(rest.flatMap((one) => [...linesOf(one)]).map((one) => Buffer.from(one.bytes).toString())).toEqual([
      'a\n',
      '\n',
      'b\n',
    ])
  })
})
