import {
  acts,
  COMMA,
  GAP,
  holdsParts,
  isAsciiLetter,
  isSpace,
  LETTER,
  MASK,
  actOf,
  STOP,
} from './characters.ts'
import { FOLDED_AWAY } from './fold.ts'
import { addLetters, holdLetter, noLetters, type Letters } from './join-letters.ts'
import { noSpelling, spell, spelled, type Spelling } from './spell.ts'
import { inPieces, isPicture, takePiece } from './take-piece.ts'
import {
  add,
  begin,
  columns,
  newSentence,
  type Columns,
  type Dictionary,
  type Piece,
  type Words,
} from './words.ts'

/** What reading works with, used again from message to message: reading is synchronous. */
type Desk = {
  readonly out: Columns
  readonly letters: Letters
  readonly spelling: Spelling
  readonly dictionary: Dictionary
}

/**
 * Gives the function that reads a text into words, once, in time linear in its length. Costumes fall off on the way
 * (see fold.ts), masked and stretched words come back as the words that were meant, letters written apart are put
 * together. The columns it gives are used again: they hold until the next text is read.
 */
export function reader(dictionary: Dictionary): (text: string) => Words {
  const desk: Desk = { out: columns(), letters: noLetters(), spelling: noSpelling(), dictionary }
  return (text) => {
    begin(desk.out)
    desk.letters.count = 0
    readInto(desk, text)
    return desk.out
  }
}

function readInto(desk: Desk, text: string): void {
  const { out } = desk
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const act = actOf(code)
    if (act === LETTER || (act === MASK && at + 1 < text.length && startsMasked(text, at))) {
      at = takeWord(desk, text, at)
      continue
    }
    if (act === STOP || code === 33) {
      if (endsSentence(text, at)) {
        flush(desk)
        newSentence(out)
      }
    } else if (act === COMMA) {
      flush(desk)
      out.clause += 1
    }
    at += 1
  }
  flush(desk)
}

const flush = ({ letters, out, dictionary }: Desk): void => {
  if (letters.count > 0) addLetters(letters, out, dictionary)
}

/** "$uicide", "@lone": a mask stands for the first letter only where nothing but space comes before it. */
function startsMasked(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 36 && code !== 64) return false
  return isAsciiLetter(text.charCodeAt(at + 1)) && (at === 0 || isSpace(text.charCodeAt(at - 1)))
}

/** "k.i.l.l" and "I want to... die" go on; a point before a space, an exclamation and a new line end the sentence. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return true
  const next = text.charCodeAt(at + 1)
  if (next === 46 || (at > 0 && text.charCodeAt(at - 1) === 46)) return false
  return at + 1 >= text.length || isSpace(next) || next === 34 || next === 41
}

/** Reads the word that begins here and adds what it stands for; gives where to go on. */
function takeWord(desk: Desk, text: string, start: number): number {
  const { spelling, dictionary, out } = desk
  const plain = spell(text, start, spelling)
  const { end, size } = spelling
  const parted =
    plain && size <= 12 && holdsParts(text.charCodeAt(end)) && isAsciiLetter(text.charCodeAt(end + 1))
  if (!plain || parted) {
    const piece = inPieces(takePiece(text, start), text, dictionary)
    if (piece.word !== FOLDED_AWAY) addPiece(piece, text, desk)
    return piece.end
  }
  if (size === 1 && holdLetter(desk.letters, { code: spelling.letters[0] ?? 0, start, end }, out, dictionary))
    return end
  flush(desk)
  const { vocabulary } = dictionary
  const record = vocabulary.find(spelling.letters, size, spelling.hash)
  if (record !== 0) {
    const last = record + (vocabulary.records[record] ?? 0)
    for (let at = record + 1; at <= last; at += 1) add(out, vocabulary.records[at] ?? 0, start, end)
    return end
  }
  const meant = disguised(spelling, dictionary)
  if (meant === null) add(out, 0, start, end)
  else addAll(dictionary.lookUp(meant) ?? [0], start, end, out)
  return end
}

/** The word behind an unknown one; figures alone ("200") hide none. */
function disguised(spelling: Spelling, dictionary: Dictionary): string | null {
  if (spelling.figures && !spelling.lettered) return null
  return spelling.figures || spelling.tripled
    ? dictionary.meant(spelled(spelling))
    : dictionary.misspelt(spelling.letters, spelling.size)
}

/** Adds a piece as the words it stands for; a masked one that means nothing to us falls apart at its masks. */
function addPiece(piece: Piece, text: string, desk: Desk): void {
  const { dictionary, out, letters } = desk
  const { word, start, end } = piece
  if (word.length === 1 && holdLetter(letters, { code: word.charCodeAt(0), start, end }, out, dictionary))
    return
  flush(desk)
  const known = dictionary.lookUp(word)
  if (known) return addAll(known, start, end, out)
  const meant = dictionary.meant(word)
  if (meant !== null) return addAll(dictionary.lookUp(meant) ?? [0], start, end, out)
  // A picture that says nothing to us parts no phrase ("want 👏 to 👏 die"), and ends a clause as a comma does.
  if (isPicture(word)) {
    out.clause += 1
    return
  }
  if (piece.masked) addParts(piece, text, desk)
  else add(out, 0, start, end)
}

function addParts({ start, end }: Piece, text: string, { dictionary, out }: Desk): void {
  let from = start
  for (let at = start; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 33
    if (code >= 128 || (acts[code] ?? GAP) !== MASK) continue
    if (at > from) addAll(dictionary.lookUp(takePiece(text.slice(from, at), 0).word) ?? [0], from, at, out)
    if (code === 33 && at < end) newSentence(out)
    from = at + 1
  }
}

function addAll(ids: readonly number[], start: number, end: number, out: Columns): void {
  for (let at = 0; at < ids.length; at += 1) add(out, ids[at] ?? 0, start, end)
}
