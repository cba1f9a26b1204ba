import { emptyTree, growTree, rootOf } from './merkle.ts'

/** What somebody vouches for: this many entries with this root. */
export type Vouched = {
  readonly size: number
  readonly root: string
  readonly by: 'record' | 'witness'
}

/** The chain is not the one that was vouched for. The first wrong entry is `sequence`, or one after it up to `upTo`:
 * everything before `sequence` is as it was. */
export type VouchedFault = {
  readonly sequence: number
  readonly upTo: number
  readonly fault: 'forked' | 'rolled-back'
  readonly by: Vouched['by']
}

/** Holds a chain, entry by entry in constant memory, against every checkpoint of it. `take` wants entries that follow
 * each other without gaps; after a fault nothing more is to be asked. */
export function heldAgainst(vouched: readonly Vouched[]): {
  readonly take: (entryHash: string) => VouchedFault | null
  readonly end: () => VouchedFault | null
} {
  const claims = vouched.toSorted((a, b) => a.size - b.size)
  const growing = growTree(emptyTree)
  let size = 0
  let good = 0
  let next = 0
  const compare = (): VouchedFault | null => {
    if (claims[next]?.size !== size) return null
    const root = rootOf(growing.tree())
    for (let claim = claims[next]; claim?.size === size; claim = claims[++next])
      if (claim.root !== root) return { sequence: good + 1, upTo: size, fault: 'forked', by: claim.by }
    good = size
    return null
  }
  return {
    take(entryHash) {
      growing.add(entryHash)
      size += 1
      return compare()
    },
    end() {
      const beyond = claims[next]
      return beyond && beyond.size > size
        ? { sequence: size + 1, upTo: beyond.size, fault: 'rolled-back', by: beyond.by }
        : null
    },
  }
}
