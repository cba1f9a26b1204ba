import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startWitness, type WitnessServer } from '../../../test/doubles/witness-server.ts'
import { cosignerKey, withCosignatures } from '../../domain/audit/cosignature.ts'
import { keyText, readSignedNote } from '../../domain/audit/signed-note.ts'
import { emptyTree, growTree, rootOf } from '../../domain/audit/merkle.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import type { ShowGrowth } from './witness.ts'
import { checkpointText } from '../../domain/audit/checkpoint.ts'
import { readRules } from '../egress/read-rules.ts'
import { cosignatureHolds, keyOfSeed, newSeed, noteHolds, signNote } from '../keys/note-keys.ts'
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
const WITNESS = keyText(cosignerKey('witness.example', keyOfSeed('witness.example', seed).publicKey))
const parts = { rules: readRules({}).rules, resolve: async () => [], authorities: null }

describe('a witness', () => {
  let folder: string
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-witness-'))))
  afterAll(() => rm(folder, { recursive: true }))

  it('that is a file grows by a line for each checkpoint, and takes none twice', async () => {
    const file = join(folder, 'one.jsonl')
    const [witness] = openWitnesses({ file, outside: null }, parts).witnesses
    for (const size of [3, 3, 8]) await witness?.take(line(size), showing('ours'))
    const lines = (await readFile(file, 'utf8')).trim().split('\n')
    expect(lines.map((one) => JSON.parse(one))).toEqual([line(3), line(8)])
  })

  it('AU.2 that is a file refuses a shorter chain after a restart too: the record was rolled back', async () => {
    const file = join(folder, 'two.jsonl')
    await openWitnesses({ file, outside: null }, parts).witnesses[0]?.take(line(9), showing('ours'))
    const later = openWitnesses({ file, outside: null }, parts).witnesses[0]?.take(line(4), showing('ours'))
    await expect(later).rejects.toThrow(/rolled back/)
  })

  it('AU.2 that is a file refuses a chain that does not go on from what it holds, however long it is', async () => {
    const file = join(folder, 'three.jsonl')
    const open = () => openWitnesses({ file, outside: null }, parts).witnesses[0]
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

  describe('that listens', () => {
    let server: WitnessServer
    let close = (): void => undefined
    beforeEach(async () => void (server = await startWitness([keyText(keyOfSeed(ORIGIN, seed))])))
    afterEach(async () => {
      close()
      await server.close()
    })
    const open = (key = server.key) => {
      const opened = openWitnesses({ file: null, outside: { url: server.url, key } }, parts)
      close = opened.close
      const [witness] = opened.witnesses
      if (!witness) throw new Error('there must be a witness')
      return witness
    }
    const statuses = () => server.heard.map(({ status }) => status)

    it('AU.2 is shown that the chain goes on from what it signed last, and its signature is kept', async () => {
      const witness = open()
      for (const size of [5, 12, 12, 64]) {
        const lines = await witness.take(line(size), showing('ours'))
        const note = readSignedNote(withCosignatures(line(size).checkpoint, lines))
        expect(note && cosignatureHolds(server.key, note)).toBe(true)
        // What it was sent is the note, which still reads as ours.
        expect(note && noteHolds(keyOfSeed(ORIGIN, seed), note)).toBe(true)
      }
      expect(statuses()).toEqual([200, 200, 200, 200])
      expect(server.heard[1]?.body).toMatch(/^old 5\n([A-Za-z0-9+/]{43}=\n)+\nrapport\.invalid/)
      // After a start nobody knows what it signed last, and it says so.
      await open().take(line(70), showing('ours'))
      expect(statuses().slice(4)).toEqual([409, 200])
    })

    it('AU.2 refuses a chain that was rewritten or rolled back, and is not asked to sign what we cannot show', async () => {
      await open().take(line(9), showing('ours'))
      await expect(open().take(line(20, 'another'), showing('another'))).rejects.toThrow(/was changed/)
      await expect(open().take(line(20, 'another'), showing('ours'))).rejects.toThrow(/was changed/)
      await expect(open().take(line(9, 'another'), showing('another'))).rejects.toThrow(/was changed/)
      await expect(open().take(line(20), async () => null)).rejects.toThrow(/was changed/)
      await expect(open().take(line(4), async () => null)).rejects.toThrow(/rolled back/)
      // Another server of the same record was there before us.
      expect(await open().take(line(4), showing('ours'))).toBeNull()
      expect(await open().take(line(20), showing('ours'))).toMatch(/^— witness\.example\/w1 /)
    })

    it('AU.2 counts only where it signs with the key we know, and knows ours', async () => {
      server.lie('another-key')
      await expect(open().take(line(5), showing('ours'))).rejects.toThrow(/did not sign/)
      server.lie('no-signature')
      await expect(open().take(line(6), showing('ours'))).rejects.toThrow(/did not sign/)
      server.lie(null)
      const stranger = {
        ...line(7),
        checkpoint: signNote(checkpointText({ origin: 'else', size: 1, root: '0'.repeat(64) }), 'else', seed),
      }
      await expect(open().take(stranger, showing('ours'))).rejects.toThrow(/does not know/)
      expect(await open().take(line(7), showing('ours'))).toMatch(/^— /)
    })
  })

  it.each([
    ['a path from nowhere', { RAPPORT_WITNESS_FILE: 'witness.jsonl' }, /whole path/],
    ['an address without lock', { RAPPORT_WITNESS_URL: 'http://witness.example/' }, /https/],
    [
      'an address inside that no list names',
      { RAPPORT_WITNESS_URL: 'https://10.0.0.7/', RAPPORT_WITNESS_KEY: WITNESS },
      /RAPPORT_EGRESS_LOCAL/,
    ],
    ['an address without a key', { RAPPORT_WITNESS_URL: 'https://witness.example/' }, /belong together/],
    [
      'a key of another kind',
      { RAPPORT_WITNESS_URL: 'https://witness.example/', RAPPORT_WITNESS_KEY: keyText(keyOfSeed('w', seed)) },
      /public key of a witness/,
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
