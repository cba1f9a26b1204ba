import { describe, expect, it } from 'vitest'
import { rowAfter } from './queue-keys.ts'

describe('j and k in the queue', () => {
  it('begin with the first row, the most urgent', () => {
    expect(rowAfter('j', -1, 5)).toBe(0)
    expect(rowAfter('k', -1, 5)).toBe(0)
  })
  it('go one row down and up', () => {
    expect(rowAfter('j', 1, 5)).toBe(2)
    expect(rowAfter('k', 1, 5)).toBe(0)
  })
  it('stop at both ends', () => {
    expect(rowAfter('j', 4, 5)).toBe(4)
    expect(rowAfter('k', 0, 5)).toBe(0)
  })
  it('go nowhere in an empty queue', () => expect(rowAfter('j', -1, 0)).toBe(-1))
  it('come back into a queue that grew shorter', () => expect(rowAfter('j', 9, 3)).toBe(2))
})
