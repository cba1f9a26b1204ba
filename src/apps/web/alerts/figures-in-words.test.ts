import { describe, expect, it } from 'vitest'
import { readNumber, roundedUp } from './figures-in-words.ts'

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

describe('a time within which', () => {
  it.each([
    [0, 1],
    [0.2, 1],
    [14, 14],
    [75.5, 76],
    [180, 180],
    [181, 240],
    [1_500, 2_880],
    [20_161, 30_240],
  ])('%d minutes is said as %d', (minutes, said) => expect(roundedUp(minutes)).toBe(said))
})
