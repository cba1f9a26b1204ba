import { sentencesOf } from '../../drafting/sentences.ts'
import { wordsOf } from '../stem.ts'
import type { Span } from '../../span.ts'
import { aligned, meansTheSame, tokensOf, type Token } from './align.ts'
import { boundToOthers, turnsChange } from './bound.ts'
import { turned } from './compared.ts'
import { negationsDiffer } from './negated.ts'
import type { Said } from './said.ts'
import { numbersHeld } from './numbers-held.ts'
import { oppositeOn, type Side } from './sides.ts'
import { chance, type Signs } from './chance.ts'

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

/** Code units of a claim, and of a sentence, that are compared: nobody cites more, and the time stays linear. */
const LONGEST_CLAIM = 1_000
const LONGEST_SENTENCES = 4_000
/** Sentences of a passage that a claim may be drawn from at once. */
const WINDOW = 2
/** Score from which a claim is shown (EV.1). */
export const ENOUGH = 0.7

/**
 * Whether a passage says what the claim says, without a model. The words of the claim are laid on those of its closest one
 * or two sentences; then every number, and the same direction, population and negation must stand there. It knows words and
 * understands none: a claim that it passes is near the text of its source, and one that it refuses may be true all the same.
 * Linear in the passage, and in the claim.
 */
export function supports(claim: string, passage: Said): Support {
  const { at, signs, said } = readAgainst(claim.slice(0, LONGEST_CLAIM), passage)
  const score = chance(signs)
  const why =
    signs.number > 0
      ? 'number'
      : signs.direction > 0
        ? 'direction'
        : signs.population > 0
          ? 'population'
          : signs.negation > 0
            ? 'negation'
            : 'speaks-of-something-else'
  const supported = said.length > 0 && score >= ENOUGH
  return { supported, why: supported ? null : why, score: said.length > 0 ? score : 0, at }
}

/** The sentences that are closest to a claim, and what tells for and against their saying it. */
export function readAgainst(
  claim: string,
  passage: Said,
): { readonly at: Span; readonly signs: Signs; readonly said: readonly Token[] } {
  const said = tokensOf(claim, passage.language)
  const at = closestOf(said, passage)
  const text = passage.text.slice(at.start, Math.min(at.end, at.start + LONGEST_SENTENCES))
  return { at, said, signs: signsOf(claim, said, { ...passage, text }) }
}

/** What is quoted agrees with itself. */
const WORD_FOR_WORD: Signs = {
  ...{ told: 1, missing: 0, replaced: 0, sided: 0 },
  ...{ number: 0, direction: 0, population: 0, negation: 0 },
}

/** What tells for and against: what {@link chance} weighs. */
function signsOf(claim: string, said: readonly Token[], source: Said): Signs {
  const words = wordsOf(claim).join(' ')
  // Whole sentences alone: what stands before a part of one may take it back.
  if (
    sentencesOf(source.text).some(
      ({ start, end }) => wordsOf(source.text.slice(start, end)).join(' ') === words,
    )
  )
    return WORD_FOR_WORD
  const held = tokensOf(source.text, source.language)
  const title = tokensOf(source.title, source.language)
  const laid = aligned(said, held)
  const pairs = said.map((token, at) => [token, laid[at] ?? null] as const)
  const inTitle = (token: Token): boolean => title.some((one) => one.stem === token.stem)
  const missing = pairs.filter(([token, other]) => other === null && !inTitle(token)).map(([token]) => token)
  const unused = held.filter((one) => !laid.includes(one))
  const round = turned(pairs, claim, source.text)
  const opposed = (kind: Side['kind']): number =>
    inSlots(pairs, held, kind) + oppositions(missing, unused, { kind, round })
  const comparing = said.some(({ sides }) => sides.some(({ axis }) => TURNING.has(axis)))
  const flips = pairs.some(
    ([token, other]) => other === null && token.sides.some(({ axis }) => TURNING.has(axis)),
  )
  const told = said.filter((token) => !inTitle(token))
  const plain = missing.filter(({ sides }) => sides.length === 0)
  return {
    told: told.length === 0 ? 1 : told.filter((token) => !missing.includes(token)).length / told.length,
    missing: Math.min(4, plain.length),
    number: numbersHeld(claim, source.text) ? 0 : 1,
    direction: Math.min(
      2,
      opposed('direction') +
        (round && comparing && !flips ? 1 : 0) +
        (turnsChange(claim, source.text) ? 1 : 0),
    ),
    population: Math.min(
      2,
      opposed('population') + (boundToOthers(claim, said, source.text, source.language) ? 1 : 0),
    ),
    negation: negationsDiffer(claim, source) ? 1 : 0,
    replaced: Math.min(2, replaced(pairs, held)),
    sided: Math.min(2, missing.length - plain.length),
  }
}

