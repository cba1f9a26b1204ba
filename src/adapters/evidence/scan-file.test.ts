import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isScanCommand, scanBy, type Scan } from './scan-file.ts'
import { nothingRead } from './file-reading.ts'
import { readScanned } from './read-scanned.ts'

/** The text that every scanner takes for a virus and that is none, as its makers ask: in two halves, so that no scanner
 * takes this file for one. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')
const text = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('a file that somebody brings', () => {
  let folder: string
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'rapport-scan-'))))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** A scanner that works: it looks for the test text in all that it is given, and answers as ClamAV does. */
  const scanner = (last = ''): string => {
    const path = join(folder, `scanner-${last.length}.mjs`)
    writeFileSync(
      path,
      `const pieces = []
      for await (const piece of process.stdin) pieces.push(piece)
      const whole = Buffer.concat(pieces).toString('latin1')
      ${last}
      process.exitCode = whole.includes('EICAR-' + 'STANDARD-ANTIVIRUS-TEST-FILE') ? 1 : 0`,
    )
    return `${process.execPath} ${path}`
  }

  it('is read only if the scanner finds nothing in it', async () => {
    const scan = scanBy(scanner())
    const big = 'a line of a list of sources\n'.repeat(200_000)
    expect(await scan(text(big))).toBe('clean')
    expect(await scan(text(big + EICAR))).toBe('found')
    const read = async () => nothingRead('read', 'no-text')
    const reading = async (words: string, by: Scan | null) =>
      (await readScanned({ name: 'list.ris', bytes: text(words) }, by, read)).faults
    expect(await reading('TY  - JOUR', scan)).toEqual([{ place: 'read', why: 'no-text' }])
    expect(await reading(EICAR, scan)).toEqual([{ place: 'list.ris', why: 'scanner-found' }])
    expect(await reading(EICAR, null)).toEqual([{ place: 'read', why: 'no-text' }])
  })

  it('is not read where the scanner fails, is not there, ends early or never', async () => {
    expect(await scanBy(scanner('process.exit(2)'))(text('anything'))).toBe('not-scanned')
    expect(await scanBy(join(folder, 'nothing-here'))(text('anything'))).toBe('not-scanned')
    expect(await scanBy(scanner('process.kill(process.pid)'))(text('anything'))).toBe('not-scanned')
    expect(await scanBy(scanner('await new Promise(() => setInterval(() => 0, 1e6))'), 500)(text('x'))).toBe(
      'not-scanned',
    )
  })

  it('what names no program by its whole path is no scanner', () => {
    for (const command of ['', 'clamdscan -', './scan', '~/scan']) expect(isScanCommand(command)).toBe(false)
    expect(isScanCommand('/usr/bin/clamdscan --no-summary -')).toBe(true)
  })
})
