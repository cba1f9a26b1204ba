import { describe, expect, it } from 'vitest'
import { recordOf, type SourceRecord } from './formats/record.ts'
import { likenessOf, mayAnswer, merged, sameSource } from './merge.ts'

const record = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const made = recordOf({ title: 'Sleep and mood in adults', ...found })
  if (!made) throw new Error('no title')
  return made
}
const doe = [{ family: 'Doe', given: 'Jane' }]

describe('two records', () => {
  it('are one source by one common identifier', () => {
    const a = record({ names: ['10.1000/x', 'pmid:7'] })
    expect(sameSource(a, record({ title: 'Another title', names: ['PMID: 07'] }))).toBe(true)
  })

  it('with the same title are two, and with authors and year a likely duplicate', () => {
    const a = record({ authors: doe, issued: '2001' })
    const b = record({
      title: 'Sleep, and Mood in Adults.',
      authors: doe,
      issued: '2001-09',
      names: ['10.1000/y'],
    })
    expect(sameSource(a, b)).toBe(false)
    expect(likenessOf(a)).toBe(likenessOf(b))
    expect(likenessOf(record({ authors: doe, issued: '2002' }))).not.toBe(likenessOf(a))
    expect(likenessOf(record({ issued: '2001' }))).toBeNull()
  })

  it('merged keep the longer text, all identifiers and the worse standing', () => {
    const a = record({ names: ['pmid:7'], sections: [{ heading: '', text: 'Short.' }] })
    const b = record({
      ...{ names: ['pmid:7', '10.1000/z'], standing: 'retracted', container: 'Sleep' },
      sections: [{ heading: '', text: 'A longer text.' }],
    })
    const both = merged(a, b)
    expect(both).toMatchObject({
      container: 'Sleep',
      standing: 'retracted',
      sections: [{ text: 'A longer text.' }],
    })
    expect(both.identifiers).toHaveLength(2)
    expect(mayAnswer(both)).toBe(false)
    expect(merged(b, a).standing).toBe('retracted')
  })
})
