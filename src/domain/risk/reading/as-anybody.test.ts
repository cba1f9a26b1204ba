import { describe, expect, it } from 'vitest'
import { asAnybody } from './as-anybody.ts'

const said = (text: string): string => asAnybody(text).replaceAll(/\s+/g, ' ').trim()

describe('FA.1 who speaks, and in which dialect, is passed over', () => {
  it.each([
    ['As a trans man, I want to sleep', 'I want to sleep'],
    ["I'm a Nigerian Christian woman and the bus is late", 'the bus is late'],
    ['Como mujer trans, me gusta el mar', 'me gusta el mar'],
    ['Soy una mujer negra y me gusta el mar', 'me gusta el mar'],
    ["I'm a 14 year old boy and he hits me", '14 he hits me'],
    ['me mam and my da went out', 'my mam and my ma went out'],
    ['cut ma leg', 'cut my leg'],
    ['the wee ones are asleep', 'the children are asleep'],
    ['I do not want it', 'I dont want it'],
    ['they DID not and I do not', 'they dont and I dont'],
    ['Me mam cut ma leg, ma arm', 'my mam cut my leg, my arm'],
  ])('"%s" is read as "%s"', (text, read) => {
    expect(said(text)).toBe(read)
    expect(asAnybody(text)).toHaveLength(text.length)
  })
  it.each([
    'I am tired and I want to sleep',
    "I'm a burden and a fool",
    'As a last resort, I called',
    'mi mamá me da igual',
    'me mate si quiere',
  ])('"%s" says more than who somebody is, or is not English: it stays', (text) => {
    expect(asAnybody(text)).toBe(text)
  })
})
