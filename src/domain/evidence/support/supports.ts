import { sentencesOf } from '../../drafting/sentences.ts'
import type { Span } from '../../span.ts'
import { stemsOf } from '../stems-of.ts'
import { axes, NEGATION, populations } from './axes.ts'
import { numbersIn } from './numbers-in.ts'

/** Why a passage does not support a claim. */
export type NoSupport = 'speaks-of-something-else' | 'number' | 'direction' | 'population' | 'negation'
export type Support = {
  readonly supported: boolean
  readonly why: NoSupport | null
  /** Share of the claim's telling words that its closest sentences have, 0 where they do not support it. No probability. */
  readonly score: number
  /** The sentences of the passage that were held against the claim. */
  readonly at: Span
}
export type Said = { readonly text: string; readonly title: string; readonly language: string }

/** Share of the claim's telling words that its closest sentences must have. */
const SHARED = 0.5
const AT_LEAST = 2
/** Sentences of a passage that a claim may be drawn from at once. */
const WINDOW = 2

/**
 * Whether a passage says what the claim says, without a model. Its closest one or two sentences must have its words,
 * every number, and the same direction, population and negation. It compares words and understands none: a claim
 * that it passes is near the text of its source, and one that it refuses may be true all the same. Linear in both.
 */
export function supports(claim: string, passage: Said): Support {
  const spans = sentencesOf(passage.text)
  const told = new Set(stemsOf(claim, passage.language).map(bare))
  const title = new Set(stemsOf(passage.title, passage.language).map(bare))
  const closest = closestOf(spans, passage, told, title)
  const text = passage.text.slice(closest.span.start, closest.span.end)
  const shared = told.size === 0 ? 0 : closest.shared / told.size
  const answer = (why: NoSupport | null): Support => ({
    supported: why === null,
    why,
    score: why === null ? shared : 0,
    at: closest.span,
  })
  if (closest.shared < Math.min(AT_LEAST, told.size) || shared < SHARED)
    return answer('speaks-of-something-else')
  if (!holdsNumbers(claim, text)) return answer('number')
  if (changesSides(axes, claim, text, text)) return answer('direction')
  if (changesSides(populations, claim, text, `${passage.title}. ${passage.text}`)) return answer('population')
  return answer(negationsIn(claim) % 2 === negationsIn(text, told, passage.language) % 2 ? null : 'negation')
}

type Closest = { readonly span: Span; readonly shared: number }

/** The window that shares most; of two that share the same, the shorter one. */
function closestOf(
  spans: readonly Span[],
  { text, language }: Said,
  told: ReadonlySet<string>,
  title: ReadonlySet<string>,
): Closest {
  const stems = spans.map(({ start, end }) => new Set(stemsOf(text.slice(start, end), language).map(bare)))
  let best: Closest = { span: { start: 0, end: 0 }, shared: 0 }
  for (let long = 1; long <= WINDOW; long += 1)
    for (let at = 0; at + long <= spans.length; at += 1) {
      const [first, last] = [spans[at], spans[at + long - 1]]
      if (!first || !last) continue
      let shared = 0
      for (const stem of told)
        if (title.has(stem) || stems.slice(at, at + long).some((one) => one.has(stem))) shared += 1
      if (shared > best.shared + (long - 1)) best = { span: { start: first.start, end: last.end }, shared }
    }
  return best
}

const bare = (stem: string): string => stem.slice(0, 7)

/** As often as the claim says a number, the passage says it too. */
function holdsNumbers(claim: string, text: string): boolean {
  const held = countOf(numbersIn(text))
  return [...countOf(numbersIn(claim))].every(([number, times]) => (held.get(number) ?? 0) >= times)
}
function countOf(all: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const one of all) counted.set(one, (counted.get(one) ?? 0) + 1)
  return counted
}

type Axes = typeof axes

/** Whether the claim stands on a side of an axis on which its source stands less often, while the source stands more
 * often on another; or names one that its source does not know at all. */
function changesSides(all: Axes, claim: string, text: string, whole: string): boolean {
  for (const [axis, sides] of Object.entries(all)) {
    const said = sidesIn(axis, sides, claim)
    if (said.size === 0) continue
    const held = sidesIn(axis, sides, text)
    const anywhere = text === whole ? held : sidesIn(axis, sides, whole)
    for (const [side, times] of said) {
      if (
        held.size > 0 &&
        (held.get(side) ?? 0) < times &&
        [...held].some(([other, had]) => other !== side && had > (said.get(other) ?? 0))
      )
        return true
      if (text !== whole && !anywhere.has(side) && anywhere.size > 0) return true
    }
  }
  return false
}

function sidesIn(
  axis: string,
  sides: Readonly<Record<string, string>>,
  text: string,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>()
  for (const side of Object.keys(sides)) {
    const times = [...text.matchAll(patternOf(axis, side))].length
    if (times > 0) counted.set(side, times)
  }
  return counted
}

const patterns = new Map<string, RegExp>(
  [axes, populations].flatMap((all) =>
    Object.entries(all).flatMap(([axis, sides]) =>
      Object.entries(sides).map(([side, words]) => {
        const each = words
          .split(' ')
          .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word))
        return [`${axis}/${side}`, new RegExp(`(?<!\\p{L})(?:${each.join('|')})(?!\\p{L})`, 'giu')] as const
      }),
    ),
  ),
)
const patternOf = (axis: string, side: string): RegExp => patterns.get(`${axis}/${side}`) ?? /(?!)/g

/** Negations; with words given, those alone that stand before one of them. */
function negationsIn(text: string, before: ReadonlySet<string> | null = null, language = 'en'): number {
  return [...text.matchAll(NEGATION)].filter(
    (found) =>
      before === null ||
      stemsOf(text.slice(found.index, found.index + NEAR), language)
        .map(bare)
        .some((stem) => before.has(stem)),
  ).length
}
/** Code units behind a negation in which stands what it denies. */
const NEAR = 45
