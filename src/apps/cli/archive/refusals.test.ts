import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderForTests, resultsIn } from '../../../../test/doubles/archive-files.ts'
import { archive, given as givenIn } from '../../../../test/doubles/archive-run.ts'

const folder = folderForTests('archive-refusals')
const given = (name: string, bytes: string | Uint8Array) => givenIn(folder, name, bytes)
const DANGER = 'i want to die and i have the pills here tonight'

describe('what cannot be done is said in a sentence, exit code 2', () => {
  const says = async (args: readonly string[], sentence: RegExp) => {
    const { code, stdout, stderr } = await archive(args)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(sentence) })
    expect(stderr).toMatch(/^rapport: [^\n]+\n$/)
  }
  const { file, out } = given('chats.csv', 'id,text\n1,x')
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no input', ['--out', out], /needs the exports/],
    ['no folder', ['--in', file], /needs a folder/],
    ['an option nobody knows', ['--in', file, '--out', out, '--fast'], /--fast/],
    ['a format nobody knows', ['--in', file, '--out', out, '--format', 'xml'], /csv or jsonl/],
    ['a file that is not there', ['--in', `${file}x.csv`, '--out', out], /cannot read the file/],
    ['a folder as input', ['--in', folder, '--out', out], /is not a file/],
    ['an ending that says nothing', ['--in', given('chats.xls', 'x').file, '--out', out], /--format/],
    [
      'a column that is not there',
      ['--in', file, '--out', out, '--text', 'body'],
      /no column "body" among the 2 /,
    ],
    [
      'a first row that is a message already, of which nothing is repeated',
      ['--in', given('b.csv', '7,i want to die\n8,x').file, '--out', out],
      /^(?!.*want to die).*no column "id" among the 2 .*put the names/,
    ],
    [
      'two columns of one name',
      ['--in', given('c.csv', 'id,text,Text,text\n1,x,y,z').file, '--out', out],
      /more than one column "text"/,
    ],
    [
      'two columns of one name but for capital letters',
      ['--in', given('d.csv', 'ID,Id,text\n1,2,z').file, '--out', out],
      /more than one column "id"/,
    ],
    ['a language column that is not there', ['--in', file, '--out', out, '--lang', 'l'], /no column "l"/],
    [
      'UTF-16',
      ['--in', given('a.csv', Buffer.from('\ufeffid,text', 'utf16le')).file, '--out', out],
      /UTF-16/,
    ],
    ['an empty CSV file', ['--in', given('a.csv', '').file, '--out', out], /no header/],
    [
      'two inputs of one name',
      ['--in', file, given('chats.jsonl', '').file, '--out', out],
      /two of the inputs/,
    ],
    ['a file where the folder should be', ['--in', file, '--out', file], /cannot write/],
    ['a folder within a file', ['--in', file, '--out', join(file, 'out')], /cannot write/],
  ])('%s', (_what, args, sentence) => says(args, sentence))

  it.runIf(existsSync('/dev/full'))('a full disk; with space again, the same command goes on', async () => {
    const full = given('chats.csv', `id,text\n1,${DANGER}`)
    mkdirSync(full.out)
    symlinkSync('/dev/full', join(full.out, 'chats.screened.jsonl'))
    await says(['--in', full.file, '--out', full.out, '--again'], /no space left.*What was finished is kept/)
    expect(existsSync(join(full.out, 'manifest.json'))).toBe(false)
    rmSync(join(full.out, 'chats.screened.jsonl'))
    expect(await archive(['--in', full.file, '--out', full.out])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(Object.values(resultsIn(full.out)).join('')).toContain('"level":"imminent"')
  })
})
