import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'

/** A Merkle tree that only grows (RFC 6962, section 2.1). Its leaves are the entries' hashes, so that one root stands
 * for every entry and for the order they came in. Hashes are lower-case hex. */
export type Tree = {
  readonly size: number
  /** Roots of the full subtrees, largest first: all that is needed to go on growing. */
  readonly peaks: readonly string[]
}

export const emptyTree: Tree = { size: 0, peaks: [] }

/** The bytes before a leaf and before a node differ, so that no node can be passed off as an entry. */
const LEAF = Uint8Array.of(0)
const NODE = Uint8Array.of(1)

type Bytes = ReturnType<typeof sha256>

const nodeHash = (left: Bytes, right: Bytes): Bytes => sha256(concatBytes(NODE, left, right))

/** Grows a tree entry by entry in constant memory. */
export function growTree(from: Tree): {
  readonly add: (entryHash: string) => void
  readonly tree: () => Tree
} {
  let size = from.size
  const peaks: Bytes[] = from.peaks.map((peak) => hexToBytes(peak))
  return {
    add(entryHash) {
      let grown = sha256(concatBytes(LEAF, hexToBytes(entryHash)))
      for (let full = size; full % 2 === 1; full = Math.floor(full / 2)) {
        const left = peaks.pop()
        if (left) grown = nodeHash(left, grown)
      }
      peaks.push(grown)
      size += 1
    },
    tree: () => ({ size, peaks: peaks.map((peak) => bytesToHex(peak)) }),
  }
}

/** The root; of an empty tree SHA-256 of nothing, as the standard says. */
export function rootOf({ peaks }: Tree): string {
  const [last, ...others] = peaks.map((peak) => hexToBytes(peak)).toReversed()
  if (!last) return bytesToHex(sha256(new Uint8Array()))
  return bytesToHex(others.reduce((right, left) => nodeHash(left, right), last))
}

/** Whether a tree read from a store can be one: as many peaks as its size has full subtrees. */
export const isTree = ({ size, peaks }: Tree): boolean =>
  Number.isSafeInteger(size) &&
  size >= 0 &&
  size.toString(2).replaceAll('0', '').length === peaks.length &&
  peaks.every((peak) => /^[0-9a-f]{64}$/.test(peak))
