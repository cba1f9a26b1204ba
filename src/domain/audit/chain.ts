import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A stored row of the chain, every field as PostgreSQL keeps it. `hash` and `previous` are lower-case hex. */
export type ChainedEntry = {
  readonly organisationId: string
  readonly sequence: number
  /** UTC with microseconds: `2026-11-21T07:30:00.123456Z`. */
  readonly at: string
  readonly actorKind: string
  readonly actorId: string
  readonly event: string
  readonly subjectKind: string
  readonly subjectId: string
  /** JSON text exactly as stored. */
  readonly detail: string
  readonly previous: string
  readonly hash: string
}

/** Hash before the first row. */
export const GENESIS = '0'.repeat(64)

/**
 * SHA-256 over the previous hash and every field, each preceded by its length in UTF-8 bytes so that moving a
 * character from one field to the next changes the result. The trigger in the first migration computes the same.
 */
export function entryHash(entry: Omit<ChainedEntry, 'hash'>): string {
  const fields = [
    entry.previous,
    entry.organisationId,
    String(entry.sequence),
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.event,
    entry.subjectKind,
    entry.subjectId,
    entry.detail,
  ]
  return bytesToHex(
    sha256(utf8ToBytes(fields.map((field) => `${utf8ToBytes(field).length}:${field}`).join(''))),
  )
}

export type ChainFault = {
  readonly sequence: number
  readonly fault:
    | 'missing'
    | 'out-of-order'
    | 'wrong-previous'
    | 'wrong-hash'
    | 'shorter-than-head'
    | 'head-differs'
}

/** Walks one organisation's rows one by one, in stored order, in constant memory; `from` is the last row before the
 * first. `take` and `end` name the first fault, null while all holds; after a fault nothing more is to be asked. */
export type ChainWalk = {
  take(entry: ChainedEntry): ChainFault | null
  /** `head` is what the organisation's head row says was last written. */
  end(head: { readonly sequence: number; readonly hash: string }): ChainFault | null
}

export function walkChain(from = { sequence: 0, hash: GENESIS }): ChainWalk {
  let { sequence, hash: previous } = from
  return {
    take(entry) {
      sequence += 1
      if (entry.sequence > sequence) return { sequence, fault: 'missing' }
      if (entry.sequence < sequence) return { sequence: entry.sequence, fault: 'out-of-order' }
      if (entry.previous !== previous) return { sequence, fault: 'wrong-previous' }
      if (entryHash(entry) !== entry.hash) return { sequence, fault: 'wrong-hash' }
      previous = entry.hash
      return null
    },
    end(head) {
      if (sequence < head.sequence) return { sequence: sequence + 1, fault: 'shorter-than-head' }
      if (sequence > head.sequence || previous !== head.hash) return { sequence, fault: 'head-differs' }
      return null
    },
  }
}

/** The first fault of a whole chain in memory; see {@link walkChain}. */
export function firstFault(
  entries: Iterable<ChainedEntry>,
  head: { readonly sequence: number; readonly hash: string },
): ChainFault | null {
  const walk = walkChain()
  for (const entry of entries) {
    const fault = walk.take(entry)
    if (fault) return fault
  }
  return walk.end(head)
}
