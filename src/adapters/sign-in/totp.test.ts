import { describe, expect, it } from 'vitest'
import { appUri, base32, codeAt, isAppCode, newSecret, stepAt, stepOf } from './totp.ts'

const RFC_SECRET = '12345678901234567890'

describe('codes of an authenticator app', () => {
  // RFC 6238, appendix B, the SHA-1 rows; six of its eight digits.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %i is %s', (second, code) => {
    expect(codeAt(RFC_SECRET, stepAt(second * 1_000))).toBe(code)
  })
  it('are taken half a minute early and late, and no earlier or later', () => {
    const now = 1_234_567_890_000
    const taken = [-2, -1, 0, 1, 2].map((drift) =>
      stepOf(RFC_SECRET, codeAt(RFC_SECRET, stepAt(now) + drift), now),
    )
    expect(taken.map((step) => step !== null)).toEqual([false, true, true, true, false])
  })
  it.each(['', '28708', '2870822', '28708x', ' 287082', '２８７０８２'])('%j is none', (code) => {
    expect(stepOf(RFC_SECRET, code, 59_000)).toBeNull()
  })
  it('six digits are told from a recovery code', () => {
    expect(['287082', '28708', 'abcde-fghij'].map(isAppCode)).toEqual([true, false, false])
  })
  // RFC 4648, section 10.
  it.each([
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%s in base 32 is %s', (text, letters) => expect(base32(text)).toBe(letters))
  it('an app is told who it is for, and a new secret is new', () => {
    expect(newSecret()).not.toBe(newSecret())
    const uri = new URL(appUri(RFC_SECRET, 'ines & co'))
    expect(uri.searchParams.get('secret')).toBe(base32(RFC_SECRET))
    expect(decodeURIComponent(uri.pathname)).toBe('//totp/Rapport:ines & co'.replace('//totp', ''))
  })
})
