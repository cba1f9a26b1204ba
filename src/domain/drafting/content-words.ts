import type { Locale } from '../language.ts'
import type { Span } from '../span.ts'

const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'the and you your yours that this with have has had was were are been being for from not but what when how about would could should will can may might just very really much more most some any all they them their there here then than too its his her him she our out over into because also like get got one been did does doing want know think feel feeling sounds sound lot who why where which while even still only well make made'.split(
      ' ',
    ),
  ),
  es: new Set(
    'que los las una uno unos unas con por para del más pero como cómo esto esta este eso esa ese muy hay has han había está están estás estoy ser son sus mis tus nos les qué quién cuando cuándo donde dónde porque también todo toda todos todas algo nada sobre entre desde hasta sin soy eres fue era puede puedes quiere quieres sientes siente sentir parece tan tanto mucho mucha ahora cada otra otro'.split(
      ' ',
    ),
  ),
}
const WORD = /[\p{L}\p{M}]{3,}/gu

/** Crude stem: enough to see that "sleeping" and "sleep", "noches" and "noche" are one. */
const stem = (word: string): string => {
  const folded = word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const bare =
    folded.length > 5
      ? folded.replace(/(?:ings?|ed|es|s|ly|amente|mente)$/, '')
      : folded.length > 3
        ? folded.replace(/s$/, '')
        : folded
  return bare.length > 4 ? bare.replace(/[aeo]$/, '') : bare
}

/** Stems of the words that carry the sense of a text, in order. */
export const contentWords = (text: string, language: Locale): readonly string[] =>
  contentSpans(text, language).map((one) => one.stem)

/** The same with where each stands, in UTF-16 units. */
export function contentSpans(text: string, language: Locale): readonly (Span & { readonly stem: string })[] {
  const spans = []
  for (const match of text.matchAll(WORD)) {
    if (!SMALL[language].has(match[0].toLowerCase()))
      spans.push({ start: match.index, end: match.index + match[0].length, stem: stem(match[0]) })
  }
  return spans
}
