import { stem } from './stem.ts'

/** Words whose stems are remembered: reading a hundred passages again asks for the same few thousand. */
const REMEMBERED = 20_000
const english = new Map<string, string>()
const spanish = new Map<string, string>()

/** The stem of a word in the language of its source; other languages than English and Spanish keep their words. */
export function stemIn(language: string, word: string): string {
  if (language === 'es') return remembered(spanish, word, spanishStem)
  return language === 'en' || language === '' ? remembered(english, word, stem) : word
}

function remembered(known: Map<string, string>, word: string, stemOf: (word: string) => string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  // All at once: whoever sends made-up words costs the others a little time and no memory.
  if (known.size >= REMEMBERED) known.clear()
  const found = stemOf(word)
  known.set(word, found)
  return found
}

/** Light Spanish stemming: gender, number, -mente, and the endings of nouns of actions. */
const spanishStem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/(?:amente|mente)$/, '')
        .replace(/(?:aciones|uciones)$/, 'acion')
        .replace(/(?:es|s)$/, '')
        .replace(/[aoe]$/, '')
