import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  folderForTests,
  resultsIn,
  writeCsv,
  writeJsonLines,
} from '../../../../test/doubles/archive-files.ts'
import { archive, given as givenIn } from '../../../../test/doubles/archive-run.ts'
import { screenOne } from '../screen-one.ts'
import { beganAt } from './one-at-work.ts'

const folder = folderForTests('archive')
const given = (name: string, bytes: string | Uint8Array) => givenIn(folder, name, bytes)
const screened = async (name: string, bytes: string | Uint8Array, ...more: readonly string[]) => {
  const { file, out } = given(name, bytes)
  const ended = await archive(['--in', file, '--out', out, ...more])
  const lines = existsSync(out) ? Object.values(resultsIn(out)).join('').split('\n').slice(0, -1) : []
  return { ...ended, out, file, lines: lines.map((line): unknown => JSON.parse(line)) }
}
const manifestIn = (out: string) => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
const DANGER = 'i want to die and i have the pills here tonight'

describe('screening an export', () => {
  it.each([
    ['commas', 'id,text,lang\nm1,"i want to die, tonight",en\n'],
    ['semicolons, another order, Windows', '\ufefflang;id;text\r\nen;m1;i want to die, tonight\r\n'],
    ['tabs and capital letters', 'ID\tTEXT\twhen\tLang\nm1\ti want to die, tonight\tmay\ten-GB\n'],
  ])('gives what rapport screen gives: CSV with %s', async (_what, csv) => {
    const { code, lines, stderr } = await screened('chats.csv', csv)
    expect({ code, stderr, lines }).toEqual({
      code: 0,
      stderr: '',
      lines: [{ id: 'm1', ...screenOne('i want to die, tonight', 'en') }],
    })
  })
  it('gives what rapport screen gives: JSON Lines with fields nobody asked for', async () => {
    const { lines } = await screened(
      'chats.jsonl',
      `${JSON.stringify({ id: 7, text: `😀 ${DANGER}`, lang: null, mood: 1 })}\n\n{"id":"b","text":"hola"}`,
    )
    expect(lines).toEqual([
      { id: 7, ...screenOne(`😀 ${DANGER}`, undefined) },
      { id: 'b', ...screenOne('hola', undefined) },
    ])
  })
  it('ids come out digit for digit: past 2^53, with a nought behind the point, and beside others of the name', async () => {
    const ids = ['9007199254740993', '-12345678901234567890', '1.0', '1e3', '0']
    const lines = ids.map((id) => `{"in":{"id":5},"id":${id},"text":"hola","out":{"id":6}}`).join('\n')
    const { code, out } = await screened('chats.jsonl', lines)
    expect(code).toBe(0)
    const written = Object.values(resultsIn(out)).join('').split('\n').slice(0, -1)
    expect(written.map((line) => /^\{"id":([^,]+),"level"/.exec(line)?.[1])).toEqual(ids)
  })
  it('a text without a letter is in no language, half of a character neither, and what is no word names none', async () => {
    const texts = ['.', '\ud800', '🙂']
    const lines = texts.map((text, id) => JSON.stringify({ id, text }))
    const wrong = ['.', '\ud800'].map((lang, id) => JSON.stringify({ id, text: 'hola', lang }))
    const { code, lines: read, out } = await screened('chats.jsonl', [...lines, ...wrong].join('\n'))
    expect(code).toBe(1)
    const none = { level: 'none', signals: [], lang: null }
    expect(read.slice(0, 3)).toEqual(texts.map((_text, id) => ({ id, ...none })))
    expect(read.slice(3)).toEqual(
      [4, 5].map((row, id) => ({ id, error: `row ${row}: its language is not a word` })),
    )
    expect(manifestIn(out).counts.languages).toEqual({ en: 0, es: 0, unknown: 0, none: 3 })
    const csv = await screened('chats.csv', 'id,text,lang\n1,hola,.')
    expect(csv.lines).toEqual([{ id: '1', error: 'row 2: its language is not a word' }])
  })
  it('columns and fields may have any name, files any ending', async () => {
    const names = ['--id', 'No.', '--text', 'Body', '--lang', 'tongue']
    const csv = await screened('export', `Body,No.,tongue\n${DANGER},1,en`, ...names, '--format', 'csv')
    const json = await screened('x.ndjson', `{"No.":1,"Body":"${DANGER}","tongue":"en"}`, ...names)
    expect(csv.lines).toEqual([{ id: '1', ...screenOne(DANGER, 'en') }])
    expect(json.lines).toEqual([{ id: 1, ...screenOne(DANGER, 'en') }])
  })
  it('a language that no rules read is found out, not believed: a human must look', async () => {
    const german = 'Ich weiß nicht mehr weiter und möchte einfach nur noch schlafen, für immer.'
    const { lines } = await screened('chats.csv', `id,text,lang\n1,"${german}",de`)
    expect(lines).toEqual([{ id: '1', ...screenOne(german, undefined) }])
  })
  it('a row that cannot be read is an error with its number, which repeats nothing of it; exit code 1', async () => {
    const rows = ['id,text', 'm2,fine', 'm3,Oddrun, again', 'm4', ',Oddrun', 'm6,"Oddrun" x', '', 'm8,fine']
    const csv = await screened('chats.csv', rows.join('\n'))
    const error = (number: number, why: RegExp) => ({
      id: null,
      error: expect.stringMatching(new RegExp(`^row ${number}: ${why.source}`)),
    })
    expect(csv.code).toBe(1)
    expect(csv.lines).toEqual([
      expect.objectContaining({ id: 'm2', level: 'none' }),
      error(3, /it has more cells/),
      error(4, /it has fewer cells/),
      error(5, /it has no id/),
      error(6, /its quotes are wrong/),
      expect.objectContaining({ id: 'm8', level: 'none' }),
    ])
    expect(JSON.stringify(csv.lines)).not.toContain('Oddrun')
    const json = await screened(
      'chats.jsonl',
      '[1]\n{"id":2}\n{"text":"x"}\n{"id":4,"text":"x","lang":4}\n{"id":5,',
    )
    expect(json.lines).toEqual([
      error(1, /it is not an object/),
      { ...error(2, /it has no text/), id: 2 },
      error(3, /it has no id/),
      { ...error(4, /its language/), id: 4 },
      { ...error(5, /it is not JSON/), id: 5 },
    ])
  })
  it('the manifest says what was read, by what, and what was found, and holds no text', async () => {
    const { out, file } = await screened(
      'chats.csv',
      `id,text\n1,${DANGER}\n2,see you thursday then and thank you\n3,"${DANGER}. ${DANGER}"\n4`,
    )
    const manifest = manifestIn(out)
    expect(manifest).toMatchObject({
      program: { name: 'rapport' },
      rules: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      counts: { messages: 3, errors: 1, levels: { none: 1, imminent: 2 }, languages: { en: 3, es: 0 } },
      inputs: [
        {
          file,
          bytes: statSync(file).size,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          result: { file: 'chats.screened.jsonl', bytes: statSync(join(out, 'chats.screened.jsonl')).size },
        },
      ],
    })
    for (const { kind } of screenOne(DANGER, undefined).signals) expect(manifest.counts.kinds[kind]).toBe(2)
    expect(JSON.stringify(manifest)).not.toContain('pills')
    expect(Date.parse(manifest.finished)).toBeGreaterThanOrEqual(Date.parse(manifest.started))
    expect(statSync(join(out, 'chats.screened.jsonl')).mode & 0o077).toBe(0)
  })
  it('two threads write byte for byte what one writes, over several inputs', async () => {
    const own = join(folder, 'threads')
    mkdirSync(own)
    const files = [join(own, 'a.csv'), join(own, 'b.jsonl'), join(own, 'c.csv')]
    writeCsv(files[0] ?? '', 4000, ',')
    writeJsonLines(files[1] ?? '', 4000)
    writeCsv(files[2] ?? '', 10, '\t')
    const [one, two] = [join(own, 'one'), join(own, 'two')]
    const codes = [
      await archive(['--in', ...files, '--out', one]),
      await archive(['--in', ...files, '--out', two, '--jobs', '2']),
    ].map(({ code }) => code)
    expect([codes, Object.keys(resultsIn(one))]).toEqual([
      [1, 1],
      ['a.screened.jsonl', 'b.screened.jsonl', 'c.screened.jsonl'],
    ])
    expect(resultsIn(two)).toEqual(resultsIn(one))
    expect(manifestIn(two).counts).toEqual(manifestIn(one).counts)
  })
  it('somebody at a terminal sees how it ended; anybody else sees nothing', async () => {
    const { file, out } = given('chats.csv', 'id,text\n1,fine\n2')
    const { stderr } = await archive(['--in', file, '--out', out], true)
    expect(stderr).toBe(`screen: 1 messages screened, 1 rows could not be read; the results are in ${out}\n`)
  })
})

describe('a folder that holds results', () => {
  const csv = `id,text\n1,${DANGER}\n2`
  it('of the same work is left as it is, with the same exit code', async () => {
    const { file, out } = await screened('chats.csv', csv)
    const before = manifestIn(out)
    const { code, stderr } = await archive(['--in', file, '--out', out])
    expect([code, stderr, manifestIn(out)]).toEqual([1, '', before])
  })
  it.each([
    [
      'the input',
      'chats.csv has changed',
      ({ file }: { file: string }) => writeFileSync(file, `${csv}\n3,x`),
      [],
    ],
    ['the columns', 'other columns', () => undefined, ['--text', 'id']],
    ['the inputs', 'other inputs', () => undefined, ['--in', given('more.csv', csv).file]],
  ])(
    'of other work is refused where %s changed, and replaced with --again',
    async (_what, why, change, more) => {
      const { file, out } = await screened('chats.csv', csv)
      const before = resultsIn(out)
      change({ file })
      const refused = await archive(['--in', file, ...more, '--out', out])
      expect(refused).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(why) })
      expect(refused.stderr).toContain('--again')
      expect(resultsIn(out)).toEqual(before)
      expect((await archive(['--in', file, ...more, '--out', out, '--again'])).code).toBe(1)
    },
  )
  it.each([
    [
      'rules',
      'the rules or weights',
      (text: string) => text.replace(/"rules": "\w{8}/, '"rules": "00000000'),
    ],
    [
      'program',
      'begun by rapport 0.0.9',
      (text: string) => text.replace(/"program": "[^"]+/, '"program": "0.0.9'),
    ],
  ])('of an unfinished run is refused where the %s changed', async (_what, why, change) => {
    const { file, out } = given('chats.csv', csv)
    mkdirSync(join(out, 'chats.screened.jsonl'), { recursive: true })
    // It cannot write its results, so it leaves its progress.
    const failed = await archive(['--in', file, '--out', out, '--again'])
    const progress = join(out, 'progress.json')
    writeFileSync(progress, change(readFileSync(progress, 'utf8')))
    const refused = await archive(['--in', file, '--out', out])
    expect([failed.code, refused.code, refused.stderr]).toEqual([2, 2, expect.stringContaining(why)])
  })
  it('of something else is not written over', async () => {
    const { file, out } = given('chats.csv', csv)
    mkdirSync(out)
    writeFileSync(join(out, 'chats.screened.jsonl'), 'dear')
    const { code, stderr } = await archive(['--in', file, '--out', out])
    expect([code, stderr]).toEqual([2, expect.stringContaining('is there already')])
    expect(resultsIn(out)).toEqual({ 'chats.screened.jsonl': 'dear' })
  })
  it.each(['progress.json', 'manifest.json'])('is let be where its %s is damaged', async (name) => {
    const { file, out } = given('chats.csv', csv)
    mkdirSync(out)
    writeFileSync(join(out, name), '{"work":')
    const { code, stderr } = await archive(['--in', file, '--out', out])
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^rapport: [^\n]*damaged[^\n]*--again[^\n]*\n$/),
    ])
    expect((await archive(['--in', file, '--out', out, '--again'])).code).toBe(1)
  })
  it('of which a part is gone is not gone on with', async () => {
    const { file, out } = given('chats.csv', csv)
    mkdirSync(join(out, 'chats.screened.jsonl'), { recursive: true })
    await archive(['--in', file, '--out', out, '--again'])
    rmSync(join(out, 'chats.screened.jsonl'), { recursive: true })
    writeFileSync(join(out, 'chats.screened.jsonl'), 'short')
    const progress = join(out, 'progress.json')
    const left = JSON.parse(readFileSync(progress, 'utf8'))
    writeFileSync(
      progress,
      JSON.stringify({ ...left, at: [{ byte: 60, row: 3, written: 99, tally: { rows: 1 } }] }),
    )
    const { code, stderr } = await archive(['--in', file, '--out', out])
    expect([code, stderr]).toEqual([2, expect.stringContaining('is shorter than it was')])
  })
  it('is written by one process at a time; a mark left by one that is gone does not count', async () => {
    const { file, out } = given('chats.csv', csv)
    mkdirSync(out)
    const mark = (process: number, began: string | null) =>
      writeFileSync(join(out, 'at-work.json'), JSON.stringify({ process, began }))
    mark(process.pid, beganAt(process.pid))
    expect(await archive(['--in', file, '--out', out])).toMatchObject({
      code: 2,
      stderr: `rapport: process ${process.pid} is already writing into ${out}\n`,
    })
    mark(process.pid, 'long ago')
    expect((await archive(['--in', file, '--out', out])).code).toBe(1)
    writeFileSync(join(out, 'at-work.json'), '{"proc')
    expect((await archive(['--in', file, '--out', out])).code).toBe(1)
  })
})
