import { signNames, type Signs } from './signs.ts'
import { treeOfText, type Tree } from './trees.ts'
import { supportWeights } from './weights.ts'

const trees = supportWeights.trees.trim().split('\n').map(treeOfText)

/** How likely a passage says what a claim says: trees that were learned, each of which adds a little. */
export function chance(signs: Signs): number {
  const values = signNames.map((name) => signs[name])
  const sum = trees.reduce((so, tree) => so + added(tree, values), supportWeights.lean)
  return 1 / (1 + Math.exp(-sum))
}
const added = (tree: Tree, signs: readonly number[]): number =>
  'value' in tree ? tree.value : added((signs[tree.sign] ?? 0) < tree.cut ? tree.below : tree.above, signs)
