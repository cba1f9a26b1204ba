import type { Locale } from '../language.ts'
import type { Reading } from '../guard/reading/read.ts'

/** How hard a text is to read. `grade` is comparable across the two languages: school years, about. */
export type ReadingEase = { readonly grade: number; readonly words: number; readonly longestSentence: number }

/** Fewer words than this say nothing about reading grade. */
const FEWEST_WORDS = 12

/**
 * Reading grade; null where the text is too short to tell.
 * English: Flesch-Kincaid grade = 0.39 × words/sentences + 11.8 × syllables/words − 15.59.
 * See: Kincaid, Fishburne, Rogers & Chissom 1975, Research Branch Report 8-75.
 * Spanish: Fernández-Huerta ease L = 206.84 − 0.60 P − 1.02 F with P syllables and F sentences in 100 words
 * (Fernández Huerta 1959, Consigna 214; the sign of F as corrected by Law 2011), read on the INFLESZ scale
 * (Barrio-Cantalejo et al. 2008, Anales Sis San Navarra 31(2):135-152): over 80 very easy, 65–80 quite easy,
 * 55–65 normal, 40–55 somewhat hard, under 40 very hard; each step placed at the school years that scale names.
 */
export function readingEase(text: Reading, language: Locale): ReadingEase | null {
  const words = text.words.length
  if (words < FEWEST_WORDS) return null
  const sentences = Math.max(1, text.sentences.length)
  let syllables = 0
  for (const word of text.words) syllables += language === 'es' ? syllablesEs(word) : syllablesEn(word)
  const longestSentence = text.sentences.reduce((most, one) => Math.max(most, one.last - one.first), 0)
  const grade =
    language === 'en'
      ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
      : gradeOfEase(206.84 - 60 * (syllables / words) - 1.02 * (words / sentences))
  return { grade: Math.max(0, grade), words, longestSentence }
}

/** INFLESZ: 80 and over is primary school (to grade 6), 65 to grade 8, 55 secondary (to 10), 40 to 12, under it university. */
function gradeOfEase(ease: number): number {
  const steps = [
    [100, 2],
    [80, 6],
    [65, 8],
    [55, 10],
    [40, 12],
    [0, 18],
  ] as const
  for (let at = 1; at < steps.length; at += 1) {
    const [high, low] = [steps[at - 1] ?? [100, 2], steps[at] ?? [0, 18]]
    if (ease >= low[0])
      return low[1] + ((Math.min(ease, high[0]) - low[0]) / (high[0] - low[0])) * (high[1] - low[1])
  }
  return 18
}

/** Syllables of a folded English word: groups of vowels, a silent e less, never none. */
export function syllablesEn(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}

/** Syllables of a folded Spanish word: groups of vowels; two open vowels beside each other are two. */
export function syllablesEs(word: string): number {
  let count = 0
  let before = ''
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter)
    if (
      vowel &&
      (!'aeiou'.includes(before) || before === '' || ('aeo'.includes(letter) && 'aeo'.includes(before)))
    )
      count += 1
    before = letter
  }
  return Math.max(1, count)
}
