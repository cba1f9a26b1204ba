import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'

async function deidentify(lines: readonly string[], ...args: readonly string[]) {
  let out = ''
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      out += String(chunk)
      done()
    },
  })
  const stdin = Readable.from([Buffer.from(`${lines.join('\n')}\n`)])
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
  const code = await run(['deidentify', ...args], { stdin, stdout, stderr, env: {} })
  return {
    code,
    lines: out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  }
}

describe('rapport deidentify', () => {
  it('PR.1 answers each line with hidden text and spans in code points', async () => {
    const { code, lines } = await deidentify([
      JSON.stringify({ id: 1, text: '🙂 jess rang', lang: 'en' }),
      JSON.stringify({
        id: 'b',
        text: 'Oddrun rang',
        lang: 'unknown',
        known: [{ type: 'name', value: 'oddrun' }],
      }),
    ])
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({ id: 1, spans: [{ type: 'name', start: 2, end: 6 }] })
    expect(lines[1]).toMatchObject({ id: 'b', spans: [{ type: 'name', start: 0, end: 6 }] })
    expect(JSON.stringify(lines)).not.toMatch(/jess|oddrun/i)
  })
  it('keeps an age of 34 in the care profile and hides it in the strict one', async () => {
    const line = JSON.stringify({ id: 1, text: 'she is 34 years old', lang: 'en' })
    expect((await deidentify([line])).lines[0]).toMatchObject({ spans: [] })
    expect((await deidentify([line], '--profile', 'strict')).lines[0]).toMatchObject({
      spans: [{ type: 'age' }],
    })
  })
  it('says on its own line what is wrong with a known identifier, and goes on', async () => {
    const { code, lines } = await deidentify([
      JSON.stringify({ id: 1, text: 'x', known: [{ type: 'nickname', value: 'a' }] }),
      JSON.stringify({ id: 2, text: 'x', known: [{ type: 'name', value: ' ' }] }),
      'not json',
      JSON.stringify({ id: 4, text: 'ok' }),
    ])
    expect(code).toBe(1)
    expect(lines.map((line) => Object.hasOwn(Object(line), 'error'))).toEqual([true, true, true, false])
  })
})
