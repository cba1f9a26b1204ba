import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { MAX_LINE_BYTES } from '../../adapters/json/read-blocks.ts'
import { run } from './run.ts'

async function rapport(args: readonly string[], input: readonly (string | Uint8Array)[]) {
  const parts: Buffer[] = []
  const stdout = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      parts.push(Buffer.from(chunk))
      done()
    },
  })
  const stderr = new Writable({ write: (_chunk, _encoding, done) => done() })
  const stdin = Readable.from(input.map((part) => Buffer.from(part)))
  const code = await run(args, { stdin, stdout, stderr, env: {} })
  const out = Buffer.concat(parts).toString('utf8')
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { readonly [field: string]: unknown } => JSON.parse(line))
  return { code, out, answers }
}
const line = (value: object) => `${JSON.stringify(value)}\n`
const known = (...entries: readonly object[]) =>
  line({ id: 'k', text: 'Oddrun rang', lang: 'en', known: entries })
/** A line that is right, after each that may be wrong: the rest goes on. */
const fine = line({ id: 'fine', text: 'see you thursday' })

const wrong: readonly (readonly [string, string | Uint8Array, string | null, RegExp])[] = [
  ['no JSON', '{"id":"a","text":\n', 'a', /not JSON/],
  ['two values on a line', '{"id":"a","text":"x"} {"id":"b"}\n', 'a', /not JSON/],
  ['a list', '[1]\n', null, /expected object/],
  ['a bare null', 'null\n', null, /expected object/],
  ['no id', line({ text: 'x' }), null, /id: /],
  ['an id that is a list', line({ id: [1], text: 'x' }), null, /id: /],
  ['no text', line({ id: 'a' }), 'a', /text: /],
  ['a text that is a number', line({ id: 'a', text: 5 }), 'a', /text: /],
  [
    'bytes that are no UTF-8',
    Buffer.from('7b226964223a2261222c2274657874223a22ff227d0a', 'hex'),
    'a',
    /UTF-8/,
  ],
  ['UTF-8 that breaks off', Buffer.from('7b226964223a2261222c2274657874223a22e29c0a', 'hex'), 'a', /UTF-8/],
  [
    'half a surrogate as bytes',
    Buffer.from('7b226964223a2261222c2274657874223a22eda080227d0a', 'hex'),
    'a',
    /UTF-8/,
  ],
  ['UTF-16', Buffer.from('{"id":1,"text":"x"}\n', 'utf16le'), null, /not JSON/],
  ['a raw NUL in a string', '{"id":"a","text":"x\0y"}\n', 'a', /not JSON/],
  ['a raw NUL between lines', '\0\n', null, /not JSON/],
  ['a language nobody knows', line({ id: 'a', text: 'x', lang: 'tlh' }), 'a', /lang: /],
  ['a known kind nobody knows', known({ type: 'nickname', value: 'Oddrun' }), 'k', /known\.0\.type: /],
  ['a known value that is empty', known({ type: 'name', value: '' }), 'k', /known\.0\.value: /],
  ['a known value of marks alone', known({ type: 'name', value: ' - ' }), 'k', /known\.0\.value: /],
  ['a known entry that is a word', line({ id: 'k', text: 'x', known: ['Oddrun'] }), 'k', /known\.0: /],
  ['known that is no list', line({ id: 'k', text: 'x', known: 'Oddrun' }), 'k', /known: /],
  ['an offset that is a half', known({ type: 'name', start: 0.5, end: 6 }), 'k', /known\.0\.start: /],
  ['an offset in words', known({ type: 'name', start: '0', end: 6 }), 'k', /known\.0\.start: /],
  ['an offset below 0', known({ type: 'name', start: -1, end: 6 }), 'k', /known\.0\.start: /],
  ['an offset beyond the text', known({ type: 'name', start: 0, end: 12 }), 'k', /known\.0\.start: /],
  ['an offset beyond all numbers', known({ type: 'name', start: 0, end: 1e300 }), 'k', /known\.0\.end: /],
  [
    'a second entry that does not agree',
    known({ type: 'name', value: 'Ida' }, { type: 'name', value: 'Ida', start: 0, end: 6 }),
    'k',
    /known\.1\.value: /,
  ],
  [
    'a place inside a word, which is not hidden by half',
    known({ type: 'name', start: 7, end: 9 }),
    'k',
    /known\.0: /,
  ],
]

const tolerated: readonly (readonly [string, string, number])[] = [
  ['a byte order mark', `\ufeff${fine}`, 1],
  ['line ends of Windows', '{"id":"fine","text":"x"}\r\n\r\n{"id":"fine","text":"y"}\r\n', 2],
  ['empty lines and lines of spaces', `\n\n  \t\n${fine}\n`, 1],
  ['the same id twice', fine + fine, 2],
  [
    'fields nobody asked for',
    line({ id: 'fine', text: 'x', mood: 'ok', __proto__: 1, known: null, lang: null }),
    1,
  ],
  ['a NUL by escape', '{"id":"fine","text":"a\\u0000b"}\n', 1],
  ['half a surrogate by escape', '{"id":"fine","text":"\\ud800 jess@mail.example \\udfff"}\n', 1],
  ['an empty text', line({ id: 'fine', text: '' }), 1],
  ['no line end at the end', fine.trim(), 1],
  ['nothing at all', '', 0],
  ['an id of every form', '{"id":"\\u0000","text":"x"}\n{"id":-1.5,"text":"x"}\n{"id":"","text":"x"}\n', 3],
]

