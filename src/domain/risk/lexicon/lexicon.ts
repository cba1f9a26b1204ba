import { automaton, type Found } from '../matching/automaton.ts'
import { bitsOf, type NumberedPhrase, type NumberedStep } from '../matching/network.ts'
import { readPattern, wordStep, type Step, type WordSets } from '../matching/pattern.ts'
import { foldPhrase } from '../reading/fold.ts'
import { guesser } from '../reading/meant.ts'
import { reader } from '../reading/read-words.ts'
import type { Dictionary, Words } from '../reading/words.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { writtenOut } from '../reading/written-out.ts'
import { catalogue, type Phrases, type Rule, type RuleId } from './catalogue.ts'
import {
  beginners,
  carriers,
  fillers,
  innocent,
  joiners,
  leavings,
  masked,
  misspelt,
  negators,
  objects,
  subjects,
  turners,
  type Subject,
} from './particles.ts'
import { asLearnersWrite } from './learners.ts'
import { tables } from './tables.ts'

/** A rule as one language speaks it. */
export type Spoken = {
  readonly id: RuleId
  /** Place of the rule in the catalogue. */
  readonly number: number
  readonly rule: Rule
  readonly language: 'en' | 'es' | 'other'
  readonly saysNot: boolean
  /** Speaks only where its clause ends. */
  readonly atEnd: boolean
}

/** The whole lexicon, built once: what words mean, and the automaton over every phrase. */
export type Lexicon = {
  readonly dictionary: Dictionary
  /** Reads a text into words; they hold until the next text is read. */
  readonly read: (text: string) => Words
  readonly spoken: readonly Spoken[]
  /** How many rules there are. */
  readonly rules: number
  readonly match: (words: Words, found: Found) => void
  readonly negators: ReadonlySet<number>
  /** "no" turns a Spanish sign around; in English it answers ("no I am going to kill myself"). */
  readonly spanishNot: number
  /** "he" is another person in English and "I have" in Spanish. */
  readonly englishHe: number
  /** Words after which "not" turns nothing around: "not sure", "not only", "why not". */
  readonly turners: ReadonlySet<number>
  readonly subjects: ReadonlyMap<number, Subject>
  /** Where a denial ends; see particles.ts. */
  readonly beginners: ReadonlySet<number>
  readonly carriers: ReadonlySet<number>
  readonly joiners: ReadonlySet<number>
  readonly objects: ReadonlySet<number>
  /** Words that may follow where a phrase must end its clause. */
  readonly leavings: ReadonlySet<number>
}

const SPANISH_NOT = 'no'

/** The four ways a phrase of one rule may speak: [holds a "not", only at the end of a clause]. */
const WAYS = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const
const wayOf = (steps: readonly Step[], language: Spoken['language']): number =>
  (saysNot(steps, language) ? 1 : 0) + (steps.at(-1)?.kind === 'end' ? 2 : 0)

/** Words in a phrase are folded as a message is, and short forms in it are written out. */
function unfold(steps: readonly Step[]): readonly Step[] {
  const first = steps.findIndex((step) => step.kind === 'word')
  const last = steps.findLastIndex((step) => step.kind !== 'gap')
  return steps.slice(first, last + 1).flatMap((step): readonly Step[] => {
    if (step.kind !== 'word') return [step]
    const [only] = step.words
    const full = step.words.length === 1 && only !== undefined ? writtenOut.get(only) : undefined
    return full ? full.map((word) => wordStep([word])) : [step]
  })
}

/** A part of a phrase with its short forms written out; remembered, because few parts make many phrases. */
const spelling = new Map<string, string>()
function spelledOut(part: string): string {
  const known = spelling.get(part)
  if (known !== undefined) return known
  const spelled = part
    .split('|')
    .map((choice) => writtenOut.get(choice)?.join('_') ?? choice)
    .join('|')
  spelling.set(part, spelled)
  return spelled
}

/** One phrase in every way it may be written: as it stands, and with short forms inside a choice written out. */
export function waysToWrite(phrase: string, sets: WordSets): readonly (readonly Step[])[] {
  const spelled = phrase.split(' ').map(spelledOut).join(' ')
  return readPattern(spelled, spelledSets(sets)).map(unfold)
}

const setsBySource = new WeakMap<WordSets, WordSets>()
/** The sets as a message is read: what is written out in a message is written out in them. */
function spelledSets(sets: WordSets): WordSets {
  const known = setsBySource.get(sets)
  if (known) return known
  const spelled = Object.fromEntries(
    Object.entries(sets).map(([name, words]) => [name, words.trim().split(/\s+/).map(spelledOut).join(' ')]),
  )
  setsBySource.set(sets, spelled)
  return spelled
}

