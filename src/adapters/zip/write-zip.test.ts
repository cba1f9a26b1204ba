import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeZip } from './write-zip.ts'

const AT = new Date('2026-11-21T08:30:10.000Z')
const text = (words: string): Buffer => Buffer.from(words, 'utf8')

/** Reads an archive by its directory alone, as an unpacking program does. */
function unpacked(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  const found = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50)
    const [crc, size, name] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ]
    const local = zip.readUInt32LE(at + 42)
    expect(zip.readUInt32LE(local)).toBe(0x04034b50)
    expect(zip.readUInt32LE(local + 14)).toBe(crc)
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(begin, begin + size)
    expect(crc32(bytes)).toBe(crc)
    found.set(zip.subarray(at + 46, at + 46 + name).toString('utf8'), bytes.toString('utf8'))
    at += 46 + name
  }
  expect(at).toBe(end)
  return found
}

describe('an archive', () => {
  const files = [
    { name: 'read-me.html', bytes: text('<p>Hello</p>') },
    { name: 'añadido/vacío.json', bytes: text('') },
    { name: 'big.txt', bytes: text('ñ'.repeat(200_000)) },
  ]

  it('gives back every file with its name, byte for byte', () => {
    const found = unpacked(writeZip(files, AT))
    expect([...found]).toEqual(files.map(({ name, bytes }) => [name, bytes.toString('utf8')]))
  })

  it('of nothing is an archive too', () => expect(unpacked(writeZip([], AT)).size).toBe(0))

  it('is one that another program reads and finds whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-zip-'))
    const file = join(folder, 'a.zip')
    writeFileSync(file, writeZip(files, AT))
    const script = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))'
    const python = (() => {
      try {
        return execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }).trim()
      } catch {
        return null
      }
    })()
    rmSync(folder, { recursive: true })
    // Where there is no Python, the reader above is the proof.
    expect([null, 'None 3']).toContain(python)
  })
})
