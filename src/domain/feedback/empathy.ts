import type { Span } from '../span.ts'
import { phrases } from '../guard/reading/phrases.ts'
import type { Reading } from '../guard/reading/read.ts'
import type { Behaviour } from './behaviours.ts'
import { empathyPhrases } from './empathy-phrases.ts'
import { feelingLists, feelingOf } from './feeling-words.ts'
import type { Empathy, Mechanism, Strength } from './mechanisms.ts'

export type Carried = Span & { readonly mechanism: Mechanism }

const names = Object.keys(empathyPhrases)
const found = phrases(Object.values(empathyPhrases), feelingLists)

/** The signs of empathy that each sentence carries. */
export function empathySigns(text: Reading): readonly ReadonlySet<string>[] {
  const signs = text.sentences.map(() => new Set<string>())
  for (const hit of found.find(text)) signs[text.sentenceOf[hit.from] ?? 0]?.add(names[hit.label] ?? '')
  return signs
}

/**
 * The three mechanisms of EPITOME, none, weak or strong, and the words that carry them. An exploration is strong when
 * the question is open and takes up a feeling or the client's own words; a question without either is weak.
 * See: Sharma et al. 2020, aclanthology.org/2020.emnlp-main.425
 */
export function empathyOf(
  text: Reading,
  client: Reading,
  behaviours: readonly Behaviour[],
): { readonly empathy: Empathy; readonly carriedBy: readonly Carried[] } {
  const strengths: Record<Mechanism, Strength> = {
    reactions: 'none',
    interpretations: 'none',
    explorations: 'none',
  }
  const carriedBy: Carried[] = []
  const take = (mechanism: Mechanism, strength: Strength, span: Span) => {
    if (strengths[mechanism] !== 'strong') strengths[mechanism] = strength
    const last = carriedBy.findLast((one) => one.mechanism === mechanism)
    if (!last || span.start >= last.end) carriedBy.push({ mechanism, start: span.start, end: span.end })
  }
  for (const hit of found.find(text)) {
    const sentence = text.sentenceOf[hit.from] ?? 0
    const [mechanism, strength] = (names[hit.label] ?? '').split(' ')
    if (behaviours[sentence] === 'confrontation' || behaviours[sentence] === 'warning') continue
    if (mechanism === 'interpretations' && behaviours[sentence] === 'open-question') continue
    const span = { start: text.starts[hit.from] ?? 0, end: text.ends[hit.to - 1] ?? 0 }
    if (mechanism === 'reactions' || mechanism === 'interpretations')
      take(mechanism, strength === 'strong' ? 'strong' : 'weak', span)
  }
  const said = new Set(client.words)
  text.sentences.forEach((sentence, at) => {
    const does = behaviours[at]
    if (does === 'complex-reflection') take('interpretations', 'strong', sentence)
    if (does === 'simple-reflection') take('interpretations', 'weak', sentence)
    if (does !== 'open-question' && does !== 'closed-question') return
    const specific = text.words
      .slice(sentence.first, sentence.last)
      .some((word) => feelingOf(word) !== undefined || (word.length > 4 && said.has(word)))
    take(
      'explorations',
      specific && (does === 'open-question' || sentence.last - sentence.first > 4) ? 'strong' : 'weak',
      sentence,
    )
  })
  return { empathy: strengths, carriedBy: carriedBy.toSorted((a, b) => a.start - b.start || a.end - b.end) }
}
