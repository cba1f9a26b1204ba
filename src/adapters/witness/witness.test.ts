import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyTree, growTree, rootOf } from '../../domain/audit/merkle.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import type { ShowGrowth } from './witness.ts'
import { checkpointText } from '../../domain/audit/checkpoint.ts'
import { readRules } from '../egress/read-rules.ts'
import { keyOfSeed, newSeed, signNote } from '../keys/note-keys.ts'
import { openWitnesses } from './open-witnesses.ts'
import { readWitness, witnessInside } from './read-witness.ts'

const ORIGIN = 'rapport.invalid/audit/a'
const seed = newSeed()
/** Of a chain whose entries have these hashes. */
const chain = (of: string, size: number): readonly string[] =>
  Array.from({ length: size }, (_, at) => textSha256(`${of} ${at}`))
const treeOf = (hashes: readonly string[]) => {
  const growing = growTree(emptyTree)
  for (const one of hashes) growing.add(one)
  return growing.tree()
}
/** What a record with that history shows. */
const showing =
  (of: string): ShowGrowth =>
  async (from, to) => ({ from: treeOf(chain(of, from)), entries: chain(of, to).slice(from) })
const line = (size: number, of = 'ours') => ({
  at: '2026-11-21T08:00:00.000Z',
  origin: ORIGIN,
  key: keyOfSeed(ORIGIN, seed).keyId,
  checkpoint: signNote(
    checkpointText({ origin: ORIGIN, size, root: rootOf(treeOf(chain(of, size))) }),
    ORIGIN,
    seed,
  ),
})
const parts = { rules: readRules({}).rules, resolve: async () => [], authorities: null }

describe('a witness', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-witness-'))))
  afterAll(() => rm(folder, { recursive: true }))

  it('that is a file grows by a line for each checkpoint, and takes none twice', async () => {
    const file = join(folder, 'one.jsonl')
    const [witness] = openWitnesses({ file, url: null }, parts).witnesses
    for (const size of [3, 3, 8]) await witness?.take(line(size), showing('ours'))
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toEqual([line(3), line(8)])
  })

  it('AU.2 that is a file refuses a shorter chain after a restart too: the record was rolled back', async () => {
    const file = join(folder, 'two.jsonl')
    await openWitnesses({ file, url: null }, parts).witnesses[0]?.take(line(9), showing('ours'))
    const later = openWitnesses({ file, url: null }, parts).witnesses[0]?.take(line(4), showing('ours'))
    await expect(later).rejects.toThrow(/rolled back/)
  })

  it('AU.2 that is a file refuses a chain that does not go on from what it holds, however long it is', async () => {
    const file = join(folder, 'three.jsonl')
    const open = () => openWitnesses({ file, url: null }, parts).witnesses[0]
    await open()?.take(line(9), showing('ours'))
    const refused: readonly (readonly [ReturnType<typeof line>, ShowGrowth])[] = [
      [line(20, 'another'), showing('another')],
      [line(20, 'another'), showing('ours')],
      [line(20), showing('another')],
      [line(20), async () => null],
      [line(9, 'another'), showing('another')],
    ]
    for (const [another, shown] of refused)
      await expect(open()?.take(another, shown)).rejects.toThrow(/was changed/)
    await open()?.take(line(20), showing('ours'))
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2)
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
    await witnesses[0]?.take(line(5), showing('ours'))
    expect(heard).toEqual(['text/plain; charset=utf-8', line(5).checkpoint])
    status = 503
    await expect(witnesses[0]?.take(line(6), showing('ours'))).rejects.toThrow(/did not take/)
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
