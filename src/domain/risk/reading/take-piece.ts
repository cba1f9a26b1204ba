import { acts, actAt, GAP, holdsParts, isAsciiLetter, isSpace, LETTER, MASK, QUOTE } from './characters.ts'
import { fold, FOLDED_AWAY, latinFor, SEPARATOR, standsAlone } from './fold.ts'
import type { Dictionary, Piece } from './words.ts'

/** The piece of writing that begins here, read with care: costumes fall off, masks stay in, pictures stand alone. */
export function takePiece(text: string, start: number): Piece {
  let word = ''
  let at = start
  let masked = false
  let latin = false
  let foreign = false
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const width = point > 0xffff ? 2 : 1
    if (point < 128) {
      const letter = asciiLetter(text, at, word)
      if (letter === null) break
      word += letter
      masked ||= acts[point] === MASK
      latin ||= acts[point] === LETTER
    } else {
      const folded = fold(point)
      if (standsAlone(point) || isPicture(folded)) {
        if (word !== '') break
        return { word: folded, start, end: at + width, masked: false }
      }
      if (folded === SEPARATOR || folded === '.' || folded === '\n' || folded === '…') {
        if (word === '') return { word: FOLDED_AWAY, start, end: at + width, masked: false }
        break
      }
      if (folded !== "'") word += folded
      if (point > 0x24f && folded !== FOLDED_AWAY && latinFor(folded) !== folded) foreign = true
      else if (point < 0x250 && folded !== "'") latin = true
    }
    at += width
  }
  if (foreign && latin) word = [...word].map(latinFor).join('')
  return { word, start, end: Math.max(at, start + 1), masked }
}

/** What an ASCII character adds to the word: a letter, a mask, nothing (an apostrophe inside); null: the word ends. */
function asciiLetter(text: string, at: number, word: string): string | null {
  const code = text.charCodeAt(at)
  const act = acts[code] ?? GAP
  const next = actAt(text, at + 1)
  if (act === LETTER) return String.fromCharCode(code).toLowerCase()
  if (act === QUOTE && next === LETTER && word !== '') return ''
  const masks = act === MASK && (word === '' || next === LETTER || next === MASK)
  return masks && !isSpace(text.charCodeAt(at + 1)) ? String.fromCharCode(code) : null
}

const PICTURE = /^\p{Extended_Pictographic}/u
export const isPicture = (folded: string): boolean => folded.charCodeAt(0) > 0x203b && PICTURE.test(folded)

/** "sui-cide", "un/alive": two or three parts held together by one sign, where together they are a word we listen for. */
export function inPieces(first: Piece, text: string, dictionary: Dictionary): Piece {
  let whole = first
  for (let parts = 1; parts < 4; parts += 1) {
    if (!holdsParts(text.charCodeAt(whole.end))) return first
    const next = text.charCodeAt(whole.end + 1)
    if (!isAsciiLetter(next) || whole.word.length > 12) return first
    const part = takePiece(text, whole.end + 1)
    whole = { word: whole.word + part.word, start: first.start, end: part.end, masked: false }
    if (dictionary.listensFor(whole.word)) return whole
  }
  return first
}
