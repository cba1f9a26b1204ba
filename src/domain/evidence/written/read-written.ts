import { reidentify } from '../../privacy/reidentify.ts'
import type { Secrets } from '../../privacy/deidentified.ts'
import { facets, type Facet } from '../reading/facet-cues.ts'
import type { Passage } from '../source.ts'
import { supports } from '../support/supports.ts'
import type { WrittenSentence, WrittenSentences } from './written-summary.ts'

/** What is read of a model's answer at most; more is no summary. UTF-16 units. */
const LONGEST = 20_000
const LONGEST_LINE = 1_000
/** Sentences for a facet, and for the summary; words of one. */
const MOST = 2
const MOST_WORDS = 60
/** A sentence may rest on this many passages. */
const MOST_PASSAGES = 4

const LINE =
  /^[-*\s]*(?<part>[A-Za-z]{3,24})\s*:\s*(?<text>.{4,600}?)\s*(?<cited>(?:\[P\d{1,4}\][,;\s]*){1,8})[.]?\s*$/
/** Addresses, markup, signs that hide or turn text: no sentence of a summary has any. */
const FOREIGN = /https?:|www\.|[<>{}|`]|\p{Cc}|\p{Cf}|\[[A-Z]+-\d/u

/** Words of a source that are meant for a model and for no reader: what stands among them supports nothing. */
const ORDERS =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.]{0,40}\b(?:above|previous|prior|earlier|all|rules?|instructions?|prompt)\b|\b(?:system|assistant|developer)\s*:|<\/?\w+>|\b(?:reply|respond|answer|output|write) (?:only|exactly|with the)\b|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model)\b|\b(?:language model|chatbot|llm)s? (?:must|should|shall|reading)\b|\b(?:ignora|olvida|desobedece)\b[^.]{0,40}\b(?:anterior|anteriores|reglas?|instrucciones|todo)\b|\b(?:responde|escribe) (?:solo|sólo|únicamente)\b/iu

/**
 * Reads a model's answer: lines of a part, a sentence, and the passages that it rests on. A sentence is kept where a
 * passage that it names says it, with those passages alone; everything else is dropped, whatever it is. Never throws.
 */
export function readWritten(said: string, passages: readonly Passage[], secrets: Secrets): WrittenSentences {
  const byNumber = new Map(passages.map((passage) => [passage.number, passage]))
  const summary: WrittenSentence[] = []
  const written: Partial<Record<Facet, WrittenSentence[]>> = {}
  let dropped = 0
  for (const row of said.slice(0, LONGEST).split('\n')) {
    // A run of blanks could be shared out among the parts of a line in endlessly many ways.
    const line = row.replaceAll(/\s+/g, ' ')
    if (line.trim() === '' || /:\s*not stated\b/i.test(line)) continue
    const parts = line.length > LONGEST_LINE ? null : LINE.exec(line)
    const { part = '', text: hidden = '', cited = '' } = parts?.groups ?? {}
    const facet = facets.find((one) => one === part)
    const text = reidentify(hidden, secrets).trim()
    const named = [...cited.matchAll(/P(\d+)/g)].map((found) => Number(found[1]) - 1)
    const says = named.slice(0, MOST_PASSAGES).filter((number) => {
      const passage = byNumber.get(number)
      if (passage === undefined) return false
      const { supported, at } = supports(text, passage)
      return supported && !ORDERS.test(passage.text.slice(at.start, at.end))
    })
    const sentences = part === 'summary' ? summary : facet ? (written[facet] ??= []) : null
    const fits = text.split(/\s+/).length <= MOST_WORDS && !FOREIGN.test(text)
    if (!sentences || says.length === 0 || !fits || sentences.length >= MOST) dropped += 1
    else sentences.push({ text, passages: [...new Set(says)] })
  }
  return { summary, facets: written, dropped }
}
