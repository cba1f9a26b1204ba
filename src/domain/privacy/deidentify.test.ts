import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../language.ts'
import { deidentify, openHider } from './deidentify.ts'
import { noSecrets, type KnownIdentifier, type Secrets } from './deidentified.ts'
import { placeholder } from './placeholder.ts'
import { openReidentifier, reidentify } from './reidentify.ts'

const NONCE = '00112233445566778899aabbccddeeff'
const none: readonly KnownIdentifier[] = []
const hide = (
  text: string,
  given: { known?: readonly KnownIdentifier[]; language?: Language; secrets?: Secrets } = {},
) =>
  deidentify(text, {
    known: given.known ?? none,
    language: given.language ?? 'en',
    profile: 'care',
    secrets: given.secrets ?? noSecrets(NONCE),
  })

const fixture = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/privacy', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...[
      'Jess',
      'jess',
      "Jess's",
      'my sister Tara',
      '[NAME-1-',
      '[NAME-1-000000]',
      ']',
      '[',
      ' ',
      '\n',
      '07700 900123',
      'jess@example.com',
      '\ud800',
      '\udc00',
    ],
    ...[
      '14 Linden Road',
      'me llamo Ana',
      '@jess',
      'https://a.example',
      'ﬁ',
      'İ',
      '٠٧٧٠٠٩٠٠١٢٣',
      placeholder({ kind: 'name', person: 1, form: 0 }, NONCE),
      placeholder({ kind: 'id-number', person: 1, form: 0 }, NONCE),
    ],
  ),
)
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))

describe('hiding and putting back', () => {
  it('PR.1 gives every text back exactly, lone surrogates and forged placeholders included', () => {
    fc.assert(
      fc.property(
        fc.oneof(texts, units),
        fc.constantFrom<Language>('en', 'es', 'unknown'),
        fc.constantFrom('care' as const, 'strict' as const),
        (text, language, profile) => {
          const hidden = deidentify(text, { known: none, language, profile, secrets: noSecrets(NONCE) })
          expect(reidentify(hidden.text, hidden.secrets)).toBe(text)
        },
      ),
      { numRuns: 6000 },
    )
  })

  it('PR.1 gives every turn back exactly when turns share their secrets', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (turns) => {
        let secrets = noSecrets(NONCE)
        const hidden = turns.map((turn) => {
          const one = hide(turn, { secrets })
          secrets = one.secrets
          return one.text
        })
        expect(hidden.map((text) => reidentify(text, secrets))).toEqual(turns)
      }),
      { numRuns: 1500 },
    )
  })

  it('PR.1 hides turn after turn as one text after another with the secrets handed on', () => {
    const turns = fixture('must-hide.txt').slice(0, 60)
    let secrets = noSecrets(NONCE)
    const next = openHider({ known: none, profile: 'care', secrets })
    for (const turn of turns) {
      const alone = hide(turn, { secrets })
      secrets = alone.secrets
      expect(next(turn, 'en').text).toBe(alone.text)
    }
  })

  it('survives a stream cut anywhere, also inside a placeholder and inside a surrogate pair', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(400), { maxLength: 12 }), (text, cuts) => {
        const hidden = hide(text)
        const open = openReidentifier(hidden.secrets)
        let out = ''
        let from = 0
        for (const cut of cuts.toSorted((a, b) => a - b)) {
          out += open.push(hidden.text.slice(from, Math.max(from, cut)))
          from = Math.max(from, cut)
        }
        out += open.push(hidden.text.slice(from)) + open.end()
        expect(out).toBe(text)
      }),
      { numRuns: 3000 },
    )
  })

  it('does not touch hidden text again when another nonce hides it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixture('must-hide.txt').map((line) => line.split('\t')[0] ?? '')),
        (text) => {
          const once = hide(text).text
          expect(hide(once, { secrets: noSecrets('ff') }).text).toBe(once)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('lets text that only looks like a placeholder through unharmed', () => {
    expect(hide('[NAME-1-0B4K7Q] wrote').text).toBe('[NAME-1-0B4K7Q] wrote')
  })

  it.each(['[PHONE-843555-014700]', '[ID-NUMBER-219v09-BB9999]', '[DATE-12-031996]', '[NAME-1-JOANNE]'])(
    'PR.1 does not let %s carry a number or a name out',
    (text) => {
      const hidden = hide(`call ${text}`)
      expect(hidden.text).not.toContain(text)
      expect(reidentify(hidden.text, hidden.secrets)).toBe(`call ${text}`)
    },
  )

  it('hides a placeholder that a text forges with the right check, so that it gives nobody away', () => {
    const first = hide('my sister Tara')
    const forged = [...first.secrets.byPlaceholder.keys()][0] ?? ''
    const second = hide(`say ${forged}`, { secrets: first.secrets })
    expect(second.text).not.toContain(forged)
    expect(reidentify(second.text, second.secrets)).toBe(`say ${forged}`)
  })
})

