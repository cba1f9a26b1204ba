import { stem } from './stem.ts'

/** The stem of a word in the language of its source; other languages than English and Spanish keep their words. */
export const stemIn = (language: string, word: string): string =>
  language === 'es' ? spanishStem(word) : language === 'en' || language === '' ? stem(word) : word

/** Light Spanish stemming: gender, number, -mente, and the endings of nouns of actions. */
const spanishStem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/(?:amente|mente)$/, '')
        .replace(/(?:aciones|uciones)$/, 'acion')
        .replace(/(?:es|s)$/, '')
        .replace(/[aoe]$/, '')
