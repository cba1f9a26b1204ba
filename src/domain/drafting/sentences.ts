import type { Span } from '../span.ts'

/** Words before a full stop that end no sentence. Folded to lower case. */
const ABBREVIATIONS = new Set(
  'dr dra mr mrs ms prof sr sra srta st ave vs etc approx dept fig no nº núm num tel ext lic ing dña d ud uds vd pág pag art aprox p ej i e g cf al jr ph cap jan feb mar apr jun jul aug sept sep oct nov dec ene abr ago dic'.split(
    ' ',
  ),
)
/** Abbreviations that may also end a sentence: then the next word has a capital. */
const MAY_END = new Set(['etc', 'no', 'al', 'mar', 'd', 'i', 'e', 'p', 'g', 'jan', 'cap', 'art', 'st'])

/** Sentences of an English or Spanish text, in order; white space between them belongs to none. Knows abbreviations,
 * initials, decimals, ellipses, ¿ ¡, closing quotes, and a citation after the full stop. Linear in the length.
 * @example sentencesOf('Hi. How are you?') // spans of "Hi." and "How are you?" */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  let at = start
  while (at < text.length) {
    const end = endsAt(text, start, at)
    if (end < 0) {
      at++
      while (at < text.length && '.!?…'.includes(text[at - 1] ?? '') && '.!?…'.includes(text[at] ?? '')) at++
      continue
    }
    if (end > start) spans.push(trimmed(text, start, end))
    start = skipSpace(text, end)
    at = start
  }
  if (start < text.length) spans.push(trimmed(text, start, text.length))
  return spans.filter((span) => span.end > span.start)
}

const skipSpace = (text: string, from: number): number => {
  let at = from
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}
const trimmed = (text: string, start: number, end: number): Span => {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return { start, end: last }
}

/** Where the sentence ends if it ends with the sign at `at`; -1 if it goes on. */
function endsAt(text: string, start: number, at: number): number {
  const sign = text[at] ?? ''
  if (sign === '\n') return at
  if (!'.!?…'.includes(sign)) return -1
  let end = at
  while (end < text.length && '.!?…'.includes(text[end] ?? '')) end++
  while (end < text.length && `"'”’»)]`.includes(text[end] ?? '')) end++
  const citation = /^(?: ?\[P\d{1,2}\])+/.exec(text.slice(end, end + 40))
  if (citation) end += citation[0].length
  if (text[end] === '.') end++
  if (end < text.length && !/\s/.test(text[end] ?? ''))
    return sign === '.' || sign === '…' ? -1 : /[¿¡A-ZÁÉÍÓÚÑ]/.test(text[end] ?? '') ? end : -1
  const next = text[skipSpace(text, end)] ?? ''
  if (end - at === 1 && sign === '.' && isAbbreviation(text, start, at, next)) return -1
  const trails = sign === '…' || text.startsWith('..', at)
  return trails && /\p{Ll}/u.test(next) ? -1 : end
}

function isAbbreviation(text: string, start: number, dot: number, next: string): boolean {
  let from = dot
  while (from > start && dot - from < 12 && /[\p{L}\p{M}º]/u.test(text[from - 1] ?? '')) from--
  const word = text.slice(from, dot)
  if (word === '') return /^\s*\d{1,2}$/.test(text.slice(start, dot)) && next !== ''
  if (word.length === 1 && /\p{Lu}/u.test(word) && word !== 'I')
    return /[\s.]/.test(text[from - 1] ?? ' ') && next !== ''
  const lower = word.toLowerCase()
  if (lower === 'uu' || lower === 'ee') return !/\p{Lu}/u.test(next) || lower === 'ee'
  if (lower === 'm') return /\p{Ll}/u.test(next)
  return (
    ABBREVIATIONS.has(lower) &&
    (!MAY_END.has(lower) ||
      /[\p{Ll}\d]/u.test(next) ||
      (lower !== 'no' && text[from - 1] === '.' && /\p{Ll}/u.test(next)))
  )
}

/** The sentences of a growing text that nothing more can change, and where the rest begins. */
export function wholeSentences(text: string): { readonly sentences: readonly Span[]; readonly rest: number } {
  const all = sentencesOf(text)
  const last = all.at(-1)
  const mayBeCitation =
    last !== undefined && /^(?:\[P\d{1,2}\]\s*)*(?:\[(?:P\d{0,2})?\]?)?\.?$/.test(text.slice(last.start))
  const held = mayBeCitation ? all.at(-2) : last
  const sentences = all.slice(0, mayBeCitation ? -2 : -1)
  return { sentences, rest: held?.start ?? last?.start ?? text.length }
}