describe('placeholders', () => {
  it('are the same for the same person over turns, and say so for another way of writing', () => {
    const known: readonly KnownIdentifier[] = [{ type: 'name', value: 'Robert Hale' }]
    const one = hide('Robert called', { known })
    const two = hide('bob called, then ROBERT, then Tara', { known, secrets: one.secrets })
    expect(one.text).toMatch(/^\[NAME-1-\w{6}\] called$/)
    expect(two.text).toMatch(/^\[NAME-1v1-\w{6}\] called, then \[NAME-1v2-\w{6}\], then \[NAME-2-\w{6}\]$/)
  })
  it('differ with the nonce', () => {
    expect(hide('tell Tara').text).not.toBe(hide('tell Tara', { secrets: noSecrets('01') }).text)
  })
})

describe('what the record knows', () => {
  const known: readonly KnownIdentifier[] = [
    { type: 'name', value: 'Jessica Moreno Hale' },
    { type: 'name', value: 'Begoña Etxeberria' },
    { type: 'name', value: 'Francisco' },
    { type: 'name', value: 'Will' },
    { type: 'phone', value: '+1 (415) 555-0142' },
    { type: 'email', value: 'J.Moreno@Example.org' },
    { type: 'organisation', value: 'Harbour Lights Bakery' },
    { type: 'address', value: '14 Quillfeather Row' },
  ]
  it.each([
    'JESSICA is here',
    "jessica's mum",
    'jess is here',
    'jessie',
    'jessca is here',
    'jesscia',
    'Jes-\nsica came',
    'Jessica\nMoreno',
    'moreno',
    'begona',
    'BEGOÑA',
    'Begonna',
    'paco',
    'Pancho',
    'etxeberia',
    'my friend Will',
    'will said no',
    '415 555 0142',
    '4155550142',
    'j.moreno@example.org',
    'harbour lights',
    'HARBOUR LIGHTS BAKERY',
    '14 quillfeather row',
    'quillfeather row',
    'Ｊｅｓｓｉｃａ',
    'J\u200bessica',
  ])('PR.1 hides %j in any spelling', (text) => {
    expect(hide(text, { known }).spans.length).toBeGreaterThan(0)
  })
  it('leaves a verb alone that is spelled like a known name', () => {
    expect(hide('i will try and it will work', { known }).spans).toEqual([])
  })
  it('finds known names in a language it does not support', () => {
    expect(hide('Ich habe Jessica gesehen', { known, language: 'unknown' }).text).toMatch(
      /^Ich habe \[NAME-1-\w{6}\] gesehen$/,
    )
  })
  it('throws for half a record rather than hide with it', () => {
    expect(() => hide('x', { known: [{ type: 'name', value: ' - ' }] })).toThrow(RangeError)
  })
})

describe('fixtures', () => {
  it.each(fixture('must-keep.txt'))('keeps: %s', (line) => {
    for (const language of ['en', 'es'] as const) expect(hide(line, { language }).text).toBe(line)
  })
  it.each(fixture('must-hide.txt').map((line) => line.split('\t')))(
    'PR.1 hides in: %s',
    (text = '', values = '') => {
      for (const language of ['en', 'es'] as const) {
        const { spans } = hide(text, { language })
        const left = values.split('|').flatMap((value) => {
          const start = text.indexOf(value)
          const signs = Array.from({ length: start < 0 ? 1 : value.length }, (_, at) => start + at)
          return signs
            .filter(
              (at) =>
                at < 0 ||
                (/[\p{L}\p{N}]/u.test(text[at] ?? '') &&
                  !spans.some((span) => span.start <= at && at < span.end)),
            )
            .map((at) => `${language}: ${text.slice(at)}`)
        })
        expect(left).toEqual([])
      }
    },
  )
})

describe('a language that we do not read', () => {
  const known: readonly KnownIdentifier[] = [{ type: 'name', value: 'Jessica' }]
  const german = 'Ich habe Jessica und Annegret gesehen, ruf 07700 900123 an'

  it('is marked, so that nobody takes its text for fully hidden', () => {
    expect(hide(german, { known, language: 'unknown' }).unread).toBe(true)
    expect(hide('', { language: 'unknown' }).unread).toBe(true)
    expect(hide(german, { known, language: 'en' }).unread).toBe(false)
    expect(hide('no tengo nada', { language: 'es' }).unread).toBe(false)
  })
  it('gets what is known and what has a pattern hidden, and nothing by its words', () => {
    const { spans } = hide(german, { known, language: 'unknown' })
    expect(spans.map((span) => german.slice(span.start, span.end))).toEqual(['Jessica', '07700 900123'])
  })
})
