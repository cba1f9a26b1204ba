import { sentencesOf } from '../drafting/sentences.ts'
import { readsAs } from './aspect-of-text.ts'
import { covers } from './covers.ts'
import { kindsIn, sameKind, type Kinds } from './kinds-of.ts'
import { alikeInLetters } from './letters.ts'
import { oursFirst } from './ours-first.ts'
import type { Question } from './question.ts'
import type { Hit, Passage } from './source.ts'
import { lateScore, type Late } from './rank.ts'
import { meaningful, wordsOf } from './stem.ts'
import { stemsOf } from './stems-of.ts'

/** A candidate: how many stems of the subject stand in it, where postings told. */
export type Found = {
  readonly passage: Passage
  readonly score: number
  readonly held: number
  readonly ours: boolean
}
export type Wanted = Pick<Question, 'words' | 'stems' | 'subject' | 'aspect' | 'spoken'> & {
  readonly late: readonly Late[]
  readonly rarity: (stem: string) => number
  readonly language: string
}

/** What a passage gains where its title is the subject and nothing else, and where the question says the title word
 * for word. */
const TITLE = 1
const WORD_FOR_WORD = 0.2
/** A title of which the question has every word: what a long question is about, among all that it tells. */
const NAMED = 0.2
/** Weight from which on a stem was said, or put beside what was said. */
const SAID = 0.5
/** What a page on the kind that was asked for gains, and one on another kind of the same loses. */
const KIND = 0.2
/** A source says first what it is about. */
const FIRST = 0.1
/** What it loses where none of the subject stands in it. */
const MISSED = 0.3
/** What counts that it reads like an answer to what about the subject was asked: it, and its source's candidates on
 * average. */
const READS = 0.05
const SOURCE_READS = 0.05
/** A passage that reads like something else altogether can still be the answer. */
const LEAST_CHANCE = 1e-3
/** What reading like an answer for certain multiplies a candidate's worth by. */
const READS_AT_MOST = (1 + LEAST_CHANCE) ** (READS + SOURCE_READS)
/** Sources whose letters are compared, and what being most alike in them counts, as a power of e. */
const COMPARED = 20
const LETTERS = 0.4
/** What a practice marked as its own guideline counts this many times. */
const OURS = 2

/** Looks at the best passages again, with their text, and keeps the best of each source. */
export function answers(found: readonly Found[], wanted: Wanted, limit: number): readonly Hit[] {
  const sources = Map.groupBy(found, ({ passage }) => passage.sourceId)
  const best = bestOfSources(sources, wanted, Math.max(limit, COMPARED))
  const first = oursFirst(byLetters(best, sources, wanted), wanted.subject).slice(0, limit)
  const speaksOfIt = (own: Found): boolean => {
    const { title, language, sourceId } = own.passage
    const named = stemsOf(title, language)
    const told = (...some: readonly Found[]): boolean => {
      const held = new Set([...named, ...some.flatMap((one) => stemsOf(one.passage.text, language))])
      return covers(wanted.spoken, (stem) => held.has(stem), wanted)
    }
    const isTitle = named.length > 0 && named.every((stem) => wanted.subject.has(stem))
    // What one passage of a source lacks another may say.
    return isTitle || told(own) || told(...(sources.get(sourceId) ?? []))
  }
  // What speaks of something else is no answer, and no page that answers makes it one.
  return first.filter(speaksOfIt).map(({ passage, score }) => ({
    passage,
    score,
    quote: bestSentence(passage.text, wanted.stems, passage.language),
  }))
}

/** The best passage of each source, best first. Reading the text again is what a search costs most: sources are read from the
 * most promising on, until none that is left can be among the best so many. What comes out is the same as if all were read. */
function bestOfSources(
  sources: ReadonlyMap<string, readonly Found[]>,
  wanted: Wanted,
  limit: number,
): readonly Found[] {
  const look = lookAt(wanted)
  const unread = [...sources.values()]
    .map((some) => ({ some, atMost: Math.max(...some.map(look.atMost)), ours: some.some((one) => one.ours) }))
    .toSorted((a, b) => b.atMost - a.atMost)
  const best: Found[] = []
  let least = 0
  for (const { some, atMost, ours } of unread) {
    // The practice's own may come first whatever it is worth.
    if (atMost < least && !ours) continue
    const [own] = look.weighed(some).toSorted((a, b) => b.score - a.score)
    if (own) best.push(own)
    best.sort((a, b) => b.score - a.score)
    least = best[limit - 1]?.score ?? 0
  }
  return best
}

/** The best of the sources in order again, now also by their letters. These tell subjects apart, not what is said of one: pages of
 * the same title gain as much as the likest of them. */
function byLetters(
  best: readonly Found[],
  sources: ReadonlyMap<string, readonly Found[]>,
  { words }: Wanted,
): readonly Found[] {
  const compared = best.slice(0, COMPARED)
  const texts = compared.map(({ passage: { sourceId, title } }) => {
    const held = (sources.get(sourceId) ?? []).map(({ passage }) => passage.text)
    return [title, ...held].flatMap(wordsOf).filter(meaningful)
  })
  const alike = alikeInLetters(words.filter(meaningful), texts)
  const ofTitle = new Map<string, number>()
  for (const [at, { passage }] of compared.entries()) {
    const title = passage.title.toLowerCase()
    ofTitle.set(title, Math.max(ofTitle.get(title) ?? 0, alike[at] ?? 0))
  }
  return best
    .map((one) => {
      const gained = ofTitle.get(one.passage.title.toLowerCase()) ?? 0
      return { ...one, score: one.score * Math.exp(LETTERS * gained) }
    })
    .toSorted((a, b) => b.score - a.score)
}

