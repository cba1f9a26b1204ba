import { acts, actAt, LETTER, MASK, QUOTE } from './characters.ts'
import { fold, FOLDED_AWAY, SEPARATOR } from './fold.ts'
import { NO_LETTERS, withLetter } from './vocabulary.ts'

/** Longer words are none that a rule knows; they take the careful way. */
const LONGEST = 64

/** The folded letters of the word that was read last. Used again for the next word. */
export type Spelling = {
  readonly letters: Uint16Array
  size: number
  hash: number
  end: number
  /** What may make an unknown word a known one in disguise. */
  figures: boolean
  lettered: boolean
  tripled: boolean
}
export const noSpelling = (): Spelling => ({
  letters: new Uint16Array(LONGEST),
  size: 0,
  hash: NO_LETTERS,
  end: 0,
  figures: false,
  lettered: false,
  tripled: false,
})

/* What a character above ASCII is when it is not one plain letter. */
const CAREFUL = 0
const SKIP = 1
const BREAK = 2

const WITHOUT_FOREIGN = 0x250
const european = Uint16Array.from({ length: WITHOUT_FOREIGN }, (_, point) =>
  point < 128 ? CAREFUL : plainOf(point),
)
function plainOf(point: number): number {
  const folded = fold(point)
  if (folded === FOLDED_AWAY || folded === "'") return SKIP
  if (folded === SEPARATOR || folded === '.' || folded === '\n' || folded === '…') return BREAK
  return folded.length === 1 && point < WITHOUT_FOREIGN ? folded.charCodeAt(0) : CAREFUL
}
const aboveAscii = (code: number): number =>
  code < WITHOUT_FOREIGN
    ? (european[code] ?? CAREFUL)
    : code >= 0xd800 && code < 0xe000
      ? CAREFUL
      : plainOf(code)

/**
 * Spells out the word that begins here, for the writing nearly everybody uses: letters of European languages,
 * figures, apostrophes. False where it takes a careful look: masks inside, other scripts, pictures, nothing at all.
 */
export function spell(text: string, start: number, into: Spelling): boolean {
  const { letters } = into
  let size = 0
  let hash = NO_LETTERS
  let at = start
  let run = 0
  into.figures = false
  into.lettered = false
  into.tripled = false
  for (; at < text.length; at += 1) {
    let code = text.charCodeAt(at)
    if (code < 128) {
      const act = acts[code]
      if (act === LETTER) {
        if (code > 57) code |= 32
      } else if (act === QUOTE && size > 0 && actAt(text, at + 1) === LETTER) continue
      else if (act === MASK && (size === 0 || goesOn(text, at + 1))) return false
      else break
    } else {
      code = aboveAscii(code)
      if (code === CAREFUL) return false
      if (code === SKIP) continue
      if (code === BREAK) break
    }
    if (size === LONGEST) return false
    if (code < 58) into.figures = true
    else if (code < 128) into.lettered = true
    run = size > 0 && letters[size - 1] === code ? run + 1 : 0
    if (run === 2) into.tripled = true
    letters[size++] = code
    hash = withLetter(hash, code)
  }
  into.size = size
  into.hash = hash
  into.end = at
  return size > 0
}

const goesOn = (text: string, at: number): boolean => {
  const act = actAt(text, at)
  return act === LETTER || act === MASK
}

export const spelled = ({ letters, size }: Spelling): string =>
  String.fromCharCode(...letters.subarray(0, size))
