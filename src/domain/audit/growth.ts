import type { Checkpoint } from './checkpoint.ts'
import { growTree, isTree, rootOf, type Tree } from './merkle.ts'

/** How a chain went on from where it once stood: the tree of then, and the hashes of the entries since, in order. */
export type Growth = { readonly from: Tree; readonly entries: readonly string[] }

type Standing = Pick<Checkpoint, 'size' | 'root'>

/** Whether the later checkpoint is the earlier one with more entries behind it, and nothing before it touched. Whoever
 * remembers the earlier one alone can ask this: nothing that is shown is believed, all of it is worked out anew. */
export function isExtended(earlier: Standing, later: Standing, { from, entries }: Growth): boolean {
  if (!isTree(from) || from.size !== earlier.size || rootOf(from) !== earlier.root) return false
  if (entries.some((hash) => !/^[0-9a-f]{64}$/.test(hash))) return false
  const growing = growTree(from)
  for (const hash of entries) growing.add(hash)
  const tree = growing.tree()
  return tree.size === later.size && rootOf(tree) === later.root
}
