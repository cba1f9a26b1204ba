import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../language.ts'
import { deidentify } from '../deidentify.ts'
import { identifierKinds, noSecrets, type KnownIdentifier, type Secrets } from '../deidentified.ts'
import { reidentify } from '../reidentify.ts'

const cases = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../../../fixtures/privacy', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line): [string, string, string] => {
      const [known = '', text = '', values = ''] = line.replaceAll('\\n', '\n').split('\t')
      return [known, text, values]
    })

const recordOf = (written: string): readonly KnownIdentifier[] =>
  written.split(';').map((entry) => {
    const [type = '', ...value] = entry.split('=')
    const kind = identifierKinds.find((one) => one === type)
    if (kind === undefined) throw new Error(`no such kind: ${type}`)
    return { type: kind, value: value.join('=') }
  })

const hide = (
  text: string,
  known: readonly KnownIdentifier[],
  language: Language = 'unknown',
  secrets: Secrets = noSecrets('07'),
) => deidentify(text, { known, language, profile: 'care', secrets })

describe('what the record knows', () => {
  it.each(cases('known-hide.txt'))('PR.1 %s is hidden in: %s', (known, text, values) => {
    const hidden = hide(text, recordOf(known))
    const left = values.split('|').flatMap((value) => {
      const start = text.indexOf(value)
      return Array.from({ length: start < 0 ? 1 : value.length }, (_, at) => start + at).filter(
        (at) =>
          at < 0 ||
          (/[\p{L}\p{N}]/u.test(text[at] ?? '') &&
            !hidden.spans.some((span) => span.start <= at && at < span.end)),
      )
    })
    expect(left.map((at) => text.slice(at))).toEqual([])
    expect(reidentify(hidden.text, hidden.secrets)).toBe(text)
  })
  it.each(cases('known-keep.txt'))('%s leaves alone: %s', (known, text) => {
    expect(hide(text, recordOf(known)).text).toBe(text)
  })
})

describe('who is who', () => {
  const record: readonly KnownIdentifier[] = [
    { type: 'name', value: 'Maria Ruiz' },
    { type: 'name', value: 'Mari' },
    { type: 'name', value: 'Carmen Ruiz' },
  ]
  const numbers = (text: string): readonly string[] =>
    [...text.matchAll(/\[NAME-(\d+)/g)].map((match) => match[1] ?? '')

  it('a client and her mother of the same family name are two people', () => {
    expect(numbers(hide('Maria rang Carmen', record).text)).toEqual(['1', '2'])
  })
  it('a nickname that the record holds as an entry of its own is the same person', () => {
    expect(numbers(hide('Maria Ruiz, mari, Carmen, Carmencita', record).text)).toEqual(['1', '1', '2', '2'])
  })
  it('a family name alone is neither of them', () => {
    expect(numbers(hide('Maria, Carmen, the other Ruiz', record).text)).toEqual(['1', '2', '3'])
  })
  it('people keep their numbers over turns, however they are called', () => {
    const one = hide('Carmen came', record)
    const two = hide('carmencita and Maria came', record, 'unknown', one.secrets)
    expect(numbers(two.text)).toEqual(['1', '2'])
  })
})

describe('hostile input beside a large record', () => {
  const syllables = 'ka lo mi ren tha vor zel quin bri sho dra fen ula nim gor pel'.split(' ')
  const name = (at: number): string =>
    [at % 16, (at >> 4) % 16, (at * 7) % 16].map((one) => syllables[one] ?? '').join('')
  const record: readonly KnownIdentifier[] = Array.from({ length: 200 }, (_, at) =>
    at % 5 === 0
      ? { type: 'phone', value: `+44 7700 9${String(at).padStart(5, '0')}` }
      : at % 5 === 1
        ? { type: 'id-number', value: `1A1${String(at).padStart(6, '1')}` }
        : at % 5 === 2
          ? { type: 'address', value: `${at} ${name(at)} Close, ${name(at + 3)}` }
          : at % 5 === 3
            ? { type: 'date', value: `19${70 + (at % 30)}-01-01` }
            : { type: 'name', value: `${name(at)} ${name(at + 1)}` },
  )
  const units = [
    'a',
    'a ',
    'a.',
    '1 ',
    '1a1',
    '1/1/',
    'one of the ',
    'kalo ',
    'kalomi',
    'kalokalo-\n',
    '#',
    '#kalo',
    '@kalo_',
    'kaLo',
    '5s5',
    'zelzz',
    '770090',
    'а',
    '🅹',
    "kalo's ",
    'will ',
  ]
  it.each(units)(
    'PR.1 64 kB of %j with 200 known identifiers take time in proportion to their length',
    (unit) => {
      const text = unit.repeat(Math.ceil(65_536 / unit.length)).slice(0, 65_536)
      const hidden = hide(text, record, 'en')
      expect(reidentify(hidden.text, hidden.secrets)).toBe(text)
    },
    4000,
  )
})
