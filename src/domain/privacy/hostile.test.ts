import { describe, expect, it } from 'vitest'
import { deidentify, openHider } from './deidentify.ts'
import { noSecrets } from './deidentified.ts'
import { openReidentifier, reidentify } from './reidentify.ts'

const LENGTH = 65_536
const secrets = noSecrets('00112233445566778899aabbccddeeff')

/** Each of these, repeated, made some de-identifier quadratic or is where one of ours scans on from its own sign. */
const units = [
  ...[
    '1',
    '12 ',
    '1-',
    '12/',
    '1.1.',
    '4-4-4.',
    '1 calle ',
    '123456789 ',
    '5 10 ',
    'A1',
    'AB12 ',
    'GB29 ',
    'AB12 CDE ',
  ],
  ...[
    '@',
    '@a.',
    '@_',
    'a.b@c.de ',
    'a.',
    'www.',
    'a.com',
    '://',
    'http://a',
    '::',
    'a:',
    'a:b:',
    '///',
    '///a.b.',
    '[a.b',
  ],
  ...[
    '[',
    '[NAME-1-',
    '[NAME-1-000000]',
    '[NAME-1-000000] ',
    '#',
    '#a#b',
    '#_',
    'my insta is ',
    ' at ',
    ' dot at ',
  ],
  ...[
    'Aa ',
    'A.',
    'J R ',
    'Anna-',
    'Jess Miller de la ',
    'Ana y ',
    'St. ',
    'st ',
    'Name: ',
    'Dr ',
    'hi ',
    'my sister ',
    'la zor me ',
  ],
  ...[
    'live in ',
    'vivo en ',
    'work at ',
    'through Aa Bb ',
    'to new hope baptist ',
    'January ',
    '1 January ',
    '1-XI-',
    'one two ',
    'ninety ',
  ],
  ...[
    'oh double ',
    'a',
    'é',
    '\u0301',
    '\u200b',
    'a\u200b',
    '\ud800',
    '🅹',
    'ｊ',
    'а',
    '\u0130',
    '\n',
    '\t',
    "'",
    "'s ",
    '’',
    '$',
    'a\n',
  ],
]

describe('hostile input', () => {
  it.each(units)(
    'PR.1 64 kB of %j take time in proportion to their length, in both profiles and languages',
    (unit) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)
      for (const language of ['en', 'es'] as const)
        for (const profile of ['care', 'strict'] as const) {
          const hidden = deidentify(text, { known: [], language, profile, secrets })
          expect(reidentify(hidden.text, hidden.secrets)).toBe(text)
        }
    },
    6000,
  )

  it('PR.1 ten turns of 60 kB of e-mail addresses, all of them new, take ten times one', () => {
    const next = openHider({ known: [], profile: 'care', secrets })
    let last = ''
    for (let turn = 0; turn < 10; turn++) {
      let text = ''
      for (let at = 0; text.length < 60_000; at++) text += `a${turn}x${at}@b.example `
      last = next(text, 'en').text
    }
    expect(last).not.toContain('@')
  }, 12_000)

  it('PR.1 sixty known numbers that begin alike cost what one of them costs', () => {
    const value = (at: number): string => `${'AB-'.repeat(32)}${String(at).padStart(4, '0')}`
    const known = Array.from({ length: 60 }, (_, at) => ({ type: 'id-number' as const, value: value(at) }))
    const text = 'AB-'.repeat(20_000)
    expect(deidentify(text, { known, language: 'en', profile: 'care', secrets }).text).toBe(text)
    expect(
      deidentify(`mine is ${value(7)}`, { known, language: 'en', profile: 'care', secrets }).spans,
    ).toHaveLength(1)
  }, 4000)

  it('a stream of brackets is put back in proportion to its length', () => {
    const open = openReidentifier(secrets)
    let out = ''
    for (let i = 0; i < LENGTH; i++) out += open.push(i % 2 === 0 ? '[' : '[NAME-1-')
    expect((out + open.end()).length).toBe((LENGTH / 2) * 9)
  }, 4000)
})
