import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEgress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { checkLeakedFile, isInFile } from './leaked-in-file.ts'
import { openLeakedPasswords } from './leaked-passwords.ts'
import { readLeakedPasswords } from './read-leaked-passwords.ts'

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase()
const { rules } = readRules({})
const egress = openEgress({ rules, resolve: async () => [], authorities: null })
let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-leaked-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function listOf(words: readonly string[], end: string, last = end): Promise<string> {
  const path = join(folder, `${words.length}-${end.length}-${last.length}.txt`)
  const lines = words.map(sha1).toSorted()
  await writeFile(path, lines.map((hash, at) => `${hash}:${at + 1}`).join(end) + last)
  return path
}
const words = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `quiet harbour ${at}`)

describe('a file of passwords that leaked', () => {
  it.each([
    ['one line', 1, '\r\n', '\r\n'],
    ['two lines and no end', 2, '\n', ''],
    ['one block', 80, '\r\n', '\r\n'],
    ['many blocks', 20_000, '\r\n', '\r\n'],
    ['many blocks and no end', 5_000, '\n', ''],
  ])('finds each that is in it and nothing else: %s', async (_, count, end, last) => {
    const all = words(count)
    const path = await listOf(all, end, last)
    const ordered = all.map(sha1).toSorted()
    const some = [...ordered.slice(0, 3), ...ordered.slice(-3), ...all.slice(0, 150).map(sha1)]
    for (const hash of some) expect([hash, await isInFile(path, hash)]).toEqual([hash, true])
    const others = ['0'.repeat(40), 'F'.repeat(40), ...words(150).map((word) => sha1(`${word}!`))]
    for (const hash of others) expect([hash, await isInFile(path, hash)]).toEqual([hash, false])
    await expect(checkLeakedFile(path)).resolves.toBeUndefined()
  })

  it.each([
    ['nothing', ''],
    ['words', 'password\n123456\n'.repeat(2_000)],
    ['one long line', 'A'.repeat(20_000)],
    ['another hash', `${'0'.repeat(32)}:3\r\n`.repeat(2_000)],
    [
      'ordered by how often',
      words(2_000)
        .map((word) => `${sha1(word)}:9\r\n`)
        .join(''),
    ],
  ])('says in a sentence that a file is no such list: %s', async (_, text) => {
    const path = join(folder, 'no-list.txt')
    await writeFile(path, text)
    await expect(checkLeakedFile(path)).rejects.toThrow('is no list of SHA-1 hashes ordered by hash')
  })

  it('that is gone, or is something else, is no answer, and no reason to refuse', async () => {
    const gone = openLeakedPasswords({ file: join(folder, 'gone.txt') }, egress)
    expect(await gone.ask('quiet harbour 1')).toBe('not-said')
    await writeFile(join(folder, 'other.txt'), 'words\n'.repeat(4_000))
    const other = openLeakedPasswords({ file: join(folder, 'other.txt') }, egress)
    expect(await other.ask('quiet harbour 1')).toBe('not-said')
    expect(await openLeakedPasswords(null, egress).ask('quiet harbour 1')).toBe('not-among-them')
    const there = openLeakedPasswords({ file: await listOf(words(300), '\r\n') }, egress)
    expect([await there.ask('quiet harbour 7'), await there.ask('quiet harbour 300')]).toEqual([
      'leaked',
      'not-among-them',
    ])
  })
})

describe('a range service', () => {
  let server: Server
  let base: string
  const asked: string[] = []
  let answer: (path: string) => { readonly status: number; readonly text: string }
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url ?? ''} ${request.headers['add-padding'] ?? ''}`)
      const { status, text } = answer(request.url ?? '')
      response.writeHead(status).end(text)
    })
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/range/`
  })
  afterAll(() => new Promise((resolve) => void server.close(resolve)))
  const ask = (password: string) => openLeakedPasswords({ service: base }, egress).ask(password)

  it('is told five letters of the hash, and what it made up for padding is no leak', async () => {
    const [leaked, padded] = [sha1('quiet harbour 1'), sha1('quiet harbour 2')]
    answer = () => ({ status: 200, text: `${leaked.slice(5)}:4\r\n${padded.slice(5)}:0\r\n` })
    expect(await ask('quiet harbour 1')).toBe('leaked')
    expect(await ask('quiet harbour 2')).toBe('not-among-them')
    expect(await ask('quiet harbour 3')).toBe('not-among-them')
    expect(asked).toEqual(
      ['quiet harbour 1', 'quiet harbour 2', 'quiet harbour 3'].map(
        (one) => `/range/${sha1(one).slice(0, 5)} true`,
      ),
    )
  })

  it('that fails, or is not there, is no answer', async () => {
    answer = () => ({ status: 503, text: '' })
    expect(await ask('quiet harbour 1')).toBe('not-said')
    const nowhere = openLeakedPasswords({ service: 'https://elsewhere.example/range/' }, egress)
    expect(await nowhere.ask('quiet harbour 1')).toBe('not-said')
  })
})

it.each([
  [undefined, '', null, ''],
  ['/srv/leaked.txt', '', { file: '/srv/leaked.txt' }, ''],
  ['leaked.txt', '', null, 'is a file by its whole path, or the address'],
  ['https://x:y@range.example/?a', 'range.example', null, 'is a file by its whole path, or the address'],
  ['https://range.example/range/', '', null, 'at range.example:443, which this server may not connect to'],
  ['http://range.example/range/', 'range.example', null, 'may not connect to'],
  ['https://range.example/range', 'range.example', { service: 'https://range.example/range/' }, ''],
  ['http://localhost:8080/range/', '', { service: 'http://localhost:8080/range/' }, ''],
])('the setting %j, with the hosts %j', (given, allow, settings, sentence) => {
  const read = readLeakedPasswords(given, readRules({ RAPPORT_EGRESS_ALLOW: allow }).rules)
  expect(read.settings).toEqual(settings)
  expect(read.wrong.join(' ')).toContain(sentence)
  expect(read.wrong).toHaveLength(sentence === '' ? 0 : 1)
})
