import { sentencesOf } from '../../drafting/sentences.ts'
import { wordsOf } from '../stem.ts'
import type { Span } from '../../span.ts'
import { tokensOf } from './align.ts'
import { acronymsOf, inPlainWords, spelledBy } from './plain-words.ts'
import { readingOf, type Reading } from './reading-of.ts'
import type { Said } from './said.ts'
import { chance } from './chance.ts'
import { signsFor, type Signs } from './signs.ts'

/** Why a passage does not support a claim. */
export type NoSupport = 'speaks-of-something-else' | 'number' | 'direction' | 'population' | 'negation'
export type Support = {
  readonly supported: boolean
  readonly why: NoSupport | null
  /** How likely a person would say that the passage says what the claim says, learned from pairs that people wrote: see
   * chance.ts for what it is worth. */
  readonly score: number
  /** The sentences of the passage that were held against the claim. */
  readonly at: Span
}

/** Code units of a claim, and of a passage, that are compared: nobody cites more, and the time stays linear. */
const LONGEST_CLAIM = 1_000
const LONGEST_PASSAGE = 6_000
/** Score from which a claim is shown (EV.1). */
export const ENOUGH = 0.8

/** Share of a claim that two sentences must say in its words or close ones, whatever else tells for it; and what a claim of which
 * they say less is likely at most. */
const LEAST = 0.5
const UNTOLD = 0.5

/** The claim and what is held against it, read once. */
export type Pair = {
  readonly claim: Reading
  readonly source: Reading
  readonly signs: Signs
  readonly quoted: boolean
}

export function readPair(claim: string, { text, title, language }: Said): Pair {
  const held = text.slice(0, LONGEST_PASSAGE)
  const own = new Map(acronymsOf(`${title}. ${held}`))
  const said = unframed(claim.slice(0, LONGEST_CLAIM))
  for (const [short] of said.matchAll(/\p{Lu}[\p{Lu}\d]{1,5}s?/gu)) {
    const long =
      own.has(short.replace(/s$/, '')) || held.includes(short) ? null : spelledBy(short, `${title}. ${held}`)
    if (long !== null) own.set(short, long)
  }
  const claimRead = readingOf(inPlainWords(said, own), language)
  const source = readingOf(inPlainWords(held, own), language)
  const words = wordsOf(said).join(' ')
  const quoted = sentencesOf(held).some(
    ({ start, end }) => wordsOf(held.slice(start, end)).join(' ') === words,
  )
  return {
    claim: claimRead,
    source,
    quoted,
    signs: signsFor(claimRead, source, inPlainWords(title, own), language),
  }
}

/**
 * Whether a passage says what the claim says, without a model. Numbers, sides, groups, denials and the order of words are held
 * against what stands with the rest of the claim, and trees that were learned weigh what agrees and what does not. It knows words
 * and understands none: a claim that it passes is close to its source, and one that it refuses may be true all the same.
 * The time is bounded: what is longer than a page is not read.
 */
export function supports(claim: string, passage: Said): Support {
  const { signs, quoted, claim: said } = readPair(claim, passage)
  const likely = said.tokens.length === 0 ? 0 : quoted ? 1 : chance(signs)
  const score = quoted || signs.closeStrong >= LEAST ? likely : Math.min(likely, UNTOLD)
  const supported = score >= ENOUGH
  return { supported, why: supported ? null : whyNot(signs), score, at: closestOf(claim, passage) }
}

/** Who says it is no part of what is said: "The study found that …". */
const unframed = (claim: string): string => claim.replace(FRAME, '')
const FRAME =
  /^\s*(?:(?:(?:the|this|these|one|a|our|recent)\s+)?(?:present |current )?(?:stud(?:y|ies)|authors?|researchers?|trials?|data|results|findings|page|text|passage|article|abstract|review|report|research|we|evidence|analys[ei]s)\s+(?:also\s+)?(?:found|finds?|show(?:s|ed)?|reports?|reported|says?|said|states?|stated|conclude[sd]?|demonstrate[sd]?|indicate[sd]?|suggest(?:s|ed)?|reveal(?:s|ed)?|notes?|noted)\s+that|according to (?:the|this|these) \p{L}+(?: \p{L}+)?,|it (?:was|is|has been) (?:found|shown|reported|said|concluded|observed|noted) that|as the authors put it,|in conclusion,|overall,)\s+/iu

function whyNot(signs: Signs): NoSupport {
  if (signs.number > 0) return 'number'
  if (signs.direction > 0 || signs.directionAlone > 0) return 'direction'
  if (signs.population + signs.populationAlone + signs.kind + signs.strangers > 0) return 'population'
  return signs.denies > 0 ? 'negation' : 'speaks-of-something-else'
}

/** Sentences of a passage that are shown for a claim. */
const WINDOW = 2
/** The one or two sentences that share most words with the claim; of those that share as many, the fewest. */
function closestOf(claim: string, { text, language }: Said): Span {
  const said = new Set(tokensOf(claim.slice(0, LONGEST_CLAIM), language).map(({ stem }) => stem))
  const spans = sentencesOf(text.slice(0, LONGEST_PASSAGE))
  const shared = spans.map(
    ({ start, end }) =>
      new Set(
        tokensOf(text.slice(start, end), language)
          .map(({ stem }) => stem)
          .filter((stem) => said.has(stem)),
      ),
  )
  let best = { span: { start: 0, end: 0 }, worth: 0 }
  for (let long = 1; long <= WINDOW; long += 1)
    for (let at = 0; at + long <= spans.length; at += 1) {
      const [first, last] = [spans[at], spans[at + long - 1]]
      if (!first || !last) continue
      const worth =
        new Set(shared.slice(at, at + long).flatMap((stems) => [...stems])).size - (long - 1) * 0.99
      if (worth > best.worth) best = { span: { start: first.start, end: last.end }, worth }
    }
  return best.span
}
