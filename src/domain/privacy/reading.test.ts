import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

describe('reading', () => {
  it('comes to the end of every sign there is, alone and inside a word', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const sign = String.fromCharCode(unit)
      const { start, end } = read(`${sign} a${sign}b ${sign}`)
      for (let i = 0; i < start.length; i++) {
        const from = start[i] ?? 0
        if (!((end[i] ?? 0) > from && from >= (end[i - 1] ?? 0)))
          throw new Error(`token ${i} of U+${unit.toString(16)} does not go on`)
      }
    }
    expect(read('ʼ').type).toHaveLength(1)
  }, 20_000)
})
