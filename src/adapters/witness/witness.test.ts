import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkpointText } from '../../domain/audit/checkpoint.ts'
import { readRules } from '../egress/read-rules.ts'
import { keyOfSeed, newSeed, signNote } from '../keys/note-keys.ts'
import { openWitnesses } from './open-witnesses.ts'
import { readWitness, witnessInside } from './read-witness.ts'

const ORIGIN = 'rapport.invalid/audit/a'
const seed = newSeed()
const line = (size: number) => ({
  at: '2026-11-21T08:00:00.000Z',
  origin: ORIGIN,
  key: keyOfSeed(ORIGIN, seed).keyId,
  checkpoint: signNote(checkpointText({ origin: ORIGIN, size, root: '0'.repeat(64) }), ORIGIN, seed),
})
const parts = { rules: readRules({}).rules, resolve: async () => [], authorities: null }

describe('a witness', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-witness-'))))
  afterAll(() => rm(folder, { recursive: true }))

  it('that is a file grows by a line for each checkpoint, and takes none twice', async () => {
    const file = join(folder, 'one.jsonl')
    const [witness] = openWitnesses({ file, url: null }, parts).witnesses
    for (const size of [3, 3, 8]) await witness?.take(line(size))
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toEqual([line(3), line(8)])
  })

  it('AU.2 that is a file refuses a shorter chain after a restart too: the record was rolled back', async () => {
    const file = join(folder, 'two.jsonl')
    await openWitnesses({ file, url: null }, parts).witnesses[0]?.take(line(9))
    const later = openWitnesses({ file, url: null }, parts).witnesses[0]?.take(line(4))
    await expect(later).rejects.toThrow(/rolled back/)
  })

  it('that listens is sent the note alone, and one that says no is asked again', async () => {
    const heard: (string | undefined)[] = []
    let status = 200
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => void (body += String(part)))
      request.on('end', () => {
        heard.push(request.headers['content-type'], body)
        response.writeHead(status).end('ok')
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/add`
    const { witnesses, close } = openWitnesses({ file: null, url }, parts)
    await witnesses[0]?.take(line(5))
    expect(heard).toEqual(['text/plain; charset=utf-8', line(5).checkpoint])
    status = 503
    await expect(witnesses[0]?.take(line(6))).rejects.toThrow(/did not take/)
    close()
    await new Promise<void>((done) => void server.close(() => done()))
  })

  it.each([
    ['a path from nowhere', { RAPPORT_WITNESS_FILE: 'witness.jsonl' }, /whole path/],
    ['an address without lock', { RAPPORT_WITNESS_URL: 'http://witness.example/' }, /https/],
    [
      'an address inside that no list names',
      { RAPPORT_WITNESS_URL: 'https://10.0.0.7/' },
      /RAPPORT_EGRESS_LOCAL/,
    ],
  ])('%s is refused', (_, env, sentence) => {
    expect(readWitness(env, readRules({}).rules).wrong.join()).toMatch(sentence)
  })

  it('a file beside what it bears witness of is refused', () => {
    expect(witnessInside('/srv/data/witness.jsonl', '/srv/data')).toMatch(/stands elsewhere/)
    expect(witnessInside('/srv/data2/witness.jsonl', '/srv/data')).toBeNull()
    expect(witnessInside(null, '/srv/data')).toBeNull()
  })
})
