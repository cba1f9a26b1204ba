import { describe, expect, it } from 'vitest'
import { purposes } from '../../../domain/consent/consent.ts'
import { toldConsentShape, type PrivacyView } from '../../../contract/privacy.ts'
import { stateLine } from './state-line.ts'
import { blankTold, readKey, toldOf, wasChanged, wrongIn } from './told-form.ts'
import { isHideable } from './identifier-kinds.ts'
import { identifierShape } from '../../../contract/administration.ts'

const now = Date.parse('2026-11-18T14:00:00.000Z')
const privacy: PrivacyView = {
  provider: { name: 'models.example', model: 'small-1', local: false },
  purposes: purposes.map((purpose) => ({ purpose, inUse: false, state: 'none', consent: null })),
  wording: [{ purpose: 'draft-replies', language: 'en', version: 'v1', sentences: ['May we?'] }],
  ...{ ledger: [], identifiers: [], known: [], remoteOff: false, change: { may: true, words: null } },
}
const blank = blankTold('en', now)

describe('a consent being written down', () => {
  it('chooses no way and confirms nothing by itself', () =>
    expect(wrongIn(blank, privacy, now)).toEqual(['way', 'confirmed']))
  it('needs the name of a guardian who said it, and a day that is ahead', () => {
    const form = { ...blank, way: 'by-phone', confirmed: readKey(privacy, 'en') } as const
    expect(wrongIn(form, privacy, now)).toEqual([])
    expect(wrongIn({ ...form, givenBy: 'guardian', guardian: ' ' }, privacy, now)).toEqual(['guardian'])
    expect(wrongIn({ ...form, until: '2026-11-17' }, privacy, now)).toEqual(['until'])
  })
  it('PR.2 is confirmed for the words that were read out: another model or language has to be read anew', () => {
    const form = { ...blank, way: 'by-phone', confirmed: readKey(privacy, 'en') } as const
    const other = { ...privacy, provider: { name: 'models.example', model: 'large-9', local: false } }
    expect(wrongIn(form, other, now)).toEqual(['confirmed'])
    expect([wasChanged(form, privacy), wasChanged(form, other)]).toEqual([false, true])
    expect(wrongIn({ ...form, language: 'es' }, privacy, now)).toEqual(['confirmed'])
    expect(wasChanged({ ...form, language: 'es' }, privacy)).toBe(false)
  })
  it('PR.2 is sent with the wording that was read and the model it named, and never without', () => {
    const told = toldOf({ ...blank, way: 'on-paper', guardian: 'left over' }, privacy)
    expect(toldConsentShape.parse(told)).toMatchObject({ version: 'v1', model: 'small-1', guardian: null })
    expect(toldOf({ ...blank, way: 'on-paper', language: 'es' }, privacy)).toBeNull()
    expect(toldOf({ ...blank, way: 'on-paper' }, { ...privacy, provider: null })).toBeNull()
  })
})

describe('the one line of state', () => {
  it('says the strictest thing first', () => {
    expect(stateLine(privacy, true)).toBe('noAi')
    expect(stateLine({ ...privacy, provider: null }, false)).toBe('noProvider')
    expect(stateLine(privacy, false)).toBe('none')
  })
})

describe('a word to hide', () => {
  it.each([
    'Dee-Dee',
    'x'.repeat(200),
    'x'.repeat(201),
    '',
    ' ',
    '…',
    'a\u0000',
    'a\nb',
    'a\u202eb',
    'Zoë',
    '4711',
  ])('%j is taken here exactly where the server takes it', (value) =>
    expect(isHideable(value)).toBe(identifierShape.safeParse({ type: 'name', value }).success),
  )
})
