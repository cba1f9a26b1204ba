import type { Locale } from '../language.ts'
import type { Deidentified } from '../privacy/deidentified.ts'
import { aspects } from './aspects.ts'
import type { AskedHere } from './asked-here.ts'
import { chatterIn } from './chatter.ts'
import { initialsIn } from './initials.ts'
import { layWords, phrases } from './lay-terms.ts'
import { spelledElsewhere } from './spelled-elsewhere.ts'
import { stemIn } from './stem-in.ts'
import { meaningful, wordsOf } from './stem.ts'
import { abbreviations, alike, alsoWords, spanish } from './terms.ts'

/** A word that we put beside the one asked for weighs less. */
const ALIKE_WEIGHT = 0.5
/** What about the subject is asked decides between its passages, not between subjects. */
const ASPECT_WEIGHT = 0.4
/** Who tells of somebody says much that no page is about. */
const CHATTER_WEIGHT = 0.2
/** Letters that may stand for what was said in full. */
const INITIALS_WEIGHT = 0.5
/** The same word as it is spelled elsewhere; less than 1, since it names nothing new of the subject. */
const ELSEWHERE_WEIGHT = 0.9
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
  'major disorder thoughts attempt use generalized post deficit spectrum substance cognitive behavioral therapy attention large language models hear disease syndrome chronic infection failure'
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
  const read = question.slice(0, LONGEST)
  const words = wordsOf(read)
  const aspect = aspectOf(words)
  const about = aspectStems(words, aspect)
  const asking = gathering(about)
  const said = { capitals: new Set(read.match(/\b[A-Z]{2,}\b/g)), language }
  const chatter = language === 'en' ? chatterIn(words) : noChatter
  const named = words.filter((word) => !asks(word, about) && !chatter.has(word))
  const initials = language === 'en' ? initialsIn(named) : noInitials
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const phrase = language === 'en' ? phraseAt(words, at) : null
    if (phrase !== null) {
      asking.say([{ text: phrase.means, weight: 1, language: 'en' }], { plain: false, named: false })
      at += phrase.words - 1
    } else if (chatter.has(word)) asking.beside(stemIn('en', word), CHATTER_WEIGHT)
    else sayWord(word, said, asking, initials.get(word) ?? [])
  }
  const beside = aspect === null ? undefined : aspects[aspect]?.beside
  if (beside !== undefined) asking.add({ text: beside, weight: ASPECT_WEIGHT, language: 'en' })
  const { stems, subject, plain, spoken } = asking
  return { words, stems, subject, plain, aspect, spoken }
}

const noChatter: ReadonlySet<string> = new Set()
const noInitials: ReadonlyMap<string, readonly string[]> = new Map()
const asks = (word: string, about: ReadonlySet<string>): boolean => {
  const stem = stemIn('en', word)
  return about.has(stem) || ASKING.has(stem)
}

type Said = { readonly text: string; readonly weight: number; readonly language: string }
type Gathering = ReturnType<typeof gathering>

/** Gathers what a question asks for, word by word. */
function gathering(about: ReadonlySet<string>) {
  const stems = new Map<string, number>()
  const subject = new Set<string>()
  const plain = new Map<string, string>()
  const spoken: Spoken[] = []
  const beside = (stem: string, weight: number): void =>
    void stems.set(stem, Math.max(stems.get(stem) ?? 0, weight))
  const add = ({ text, weight, language }: Said): readonly string[] =>
    wordsOf(text)
      .filter(meaningful)
      .flatMap((word) => {
        const stem = stemIn(language, word)
        const ofAsking = about.has(stem) || ASKING.has(stem)
        beside(stem, ofAsking ? Math.min(ASPECT_WEIGHT, weight) : weight)
        if (!ofAsking && weight === 1) subject.add(stem)
        return ofAsking ? [] : [stem]
      })
  const say = (
    all: readonly Said[],
    { plain: isPlain, named }: { readonly plain: boolean; readonly named: boolean },
    other: readonly string[] = [],
  ): void => {
    const of = all.flatMap(add)
    if (of.length === 0 || spoken.some(({ stems: [first] }) => first === of[0])) return
    spoken.push({ stems: [...(named ? telling(of) : of), ...other], plain: isPlain })
  }
  return { stems, subject, plain, spoken, beside, add, say }
}

/** A word with all that we search for it. */
function sayWord(
  word: string,
  said: { readonly capitals: ReadonlySet<string>; readonly language: Locale },
  asking: Gathering,
  initials: readonly string[],
): void {
  const { capitals, language } = said
  const isShort = !alsoWords.has(word) || capitals.has(word.toUpperCase())
  const short = isShort && (language === 'en' || word.length > 2)
  const long = short ? abbreviations[word] : undefined
  const english = language === 'es' && isShort ? fromSpanish(word) : undefined
  const beside = language === 'en' ? (alike[word] ?? layWords[word]) : undefined
  const elsewhere = language === 'en' ? spelledElsewhere(word) : null
  if (english === undefined && long === undefined && meaningful(word) && word.length > 4)
    asking.plain.set(stemIn(language, word), word)
  const all: readonly (Said | null)[] = [
    long === undefined ? null : { text: long, weight: 1, language: 'en' },
    english === undefined ? null : { text: english, weight: 1, language: 'en' },
    { text: word, weight: english === undefined ? 1 : ALIKE_WEIGHT, language },
    beside === undefined ? null : { text: beside, weight: ALIKE_WEIGHT, language: 'en' },
    elsewhere === null ? null : { text: elsewhere, weight: ELSEWHERE_WEIGHT, language: 'en' },
  ]
  for (const one of initials) asking.beside(one, INITIALS_WEIGHT)
  const ours = english !== undefined || long !== undefined || beside !== undefined
  asking.say(
    all.filter((one) => one !== null),
    { plain: !ours, named: long !== undefined },
    initials,
  )
}

const telling = (stems: readonly string[]): readonly string[] => {
  const told = stems.filter((stem) => !GENERAL.has(stem))
  return told.length > 0 ? told : stems
}

const phrasesByFirst = Map.groupBy(
  Object.entries(phrases)
    .map(([said, means]) => ({ said: wordsOf(said), means }))
    .toSorted((a, b) => b.said.length - a.said.length),
  ({ said }) => said[0] ?? '',
)
function phraseAt(
  words: readonly string[],
  at: number,
): { readonly means: string; readonly words: number } | null {
  const found = phrasesByFirst
    .get(words[at] ?? '')
    ?.find(({ said }) => said.every((word, step) => words[at + step] === word))
  return found ? { means: found.means, words: found.said.length } : null
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
