import { describe, expect, it } from 'vitest'
import { readNumber } from './figures-in-words.ts'

describe('a number that somebody typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0.5', 0.5],
    ['0,5', 0.5],
    [' 70 ', 70],
  ])('“%s” is %s', (typed, number) => expect(readNumber(typed)).toBe(number))
  it.each(['1.000,5', '-1', '1e3', 'ten', '70 %', '.5', 'Infinity'])('“%s” is none', (typed) =>
    expect(readNumber(typed)).toBeNaN(),
  )
})