type Title = { readonly stems: ReadonlySet<string>; readonly words: string; readonly kinds: Kinds }

/** What a candidate is worth: at most, before its text is read, and with it. */
function lookAt(wanted: Wanted) {
  const titles = new Map<string, Title>()
  const titleOf = ({ title, language }: Passage): Title => {
    const before = titles.get(title)
    if (before) return before
    const words = ` ${wordsOf(title).join(' ')} `
    const known = { stems: new Set(stemsOf(title, language)), words, kinds: kindsIn(words) }
    titles.set(title, known)
    return known
  }
  const asked = ` ${wanted.words.join(' ')} `
  const kinds = kindsIn(asked)
  const score = (one: Found): number =>
    Math.sqrt(one.score) *
    worth(one, titleOf(one.passage), { ...wanted, asked, kinds }) *
    (one.ours ? OURS : 1)
  const lateAtMost = wanted.late.reduce((sum, one) => sum + one.worth, 0)
  const lateHeld = wanted.late.filter(({ stem }) => wanted.subject.has(stem)).length
  const atMost = (one: Found): number =>
    score({ ...one, score: one.score + lateAtMost, held: one.held + lateHeld }) * READS_AT_MOST
  const weighed = (some: readonly Found[]): readonly Found[] => {
    const words = some.map(({ passage }) => wordsOf(passage.text))
    const read = readings(some, words, titleOf, wanted.aspect)
    return some
      .map((one, at) => withLate(one, words[at] ?? [], titleOf(one.passage).stems, wanted))
      .map((one, at) => ({ ...one, score: score(one) * Math.exp(read[at] ?? 0) }))
  }
  return { atMost, weighed }
}

/** How much each candidate of a source reads like an answer to what was asked about the subject, as a power of e. */
function readings(
  some: readonly Found[],
  words: readonly (readonly string[])[],
  titleOf: (passage: Passage) => Title,
  aspect: string | null,
): readonly number[] {
  if (aspect === null) return []
  const logs = some.map(({ passage }, at) => {
    const subject = titleOf(passage).stems
    const chance = readsAs(aspect, words[at] ?? [], { subject, language: passage.language })
    return chance === null ? 0 : Math.log(chance + LEAST_CHANCE)
  })
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)
  return logs.map((log) => READS * log + SOURCE_READS * mean)
}

/** Adds what the common words say that no posting was read for; a word stands where one begins with its stem. */
function withLate(
  found: Found,
  words: readonly string[],
  inTitle: ReadonlySet<string>,
  { late, subject }: Wanted,
): Found {
  if (late.length === 0) return found
  const text = ` ${words.join(' ')}`
  let { score, held } = found
  for (const { stem, worth: worthOf } of late) {
    const times = timesIn(text, ` ${stem}`)
    const title = inTitle.has(stem) ? 1 : 0
    score += lateScore(worthOf, title, times)
    if (subject.has(stem) && times + title > 0) held += 1
  }
  return { ...found, score, held }
}

function timesIn(text: string, begun: string): number {
  let times = 0
  for (let at = text.indexOf(begun); at >= 0; at = text.indexOf(begun, at + begun.length)) times += 1
  return times
}

function worth(
  { passage, held }: Found,
  title: Title,
  {
    subject,
    stems,
    asked,
    kinds,
  }: Pick<Wanted, 'subject' | 'stems'> & { readonly asked: string; readonly kinds: Kinds },
): number {
  let both = 0
  let named = 0
  for (const stem of title.stems) {
    if (subject.has(stem)) both += 1
    if ((stems.get(stem) ?? 0) >= SAID) named += 1
  }
  const gained =
    (TITLE * (2 * both) ** 2) / Math.max(1, title.stems.size + subject.size) ** 2 +
    (title.words.length > 2 && asked.includes(title.words) ? WORD_FOR_WORD : 0) +
    (NAMED * named) / Math.max(1, title.stems.size) +
    (passage.number === 0 ? FIRST : 0)
  const missed = Math.max(0, subject.size - held) / Math.max(1, subject.size)
  return (1 + gained) * (1 - MISSED * missed) * (1 + KIND * sameKind(kinds, title.kinds))
}

/** A sentence to quote: long enough to say something, and closest to what was asked. */
export function bestSentence(text: string, asked: ReadonlyMap<string, number>, language: string): string {
  let best = { sentence: '', says: -1 }
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const stems = new Set(stemsOf(sentence, language))
    const shared = [...stems].reduce((sum, stem) => sum + (asked.get(stem) ?? 0), 0)
    const says = shared / Math.sqrt(Math.max(8, sentence.split(' ').length))
    if (says > best.says) best = { sentence, says }
  }
  return best.sentence
}
