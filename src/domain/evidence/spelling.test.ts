import { assert, constantFrom, integer, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsBetween } from './spelling.ts'

describe('how far apart two spellings are', () => {
  it.each([
    ['insomnia', 'insomnia', 0],
    ['insomina', 'insomnia', 1],
    ['anurysm', 'aneurysm', 1],
    ['concusion', 'concussion', 1],
    ['diaria', 'diarrhea', 3],
    ['', 'ab', 2],
  ] as const)('%s and %s: %i', (one, other, steps) => {
    expect(stepsBetween(one, other)).toBe(steps)
  })

  it('counting that stops where it is too far says the same of all that is near', () => {
    const word = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 8 })
    assert(
      property(word, word, integer({ min: 0, max: 3 }), (one, other, most) => {
        const all = stepsBetween(one, other)
        const counted = stepsBetween(one, other, most)
        expect(all <= most ? counted === all : counted > most).toBe(true)
      }),
    )
  })
})
