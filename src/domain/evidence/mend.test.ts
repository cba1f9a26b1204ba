import { describe, expect, it } from 'vitest'
import { recordOf, type SourceRecord } from './formats/record.ts'
import { authorLines, authorsIn, mended, whyNotMended } from './mend.ts'
import { merged } from './merge.ts'

const record = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const made = recordOf({ title: 'Sleep and mood in adults', names: ['10.1000/x'], ...found })
  if (!made) throw new Error('no title')
  return made
}

describe('a source that a person mends', () => {
  it('says which parts were changed, and nothing where nothing was', () => {
    const { record: now, changed } = mended(record({}), { issued: '2001', standing: 'doubted' })
    expect(changed).toEqual(['issued', 'standing'])
    expect(now).toMatchObject({ issued: '2001', standing: 'doubted', mended: ['issued'] })
    expect(mended(now, { title: '  Sleep and\nmood in adults ' }).changed).toEqual([])
  })

  it('keeps what the person said against a file that says more, whichever of the two comes first', () => {
    const { record: own } = mended(record({ issued: '2001-05-05' }), { issued: '1999', licence: 'CC0' })
    const file = record({ issued: '2001-05-06', licence: 'none', standing: 'retracted' })
    for (const both of [merged(own, file), merged(file, own)])
      expect(both).toMatchObject({
        ...{ issued: '1999', licence: 'CC0', standing: 'retracted', mended: ['issued', 'licence'] },
      })
  })

  it.each([
    ['title', { title: ' \n ' }],
    ['title', { title: 'x'.repeat(1_001) }],
    ['authors', { authors: [{ family: ' ', given: 'Jane' }] }],
    ['issued', { issued: '2001-13' }],
    ['issued', { issued: 'May 2001' }],
    ['licence', { licence: '\u0007' }],
    [null, { issued: '', licence: '', authors: [] }],
  ])('cannot have a wrong %s', (part, wanted) => {
    expect(whyNotMended(wanted)).toBe(part)
  })

  it('has authors one a line, the family name first', () => {
    const authors = [
      { family: 'Doe', given: 'Jane, Jr.' },
      { family: 'World Health Organization', given: '' },
    ]
    expect(authorsIn(' Doe , Jane, Jr.\n\nWorld Health Organization')).toEqual(authors)
    expect(authorsIn(authorLines(authors))).toEqual(authors)
  })
})
