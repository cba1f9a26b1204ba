import type { Locale } from '../language.ts'
import type { Deidentified } from '../privacy/deidentified.ts'
import { aspects } from './aspects.ts'
import type { AskedHere } from './asked-here.ts'
import { stemIn } from './stem-in.ts'
import { meaningful, wordsOf } from './stem.ts'
import { abbreviations, alike, alsoWords, spanish } from './terms.ts'

/** A word that we put beside the one asked for weighs less. */
const ALIKE_WEIGHT = 0.5
/** What about the subject is asked decides between its passages, not between subjects. */
const ASPECT_WEIGHT = 0.4
/** Code units of a question that are read. */
const LONGEST = 2_000

/** Words that ask and say nothing of the subject. */
const ASKING = new Set(
  'information affected people done related changes client patient reports reported'
    .split(' ')
    .map((word) => stemIn('en', word)),
)

/** Words of what is shortened that name nothing alone: a page on money disorders does not speak of MDD. */
const GENERAL = new Set(
  'major disorder thoughts attempt use generalized post deficit spectrum substance cognitive behavioral therapy attention large language models hear'
    .split(' ')
    .map((word) => stemIn('en', word)),
)

/** What a question asks for: stems with their weights, and what about its subject it wants to know. */
export type Question = {
  /** As they were asked, in lower case. */
  readonly words: readonly string[]
  readonly stems: ReadonlyMap<string, number>
  /** Stems of what it is about: those that ask, or say what about it is wanted, are not among them. */
  readonly subject: ReadonlySet<string>
  /** Words as they were written that are in no list of ours, by stem: what may be a misspelling. */
  readonly plain: ReadonlyMap<string, string>
  readonly aspect: string | null
  /** What it speaks of, word by word: each with all that we search for it. One of them is enough for the word. */
  readonly spoken: readonly Spoken[]
}
export type Spoken = { readonly stems: readonly string[]; readonly plain: boolean }

/** Stems asked for. Takes a client's words de-identified only (PR.1); placeholders are not searched. A Spanish question is mapped
 * to English terms of ours too, so that it finds English passages. */
export function readQuestion(question: Deidentified | AskedHere, language: Locale): Question {
  const stems = new Map<string, number>()
  const subject = new Set<string>()
  const plain = new Map<string, string>()
  const spoken: Spoken[] = []
  const read = question.slice(0, LONGEST)
  const words = wordsOf(read)
  const aspect = aspectOf(words)
  const about = aspectStems(words, aspect)
  let of: string[] = []
  const add = (text: string, weight: number, way: string): void => {
    for (const word of wordsOf(text).filter(meaningful)) {
      const stem = stemIn(way, word)
      const asks = about.has(stem) || ASKING.has(stem)
      stems.set(stem, Math.max(stems.get(stem) ?? 0, asks ? Math.min(ASPECT_WEIGHT, weight) : weight))
      if (!asks && weight === 1) subject.add(stem)
      if (!asks) of.push(stem)
    }
  }
  const capitals = new Set(read.match(/\b[A-Z]{2,}\b/g))
  const isShort = (word: string): boolean => !alsoWords.has(word) || capitals.has(word.toUpperCase())
  for (const word of words) {
    const long = isShort(word) ? abbreviations[word] : undefined
    if (long !== undefined && (language === 'en' || word.length > 2)) add(long, 1, 'en')
    const english = language === 'es' && isShort(word) ? fromSpanish(word) : undefined
    if (english !== undefined) add(english, 1, 'en')
    if (english === undefined || language === 'es')
      add(word, english === undefined ? 1 : ALIKE_WEIGHT, language)
    if (english === undefined && long === undefined && meaningful(word) && word.length > 4)
      plain.set(stemIn(language, word), word)
    const beside = language === 'en' ? alike[word] : undefined
    if (beside !== undefined) add(beside, ALIKE_WEIGHT, 'en')
    const ours = english !== undefined || long !== undefined || beside !== undefined
    if (of.length > 0 && !spoken.some(({ stems: [first] }) => first === of[0]))
      spoken.push({ stems: long === undefined ? of : telling(of), plain: !ours })
    of = []
  }
  if (aspect !== null) add(aspects[aspect]?.beside ?? '', ASPECT_WEIGHT, 'en')
  return { words, stems, subject, plain, aspect, spoken }
}

const telling = (stems: readonly string[]): readonly string[] => {
  const told = stems.filter((stem) => !GENERAL.has(stem))
  return told.length > 0 ? told : stems
}

function aspectStems(words: readonly string[], aspect: string | null): ReadonlySet<string> {
  const found = aspect === null ? undefined : aspects[aspect]
  if (!found) return new Set()
  const asking = words.filter((word) => found.asked.test(` ${word} `))
  return new Set([...asking, ...wordsOf(found.beside)].map((word) => stemIn('en', word)))
}

function aspectOf(words: readonly string[]): string | null {
  const text = ` ${words.join(' ')} `
  for (const [name, { asked }] of Object.entries(aspects)) if (asked.test(text)) return name
  return null
}

const spanishStems = Object.entries(spanish)
  .filter(([key]) => key.endsWith('*'))
  .map(([key, english]) => [key.slice(0, -1), english] as const)
const fromSpanish = (word: string): string | undefined =>
  spanish[word] ?? spanishStems.find(([start]) => word.startsWith(start))?.[1]
