import { describe, expect, it } from 'vitest'
import { readKnown, stillShown, type KnownEntry } from './known-spans.ts'

const text = '😀 Oddrun rang'
const name = (given: Omit<KnownEntry, 'type'>): KnownEntry => ({ type: 'name', ...given })

describe('what is known can be given by its place', () => {
  it('PR.1 a place is turned into the value that stands there, counted in code points', () => {
    expect(readKnown(text, [name({ start: 2, end: 8 })])).toEqual({
      identifiers: [{ type: 'name', value: 'Oddrun' }],
      places: [{ start: 3, end: 9, entry: 0 }],
    })
  })
  it('a value alone and a value that agrees with its place are taken', () => {
    expect(
      readKnown(text, [name({ value: 'Ida' }), name({ value: 'Oddrun', start: 2, end: 8 })]),
    ).toMatchObject({
      identifiers: [{ value: 'Ida' }, { value: 'Oddrun' }],
    })
  })
  it.each([
    ['a place before the text', { start: -1, end: 3 }, 'known.0.start'],
    ['a place beyond the text', { start: 2, end: 14 }, 'known.0.start'],
    ['an empty place', { start: 2, end: 2 }, 'known.0.start'],
    ['a place that runs backwards', { start: 8, end: 2 }, 'known.0.start'],
    ['a place with a start alone', { start: 2 }, 'known.0.end'],
    ['a place with an end alone', { end: 8 }, 'known.0.start'],
    ['a place where no letter stands', { start: 0, end: 1 }, 'known.0.start'],
    ['a value that stands elsewhere', { value: 'Oddrun', start: 2, end: 5 }, 'known.0.value'],
    ['a value of punctuation alone', { value: ' …! ' }, 'known.0.value'],
    ['an empty value', { value: '' }, 'known.0.value'],
    ['neither value nor place', {}, 'known.0.value'],
  ])('%s is refused, naming the field and nothing of the text', (_what, given, path) => {
    const fault = readKnown(text, [name(given)])
    expect(fault).toMatchObject({ path })
    expect(JSON.stringify(fault)).not.toContain('Oddrun')
  })
  it('PR.1 a place of which one letter still shows is found; white space and marks may show', () => {
    const known = { identifiers: [], places: [{ start: 0, end: 8, entry: 4 }] }
    expect(stillShown('"Ida" M.', known, [{ start: 1, end: 4 }])).toBe(4)
    expect(
      stillShown('"Ida" M.', known, [
        { start: 1, end: 4 },
        { start: 6, end: 7 },
      ]),
    ).toBeNull()
  })
})
