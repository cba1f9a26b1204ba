import { expect, it } from 'vitest'
import { affordable } from './rank.ts'

const measures = { passages: 50_000, titleWords: 100_000, textWords: 5_000_000 }

it('a word that most passages have is read though its synonym stands nowhere', () => {
  const bytes = new Map([
    ['worri', 300_000],
    ['fret', 0],
  ])
  const asked = new Map([
    ['worri', 1],
    ['fret', 0.5],
  ])
  const { read, late } = affordable(asked, (stem) => bytes.get(stem) ?? 0, measures)
  expect(read.has('worri')).toBe(true)
  expect(late).toEqual([])
})

it('of two words that most passages have the rarer is read and the other weighed late', () => {
  const asked = new Map([
    ['worri', 1],
    ['sleep', 1],
  ])
  const { read, late } = affordable(asked, (stem) => (stem === 'worri' ? 300_000 : 400_000), measures)
  expect([...read.keys()]).toEqual(['worri'])
  expect(late.map(({ stem }) => stem)).toEqual(['sleep'])
})
