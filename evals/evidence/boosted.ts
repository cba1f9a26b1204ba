import { signNames } from '../../src/domain/evidence/support/signs.ts'
import type { Tree } from '../../src/domain/evidence/support/trees.ts'
import type { Example } from './support-examples.ts'

/** Boosted trees with logistic loss. See: Friedman 2001, doi:10.1214/aos/1013203451; second-order leaves as in Chen, Guestrin
 * 2016, doi:10.1145/2939672.2939785. Nothing is drawn by lot: the same examples give the same trees. */
const TREES = 290
const DEPTH = 2
const STEP = 0.1
const SHRINK = 3
const LEAST_IN_LEAF = 12
const LEAST_GAIN = 0.3
const CUTS = 20

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
  'straight',
])
const AGAINST = new Set<string>([
  ...['missing', 'missingShare', 'sided', 'number', 'numberElsewhere', 'direction', 'directionAlone'],
  ...['population', 'populationAlone', 'kind', 'negation', 'denies', 'replaced', 'changed'],
  ...[
    'keptDenials',
    'keptSides',
    'uneven',
    'unevenAlone',
    'lost',
    'turned',
    'otherGroup',
    'otherNumber',
    'strangers',
    'crossed',
    'denialMissed',
  ],
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

/** Which of the parts between the cuts each example's sign falls into. */
const binsOf = (all: readonly Example[], cuts: readonly (readonly number[])[]): readonly Uint8Array[] =>
  cuts.map((list, sign) =>
    Uint8Array.from(all, ({ signs }) => {
      const value = signs[sign] ?? 0
      let bin = 0
      while (bin < list.length && value >= (list[bin] ?? 0)) bin += 1
      return bin
    }),
  )

export function boosted(all: readonly Example[]): { readonly lean: number; readonly trees: readonly Tree[] } {
  const yes = all.reduce((sum, { holds }) => sum + (holds ? 1 : 0), 0)
  const lean = rounded(Math.log(yes / (all.length - yes)))
  const cuts = Array.from({ length: all[0]?.signs.length ?? 0 }, (_, sign) => cutsOf(all, sign).map(rounded))
  const bins = binsOf(all, cuts)
  const sums = new Float64Array(all.length).fill(lean)
  const trees: Tree[] = []
  for (let round = 0; round < TREES; round += 1) {
    const first = sums.map((sum, at) => {
      const { holds = false, weight = 1 } = all[at] ?? {}
      return (1 / (1 + Math.exp(-sum)) - (holds ? 1 : 0)) * weight
    })
    const second = sums.map((sum, at) => {
      const chance = 1 / (1 + Math.exp(-sum))
      return chance * (1 - chance) * (all[at]?.weight ?? 1)
    })
    const tree = grown(Uint32Array.from(all.keys()), DEPTH, { cuts, bins, first, second })
    trees.push(tree)
    for (const [at, { signs }] of all.entries()) sums[at] = (sums[at] ?? 0) + valueOf(tree, signs)
  }
  return { lean, trees }
}

export const valueOf = (tree: Tree, signs: readonly number[]): number =>
  'value' in tree ? tree.value : valueOf((signs[tree.sign] ?? 0) < tree.cut ? tree.below : tree.above, signs)

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
const total = (of: Float64Array, among: Uint32Array): number => {
  let sum = 0
  for (const at of among) sum += of[at] ?? 0
  return sum
}

type Given = {
  readonly cuts: readonly (readonly number[])[]
  readonly bins: readonly Uint8Array[]
  readonly first: Float64Array
  readonly second: Float64Array
}

function grown(among: Uint32Array, deep: number, given: Given): Tree {
  const [first, second] = [total(given.first, among), total(given.second, among)]
  const best =
    deep === 0 || among.length < 2 * LEAST_IN_LEAF ? null : bestCut(among, { first, second }, given)
  if (best === null) return { value: rounded((-STEP * first) / (second + SHRINK)) }
  const { sign, bin } = best
  const bins = given.bins[sign] ?? new Uint8Array()
  const below = among.filter((at) => (bins[at] ?? 0) <= bin)
  const above = among.filter((at) => (bins[at] ?? 0) > bin)
  return {
    sign,
    cut: given.cuts[sign]?.[bin] ?? 0,
    below: grown(below, deep - 1, given),
    above: grown(above, deep - 1, given),
  }
}

function bestCut(
  among: Uint32Array,
  sums: { readonly first: number; readonly second: number },
  given: Given,
): { readonly sign: number; readonly bin: number } | null {
  let best = { sign: 0, bin: 0, gain: LEAST_GAIN }
  for (const [sign, list] of given.cuts.entries()) {
    const { first, second, many } = summedUp(among, given.bins[sign] ?? new Uint8Array(), given)
    let [low, curve, count] = [0, 0, 0]
    for (const bin of list.keys()) {
      low += first[bin] ?? 0
      curve += second[bin] ?? 0
      count += many[bin] ?? 0
      if (count < LEAST_IN_LEAF || among.length - count < LEAST_IN_LEAF) continue
      const [rest, restCurve] = [sums.first - low, sums.second - curve + SHRINK]
      if ((low / (curve + SHRINK) - rest / restCurve) * wayOf(sign) < 0) continue
      const gain =
        low ** 2 / (curve + SHRINK) + rest ** 2 / restCurve - sums.first ** 2 / (sums.second + SHRINK)
      if (gain > best.gain) best = { sign, bin, gain }
    }
  }
  return best.gain > LEAST_GAIN ? best : null
}

/** What the examples of each part add up to. */
function summedUp(among: Uint32Array, bins: Uint8Array, given: Given) {
  const first = new Float64Array(256)
  const second = new Float64Array(256)
  const many = new Uint32Array(256)
  for (const at of among) {
    const bin = bins[at] ?? 0
    first[bin] = (first[bin] ?? 0) + (given.first[at] ?? 0)
    second[bin] = (second[bin] ?? 0) + (given.second[at] ?? 0)
    many[bin] = (many[bin] ?? 0) + 1
  }
  return { first, second, many }
}
