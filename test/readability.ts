/** Counts of a text: sentences, words, syllables. */
type Counts = { readonly sentences: number; readonly words: number; readonly syllables: number }

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}]+(?:['’][\p{L}]+)*/gu) ?? []
const sentencesOf = (text: string): number => text.match(/[.?!:]+(?=\s|$)/g)?.length ?? 1

function counted(text: string, syllablesOf: (word: string) => number): Counts {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return { sentences: Math.max(1, sentencesOf(text)), words: words.length, syllables }
}

/** Vowel groups, less a silent final e; at least one. */
function englishSyllables(word: string): number {
  const plain = word.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^aeiouyl]e)$/, (end) => end[0] ?? '')
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 0)
}

/** Strong vowels part, weak ones join, an accent on a weak one parts again. */
function spanishSyllables(word: string): number {
  const plain = word.replaceAll(/qu|gu(?=[eiéí])/g, 'k')
  return Math.max(1, plain.match(/[íú]|[iuü]*[aeoáéó][iuüy]*(?![aeoáéó]?[íú])|[iuü]+|y$/g)?.length ?? 0)
}

/** Flesch-Kincaid grade: 0.39 W/S + 11.8 Sy/W − 15.59. */
export function fleschKincaidGrade(text: string): number {
  const { sentences, words, syllables } = counted(text, englishSyllables)
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** Automated Readability Index: 4.71 C/W + 0.5 W/S − 21.43. */
export function automatedReadabilityIndex(text: string): number {
  const words = wordsOf(text)
  const characters = words.join('').length
  return 4.71 * (characters / words.length) + 0.5 * (words.length / sentencesOf(text)) - 21.43
}

/** Fernández-Huerta: 206.84 − 60 Sy/W − 1.02 W/S; 80 and over is what sixth grade reads with ease, 70 and over
 * what it reads. */
export function fernandezHuerta(text: string): number {
  const { sentences, words, syllables } = counted(text, spanishSyllables)
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}

/** Crawford 1984, school years of Spanish: −0.205 × sentences per 100 words + 0.049 × syllables per 100 words − 3.407. */
export function crawfordGrade(text: string): number {
  const { sentences, words, syllables } = counted(text, spanishSyllables)
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407
}
