import { describe, expect, it } from 'vitest'
import { recordOf, type SourceRecord } from './formats/record.ts'
import {
  authorLines,
  authorsIn,
  identifierLines,
  identifiersIn,
  mended,
  nothingAround,
  whyNotMended,
} from './mend.ts'
import { joinedByPerson, merged } from './merge.ts'

const record = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const made = recordOf({ title: 'Sleep and mood in adults', names: ['10.1000/x'], ...found })
  if (!made) throw new Error('no title')
  return made
}

describe('a source that a person mends', () => {
  it('says which parts were changed, and nothing where nothing was', () => {
    const { record: now, changed } = mended(
      record({}),
      { issued: '2001', standing: 'doubted' },
      nothingAround,
    )
    expect(changed).toEqual(['issued', 'standing'])
    expect(now).toMatchObject({ issued: '2001', standing: 'doubted', mended: ['issued'] })
    expect(mended(now, { title: '  Sleep and\nmood in adults ' }, nothingAround).changed).toEqual([])
  })

  it('keeps what the person said against a file that says more, whichever of the two comes first', () => {
    const { record: own } = mended(
      record({ issued: '2001-05-05' }),
      { issued: '1999', licence: 'CC0' },
      nothingAround,
    )
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

  it('has the journal and the identifiers that a person says, and a file brings none of its own back', () => {
    const wrong = record({ names: ['10.1000/wrong'], container: 'Slep' })
    const said = {
      container: ' Sleep\n Medicine',
      identifiers: identifiersIn(['doi:10.1000/RIGHT', 'pmid:7']) ?? [],
    }
    const { record: own, changed } = mended(wrong, said, nothingAround)
    expect(changed).toEqual(['container', 'identifiers'])
    expect(own).toMatchObject({ container: 'Sleep Medicine', mended: ['container', 'identifiers'] })
    expect(identifierLines(own.identifiers)).toBe('10.1000/right\npmid:7')
    expect(mended(own, said, nothingAround).changed).toEqual([])
    const again = record({ names: ['10.1000/wrong', '10.1000/right'], container: 'Slep' })
    for (const both of [merged(own, again), merged(again, own)])
      expect(both).toMatchObject({ container: 'Sleep Medicine', identifiers: own.identifiers })
    expect(joinedByPerson(own, again).identifiers.map(({ value }) => value)).toEqual([
      ...['10.1000/right', '7', '10.1000/wrong'],
    ])
  })

  it('an identifier that another source holds stays with it; what a notice said of one reaches it', () => {
    const identifiers = identifiersIn(['10.1000/theirs', '10.1000/free']) ?? []
    const [theirs, free] = identifiers
    if (!theirs || !free) throw new Error('both are identifiers')
    const notices = [{ of: free, standing: 'retracted' }] as const
    const around = { held: [{ identifier: theirs, id: 'other' }], notices }
    const done = mended(record({ names: [] }), { identifiers }, around)
    expect(done).toMatchObject({ alike: ['other'], changed: ['identifiers', 'standing'] })
    expect(done.record).toMatchObject({ identifiers: [free], standing: 'retracted' })
  })

  it('what is no identifier, and one that is written otherwise than everywhere, is none', () => {
    expect(identifiersIn(['10.1000/x', 'Sleep 12'])).toBeNull()
    expect(identifiersIn([' ', ''])).toEqual([])
    expect(whyNotMended({ identifiers: [{ kind: 'doi', value: '10.1000/X' }] })).toBe('identifiers')
    expect(whyNotMended({ identifiers: [{ kind: 'pmid', value: 'x' }] })).toBe('identifiers')
    expect(
      whyNotMended({ identifiers: identifiersIn(['arXiv:2501.10370v2', 'pmid: 12', 'PMC9']) ?? [] }),
    ).toBeNull()
    expect(whyNotMended({ container: 'x'.repeat(301) })).toBe('container')
  })
})
