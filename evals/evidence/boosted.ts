import { signNames } from '../../src/domain/evidence/support/signs.ts'
import type { Tree } from '../../src/domain/evidence/support/trees.ts'
import type { Example } from './support-examples.ts'

/** Boosted trees with logistic loss. See: Friedman 2001, doi:10.1214/aos/1013203451; second-order leaves as in Chen, Guestrin
 * 2016, doi:10.1145/2939672.2939785. Nothing is drawn by lot: the same examples give the same trees. */
const TREES = 220
const DEPTH = 3
const STEP = 0.1
const SHRINK = 3
const LEAST_IN_LEAF = 12
const LEAST_GAIN = 0.3
const CUTS = 12

type Slope = { readonly first: Float64Array; readonly second: Float64Array }

/** Signs of which more can only tell for a claim, or only against it: what few examples say otherwise is chance. */
const FOR = new Set<string>([
  'told',
  'close',
  'verbatim',
  'clean',
  'named',
  'strong',
  'closeStrong',
  'numbersHeld',
])
const AGAINST = new Set<string>([
  ...['missing', 'missingShare', 'sided', 'number', 'numberElsewhere', 'direction', 'directionAlone'],
  ...['population', 'populationAlone', 'kind', 'negation', 'denies', 'replaced', 'changed'],
  ...['keptDenials', 'keptSides', 'uneven', 'unevenAlone', 'lost'],
])
const wayOf = (sign: number): number => {
  const name = signNames[sign] ?? ''
  return FOR.has(name) ? 1 : AGAINST.has(name) ? -1 : 0
}

/** Values between which a sign is parted: all of few, or as many as part the examples evenly. */
function cutsOf(all: readonly Example[], sign: number): readonly number[] {
  const values = [...new Set(all.map(({ signs }) => signs[sign] ?? 0))].toSorted((a, b) => a - b)
  if (values.length <= CUTS) return values.slice(1)
  return Array.from(
    { length: CUTS },
    (_, at) => values[Math.floor(((at + 1) * values.length) / (CUTS + 1))] ?? 0,
  )
}

export function boosted(all: readonly Example[]): { readonly lean: number; readonly trees: readonly Tree[] } {
  const yes = all.reduce((sum, { holds }) => sum + (holds ? 1 : 0), 0)
  const lean = rounded(Math.log(yes / (all.length - yes)))
  const cuts = Array.from({ length: all[0]?.signs.length ?? 0 }, (_, sign) => cutsOf(all, sign))
  const sums = new Float64Array(all.length).fill(lean)
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round += 1) {
    const chances = sums.map((sum) => 1 / (1 + Math.exp(-sum)))
    const slope = {
      first: chances.map((chance, at) => (chance - (all[at]?.holds ? 1 : 0)) * (all[at]?.weight ?? 1)),
      second: chances.map((chance, at) => chance * (1 - chance) * (all[at]?.weight ?? 1)),
    }
    const tree = grown(
      all.map((_, at) => at),
      DEPTH,
      { all, cuts, slope },
    )
    trees.push(tree)
    for (const [at, { signs }] of all.entries()) sums[at] = (sums[at] ?? 0) + valueOf(tree, signs)
  }
  return { lean, trees }
}

export const valueOf = (tree: Tree, signs: readonly number[]): number =>
  'value' in tree ? tree.value : valueOf((signs[tree.sign] ?? 0) < tree.cut ? tree.below : tree.above, signs)

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
const total = (of: Float64Array, among: readonly number[]): number =>
  among.reduce((sum, at) => sum + (of[at] ?? 0), 0)

type Given = {
  readonly all: readonly Example[]
  readonly cuts: readonly (readonly number[])[]
  readonly slope: Slope
}

function grown(among: readonly number[], deep: number, given: Given): Tree {
  const { all, slope } = given
  const [first, second] = [total(slope.first, among), total(slope.second, among)]
  const best =
    deep === 0 || among.length < 2 * LEAST_IN_LEAF ? null : bestCut(among, { first, second }, given)
  if (best === null) return { value: rounded((-STEP * first) / (second + SHRINK)) }
  const below = among.filter((at) => (all[at]?.signs[best.sign] ?? 0) < best.cut)
  const above = among.filter((at) => (all[at]?.signs[best.sign] ?? 0) >= best.cut)
  return { ...best, below: grown(below, deep - 1, given), above: grown(above, deep - 1, given) }
}

function bestCut(
  among: readonly number[],
  { first, second }: { readonly first: number; readonly second: number },
  { all, cuts, slope }: Given,
): { readonly sign: number; readonly cut: number } | null {
  let best = { sign: 0, cut: 0, gain: LEAST_GAIN }
  for (const [sign, list] of cuts.entries())
    for (const cut of list) {
      let [low, curve, many] = [0, 0, 0]
      for (const at of among)
        if ((all[at]?.signs[sign] ?? 0) < cut) {
          low += slope.first[at] ?? 0
          curve += slope.second[at] ?? 0
          many += 1
        }
      if (many < LEAST_IN_LEAF || among.length - many < LEAST_IN_LEAF) continue
      const rises = -(first - low) / (second - curve + SHRINK) + low / (curve + SHRINK)
      if (rises * wayOf(sign) < 0) continue
      const gain =
        low ** 2 / (curve + SHRINK) +
        (first - low) ** 2 / (second - curve + SHRINK) -
        first ** 2 / (second + SHRINK)
      if (gain > best.gain) best = { sign, cut, gain }
    }
  return best.gain > LEAST_GAIN ? { sign: best.sign, cut: rounded(best.cut) } : null
}