/** Words of the claim that the source lacks while it has one of the other side that the claim lacks. Where a comparison was
 * turned round, those sides that turn with it say nothing. */
const oppositions = (
  missing: readonly Token[],
  unused: readonly Token[],
  { kind, round }: { readonly kind: Side['kind']; readonly round: boolean },
): number =>
  missing.filter((token) => {
    const on = unused.map((one) => oppositeOn(token.sides, one.sides)).find((one) => one?.kind === kind)
    return on !== undefined && on !== null && !(round && TURNING.has(on.axis))
  }).length

/** Words that stand beside the same words as one of the source that is on the other side. */
const inSlots = (
  pairs: readonly (readonly [Token, Token | null])[],
  held: readonly Token[],
  kind: Side['kind'],
): number =>
  pairs.filter(([token, other], at) => {
    if (token.sides.length === 0 || other?.stem === token.stem) return false
    const [before, after] = [pairs[at - 1], pairs[at + 1]]
    const beside = [
      before?.[1] && before[1].stem === before[0].stem ? held[held.indexOf(before[1]) + 1] : undefined,
      after?.[1] && after[1].stem === after[0].stem ? held[held.indexOf(after[1]) - 1] : undefined,
    ]
    return (
      other !== null &&
      beside.some((one) => one && one !== other && oppositeOn(token.sides, one.sides)?.kind === kind)
    )
  }).length

/** Words that the source lacks between two that it has with one other word between them: "panic disorder" for "bipolar
 * disorder". */
const replaced = (pairs: readonly (readonly [Token, Token | null])[], held: readonly Token[]): number =>
  pairs.filter(([, other], at) => {
    const before = pairs[at - 1]?.[1]
    const after = pairs[at + 1]?.[1]
    if (other || !before || !after) return false
    return held.indexOf(after) - held.indexOf(before) === 2
  }).length

/** Axes whose words change sides when a comparison is turned round. */
const TURNING = new Set(['comparison', 'when', 'amount', 'likely', 'often', 'worth', 'pace'])

/** The window that holds most of the claim; of two that hold the same, the shorter one. */
function closestOf(said: readonly Token[], { text, title, language }: Said): Span {
  const spans = sentencesOf(text)
  const named = tokensOf(title, language)
  const known = spans.map(({ start, end }) => {
    const tokens = tokensOf(text.slice(start, Math.min(end, start + LONGEST_SENTENCES)), language)
    return said.map((token) =>
      tokens.some((one) => one.stem === token.stem)
        ? 1
        : tokens.some((one) => meansTheSame(token, one))
          ? 0.7
          : named.some((one) => one.stem === token.stem)
            ? 0.5
            : 0,
    )
  })
  let best = { span: { start: 0, end: 0 }, worth: 0 }
  for (let long = 1; long <= WINDOW; long += 1)
    for (let at = 0; at + long <= spans.length; at += 1) {
      const [first, last] = [spans[at], spans[at + long - 1]]
      if (!first || !last) continue
      const worth = said.reduce(
        (sum, _, place) => sum + Math.max(...known.slice(at, at + long).map((row) => row[place] ?? 0)),
        0,
      )
      if (worth > best.worth + (long - 1) * 1.01)
        best = { span: { start: first.start, end: last.end }, worth }
    }
  return best.span
}
