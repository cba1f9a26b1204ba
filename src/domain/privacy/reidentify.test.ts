import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deidentify } from './deidentify.ts'
import { noSecrets, type KnownIdentifier } from './deidentified.ts'
import { placeholder } from './placeholder.ts'
import { openReidentifier, reidentify } from './reidentify.ts'
import { strayPlaceholders } from './stray.ts'

const NONCE = '8d1f3c55aa0e4b6f9c2d7e8f00112233'
const known: readonly KnownIdentifier[] = [
  { type: 'name', value: 'Jess Moreno' },
  { type: 'name', value: 'Zoë 李' },
  { type: 'phone', value: '07700 900123' },
]
const hide = (text: string) =>
  deidentify(text, { known, language: 'en', profile: 'care', secrets: noSecrets(NONCE) })

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ...[
      'Jess',
      'jess',
      'Moreno',
      'Zoë',
      'Zoe\u0308',
      '李',
      '07700 900123',
      ' ',
      '\n',
      '[',
      ']',
      '[NAME-1',
      'İ',
    ],
    ...[
      '👩‍👩‍👧',
      '🏳️‍🌈',
      '🇲🇽',
      '\u202eסבתא\u202c',
      'مريم',
      'e\u0301\u0301',
      '\ud83d',
      '\udc69',
      '\u200d',
      '\u0000',
      '\ufeff',
    ],
    placeholder({ kind: 'name', person: 1, form: 0 }, NONCE),
    placeholder({ kind: 'name', person: 1, form: 1 }, NONCE),
    placeholder({ kind: 'id-number', person: 1, form: 0 }, NONCE),
    placeholder({ kind: 'name', person: 1, form: 0 }, NONCE).slice(0, -1),
  ),
)
const texts = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''))

describe('putting back', () => {
  it('PR.1 gives any text back exactly: emoji families, right to left, combining marks, halves of signs, its own forgeries', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hidden = hide(text)
        expect(reidentify(hidden.text, hidden.secrets)).toBe(text)
      }),
      { numRuns: 4000 },
    )
  })

  it('survives a stream cut in two at every sign', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hidden = hide(text)
        for (let cut = 0; cut <= hidden.text.length; cut++) {
          const open = openReidentifier(hidden.secrets)
          const out = open.push(hidden.text.slice(0, cut)) + open.push(hidden.text.slice(cut)) + open.end()
          expect(out).toBe(text)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('survives a stream of single bytes of UTF-8, and of two halves cut at every byte', () => {
    fc.assert(
      fc.property(
        texts.map((text) => text.toWellFormed()),
        (text) => {
          const hidden = hide(text)
          const bytes = new TextEncoder().encode(hidden.text)
          const through = (parts: readonly Uint8Array[]): string => {
            const open = openReidentifier(hidden.secrets)
            const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
            const out = parts.map((part) => open.push(decoder.decode(part, { stream: true }))).join('')
            return out + open.push(decoder.decode()) + open.end()
          }
          expect(through(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(text)
          for (let cut = 0; cut <= bytes.length; cut += 3)
            expect(through([bytes.slice(0, cut), bytes.slice(cut)])).toBe(text)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a model that does not copy placeholders faithfully', () => {
  const { text, secrets } = hide('Jess and Zoë rang')
  const [jess = '', zoe = ''] = [...secrets.byPlaceholder.keys()]

  it('gets originals back for exact copies, also with a possessive or marks beside them', () => {
    expect(text).toBe(`${jess} and ${zoe} rang`)
    expect(reidentify(`${jess}'s day, (${zoe}).`, secrets)).toBe("Jess's day, (Zoë).")
    expect(strayPlaceholders(`${jess}'s day, (${zoe}).`, secrets)).toEqual([])
  })

  it.each([
    ['in lower case', jess.toLowerCase()],
    ['without brackets', jess.slice(1, -1)],
    ['in other brackets', `(${jess.slice(1, -1)})`],
    ['without its check', '[NAME-1]'],
    ['without its number', '[NAME]'],
    ['with the number of another', jess.replace('-1-', '-2-')],
    ['with the check of another', `${jess.slice(0, 8)}${zoe.slice(8)}`],
    ['cut off', jess.slice(0, -3)],
    ['with spaces for dashes', jess.replaceAll('-', ' ')],
    ['with underscores', jess.replaceAll('-', '_')],
    ['of a kind we have not given', '[RECORD-NUMBER-4-ABCDEF]'],
    ['with a form we have not given', jess.replace('-1-', '-1v9-')],
  ])('PR.1 %s: nobody is shown, and the leftover is found', (_, written) => {
    const reply = `I hear you, ${written}. That was hard.`
    expect(reidentify(reply, secrets)).toBe(reply)
    expect(strayPlaceholders(reply, secrets)).toHaveLength(1)
  })

  it.each([
    'You said your age and the date worry you.',
    'At age 45 and on page 2, place 3.',
    'My name is not important here (or is it).',
    'An address, a phone [and a plan].',
    'Call name-calling what it is.',
    'A date-night and a country-wide mood',
  ])('everyday words are no leftover: %s', (reply) => {
    expect(strayPlaceholders(reply, secrets)).toEqual([])
  })

  it('64 kB of beginnings of placeholders are looked through in proportion to their length', () => {
    for (const unit of ['[', '[NAME', '[NAME-1-', 'NAME-1', 'NAME-', '[RECORD '])
      expect(strayPlaceholders(unit.repeat(65_536 / unit.length), secrets).length).toBeGreaterThanOrEqual(0)
  }, 4000)
})
