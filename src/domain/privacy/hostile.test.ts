import { describe, expect, it } from 'vitest'
import { deidentify } from './deidentify.ts'
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

  it('a stream of brackets is put back in proportion to its length', () => {
    const open = openReidentifier(secrets)
    let out = ''
    for (let i = 0; i < LENGTH; i++) out += open.push(i % 2 === 0 ? '[' : '[NAME-1-')
    expect((out + open.end()).length).toBe((LENGTH / 2) * 9)
  }, 4000)
})
