import { expect, it } from 'vitest'
import { isConsistent } from '../../../test/doubles/witness-server.ts'
import { textSha256 } from '../review/approve.ts'
import { consistencyProof } from './consistency.ts'
import { emptyTree, growTree, rootOf } from './merkle.ts'

const chain = (of: string, size: number) => Array.from({ length: size }, (_, at) => textSha256(`${of} ${at}`))
const treeOf = (hashes: readonly string[]) => {
  const growing = growTree(emptyTree)
  for (const one of hashes) growing.add(one)
  return growing.tree()
}
const standing = (hashes: readonly string[]) => ({ size: hashes.length, root: rootOf(treeOf(hashes)) })
const ours = chain('ours', 34)
const proofOf = (from: number, to: number) =>
  consistencyProof({ from: treeOf(ours.slice(0, from)), entries: ours.slice(from, to) })
const pairs = Array.from({ length: 34 }, (_, at) => at + 1).flatMap((to) =>
  Array.from({ length: to + 1 }, (_, from) => [from, to] as const),
)

it('AU.2 from every length to every longer one the proof holds for whoever has the two roots alone', () => {
  const wrong = pairs.filter(
    ([from, to]) =>
      !isConsistent(standing(ours.slice(0, from)), standing(ours.slice(0, to)), proofOf(from, to)),
  )
  expect([pairs.length, wrong]).toEqual([629, []])
})

it('AU.2 it is short: two hashes for each doubling at most, and one', () => {
  const long = pairs.filter(([from, to]) => proofOf(from, to).length > 2 * Math.ceil(Math.log2(to)) + 1)
  expect(long).toEqual([])
})

it('AU.2 it holds for no other chain, and not with a hash changed, left out or added', () => {
  const theirs = chain('theirs', 34)
  for (const [from, to] of [
    [1, 2],
    [3, 8],
    [6, 7],
    [8, 32],
    [21, 34],
  ] as const) {
    const [earlier, later, proof] = [
      standing(ours.slice(0, from)),
      standing(ours.slice(0, to)),
      proofOf(from, to),
    ]
    expect(isConsistent(earlier, later, proof)).toBe(true)
    const bad = [
      proof.slice(1),
      proof.slice(0, -1),
      [...proof, textSha256('more')],
      proof.with(0, textSha256('other')),
    ]
    expect(bad.filter((one) => isConsistent(earlier, later, one))).toEqual([])
    const mixed = [...theirs.slice(0, from), ...ours.slice(from, to)]
    expect(isConsistent(standing(theirs.slice(0, from)), later, proof)).toBe(false)
    expect(isConsistent(earlier, standing(mixed), proof)).toBe(false)
  }
})
