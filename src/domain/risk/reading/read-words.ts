import { fold, FOLDED_AWAY, latinFor, SEPARATOR, standsAlone } from './fold.ts'
import { joinLetters } from './join-letters.ts'
import { columns, type Columns, type Dictionary, type Piece, type Words } from './words.ts'

/* What an ASCII character does: nothing, letter or digit, apostrophe, mask inside a word, end of sentence, comma. */
const GAP = 0
const LETTER = 1
const QUOTE = 2
const MASK = 3
const STOP = 4
const COMMA = 5
const acts = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(character)) acts[code] = LETTER
  else if (character === "'" || character === '`') acts[code] = QUOTE
  else if (/[@$*!|+]/.test(character)) acts[code] = MASK
  else if (/[.?\n\r;]/.test(character)) acts[code] = STOP
  else if (/[,:()"]/.test(character)) acts[code] = COMMA
}
const actOf = (code: number): number => (code < 128 ? (acts[code] ?? GAP) : LETTER)
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13
const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/**
 * Reads a text into words, once, in time linear in its length. Costumes fall off on the way (see {@link fold}),
 * masked and stretched words come back as the words that were meant, letters written apart are put together.
 */
export function readWords(text: string, dictionary: Dictionary): Words {
  const out = columns(Math.min(4096, text.length >> 1))
  const letters = joinLetters(out, dictionary)
  const length = text.length
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const act = actOf(code)
    if (act === LETTER || (act === MASK && at + 1 < length && startsMasked(text, at))) {
      const piece = inPieces(takePiece(text, at), text, dictionary)
      if (piece.word !== FOLDED_AWAY) addPiece(piece, text, out, dictionary, letters)
      at = piece.end
      continue
    }
    if (act === STOP || code === 33) {
      if (endsSentence(text, at)) {
        letters.flush()
        out.newSentence()
      }
    } else if (act === COMMA) {
      letters.flush()
      out.newClause()
    }
    at += 1
  }
  letters.flush()
  return out.done()
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

/** The piece of writing that begins here: plain ASCII at once, everything else character by character. */
function takePiece(text: string, start: number): Piece {
  let at = start
  while (at < text.length && text.charCodeAt(at) < 128 && acts[text.charCodeAt(at)] === LETTER) at += 1
  const act = at < text.length ? actOf(text.charCodeAt(at)) : GAP
  if (at > start && act !== LETTER && act !== QUOTE && act !== MASK)
    return { word: text.slice(start, at).toLowerCase(), start, end: at, masked: false }
  return takeSlowly(text, start)
}

/** "sui-cide", "un/alive": two or three parts held together by one sign, where together they are a word we listen for. */
function inPieces(first: Piece, text: string, dictionary: Dictionary): Piece {
  let whole = first
  for (let parts = 1; parts < 4; parts += 1) {
    const sign = text.charCodeAt(whole.end)
    if (!(sign === 45 || sign === 46 || sign === 47 || sign === 95 || sign === 126 || sign === 92))
      return first
    const next = text.charCodeAt(whole.end + 1)
    if (!isAsciiLetter(next) || whole.word.length > 12) return first
    const part = takePiece(text, whole.end + 1)
    whole = { word: whole.word + part.word, start: first.start, end: part.end, masked: false }
    if (dictionary.listensFor(whole.word)) return whole
  }
  return first
}

function takeSlowly(text: string, start: number): Piece {
  let word = ''
  let at = start
  let masked = false
  let latin = false
  let foreign = false
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0
    const width = point > 0xffff ? 2 : 1
    if (point < 128) {
      const act = acts[point] ?? GAP
      const next = at + 1 < text.length ? actOf(text.charCodeAt(at + 1)) : GAP
      if (act === LETTER) {
        word += String.fromCharCode(point).toLowerCase()
        latin = true
      } else if (act === QUOTE && next === LETTER && word !== '') word += ''
      else if (
        act === MASK &&
        (word === '' || next === LETTER || next === MASK) &&
        !isSpace(text.charCodeAt(at + 1))
      ) {
        word += String.fromCharCode(point)
        masked = true
      } else break
    } else {
      const folded = fold(point)
      const alone = standsAlone(point) || (folded !== FOLDED_AWAY && folded.length > 0 && isPicture(folded))
      if (alone) {
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

const PICTURE = /^\p{Extended_Pictographic}/u
const isPicture = (folded: string): boolean => folded.charCodeAt(0) > 0x203b && PICTURE.test(folded)

/** Adds a piece as the words it stands for; a masked one that means nothing to us falls apart at its masks. */
function addPiece(
  piece: Piece,
  text: string,
  out: Columns,
  dictionary: Dictionary,
  letters: ReturnType<typeof joinLetters>,
): void {
  if (piece.word.length === 1 && letters.take(piece)) return
  letters.flush()
  const known = dictionary.lookUp(piece.word)
  if (known) return addAll(known, piece, out)
  const meant = dictionary.meant(piece.word)
  if (meant !== null) return addAll(dictionary.lookUp(meant) ?? [0], piece, out)
  // A picture that says nothing to us stands between words without parting them ("want 👏 to 👏 die").
  if (isPicture(piece.word)) return
  if (!piece.masked) return out.add(0, piece.start, piece.end)
  let from = piece.start
  for (let at = piece.start; at <= piece.end; at += 1) {
    const code = at < piece.end ? text.charCodeAt(at) : 33
    if (code >= 128 || acts[code] !== MASK) continue
    if (at > from) {
      const part = takePiece(text.slice(from, at), 0)
      addAll(dictionary.lookUp(part.word) ?? [0], { ...part, start: from, end: at }, out)
    }
    if (code === 33 && at < piece.end) out.newSentence()
    from = at + 1
  }
}

function addAll(ids: readonly number[], piece: Piece, out: Columns): void {
  for (const id of ids) out.add(id, piece.start, piece.end)
}
