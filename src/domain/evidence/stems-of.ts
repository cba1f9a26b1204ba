import { stemIn } from './stem-in.ts'
import { meaningful, wordsOf } from './stem.ts'

/** Stems of the words that say something, in the language of the text. */
export const stemsOf = (text: string, language: string): readonly string[] =>
  wordsOf(text)
    .filter(meaningful)
    .map((word) => stemIn(language, word))
