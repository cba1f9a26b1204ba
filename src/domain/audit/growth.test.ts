import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExtended } from './growth.ts'
import { emptyTree, growTree, rootOf, type Tree } from './merkle.ts'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const treeOf = (hashes: readonly string[], from: Tree = emptyTree): Tree => {
  const growing = growTree(from)
  for (const one of hashes) growing.add(one)
  return growing.tree()
}
const standing = (tree: Tree) => ({ size: tree.size, root: rootOf(tree) })

describe('a chain that went on', () => {
  it('AU.2 is known by the checkpoint before, whatever its lengths', () => {
    fc.assert(
      fc.property(
        fc.array(hash, { minLength: 1, maxLength: 40 }),
        fc.array(hash, { maxLength: 40 }),
        (before, entries) => {
          const from = treeOf(before)
          expect(isExtended(standing(from), standing(treeOf(entries, from)), { from, entries })).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('AU.2 is refused where anything before or since is another, missing, more, or in another order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { minLength: 3, maxLength: 20 }),
        fc.uniqueArray(hash, { minLength: 2, maxLength: 20 }),
        (before, entries) => {
          const from = treeOf(before)
          const [earlier, later] = [standing(from), standing(treeOf(entries, from))]
          const others: readonly (readonly [Tree, readonly string[]])[] = [
            [treeOf(before.toReversed()), entries],
            [treeOf(before.slice(1)), entries],
            [treeOf([...before.slice(1), before[0] ?? '']), entries],
            [from, entries.slice(1)],
            [from, entries.toReversed()],
            [from, [...entries, entries[0] ?? '']],
            [from, [...entries.slice(1), 'not a hash']],
            [{ ...from, size: from.size + 1 }, entries],
          ]
          for (const [tree, since] of others)
            expect(isExtended(earlier, later, { from: tree, entries: since })).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })
})