export const linesOf = (phrases: string): readonly string[] =>
  phrases
    .split('\n')
    .map((line) => foldPhrase(line.trim().toLowerCase()))
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Numbers the words of steps. A step that stands in many phrases is numbered once. */
function numbering() {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size + 1)
    return numbers.size
  }
  const choices = new Map<string, number>()
  const choiceOf = (ids: string): number => {
    const known = choices.get(ids) ?? choices.size
    choices.set(ids, known)
    return known
  }
  const fresh = (words: readonly string[]): NumberedStep => {
    const ids = words.map(numberOf)
    const [only = 0] = ids
    // Even keys are single words, odd ones choices of several.
    return {
      kind: 'word',
      ids,
      ...bitsOf(ids),
      key: ids.length === 1 ? only * 2 : choiceOf(ids.join(',')) * 2 + 1,
    }
  }
  const seen: NumberedStep[] = []
  const stepsOf = (steps: readonly Step[]): readonly NumberedStep[] => {
    const done: NumberedStep[] = []
    for (const step of steps) {
      if (step.kind === 'end') continue
      done.push(step.kind === 'gap' ? step : (seen[step.serial] ??= fresh(step.words)))
    }
    return done
  }
  return { numbers, numberOf, stepsOf }
}

const holding: { readonly not: boolean; readonly spanishNot: boolean }[] = []
/** Whether a step may be a "not"; remembered, because the same sets stand in hundreds of phrases. */
function held(step: Step & { readonly kind: 'word' }) {
  return (holding[step.serial] ??= {
    not: step.words.some((word) => negators.has(word)),
    spanishNot: step.words.includes(SPANISH_NOT),
  })
}

const saysNot = (steps: readonly Step[], language: Spoken['language']): boolean =>
  steps.some(
    (step) => step.kind === 'word' && (held(step).not || (language === 'es' && held(step).spanishNot)),
  )

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(catalogue, id)
}

function phrasesOf(table: Phrases): readonly (readonly [RuleId, string])[] {
  return Object.entries(table).flatMap(([id, text]) =>
    isRuleId(id) && text !== undefined ? [[id, text] as const] : [],
  )
}

function build(): Lexicon {
  const { numbers, numberOf, stepsOf } = numbering()
  const spoken: Spoken[] = []
  const phrases: NumberedPhrase[] = []
  for (const { language, sets, phrases: table } of tables)
    for (const [id, text] of phrasesOf(table)) {
      const first = spoken.length
      for (const [turned, atEnd] of WAYS)
        spoken.push({
          id,
          number: numberOfRule.indexOf(id),
          rule: catalogue[id],
          language,
          saysNot: turned,
          atEnd,
        })
      for (const line of linesOf(text)) {
        for (const steps of waysToWrite(line, sets)) {
          phrases.push({ rule: first + wayOf(steps, language), steps: stepsOf(steps) })
          const learner = language === 'en' && catalogue[id].kind !== null ? asLearnersWrite(steps) : null
          if (learner) phrases.push({ rule: first + wayOf(learner, language), steps: stepsOf(learner) })
        }
      }
    }
  const ofDenial = [...beginners, ...carriers, ...joiners, ...objects, ...leavings]
  const particles = [...innocent, ...negators, ...turners, ...subjects.keys(), ...fillers, ...ofDenial]
  for (const word of particles) numberOf(word)
  const idsOf = (words: Iterable<string>) => new Set([...words].map(numberOf))
  const fillerIds = idsOf(fillers)
  const pieces = new Set([...masked, ...misspelt])
  const known = new Map<string, readonly number[]>([...numbers].map(([word, id]) => [word, [id]]))
  for (const [short, full] of writtenOut)
    known.set(
      short,
      full.map((word) => numbers.get(word) ?? 0),
    )
  const dictionary: Dictionary = {
    lookUp: (word) => known.get(word),
    ...guesser((word) => known.has(word), misspelt, masked),
    vocabulary: vocabulary(known),
    listensFor: (word) => pieces.has(word),
  }
  return {
    read: reader(dictionary),
    dictionary,
    spoken,
    rules: numberOfRule.length,
    match: automaton(phrases, fillerIds, numbers.size),
    negators: idsOf(negators),
    spanishNot: numberOf(SPANISH_NOT),
    englishHe: numberOf('he'),
    turners: idsOf(turners),
    beginners: idsOf(beginners),
    carriers: idsOf(carriers),
    joiners: idsOf(joiners),
    objects: idsOf(objects),
    leavings: idsOf(leavings),
    subjects: new Map([...subjects].map(([word, subject]) => [numberOf(word), subject])),
  }
}

const numberOfRule: readonly string[] = Object.keys(catalogue)

let built: Lexicon | null = null

/** The lexicon; built when the first message is screened. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}
