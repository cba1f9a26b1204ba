import { sentencesOf } from '../drafting/sentences.ts'
import { aspects } from './aspects.ts'
import type { Question } from './question.ts'
import type { Hit, Passage } from './source.ts'
import { lateScore, type Late } from './rank.ts'
import { wordsOf } from './stem.ts'
import { stemsOf } from './stems-of.ts'

/** A candidate: how many stems of the subject stand in it, where postings told. */
export type Found = { readonly passage: Passage; readonly score: number; readonly held: number }
export type Wanted = Pick<Question, 'stems' | 'subject' | 'aspect'> & { readonly late: readonly Late[] }

/** What a passage gains where its title is the subject and nothing else. */
const TITLE = 0.5
/** What it gains by saying, at its beginning, what about the subject was asked, and by saying it again and again. */
const AT_ONCE = 0.3
const OFTEN = 0.4
const OFTEN_IS = 6
/** A source says first what it is about. */
const FIRST = 0.1
/** What it loses where none of the subject stands in it. */
const MISSED = 0.3
/** Code units in which a passage says what it is about. */
const BEGINNING = 200

/** Looks at the best passages again, with their text, and keeps the best of each source. */
export function answers(found: readonly Found[], wanted: Wanted, limit: number): readonly Hit[] {
  const titles = new Map<string, ReadonlySet<string>>()
  const titleOf = ({ title, language }: Passage): ReadonlySet<string> => {
    const known = titles.get(title) ?? new Set(stemsOf(title, language))
    titles.set(title, known)
    return known
  }
  const best = new Map<string, Found>()
  const weighed = found
    .map((one) => withLate(one, titleOf(one.passage), wanted))
    .map((one) => ({ ...one, score: one.score * worth(one, titleOf(one.passage), wanted) }))
    .toSorted((a, b) => b.score - a.score)
  for (const one of weighed) if (!best.has(one.passage.sourceId)) best.set(one.passage.sourceId, one)
  return [...best.values()].slice(0, limit).map(({ passage, score }) => ({
    passage,
    score,
    quote: bestSentence(passage.text, wanted.stems, passage.language),
  }))
}

/** Adds what the common words say that no posting was read for; a word stands where one begins with its stem. */
function withLate(found: Found, inTitle: ReadonlySet<string>, { late, subject }: Wanted): Found {
  if (late.length === 0) return found
  const text = ` ${wordsOf(found.passage.text).join(' ')}`
  let { score, held } = found
  for (const { stem, worth: worthOf } of late) {
    const times = text.split(` ${stem}`).length - 1
    const title = inTitle.has(stem) ? 1 : 0
    score += lateScore(worthOf, title, times)
    if (subject.has(stem) && times + title > 0) held += 1
  }
  return { ...found, score, held }
}

function worth({ passage, held }: Found, inTitle: ReadonlySet<string>, { subject, aspect }: Wanted): number {
  const { text, number } = passage
  let both = 0
  for (const stem of inTitle) if (subject.has(stem)) both += 1
  const said = aspect === null ? undefined : aspects[aspect]
  const times = said === undefined ? 0 : [...text.matchAll(said.often)].length
  const gained =
    (TITLE * (2 * both) ** 2) / Math.max(1, inTitle.size + subject.size) ** 2 +
    (said?.said.test(text.slice(0, BEGINNING)) ? AT_ONCE : 0) +
    OFTEN * Math.min(1, times / OFTEN_IS) +
    (number === 0 ? FIRST : 0)
  const missed = Math.max(0, subject.size - held) / Math.max(1, subject.size)
  return (1 + gained) * (1 - MISSED * missed)
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
