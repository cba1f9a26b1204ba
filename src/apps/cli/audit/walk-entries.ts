import { auditDetail } from '../../../adapters/json/audit-detail.ts'
import { walkChain, type ChainedEntry, type ChainFault } from '../../../domain/audit/chain.ts'
import { heldAgainst, type VouchedFault } from '../../../domain/audit/held-against.ts'
import type { Vouching, VouchingFault } from './vouching.ts'

export type EntryFault =
  | ChainFault
  | VouchedFault
  | VouchingFault
  | { readonly sequence: number; readonly fault: 'no-head' | 'no-entries' }
export type Head = { readonly sequence: number; readonly hash: string }

/** One organisation's entries, link by link and checkpoint by checkpoint. The first fault stays. */
export type EntryWalk = {
  readonly entries: () => number
  readonly fault: () => EntryFault | null
  readonly take: (entry: ChainedEntry) => EntryFault | null
  /** `head` null: the chain goes on, and where it ends now is looked at elsewhere. */
  readonly end: (head: Head | null) => EntryFault | null
}

export function walkEntries(vouching: Vouching): EntryWalk {
  const chain = walkChain()
  const held = heldAgainst(vouching.vouched)
  let entries = 0
  let fault: EntryFault | null = null
  return {
    entries: () => entries,
    fault: () => fault,
    take(entry) {
      entries += 1
      fault ??= chain.take(entry) ?? held.take(entry.hash) ?? otherKey(entry, vouching)
      return fault
    },
    end(head) {
      fault ??= (head && chain.end(head)) ?? held.end() ?? vouching.fault
      return fault
    },
  }
}

/** The chain itself says which key signs for it: another one in its place would have to be written in there too. */
function otherKey(entry: ChainedEntry, { keys, keyFrom }: Vouching): VouchingFault | null {
  if (entry.event !== 'checkpoint-key-made' || keyFrom === null) return null
  return keys.includes(String(auditDetail(entry.detail)['key']))
    ? null
    : { sequence: entry.sequence, fault: 'key-differs', by: 'record' }
}
