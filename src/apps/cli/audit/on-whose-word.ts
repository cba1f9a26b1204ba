import type { Vouching, VouchingFault } from './vouching.ts'

/** From which entry on an export stands on its own word alone, and why. */
export type Unvouched = {
  readonly from: number
  readonly why: 'no-checkpoint' | 'nobody-outside' | 'after-the-last-checkpoint' | 'not-yet'
}

/** Five times what a running server takes between two checkpoints. */
const LATE_MS = 15 * 60_000

/** The entries that no checkpoint covers, and how far apart in time they say to be. */
export type Tail = {
  readonly take: (entry: { readonly sequence: number; readonly at: string }) => void
  readonly any: () => boolean
  readonly late: () => boolean
}

export function tailAfter(vouching: Vouching): Tail {
  const to = vouchedTo(vouching)
  let [first, last] = [Infinity, -Infinity]
  return {
    take: ({ sequence, at }) => {
      if (sequence <= to) return
      const time = Date.parse(at)
      // A time that is none is not within a quarter of an hour of anything.
      first = Number.isNaN(time) ? -Infinity : Math.min(first, time)
      last = Number.isNaN(time) ? Infinity : Math.max(last, time)
    },
    any: () => first !== Infinity,
    late: () => last - first > LATE_MS,
  }
}

/** How far somebody's word reaches whom the export did not bring along; else how far its own does. */
function vouchedTo({ vouched, keyFrom, cosigned }: Vouching): number {
  if (keyFrom === 'record' && cosigned) return cosigned.to
  return vouched.reduce((most, { size }) => Math.max(most, size), 0)
}

/** An export is made by whoever gives it: they can leave checkpoints out, and with a key of their own sign others. So without a
 * word from outside nothing is known but that it agrees with itself. The last minutes before it was made are on no
 * checkpoint yet; more than that is, where the server ran. Whoever rewrites the end can write its times as well, so
 * that it is short is no word for it: it is told, too. */
export function notVouchedFor(vouching: Vouching, tail: Tail): Unvouched | null {
  const outside =
    vouching.keyFrom === 'given' || vouching.keyFrom === 'witness' || (vouching.cosigned?.count ?? 0) > 0
  if (vouching.vouched.length === 0) return { from: 1, why: 'no-checkpoint' }
  if (!outside) return { from: 1, why: 'nobody-outside' }
  if (!tail.any()) return null
  return { from: vouchedTo(vouching) + 1, why: tail.late() ? 'after-the-last-checkpoint' : 'not-yet' }
}

/** The key that a chain says was made for it, and nothing that the key signed: the export was robbed of it. A server signs
 * with a key as soon as it is made, and only one that is killed at that very moment leaves the signing to its next start. */
export function robbedOf(vouching: Vouching): {
  readonly take: (entry: { readonly sequence: number; readonly at: string; readonly event: string }) => void
  readonly fault: () => VouchingFault | null
} {
  let made: { readonly sequence: number; readonly at: number } | null = null
  let late = false
  return {
    take: ({ sequence, at, event }) => {
      if (made) late ||= !(Date.parse(at) - made.at <= LATE_MS)
      else if (event === 'checkpoint-key-made') made = { sequence, at: Date.parse(at) }
    },
    fault: () =>
      made && vouching.vouched.length === 0 && (vouching.keyFrom === null || late)
        ? { sequence: made.sequence, fault: 'not-vouched', by: 'record' }
        : null,
  }
}

const reasons: Readonly<Record<Unvouched['why'], string>> = {
  'no-checkpoint': 'no signed checkpoint covers any of it',
  'nobody-outside':
    'its checkpoints are signed with the key that it brought along itself; give --key, --witness or --cosigner',
  'after-the-last-checkpoint': 'no signed checkpoint covers what follows, for more than a quarter of an hour',
  'not-yet':
    'what follows its last checkpoint is as short as a running server leaves it; a later export can vouch for it',
}

export const sentenceOf = (organisation: string, { from, why }: Unvouched): string =>
  `the chain of ${organisation} agrees with itself, but from entry ${from} on nobody vouches for it: ${reasons[why]}`
