import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../../evals/risk/corpus.ts'
import { readTogether, together } from './features.ts'
import { kindHeads } from './heads.ts'
import { kindWeights } from './kind-weights.ts'
import { featuresOf, meaningsOfWord } from './known-words.ts'
import { readClauses } from './read-clauses.ts'
import { riskWeights } from './risk-weights.ts'
import { hear, hearKinds } from './score.ts'
import { meetings } from './stretches.ts'
import { tuning } from './tuning.ts'
import { unpacked } from './unpack.ts'

const heads = kindHeads.length + 1
const risk = unpacked(riskWeights, 2 ** tuning.riskBits)
const kinds = unpacked(kindWeights, 2 ** tuning.kindBits * heads)

/** The features of a text, clause by clause, what its meanings say where they meet among them. */
function featuresIn(text: string): readonly (readonly number[])[] {
  const all: number[][] = []
  readClauses(text, (words, first, end) => {
    const own = [...words.subarray(first, end)]
    all.push([
      ...together.subarray(0, readTogether(words, first, end)),
      ...own.flatMap((word) => [...featuresOf(word)]),
      ...meetings(own.flatMap(meaningsOfWord)),
    ])
  })
  return all
}
const weighed = (features: readonly number[], weigh: (feature: number) => number): number =>
  features.reduce((sum, feature) => sum + weigh(feature), 0) * (1 / Math.sqrt(features.length))
const ofKind =
  (head: number) =>
  (feature: number): number =>
    kinds[(feature & (2 ** tuning.kindBits - 1)) * heads + head] ?? 0

const long = 'nobody walks the dogs behind our old station when snow lies there '.repeat(9)
const texts = [
  ...readCorpus()
    .filter((_, at) => at % 90 === 0)
    .map(({ text }) => text),
  long,
].filter((text) => featuresIn(text).length === 1)
/** Words that no list knows, each another: more than are kept. */
const unknown = Array.from(
  { length: 34_000 },
  (_, at) => `${(at * 7919 + 104_729).toString(36).replaceAll(/\d/g, 'q')}zu`,
).join(' ')

const heard = (text: string) => ({ ...hear(text), kinds: [...hearKinds(text)] })

describe('what the heads hear', () => {
  it('is the sum of the weights of all features over the root of their number, head by head', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(Math.max(...texts.map((text) => featuresIn(text)[0]?.length ?? 0))).toBeGreaterThan(600)
    for (const text of texts) {
      const features = featuresIn(text)[0] ?? []
      const both = hear(text)
      expect(both?.risk.score).toBeCloseTo(
        weighed(features, (feature) => risk[feature & (2 ** tuning.riskBits - 1)] ?? 0),
        9,
      )
      expect(both?.grave.score).toBeCloseTo(weighed(features, ofKind(0)), 9)
      const named = hearKinds(text)
      expect(named).toHaveLength(kindHeads.length)
      kindHeads.forEach((_, head) => {
        expect(named[head]).toBeCloseTo(weighed(features, ofKind(head + 1)), 9)
      })
    }
  })
  it('does not depend on what was read before, nor on whether its words were let go since', () => {
    const first = texts.map(heard)
    expect(texts.toReversed().map(heard).toReversed()).toEqual(first)
    hear(unknown)
    expect(texts.map(heard)).toEqual(first)
  })
})
