import { sentencesOf } from '../drafting/sentences.ts'
import { aspects } from './aspects.ts'
import type { Question } from './question.ts'
import type { Hit, Passage } from './source.ts'
import { stemsOf } from './stems-of.ts'

type Found = { readonly passage: Passage; readonly score: number }
export type Wanted = Pick<Question, 'stems' | 'subject' | 'aspect'>

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
  const best = new Map<string, Found>()
  const weighed = found
    .map(({ passage, score }) => ({ passage, score: score * worth(passage, wanted) }))
    .toSorted((a, b) => b.score - a.score)
  for (const one of weighed) if (!best.has(one.passage.sourceId)) best.set(one.passage.sourceId, one)
  return [...best.values()].slice(0, limit).map(({ passage, score }) => ({
    passage,
    score,
    quote: bestSentence(passage.text, wanted.stems, passage.language),
  }))
}

function worth({ title, text, language, number }: Passage, { subject, aspect }: Wanted): number {
  const inTitle = new Set(stemsOf(title, language))
  const all = new Set([...inTitle, ...stemsOf(text, language)])
  const both = [...inTitle].filter((stem) => subject.has(stem)).length
  const said = aspect === null ? undefined : aspects[aspect]?.said
  const times = said === undefined ? 0 : [...text.matchAll(new RegExp(said, 'gi'))].length
  const gained =
    (TITLE * (2 * both) ** 2) / Math.max(1, inTitle.size + subject.size) ** 2 +
    (said?.test(text.slice(0, BEGINNING)) ? AT_ONCE : 0) +
    OFTEN * Math.min(1, times / OFTEN_IS) +
    (number === 0 ? FIRST : 0)
  const missed = [...subject].filter((stem) => !all.has(stem)).length / Math.max(1, subject.size)
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
