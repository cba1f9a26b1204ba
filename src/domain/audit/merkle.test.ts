import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyTree, growTree, isTree, rootOf, type Tree } from './merkle.ts'

const sha = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest()

/** The definition of RFC 6962, word by word: slow, and nothing like the code under test. */
const byDefinition = (leaves: readonly string[]): Buffer => {
  if (leaves.length === 0) return sha()
  if (leaves.length === 1) return sha(Buffer.from([0]), Buffer.from(leaves[0] ?? '', 'hex'))
  let cut = 1
  while (cut * 2 < leaves.length) cut *= 2
  return sha(Buffer.from([1]), byDefinition(leaves.slice(0, cut)), byDefinition(leaves.slice(cut)))
}
const grown = (leaves: readonly string[], from: Tree = emptyTree): Tree => {
  const growing = growTree(from)
  for (const leaf of leaves) growing.add(leaf)
  return growing.tree()
}
const hashes = fc.array(
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
  {
    maxLength: 70,
  },
)

it('the root is the one of RFC 6962, whatever the number of entries', () => {
  fc.assert(fc.property(hashes, (leaves) => rootOf(grown(leaves)) === byDefinition(leaves).toString('hex')))
})

it('the tree of no entries has the root that the standard gives it', () => {
  expect(rootOf(emptyTree)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('a tree goes on growing from its peaks as if it had never stopped', () => {
  fc.assert(
    fc.property(hashes, fc.nat({ max: 70 }), (leaves, cut) => {
      const first = grown(leaves.slice(0, cut))
      expect(isTree(first)).toBe(true)
      expect(grown(leaves.slice(cut), first)).toEqual(grown(leaves))
    }),
  )
})

it.each([
  ['fewer peaks than its size has', { size: 3, peaks: ['0'.repeat(64)] }],
  ['a negative size', { size: -1, peaks: [] }],
  ['a peak that is no hash', { size: 1, peaks: ['x'] }],
])('a tree with %s is none', (_, tree) => expect(isTree(tree)).toBe(false))
