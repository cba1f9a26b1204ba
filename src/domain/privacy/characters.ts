import { isBoxed } from './look-alikes.ts'

export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const BREAK = 4
const QUOTE = 5
const REST = 6
export const HALF = 7
export const INVISIBLE = 8
const classes = new Uint8Array(65_536)

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return BREAK
  if (/\p{Cf}/u.test(char)) return INVISIBLE
  if (/[\p{L}\p{M}Ⓐ-ⓩ]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\s\p{Zs}]/u.test(char)) return SPACE
  return unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 96 || unit === 0xb4 ? QUOTE : REST
}
/** What a UTF-16 unit is to the reader. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = classes[unit]
  return known === undefined || known === 0 ? (classes[unit] = classify(unit)) : known
}
/** Letters outside the basic plane: styled alphabets and rare scripts, two units each. */
export const isWideLetter = (text: string, at: number): boolean => {
  const point = text.codePointAt(at) ?? 0
  return isBoxed(point) || /^\p{L}/u.test(String.fromCodePoint(point))
}
