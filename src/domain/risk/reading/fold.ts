/**
 * What one character counts as when a message is read. Letters come back lower-case, without accents and without
 * their costume (full width, circled, mathematical bold); what only hides inside words comes back empty.
 */
export const FOLDED_AWAY = ''
export const SEPARATOR = ' '

/** Cyrillic and Greek letters that pass for Latin ones inside a Latin word ("kіll" with a Ukrainian i). */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ѵ: 'v',
  ԝ: 'w',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ʟ: 'l',
  ɪ: 'i',
  ᴋ: 'k',
  ᴇ: 'e',
  ᴅ: 'd',
}
export const latinFor = (letter: string): string => lookalikes[letter] ?? letter

/** Blocks of letters drawn as pictures; each block begins with A. */
const pictureAlphabets = [0x1f130, 0x1f150, 0x1f170, 0x1f1e6]

const MARK = /^\p{M}+$/u
const HIDDEN =
  /\p{Cf}|\p{Cc}|\u{115f}|\u{1160}|\u{17b4}|\u{17b5}|\u{3164}|\u{ffa0}|\u{2800}|\p{Variation_Selector}/u
const WORD = /[\p{L}\p{N}]/u
const PICTURE = /\p{Extended_Pictographic}/u
const LINE_END = /[\n\r\u{2028}\u{2029}]/u

/** The folded form of a code point above ASCII. A picture comes back as itself: it is a word of its own. */
function foldSlowly(point: number): string {
  for (const first of pictureAlphabets)
    if (point >= first && point < first + 26) return String.fromCharCode(97 + point - first)
  const character = String.fromCodePoint(point)
  if (LINE_END.test(character)) return '\n'
  if (HIDDEN.test(character) || MARK.test(character)) return FOLDED_AWAY
  if (PICTURE.test(character)) return character
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  if (plain === '…') return '…'
  if (plain === '...') return '…'
  if (plain === '\u2019' || plain === '\u02bc' || plain === '\u2018' || plain === '`' || plain === '\u00b4')
    return "'"
  if (/^[¡¿]$/.test(plain)) return SEPARATOR
  if (/^[。！？।؟]$/.test(character) || plain === '!' || plain === '?') return '.'
  return WORD.test(plain) ? plain : SEPARATOR
}

/** Remembered for the planes that people write in; a fixed table, so hostile input cannot grow it. */
const remembered: (string | undefined)[] = Array.from({ length: 0x20000 })

export function fold(point: number): string {
  if (point >= remembered.length) return foldSlowly(point)
  const known = remembered[point]
  if (known !== undefined) return known
  const folded = foldSlowly(point)
  remembered[point] = folded
  return folded
}

/** Scripts written without spaces: every character is a word. */
export const standsAlone = (point: number): boolean =>
  (point >= 0x3040 && point <= 0x30ff) ||
  (point >= 0x3400 && point <= 0x9fff) ||
  (point >= 0xac00 && point <= 0xd7a3) ||
  (point >= 0x0e00 && point <= 0x0e7f) ||
  (point >= 0x20000 && point <= 0x3ffff)

/** A word of the lexicon as the reader will see it in a message. Scripts without spaces fall into characters. */
export function foldPhrase(phrase: string): string {
  let folded = ''
  for (const character of phrase) {
    const point = character.codePointAt(0) ?? 0
    if (point < 128) folded += character
    else folded += standsAlone(point) ? ` ${fold(point)} ` : fold(point)
  }
  return folded.trim().replace(/\s+/g, ' ')
}
