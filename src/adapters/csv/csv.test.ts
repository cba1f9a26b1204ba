import { array, assert, asyncProperty, constantFrom, integer, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BEGINNING, MAX_LINE_BYTES, type Block } from '../json/read-blocks.ts'
import { parseRows, type ParsedRow } from './parse-rows.ts'
import { readHeader } from './read-header.ts'
import { readRows, rowsApart } from './read-rows.ts'

const COMMA = 44
const shape = { separator: COMMA, cells: 2, wanted: [0, 1] }
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const blocksOf = (bytes: Uint8Array, size: number): Promise<readonly Block[]> =>
  Array.fromAsync(readRows(inPieces(bytes, size), COMMA, BEGINNING))
async function rowsOf(text: string | Uint8Array, size: number): Promise<readonly ParsedRow[]> {
  const blocks = await blocksOf(Buffer.from(text), size)
  return blocks.flatMap((block) => parseRows(block, shape))
}
const said = (row: ParsedRow): string =>
  row.ok ? `${row.number} ${row.cells.join('|')}` : `${row.number} ${row.fault}`

const written: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
  ['plain rows', 'a,b\nc,d\n', ['1 a|b', '2 c|d']],
  ['no line end at the end', 'a,b\nc,d', ['1 a|b', '2 c|d']],
  ['line ends of Windows', 'a,b\r\n"c","d"\r\n', ['1 a|b', '2 c|d']],
  ['line ends within quotes', 'a,"b\nb\r\nb"\nc,d', ['1 a|b\nb\r\nb', '2 c|d']],
  ['separators within quotes', '"a,a",b', ['1 a,a|b']],
  ['doubled quotes', '"say ""hi""","""b"""\n"""",""', ['1 say "hi"|"b"', '2 "|']],
  [
    'quotes within a cell that has none around it',
    'a,5" nails and 6" ones\nc,d',
    ['1 a|5" nails and 6" ones', '2 c|d'],
  ],
  ['an empty last cell', 'a,\nc,', ['1 a|', '2 c|']],
  ['blank rows, which count', '\n\r\na,b\n\n', ['3 a|b']],
  ['a row that is too short', 'a\nc,d', ['1 too-few-cells', '2 c|d']],
  ['a comma nobody quoted', 'a,b,b\nc,d', ['1 too-many-cells', '2 c|d']],
  ['quotes nobody doubled', 'a,"he said "die" to me"\nc,d', ['1 quotes', '2 c|d']],
  ['a quote that never closes', 'a,"b\nc,d\ne,f', ['1 quotes', '2 c|d', '3 e|f']],
  ['a quote that closes in a later row', 'a,"b\nc,"d"\ne,f', ['1 quotes', '2 c|d', '3 e|f']],
  ['a return alone behind a quote', 'a,"b"\rc\nc,d', ['1 quotes', '2 c|d']],
  [
    'bytes that are no UTF-8',
    Buffer.from('612c620a612cff0a632cc3b1', 'hex'),
    ['1 a|b', '2 not-utf-8', '3 c|ñ'],
  ],
  ['nothing', '', []],
]

