import { existsSync, writeFileSync } from 'node:fs'
import { array, assert, asyncProperty, constantFrom, integer, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderForTests, resultsIn } from '../../../../test/doubles/archive-files.ts'
import { archive, given as givenIn } from '../../../../test/doubles/archive-run.ts'
import { screenOne } from '../screen-one.ts'
import { asUtf8, encodingWatch, type Encoding } from './encoding.ts'

const folder = folderForTests('archive-encoding')
const DANGER = 'mañana me mataré, ya no quiero vivir más, adiós'
const csv = `id,text\nm1,"${DANGER}"\nm2,"qué bien, salí a caminar"\n`
const jsonl = `${JSON.stringify({ id: 'm1', text: DANGER })}\n`
const big = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()

const run = async (name: string, bytes: Uint8Array, ...more: readonly string[]) => {
  const { file, out } = givenIn(folder, name, bytes)
  const ended = await archive(['--in', file, '--out', out, ...more])
  const lines = existsSync(out) ? Object.values(resultsIn(out)).join('').split('\n').slice(0, -1) : []
  return { ...ended, out, file, lines: lines.map((line): unknown => JSON.parse(line)) }
}

describe('an export that is not written in UTF-8', () => {
  it.each<readonly [string, string, Uint8Array, RegExp]>([
    [
      'CSV in Windows-1252',
      'a.csv',
      Buffer.from(csv, 'latin1'),
      /not written in UTF-8.*--encoding windows-1252/,
    ],
    ['JSON Lines in Latin-1', 'a.jsonl', Buffer.from(jsonl, 'latin1'), /not written in UTF-8.*--encoding/],
    ['CSV in UTF-16', 'a.csv', Buffer.from(csv, 'utf16le'), /UTF-16.*--encoding utf-16le/],
    ['CSV in UTF-16 with its mark', 'a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'), /UTF-16/],
    ['JSON Lines in UTF-16', 'a.jsonl', Buffer.from(jsonl, 'utf16le'), /UTF-16/],
    ['JSON Lines in UTF-16, the other way', 'a.jsonl', big(jsonl), /UTF-16/],
  ])('is refused in a sentence, and nothing is written: %s', async (_what, name, bytes, sentence) => {
    const { code, stderr, lines } = await run(name, bytes)
    expect({ code, lines }).toEqual({ code: 2, lines: [] })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toContain('adi')
  })

  it.each<readonly [string, string, Uint8Array, Encoding]>([
    ['Windows-1252', 'a.csv', Buffer.from(csv, 'latin1'), 'windows-1252'],
    ['Latin-1', 'a.csv', Buffer.from(csv, 'latin1'), 'iso-8859-1'],
    ['UTF-16', 'a.csv', Buffer.from(csv, 'utf16le'), 'utf-16le'],
    ['UTF-16 with its mark', 'a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'), 'utf-16le'],
    ['UTF-16, the other way', 'a.csv', big(csv), 'utf-16be'],
    ['JSON Lines', 'a.jsonl', Buffer.from(jsonl, 'latin1'), 'windows-1252'],
  ])('is read letter for letter where it is declared: %s', async (_what, name, bytes, encoding) => {
    const { code, lines } = await run(name, bytes, '--encoding', encoding)
    expect(code).toBe(0)
    expect(lines[0]).toEqual({ id: 'm1', ...screenOne(DANGER, undefined) })
    expect(screenOne(DANGER, undefined).level).not.toBe('none')
  })

  it('quotation marks of Windows are read as such', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id,text\nm1,'),
      Buffer.from([0x93]),
      Buffer.from('no m\xe1s', 'latin1'),
      Buffer.from([0x94]),
    ])
    const { lines } = await run('a.csv', bytes, '--encoding', 'windows-1252')
    expect(lines).toEqual([{ id: 'm1', ...screenOne('\u201cno más\u201d', undefined) }])
  })

  it('a UTF-8 export with one broken row stays one: that row is named, the rest is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(csv),
      Buffer.from('m3,'),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ])
    const { code, lines } = await run('a.csv', bytes)
    expect(code).toBe(1)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toEqual({ id: null, error: 'row 4: it is not valid UTF-8' })
  })

  it('whoever says utf-8 gets each row that cannot be read named, and no wrong letters', async () => {
    const { code, lines } = await run('a.csv', Buffer.from(csv, 'latin1'), '--encoding', 'utf-8')
    expect(code).toBe(1)
    expect(lines).toEqual([
      { id: null, error: 'row 2: it is not valid UTF-8' },
      { id: null, error: 'row 3: it is not valid UTF-8' },
    ])
  })

  it('declared otherwise than it is written, it is refused', async () => {
    const wrong = await run('a.csv', Buffer.from(csv), '--encoding', 'windows-1252')
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringMatching(/is written in UTF-8.*Leave --encoding out/),
    ])
    const odd = await run('a.csv', Buffer.from([0, 0xd8, 0x41, 0, 0x2c]), '--encoding', 'utf-16le')
    expect([odd.code, odd.stderr]).toEqual([2, expect.stringMatching(/cannot be read as utf-16le/)])
    const unknown = await run('a.csv', Buffer.from(csv), '--encoding', 'ebcdic')
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringMatching(/--encoding takes utf-8, windows-1252/),
    ])
  })

  it('another encoding afterwards is other work', async () => {
    const { file, out } = await run('a.csv', Buffer.from('id,text\nm1,plain'))
    const again = await archive(['--in', file, '--out', out, '--encoding', 'windows-1252'])
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/another encoding/)])
  })

  it('a file that changes meanwhile is found out as ever', async () => {
    const { file, out } = await run('a.csv', Buffer.from(csv, 'latin1'), '--encoding', 'windows-1252')
    writeFileSync(file, Buffer.from(`${csv}m4,x`, 'latin1'))
    const again = await archive(['--in', file, '--out', out, '--encoding', 'windows-1252'])
    expect([again.code, again.stderr]).toEqual([2, expect.stringMatching(/has changed since/)])
  })
})

describe('reading a declared file', () => {
  const text = string({ unit: constantFrom('a', 'ñ', '\n', 'é', '"'), maxLength: 40 })
  async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  it('goes on from every place as it would have gone on, however the file is cut', async () => {
    await assert(
      asyncProperty(
        array(text, { maxLength: 4 }),
        integer({ min: 1, max: 9 }),
        integer({ min: 0, max: 99 }),
        async (some, size, from) => {
          const said = some.join('\n')
          for (const [encoding, bytes] of [
            ['windows-1252', Buffer.from(said, 'latin1')],
            ['utf-16le', Buffer.from(said, 'utf16le')],
          ] as const) {
            const read = await Array.fromAsync(asUtf8(pieces(bytes, size), 'x', encoding, from))
            expect(Buffer.concat(read).equals(Buffer.from(said).subarray(from))).toBe(true)
          }
        },
      ),
      { seed: 9, numRuns: 300 },
    )
  })
  it('what it is comes out the same however the file is cut', () => {
    for (const [bytes, verdict] of [
      [Buffer.from(csv), 'utf-8'],
      [Buffer.from(csv, 'latin1'), 'one-byte'],
      [Buffer.from(csv, 'utf16le'), 'utf-16'],
      [Buffer.from('id,text\n1,plain'), 'utf-8'],
      [Buffer.alloc(0), 'utf-8'],
    ] as const)
      for (const size of [1, 2, 3, 1000]) {
        const watch = encodingWatch()
        for (let at = 0; at < bytes.length; at += size) watch.look(bytes.subarray(at, at + size))
        expect(watch.verdict()).toBe(verdict)
      }
  })
})
