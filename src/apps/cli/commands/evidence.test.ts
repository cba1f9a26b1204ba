import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '../run.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-evidence-'))
  vi.stubEnv('RAPPORT_DATA', join(folder, 'data'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

async function rapport(args: readonly string[], input: string = '') {
  let out = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk)
      done()
    },
  })
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
  const stdin = Readable.from([Buffer.from(input)])
  const code = await run(['evidence', ...args], { stdin, stdout, stderr, env: process.env })
  const lines = out.split('\n').filter((line) => line !== '')
  return { code, lines: lines.map((line): unknown => JSON.parse(line)) }
}
const file = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}
const asked = (query: string): string => `${JSON.stringify({ id: 'q', query })}\n`

describe('rapport evidence', () => {
  it('imports a file, names what is broken, keeps the rest, and exits with 1', async () => {
    const bib = await file(
      'a.bib',
      '@article{ok, title={Zebra grief}, abstract={Zebras grieve for a year.}}\n@article{no, title={x\n',
    )
    const { code, lines } = await rapport(['import', bib])
    expect(code).toBe(1)
    expect(lines).toEqual([
      { file: bib, added: 1, merged: 0, duplicates: [], faults: [{ place: 'no', why: 'not-closed' }] },
    ])
    const { lines: found } = await rapport(['search', '--limit', '1'], asked('zebra grief'))
    expect(found).toMatchObject([{ id: 'q', hits: [{ source: 'ok', quote: 'Zebras grieve for a year.' }] }])
  })

  it('merges the same DOI of two files and forgets what was retracted', async () => {
    const bib = await file(
      'a.bib',
      '@article{ok, title={Zebra grief}, doi={10.1000/z}, abstract={Zebras grieve.}}\n',
    )
    const ris = await file('a.ris', 'TY  - JOUR\nTI  - RETRACTED: Zebra grief\nDO  - 10.1000/Z\nER  - \n')
    const { code, lines } = await rapport(['import', bib, ris])
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ added: 1 }, { added: 0, merged: 1 }])
    expect(await rapport(['search'], asked('zebra'))).toMatchObject({
      code: 0,
      lines: [{ id: 'q', hits: [] }],
    })
  })

  it('answers from what ships without any import; a bad line gives an error and exit 1', async () => {
    const { code, lines } = await rapport(
      ['search', '--limit', '1'],
      `${asked('I cannot fall asleep')}{bad\n`,
    )
    expect(code).toBe(1)
    expect(lines).toMatchObject([
      {
        id: 'q',
        hits: [{ source: expect.stringMatching(/^medquad\//), licence: expect.stringMatching(/CC BY/) }],
      },
      { id: null, error: expect.stringContaining('not JSON') },
    ])
  })

  it('a page that ships and was imported again is found once', async () => {
    const page = {
      id: '4-0000518-0',
      focus: 'Insomnia',
      url: 'https://www.nlm.nih.gov/medlineplus/insomnia.html',
    }
    const jsonl = await file(
      'a.jsonl',
      `${JSON.stringify({ ...page, answer: 'Insomnia is a common sleep disorder.' })}\n`,
    )
    await rapport(['import', jsonl])
    const { lines } = await rapport(['search'], asked('What is insomnia?'))
    const sources = JSON.stringify(lines)
    expect(sources).toContain('"source":"4-0000518-0"')
    expect(sources).not.toContain('medquad/4-0000518-0')
  })

  it('a file that is not there is named, and those after it are read', async () => {
    const bib = await file('b.bib', '@article{b, title={Sleep and grief}, year={2020}}')
    const { code, lines } = await rapport(['import', join(folder, 'nowhere.ris'), bib])
    expect(code).toBe(1)
    expect(lines).toMatchObject([{ faults: [{ why: 'not-read' }] }, { added: 1, faults: [] }])
  })

  it('without a file says how it is used', async () => {
    expect((await rapport(['import'])).code).toBe(2)
  })
})