describe('rows of a CSV file', () => {
  it.each(written)('%s', async (_what, text, rows) => {
    for (const size of [1, 2, 3, 1000]) expect((await rowsOf(text, size)).map(said)).toEqual(rows)
  })
  it('come back as they were written, wherever the file is cut', async () => {
    const cell = string({
      unit: constantFrom('a', 'ñ', '😀', '"', ',', '\n', '\r', ' ', ';'),
      maxLength: 8,
    })
    await assert(
      asyncProperty(
        array(tuple(cell, cell), { maxLength: 8 }),
        integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
          const text = rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
          const read = await rowsOf(text, size)
          expect(read.map((row) => (row.ok ? row.cells : null))).toEqual(rows)
        },
      ),
      { seed: 41, numRuns: 300 },
    )
  })
  it('are read the same from every boundary on, however wrong the quotes are', async () => {
    const text = string({ unit: constantFrom('a', '"', '"', ',', '\n', '\r', 'é'), maxLength: 60 })
    await assert(
      asyncProperty(text, integer({ min: 1, max: 20 }), async (some, size) => {
        const bytes = Buffer.from(some)
        const blocks = await blocksOf(bytes, size)
        const all = blocks.flatMap((block) => parseRows(block, shape))
        expect(Buffer.concat(blocks.map((block) => block.bytes)).equals(bytes)).toBe(true)
        expect((await rowsOf(some, 1000)).map(said)).toEqual(all.map(said))
        for (const block of blocks.flatMap((one) => [...rowsApart(one, COMMA)])) {
          const rest = await Array.fromAsync(
            readRows(inPieces(bytes.subarray(block.after.byte), 7), COMMA, block.after),
          )
          const behind = all.filter((row) => row.number >= block.after.row)
          expect(rest.flatMap((one) => parseRows(one, shape)).map(said)).toEqual(behind.map(said))
        }
      }),
      { seed: 42, numRuns: 500 },
    )
  })
  it.each([1000, 60_000, 300_000])('a line of 20 MB costs itself, cut at every %i bytes', async (size) => {
    const long = 'so tired '.repeat(2_300_000)
    const rows = await rowsOf(`a,b\nc,${long}\ne,f\n`, Math.max(size, 60_000))
    expect(rows.map(said)).toEqual(['1 a|b', '2 too-long', '3 e|f'])
    expect((await rowsOf(`a,b\nc,${long}`, 60_000)).map(said)).toEqual(['1 a|b', '2 too-long'])
  })
  it('a row of quoted lines is read up to 8 MB; beyond that only its first line is lost', async () => {
    const most = `a,"${'x\n'.repeat((MAX_LINE_BYTES - 6) / 2)}"\n`
    expect(Buffer.byteLength(most)).toBe(MAX_LINE_BYTES - 1)
    expect((await rowsOf(`${most}e,f`, 300_000)).map((row) => [row.ok, row.number])).toEqual([
      [true, 1],
      [true, 2],
    ])
    const lines = MAX_LINE_BYTES / 1024
    const more = `a,"first\n${`c,${'d'.repeat(1021)}\n`.repeat(lines)}"\n`
    for (const size of [60_000, 300_000, more.length]) {
      const rows = await rowsOf(`${more}e,f`, size)
      const wrong = rows.filter((row) => !row.ok).map(said)
      expect([rows.length, wrong]).toEqual([lines + 3, ['1 quotes', `${lines + 2} quotes`]])
      expect(rows.slice(-1).map(said)).toEqual([`${lines + 3} e|f`])
    }
  })
})

describe('the header of a CSV file', () => {
  it.each([
    ['commas', 'id,text,"who, when"\nx', COMMA, ['id', 'text', 'who, when'], 20],
    ['semicolons', 'id;text;"who, when, why, how"\r\nx', 59, ['id', 'text', 'who, when, why, how'], 31],
    ['tabs', 'id\t text\tlang', 9, ['id', 'text', 'lang'], 13],
    ['a byte order mark', '\ufeff"id",text\nx', COMMA, ['id', 'text'], 13],
    ['one column', 'text\nx', COMMA, ['text'], 5],
  ])('%s are found', (_what, text, separator, names, byte) => {
    expect(readHeader(Buffer.from(text), true, ['id', 'TEXT'])).toEqual({ separator, names, byte })
  })
  it.each([
    ['UTF-16 with a mark', Buffer.from('\ufeffid,text', 'utf16le'), 'utf-16'],
    ['UTF-16 without', Buffer.from('id,text', 'utf16le'), 'utf-16'],
    ['an empty file', Buffer.alloc(0), 'no-header'],
    ['a mark alone', Buffer.from('\ufeff'), 'no-header'],
    ['an empty first row', Buffer.from('\r\nid,text'), 'no-header'],
    ['a quote that never closes', Buffer.from('"id,text\n1,2'), 'no-header'],
  ])('%s is refused', (_what, bytes, fault) => {
    expect(readHeader(bytes, true, ['id', 'text'])).toBe(fault)
  })
  it('a first row that does not end within what was read is no header', () => {
    expect(readHeader(Buffer.from('id,text'), false, ['id', 'text'])).toBe('no-header')
  })
})
