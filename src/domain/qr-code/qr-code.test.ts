import { assert, nat, property, stringMatching } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { times } from './code-words.ts'
import { qrCode, type Square } from './qr-code.ts'

const uri =
  'otpauth://totp/Rapport%3Ada%40alder.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Rapport&digits=6&period=30'

/** As a camera's reader sees it: which mask the corner names, and level M. */
function formatOf(square: Square): { readonly mask: number; readonly level: number } {
  const places = [...[0, 1, 2, 3, 4, 5, 7, 8].map((x) => [x, 8]), ...[7, 5, 4, 3, 2, 1, 0].map((y) => [8, y])]
  const bits = places.reduce((all, [x = 0, y = 0]) => all * 2 + (square[y]?.[x] ? 1 : 0), 0) ^ 0x5412
  return { mask: (bits >>> 10) & 7, level: bits >>> 13 }
}

describe('a QR code', () => {
  it.each([
    ['A', 21],
    ['otpauth://totp/a?secret=JBSWY3DP', 29],
    [uri, 45],
    ['x'.repeat(213), 57],
  ])('%s is a square of %i rows, with its three corners and timing', (text, size) => {
    const square = qrCode(text) ?? []
    expect([square.length, square[0]?.length]).toEqual([size, size])
    const row = (y: number, from: number) =>
      (square[y] ?? [])
        .slice(from, from + 7)
        .map((dark) => (dark ? '#' : ' '))
        .join('')
    for (const [x, y] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      expect([0, 1, 2, 3, 4, 5, 6].map((at) => row(y + at, x))).toEqual([
        ...['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'],
      ])
    }
    expect((square[6] ?? []).slice(8, size - 8).every((dark, at) => dark === (at % 2 === 0))).toBe(true)
  })

  it('names level M and a mask in its corner', () => {
    assert(
      property(stringMatching(/^[!-~]{1,120}$/), (text) => {
        const square = qrCode(text)
        expect(square && formatOf(square).level).toBe(0)
      }),
      { numRuns: 20 },
    )
  })

  it('is drawn as an independent reader (jsQR 1.4.0) read it, dark for dark', () => {
    // Every row as a number in base 36: a change of any module changes one.
    const rows = (qrCode('RAPPORT') ?? []).map((row) =>
      row.reduce((all, dark) => all * 2 + (dark ? 1 : 0), 0).toString(36),
    )
    expect(rows).toEqual([
      '18rjz',
      'mxj5',
      'wqcd',
      'wrj1',
      'wqjh',
      'mv5t',
      '18prz',
      '5c0',
      'w5e3',
      '24mc',
      'f403',
      'h6cb',
      'iq6k',
      '60b',
      '18q40',
      'mxq7',
      'wpmr',
      'wsxe',
      'wrwk',
      'mw8h',
      '18otc',
    ])
  })

  it('is none where a text is too long, or has letters that readers take for different things', () => {
    expect(qrCode('x'.repeat(214))).toBeNull()
    expect(qrCode('señal')).toBeNull()
  })
})

it('multiplies in the field of 256', () => {
  expect([times(2, 128), times(7, 1), times(0, 9)]).toEqual([0x1d, 7, 0])
  assert(
    property(nat(255), nat(255), nat(255), (a, b, c) => {
      expect(times(a, times(b, c))).toBe(times(times(a, b), c))
      expect(times(a, b ^ c)).toBe(times(a, b) ^ times(a, c))
    }),
  )
})