describe('input that is wrong costs its own line', () => {
  it.each(wrong)('%s: an error on the line, the rest goes on, exit code 1', async (_what, bytes, id, why) => {
    const { code, answers } = await rapport(['deidentify'], [fine, bytes, fine])
    expect(code).toBe(1)
    // UTF-16 text makes two lines of one, since its line end is a byte and a NUL.
    expect(answers.filter((one) => one['id'] === 'fine' && 'text' in one).length).toBeGreaterThanOrEqual(1)
    expect(answers[0]).toMatchObject({ id: 'fine', text: 'see you thursday' })
    expect(answers[1]).toEqual({ id, error: expect.stringMatching(why) })
    expect(String(answers[1]?.['error'])).toMatch(/^line 2: /)
  })
  it('PR.1 no error repeats what the line says', async () => {
    const { out } = await rapport(
      ['deidentify'],
      wrong.filter(([what]) => what.includes('known') || what.includes('offset')).map(([, bytes]) => bytes),
    )
    expect(out).not.toMatch(/Oddrun|rang|Ida/)
  })
  it.each(tolerated)('%s is no fault', async (_what, bytes, count) => {
    const { code, answers } = await rapport(['deidentify'], [bytes])
    expect([code, answers.length]).toEqual([0, count])
    expect(answers.every((one) => Array.isArray(one['spans']))).toBe(true)
  })
  it('a lone surrogate comes out as it went in, and the offsets around it hold', async () => {
    const { out } = await rapport(['deidentify'], ['{"id":1,"text":"\\ud800 jess@mail.example \\udfff"}\n'])
    expect(out).toMatch(
      /"text":"\\ud800 \[EMAIL-1-\w+\] \\udfff","spans":\[\{"type":"email","start":2,"end":19\}\]/,
    )
  })
  it('a line of 50 MB is one error with its id, also as the last one', async () => {
    const mega = Buffer.alloc(1024 * 1024, 'so tired ')
    const long = ['{"id":"long","text":"', ...Array.from({ length: 50 }, () => mega), '"}']
    const { code, answers } = await rapport(['screen'], [fine, ...long, '\n', fine, ...long])
    const error = (number: number) => ({ id: 'long', error: `line ${number}: this line is longer than 8 MB` })
    expect(code).toBe(1)
    expect(answers).toEqual([
      expect.objectContaining({ id: 'fine' }),
      error(2),
      expect.objectContaining({ id: 'fine' }),
      error(4),
    ])
  })
  it('a long line below the limit is answered', async () => {
    const text = 'jess is so tired '.repeat(Math.floor(MAX_LINE_BYTES / 16 / 17))
    const { code, answers } = await rapport(['deidentify'], [line({ id: 1, text, lang: 'en' }), fine])
    expect([code, answers.length]).toEqual([0, 2])
    expect(JSON.stringify(answers[0])).not.toContain('jess')
  })
})

describe('every line command works side by side', () => {
  const many = (extra: object) =>
    Array.from({ length: 3000 }, (_, id) =>
      id % 100 === 50
        ? `{"id":${id},broken\n`
        : line({ id, text: `message ${id}, i want to die, jess said`, ...extra }),
    )
  it.each([
    ['screen', {}],
    ['deidentify', { known: [{ type: 'name', value: 'Jess' }] }],
    ['check', { reply: 'You should take more of them.' }],
    ['feedback', { client: 'i am so tired' }],
  ])('%s --jobs 2 writes byte for byte what one thread writes', async (name, extra) => {
    const input = many(extra)
    const [one, two] = [await rapport([name], input), await rapport([name, '--jobs', '2'], input)]
    const plain = (out: string) => out.replaceAll(/(\[[A-Z]+-\d+-)[0-9A-Z]+\]/g, '$1…]')
    expect(plain(two.out)).toBe(plain(one.out))
    expect([one.code, two.code, one.answers.length]).toEqual([1, 1, 3000])
  })
  it('options reach the threads', async () => {
    const input = Array.from({ length: 3000 }, (_, id) =>
      line({ id, text: 'she is 34 years old', lang: 'en' }),
    )
    const { code, answers } = await rapport(['deidentify', '--profile', 'strict', '--jobs', '2'], input)
    expect(code).toBe(0)
    expect(answers.filter((one) => JSON.stringify(one['spans']).includes('age'))).toHaveLength(3000)
  })
})

it('an id comes back digit for digit, also past 2^53 and beside an error', async () => {
  const ids = ['9007199254740993', '-12345678901234567890', '1.0', '0']
  const lines = ids.flatMap((id) => [`{"id":${id},"text":"hola"}\n`, `{"id":${id},"text":5}\n`])
  const { out } = await rapport(['screen'], lines)
  const written = out
    .split('\n')
    .slice(0, -1)
    .map((one) => /^\{"id":([^,]+),/.exec(one)?.[1])
  expect(written).toEqual(ids.flatMap((id) => [id, id]))
})
