import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { toCodePoints } from '../src/apps/cli/code-points.ts'

const rapport = fileURLToPath(new URL('../scripts/rapport.mjs', import.meta.url))
const run = (args: readonly string[], input: string | Buffer) => {
  const done = spawnSync(process.execPath, [rapport, ...args], { input, maxBuffer: 1 << 28 })
  return { code: done.status, out: done.stdout.toString('utf8'), err: done.stderr.toString('utf8') }
}
const lines = (out: string) => out.split('\n').filter((line) => line !== '')

describe('rapport screen', () => {
  it('answers each line with one line, in order, with the level, the signals and the language', () => {
    const { code, out, err } = run(
      ['screen'],
      '{"id":"a","text":"I want to kill myself"}\n\n  \n{"id":2,"text":"see you thursday","lang":"en"}\n{"id":"c","text":"me quiero morir"}',
    )
    expect(lines(out)).toEqual([
      '{"id":"a","level":"moderate","signals":[{"kind":"active-ideation","start":10,"end":21,"rule":"desire.kill-self"}],"lang":"en"}',
      '{"id":2,"level":"none","signals":[],"lang":"en"}',
      '{"id":"c","level":"moderate","signals":[{"kind":"passive-ideation","start":0,"end":15,"rule":"passive.wish-dead"}],"lang":"es"}',
    ])
    expect([code, err]).toEqual([0, ''])
  })
  it('names what is wrong with a bad line, goes on, and ends with 1', () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"x","text":\n{"id":"y"}\n[]\n'),
      Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
      Buffer.from('{"id":"z","text":"hi","lang":"tlh"}\n{"id":"ok","text":"hi"}\n'),
    ])
    const { code, out } = run(['screen'], bad)
    const answers = lines(out)
    expect(answers).toHaveLength(6)
    expect(answers[0]).toBe('{"id":"x","error":"line 1: this line is not JSON"}')
    expect(answers[1]).toMatch(/^\{"id":"y","error":"line 2: text: /)
    expect(answers[2]).toMatch(/^\{"id":null,"error":"line 3: /)
    expect(answers[3]).toBe('{"id":null,"error":"line 4: this line is not valid UTF-8"}')
    expect(answers[4]).toMatch(/^\{"id":"z","error":"line 5: lang: /)
    expect(answers[5]).toMatch(/^\{"id":"ok","level":"none"/)
    expect(code).toBe(1)
  })
  it('keeps the id of a line that breaks off, where it can be read', () => {
    expect(lines(run(['screen'], '{"id":"abc","text":"I wa').out)[0]).toBe(
      '{"id":"abc","error":"line 1: this line is not JSON"}',
    )
  })
  it('counts code points, not the halves that JavaScript counts', () => {
    const { out } = run(['screen'], '{"id":1,"text":"😀😀 I want to kill myself"}\n')
    expect(out).toContain('"start":13,"end":24')
  })
  it('reads files in the order given, and says which one it cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-'))
    const one = join(folder, 'one.jsonl')
    writeFileSync(one, '\ufeff{"id":1,"text":"hi"}\r\n')
    const { code, out } = run(['screen', one, one], '')
    expect([code, lines(out).length]).toEqual([0, 2])
    const missing = run(['screen', join(folder, 'none.jsonl')], '')
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('none.jsonl')
    rmSync(folder, { recursive: true })
  })
  it('keeps order and loses nothing over many chunks and a line of a megabyte', () => {
    const count = 20_000
    const input = Array.from({ length: count }, (_, id) =>
      id === 7000
        ? `{"id":${id},"text":"${'so tired '.repeat(110_000)}"}`
        : `{"id":${id},"text":"see you thursday"}`,
    ).join('\n')
    const { code, out } = run(['screen'], input)
    const ids = lines(out).map((line) => Number(/^\{"id":(\d+),/.exec(line)?.[1]))
    expect(code).toBe(0)
    expect(ids).toEqual(Array.from({ length: count }, (_, id) => id))
  })
})

describe('the command line itself', () => {
  it('explains itself, and ends with 2 where it is used wrongly', () => {
    const help = run(['screen', '--help'], '')
    expect(help.code).toBe(0)
    expect(help.out).toContain('{id, text, lang?')
    expect(run(['screen', '--loud'], '').code).toBe(2)
    const unknown = run(['sing'], '')
    expect([unknown.code, unknown.out]).toEqual([2, ''])
    expect(unknown.err).toContain('no command "sing"')
  })
  it('says in a sentence that standard input is a folder, or that the answers cannot be written', () => {
    const onlyOnLinux = process.platform === 'linux'
    const folder = openSync(tmpdir(), 'r')
    const full = openSync(onlyOnLinux ? '/dev/full' : '/dev/null', 'w')
    try {
      const read = spawnSync(process.execPath, [rapport, 'deidentify'], { stdio: [folder, 'pipe', 'pipe'] })
      expect(read.status).toBe(2)
      expect(read.stderr.toString()).toBe('rapport: cannot read the file. standard input is a folder\n')
      const input = '{"id":1,"text":"hi"}\n'
      const written = spawnSync(process.execPath, [rapport, 'screen'], {
        input,
        stdio: ['pipe', full, 'pipe'],
      })
      expect(written.status).toBe(onlyOnLinux ? 1 : 0)
      expect(written.stderr.toString()).toMatch(
        onlyOnLinux ? /^rapport: cannot write the answers\. .*\n$/ : /^$/,
      )
    } finally {
      closeSync(folder)
      closeSync(full)
    }
  })
  it('turns spans into code points in one pass, astral characters and edges included', () => {
    const text = 'a😀b😀'
    expect(
      toCodePoints(text, [
        { start: 0, end: 6 },
        { start: 1, end: 3 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([
      { start: 0, end: 4 },
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ])
    const same = [{ start: 0, end: 2 }]
    expect(toCodePoints('plain é', same)).toBe(same)
  })
})
