import { sentencesOf } from '../../src/domain/drafting/sentences.ts'
import type { Said } from '../../src/domain/evidence/support/said.ts'

/** Sentences of a passage as claims, whole, shortened and reworded, and the same with one number, direction or population
 * changed by a rule. */
export type Case = {
  readonly kind: string
  readonly claim: string
  readonly passage: Said
  readonly holds: boolean
  readonly sentence: string
}

/** Pairs that cannot mean the same; each changes one word. */
const swaps: readonly (readonly [string, string])[] = [
  ...([
    ['increased', 'decreased'],
    ['increase', 'decrease'],
    ['increases', 'decreases'],
    ['higher', 'lower'],
  ] as const),
  ...([
    ['more', 'fewer'],
    ['greater', 'smaller'],
    ['improved', 'worsened'],
    ['improves', 'worsens'],
    ['better', 'worse'],
  ] as const),
  ...([
    ['reduced', 'raised'],
    ['reduces', 'raises'],
    ['effective', 'ineffective'],
    ['before', 'after'],
    ['positive', 'negative'],
  ] as const),
]
const groups: readonly (readonly [string, string])[] = [
  ...([
    ['women', 'men'],
    ['children', 'adults'],
    ['female', 'male'],
    ['mothers', 'fathers'],
    ['girls', 'boys'],
  ] as const),
  ...([
    ['infants', 'adolescents'],
    ['elderly', 'young'],
    ['adolescents', 'adults'],
    ['adults', 'infants'],
    ['patients', 'mice'],
  ] as const),
]
/** Words that mean the same here: what a writer would put for them. */
const same: readonly (readonly [string, string])[] = [
  ...([
    ['increased', 'rose'],
    ['higher', 'greater'],
    ['reduced', 'lowered'],
    ['show', 'indicate'],
    ['showed', 'found'],
  ] as const),
  ...([
    ['however', 'but'],
    ['significantly', 'clearly'],
    ['individuals', 'people'],
    ['often', 'frequently'],
    ['decreased', 'declined'],
  ] as const),
]

const swapped = (text: string, pairs: readonly (readonly [string, string])[]): string | null => {
  for (const [a, b] of pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    const at = new RegExp(`\\b${a}\\b`, 'i').exec(text)
    if (at) return text.slice(0, at.index) + b + text.slice(at.index + a.length)
  }
  return null
}
const otherNumber = (text: string): string | null => {
  const at = /(?<![\w.,-])\d+(?:\.\d+)?(?![\w,-]|\.\d)/.exec(text)
  if (!at) return null
  const value = Number(at[0])
  const other = at[0].includes('.') ? (value + 1.3).toFixed(1) : String(value + (value > 20 ? 7 : 2))
  return text.slice(0, at.index) + other + text.slice(at.index + at[0].length)
}
/** Without what stands in brackets and before the first comma. */
const shortened = (text: string): string =>
  text.replaceAll(/\s*\([^()]*\)/g, '').replace(/^[A-Z][^,]{3,40}, (?=\w)/, '')

export function casesOf(passage: Said): readonly Case[] {
  return sentencesOf(passage.text).flatMap(({ start, end }) => {
    const sentence = passage.text.slice(start, end)
    const length = sentence.split(' ').length
    if (length < 8 || length > 45) return []
    const made = (kind: string, claim: string | null, holds: boolean): readonly Case[] =>
      claim === null || claim === sentence ? [] : [{ kind, claim, passage, holds, sentence }]
    const reworded = swapped(shortened(sentence), same)
    return [
      { kind: 'whole', claim: sentence, passage, holds: true, sentence },
      ...made('shortened', shortened(sentence), true),
      ...made('reworded', reworded, true),
      ...made('number', otherNumber(sentence), false),
      ...made('direction', swapped(sentence, swaps), false),
      ...made('population', swapped(sentence, groups), false),
      ...made('reworded, then direction', reworded === null ? null : swapped(reworded, swaps), false),
    ]
  })
}
