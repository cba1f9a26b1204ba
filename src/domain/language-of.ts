import { detect } from 'tinyld'
import type { Language } from './language.ts'

/** Small words that only one language uses; enough of them settle it without statistics. */
const english = new Set(
  `the and to of is it in that you for was on are with this have be my but not they what so just like about me dont im
   cant am i we he she his her its from all out up if do get when how why who been had has will would there really know
   feel want going think because your didnt ive your at by or as an now then them any some can could should too`.split(
    /\s+/,
  ),
)
const spanish = new Set(
  `el la los las que y en un una es por con para mi se lo pero no me le ya muy mas como estoy soy tengo quiero porque
   cuando todo nada esta este esto eso asi si yo tu su al del fue han he hay hoy ayer siento puedo hace sin sobre tambien
   siempre nunca aunque donde quien bien mal ser estar tan te nos mucho algo alguien desde hasta q`.split(
    /\s+/,
  ),
)
/** Words of neighbours that would otherwise pass for one of ours. */
const neighbours = new Set(
  `je ne pas suis est les des vous mais cest une avec dans pour nao voce eu meu minha isso uma mais muito quero estou
   com ich nicht und das ist mich ein eine zu auf der sono che di non il mi per piu voglio ik niet een het van nie jestem
   chce ja sie ako dan yang saya tidak ang ng sa ko hindi jeg ikke det og`.split(/\s+/),
)

const FEWEST_LETTERS = 20
const MOST_READ = 600

/**
 * What a text is written in. Short texts are settled by small words and by the language whose rules spoke; longer
 * ones by statistics over letters. What is neither English nor Spanish is `unknown`: a human must look.
 */
export function languageOf(
  text: string,
  spoke: readonly { readonly language: 'en' | 'es' | 'other' }[],
): Language {
  const start = text.length > MOST_READ ? text.slice(0, MOST_READ) : text
  const votes = { en: 0, es: 0, other: 0 }
  if (!countAtOnce(start, votes)) countSlowly(start.normalize('NFC').toLowerCase(), votes)
  for (const { language } of spoke) votes[language] += 1
  const best = Math.max(votes.en, votes.es, votes.other)
  if (best >= 1 && votes.en === best && votes.en > votes.es && votes.en > votes.other) return 'en'
  if (best >= 1 && votes.es === best && votes.es > votes.en && votes.es > votes.other) return 'es'
  if (best >= 1 && votes.other === best) return 'unknown'
  const small = start.normalize('NFC').toLowerCase()
  if (small.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return 'unknown'
  const guess = detect(small)
  return guess === 'en' || guess === 'es' ? guess : 'unknown'
}

type Votes = { en: number; es: number; other: number }

function countSlowly(small: string, votes: Votes): void {
  for (const word of plain(small)) vote(wordBits(word), votes)
  if (/[ñ¿¡]/.test(small)) votes.es += 2
}

const plain = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^\p{L}]+/u)

const EN = 1
const ES = 2
const OTHER = 4
const wordBits = (word: string): number =>
  (english.has(word) ? EN : 0) | (spanish.has(word) ? ES : 0) | (neighbours.has(word) ? OTHER : 0)

function vote(bits: number, votes: Votes): void {
  if (bits === 0) return
  if ((bits & EN) !== 0) votes.en += 1
  if ((bits & ES) !== 0) votes.es += (bits & OTHER) === 0 ? 1 : 0.5
  if ((bits & OTHER) !== 0) votes.other += bits === OTHER ? 1 : 0.5
}

/* The small words once more, found by their letters, so that a common text is read in one walk: five bits a letter,
 * six letters in one number and the seventh in another, so that no other word is taken for one of them. */
const LONGEST = 7
const SLOTS = 1024
const keys = new Int32Array(SLOTS)
const lasts = new Uint8Array(SLOTS)
const bits = new Uint8Array(SLOTS)
function slotOf(key: number, last: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 22) ^ last
  while (keys[slot] !== 0 && (keys[slot] !== key || lasts[slot] !== last)) slot = (slot + 1) & (SLOTS - 1)
  return slot
}
for (const word of new Set([...english, ...spanish, ...neighbours])) {
  if (word.length > LONGEST) throw new Error(`language: "${word}" is too long for the table`)
  let key = 0
  for (let at = 0; at < Math.min(6, word.length); at += 1) key = (key << 5) | (word.charCodeAt(at) - 96)
  const last = word.length === LONGEST ? word.charCodeAt(6) - 96 : 0
  const slot = slotOf(key, last)
  keys[slot] = key
  lasts[slot] = last
  bits[slot] = wordBits(word)
}

/* What a European character is in a word: the plain letter it becomes, or one of these. */
const GAP = 0
const FOREIGN = 1
const SKIP = 2
const CAREFUL = 3
const SPANISH_SIGN = 256
const european = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const small = String.fromCharCode(code).normalize('NFC').toLowerCase()
  const [letters = '', ...more] = plain(small)
  const kind =
    code === 39
      ? SKIP
      : /^[a-z]$/.test(letters) && more.length === 0
        ? letters.charCodeAt(0)
        : /\p{L}/u.test(small)
          ? FOREIGN
          : GAP
  return /[ñ¿¡]/.test(small) ? kind + SPANISH_SIGN : kind
})
const isPictureHalf = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) || (code >= 0xdc00 && code <= 0xdfff)
function above(code: number): number {
  if (code === 0x2019) return SKIP
  return (code >= 0x200b && code <= 0x203e) || code === 0xfe0f || isPictureHalf(code) ? GAP : CAREFUL
}

/** Counts the small words in one walk; false, with nothing counted, where the text needs the careful way. */
function countAtOnce(text: string, votes: Votes): boolean {
  const found: Votes = { en: 0, es: 0, other: 0 }
  let key = 0
  let last = 0
  let size = 0
  let spanishSign = false
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32
    let kind = code < 0x250 ? (european[code] ?? CAREFUL) : above(code)
    if (kind === CAREFUL) return false
    if (kind === SKIP) continue
    if (kind >= SPANISH_SIGN) {
      spanishSign = true
      kind -= SPANISH_SIGN
    }
    if (kind > CAREFUL) {
      size += 1
      if (size < LONGEST) key = (key << 5) | (kind - 96)
      else last = kind - 96
    } else if (kind === FOREIGN) size = LONGEST + 1
    else if (size > 0) {
      if (size <= LONGEST) vote(bits[slotOf(key, last)] ?? 0, found)
      key = 0
      last = 0
      size = 0
    }
  }
  votes.en = found.en
  votes.es = found.es + (spanishSign ? 2 : 0)
  votes.other = found.other
  return true
}
