import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOfSeed, newSeed, signNote } from '../../../adapters/keys/note-keys.ts'
import { entryHash, GENESIS, type ChainedEntry } from '../../../domain/audit/chain.ts'
import { checkpointText, originOf } from '../../../domain/audit/checkpoint.ts'
import { emptyTree, growTree, rootOf } from '../../../domain/audit/merkle.ts'
import { keyText } from '../../../domain/audit/signed-note.ts'
import { run } from '../run.ts'

const [organisationId, seed] = ['practice', newSeed()]
const key = keyText(keyOfSeed(originOf(organisationId), seed))

/** A chain of entries, one each so many minutes after the first; the third tells of the key. */
function chainOf(minutes: readonly number[], organisation = organisationId): readonly ChainedEntry[] {
  let previous = GENESIS
  return minutes.map((minute, before) => {
    const entry = {
      organisationId: organisation,
      sequence: before + 1,
      at: new Date(minute * 60_000).toISOString(),
      ...{ actorKind: 'system', actorId: '' },
      event: before === 2 && organisation === organisationId ? 'checkpoint-key-made' : 'settings-changed',
      ...{ subjectKind: 'organisation', subjectId: organisation },
      detail: before === 2 ? JSON.stringify({ key }) : '{}',
      previous,
    }
    previous = entryHash(entry)
    return { ...entry, hash: previous }
  })
}
function checkpointAt(entries: readonly ChainedEntry[], size: number): unknown {
  const growing = growTree(emptyTree)
  for (const { hash } of entries.slice(0, size)) growing.add(hash)
  const origin = originOf(organisationId)
  const told = checkpointText({ origin, size, root: rootOf(growing.tree()) })
  return { organisationId, checkpoint: signNote(told, origin, seed) }
}
const headOf = (entries: readonly ChainedEntry[], organisation = organisationId): unknown => ({
  organisationId: organisation,
  head: { sequence: entries.length, hash: entries.at(-1)?.hash ?? GENESIS },
})

const usual = chainOf([0, 1, 2, 3, 4, 5, 6])
const ownKey = { organisationId, key }
const checkpoints = [checkpointAt(usual, 3), checkpointAt(usual, 6)]
const others = chainOf([0, 1, 2, 3], 'made-up')
const linesOf = (...lines: readonly unknown[]): readonly string[] => lines.map((line) => JSON.stringify(line))
const whole = linesOf(ownKey, ...checkpoints, ...usual, headOf(usual))
const without = (drop: RegExp): readonly string[] => whole.filter((line) => !drop.test(line))
const later = chainOf([0, 1, 2, 3, 4, 5, 60])
const long = chainOf([0, 1, 2, 3, 60, 61, 62])

const ended = linesOf(ownKey, ...checkpoints, ...usual.slice(0, 6), headOf(usual.slice(0, 6)))
const quiet = linesOf(ownKey, checkpointAt(later, 6), ...later, headOf(later))
const cut = linesOf(ownKey, checkpointAt(long, 3), ...long, headOf(long))
const robbed = without(/^{"organisationId":"practice","(?:key|checkpoint)":/)
const stranger = linesOf(...others, headOf(others, 'made-up'))
const nobody = linesOf(headOf([], 'made-up'))
const secondHead = linesOf(headOf(usual.slice(0, 5)))
const secondKey = linesOf({ organisationId, key: 'another' })

describe('rapport audit verify EXPORT', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-export-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const verified = async (content: string, ...more: readonly string[]) => {
    const file = join(folder, 'export.jsonl')
    await writeFile(file, content)
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const [written, heard] = [text(stdout), text(stderr)]
    const world = { stdin: new PassThrough(), stdout, stderr, env: {} }
    const code = await run(['audit', 'verify', file, ...more], world)
    stdout.end()
    stderr.end()
    const [out, said] = await Promise.all([written, heard])
    return { code, out, said }
  }
  const asFile = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

  it.each<readonly [string, readonly string[], number, faults: string, notVouched: string]>([
    ['as it was made', whole, 0, '', 'not-yet'],
    ['that ends where its last checkpoint ends', ended, 0, '', ''],
    [
      'without its last checkpoint, as of a server that was just started',
      whole.toSpliced(2, 1),
      0,
      '',
      'not-yet',
    ],
    ['of a server that was quiet for an hour', quiet, 0, '', 'not-yet'],
    ['without the later checkpoints of a long chain', cut, 3, '', 'after-the-last-checkpoint'],
    ['without checkpoints', without(/"checkpoint":/), 1, 'not-vouched', ''],
    ['without key and checkpoints', robbed, 1, 'not-vouched', ''],
    ['with an organisation that nobody knows', [...whole, ...stranger], 3, '', 'not-yet no-checkpoint'],
    ['with an organisation of which nothing is there', [...whole, ...nobody], 1, 'no-entries', 'not-yet'],
    ['with a second head', [...whole, ...secondHead], 1, '', 'not-yet'],
    ['with a head before its own', [...secondHead, ...whole], 1, 'head-differs', ''],
    ['with a key before its own', [...secondKey, ...whole], 1, 'key-differs', ''],
  ])('AU.2 an export %s, with a key from elsewhere', async (_, lines, code, faults, notVouched) => {
    const found = await verified(asFile(lines), '--key', key)
    const all = (pattern: RegExp): string =>
      [...found.out.matchAll(pattern)].map(([, name]) => name).join(' ')
    expect([found.code, all(/"fault":"([^"]+)"/g), all(/"why":"([^"]+)"/g)]).toEqual([
      code,
      faults,
      notVouched,
    ])
    const told = found.said.match(/nobody vouches for it/g) ?? []
    expect(told).toHaveLength(notVouched.split(' ').filter((one) => one !== '').length)
  })

  it('AU.2 an export that was robbed of its key and its checkpoints is no yes without a key, either', async () => {
    const { code, out } = await verified(asFile(robbed))
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('{"sequence":3,"fault":"not-vouched","by":"record"}'),
    ])
    const silent = linesOf(ownKey, ...long, headOf(long))
    expect((await verified(asFile(silent))).out).toContain('"fault":"not-vouched"')
    // A server that was killed between its key and its first signature is not called a forger.
    const first = await verified(asFile(linesOf(ownKey, ...usual, headOf(usual))))
    expect([first.code, first.out]).toEqual([3, expect.stringContaining('"fault":null')])
  })

  it.each([
    ['a byte order mark', `\ufeff${asFile(whole)}`],
    ['a byte order mark before every line', whole.map((line) => `\ufeff${line}\n`).join('')],
    ['a line of nothing but a byte order mark', `${asFile(whole)}\ufeff\n`],
    ['a line of a separator that only looks blank', `${asFile(whole)}\u2028\n`],
    ['line ends of Windows', whole.map((line) => `${line}\r\n`).join('')],
  ])('AU.2 an export with %s is not what an export writes', async (_, content) => {
    expect((await verified(asFile(whole), '--key', key)).code).toBe(0)
    const { code, out } = await verified(content, '--key', key)
    expect([code, out]).toEqual([1, expect.stringContaining('this is no entry, head, key or checkpoint')])
  })
})
