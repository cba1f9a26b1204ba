import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { newRecoveryCodes, recoveryDigest } from './recovery-codes.ts'

it('a recovery code has 112 bits, and no two are alike', () => {
  const codes = Array.from({ length: 50 }, newRecoveryCodes).flat()
  expect(new Set(codes).size).toBe(500)
  const letters = codes.map((code) => code.replaceAll('-', ''))
  const used = new Set(letters.join(''))
  expect(used.size).toBe(30)
  expect(letters.filter((one) => one.length * Math.log2(used.size) < 112)).toEqual([])
})

it('a code is found however it was typed, and under its own key alone', () => {
  const [code = ''] = newRecoveryCodes()
  const key = randomBytes(32)
  const digest = recoveryDigest(code, key)
  expect(recoveryDigest(` ${code.toUpperCase().replaceAll('-', ' ')} `, key)).toBe(digest)
  expect(recoveryDigest(code, randomBytes(32))).not.toBe(digest)
})
