import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, LONGEST, piecesOf, SHORTEST } from './passages.ts'

const sentence = (words: number): string =>
  `${Array.from({ length: words - 1 }, () => 'word').join(' ')} end.`
const text = (sentences: number, words: number): string =>
  Array.from({ length: sentences }, () => sentence(words)).join(' ')

describe('passages', () => {
  it('have 80 to 200 words and end with a sentence', () => {
    const pieces = piecesOf([{ heading: 'Methods', text: text(60, 12) }])
    expect(pieces.length).toBeGreaterThan(3)
    for (const piece of pieces) {
      expect(countWords(piece.text)).toBeGreaterThanOrEqual(SHORTEST)
      expect(countWords(piece.text)).toBeLessThanOrEqual(LONGEST)
      expect(piece).toMatchObject({ section: 'Methods', text: expect.stringMatching(/end\.$/) })
    }
  })

  it('join short sections under their headings, and part long ones', () => {
    const pieces = piecesOf([
      { heading: 'Aim', text: text(2, 10) },
      { heading: 'Methods', text: text(7, 10) },
      { heading: 'Results', text: text(12, 10) },
    ])
    expect(pieces.map(({ section, text: words }) => [section, countWords(words)])).toEqual([
      ['Aim', 91],
      ['Results', 120],
    ])
    expect(pieces[0]?.text).toContain('Methods: word')
  })

  it('say the section of their own text, also where a short end takes sentences from before it', () => {
    const pieces = piecesOf([
      { heading: 'Background', text: text(6, 10) },
      { heading: 'Methods', text: text(13, 10) },
      { heading: 'Results', text: text(2, 10) },
    ])
    expect(pieces.map(({ section }) => section)).toEqual(['Background', 'Methods'])
    expect(pieces[1]?.text).toMatch(/^word/)
  })

  it('of a short source are one, and of nothing none', () => {
    expect(piecesOf([{ heading: '', text: 'Short.' }])).toEqual([{ section: '', text: 'Short.' }])
    expect(piecesOf([])).toEqual([])
  })

  it('keep every word, in order', () => {
    const section = fc.record({
      heading: fc.constant(''),
      text: fc.lorem({ mode: 'sentences', maxCount: 60 }),
    })
    fc.assert(
      fc.property(fc.array(section, { maxLength: 4 }), (sections) => {
        const words = (all: readonly { readonly text: string }[]): string =>
          all
            .map((one) => one.text)
            .join(' ')
            .replaceAll(/\s+/g, ' ')
        expect(words(piecesOf(sections))).toBe(words(sections))
      }),
      { numRuns: 50 },
    )
  })
})
