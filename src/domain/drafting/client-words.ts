import type { Locale } from '../language.ts'
import type { Span } from '../span.ts'
import { unsayableEn, wholeUnsayableEn } from './client-words-en.ts'
import { unsayableEs, wholeUnsayableEs } from './client-words-es.ts'

/** A stretch of what the client wrote, as written. */
export type Clause = Span & { readonly text: string }

const accents: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
  à: 'a',
  è: 'e',
  Á: 'A',
  É: 'E',
  Í: 'I',
  Ó: 'O',
  Ú: 'U',
  Ü: 'U',
  Ñ: 'N',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
}
/** Straight apostrophes and no accents, character for character, so that places stay where they are. */
export const fold = (text: string): string => text.replace(/[^\p{ASCII}]|[`´]/gu, (c) => accents[c] ?? c)

/** Longest stretch that is looked at for words to give back. */
const READ = 4_000

/** The sentences of a text, and their parts where a sentence joins several; trimmed, with their places. */
export function clauses(text: string, joints: RegExp): readonly Clause[] {
  const read = text.slice(0, READ)
  return split(read, 0, /[.!?…;:\n()–—]+/g).flatMap((sentence) => {
    const asks = /^\s*\?/.test(read.slice(sentence.end)) || /¿\s*$/.test(read.slice(0, sentence.start))
    if (asks || sentence.text.includes('¿')) return []
    // What somebody said, wished or dreamt is theirs only as a whole.
    const parts = reported.test(fold(sentence.text)) ? [] : split(sentence.text, sentence.start, joints)
    return parts.length > 1 ? [sentence, ...parts.filter((part) => !turnsRound(read, part))] : [sentence]
  })
}

/** Words after which a part of a sentence is not the client's own plain statement. */
const reported =
  /(?<![\p{L}])(?:said|says|told|tells|thinks?|thought|believes?|reckons?|wish|(?<!what )if|unless|until|whether|once|hasta|dream\w*|imagin\w+|used to|dijo|dice|dicen|cree|creo|piensa|si|son(?:e|aba)|ojala|imagin\w+|antes)(?![\p{L}])/iu

/** "I love him, but …": the weight lies behind the "but", and the part before it alone says the opposite. */
const turnsRound = (text: string, part: Span): boolean =>
  /^[\s,]*(?:but|although|though|even though|pero|aunque|sino)(?![\p{L}])/iu.test(text.slice(part.end))

function split(text: string, offset: number, at: RegExp): readonly Clause[] {
  const pieces: Clause[] = []
  let from = 0
  for (const joint of text.matchAll(at)) {
    pieces.push(piece(text, from, joint.index, offset))
    from = joint.index + joint[0].length
  }
  pieces.push(piece(text, from, text.length, offset))
  return pieces.filter((p) => p.text !== '')
}

function piece(text: string, from: number, to: number, offset: number): Clause {
  const raw = text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const trimmed = raw.trim().replace(/[,"“”«»']+$/u, '')
  return { start: offset + start, end: offset + start + trimmed.length, text: trimmed }
}

/** A quotation mark inside a stretch may be half of a pair. */
const unbalanced = /["“”«»]/u
/** An address, a number somebody could be called on, a handle, a link, an amount, or a placeholder. */
const identifying =
  /\d{3,}|\d[\d\s().-]{6,}\d|@|https?:|www\.|[[\]{}<>⟦⟧]|[€$£]|[^\s]\.(?:com|org|net|es|mx)\b/iu
const unsayable = { en: unsayableEn, es: unsayableEs } as const satisfies Record<Locale, RegExp>
const wholeUnsayable = { en: wholeUnsayableEn, es: wholeUnsayableEs } as const satisfies Record<
  Locale,
  RegExp
>

/** Whether a stretch may be given back to the client: no identifier, no means of harm, no self-blame, no
 * verdict about others' love, no swearing, no claim a listener must not seem to confirm. */
export const sayable = (text: string, locale: Locale): boolean =>
  !identifying.test(text) && !unbalanced.test(text) && !unsayable[locale].test(fold(text))

/** Whether a whole message is such that none of it should be given back word for word: threats, voices,
 * persecution, numbers of food and weight. */
export const speakable = (text: string, locale: Locale): boolean =>
  !wholeUnsayable[locale].test(fold(text.slice(0, READ)))

export const words = (text: string): number => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length)
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
