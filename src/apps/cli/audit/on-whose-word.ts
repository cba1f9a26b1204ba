import type { Vouching } from './vouching.ts'

/** From which entry on an export stands on its own word alone, and why. */
export type Unvouched = {
  readonly from: number
  readonly why: 'no-checkpoint' | 'nobody-outside' | 'after-the-last-checkpoint'
}

/** Five times what a running server takes between two checkpoints. */
const LATE_MS = 15 * 60_000

/** The entries that no checkpoint covers, and how far apart in time they say to be. */
export type Tail = {
  readonly take: (entry: { readonly sequence: number; readonly at: string }) => void
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
 * checkpoint yet; more than that is. */
export function notVouchedFor(vouching: Vouching, tail: Tail): Unvouched | null {
  const outside =
    vouching.keyFrom === 'given' || vouching.keyFrom === 'witness' || (vouching.cosigned?.count ?? 0) > 0
  if (vouching.vouched.length === 0) return { from: 1, why: 'no-checkpoint' }
  if (!outside) return { from: 1, why: 'nobody-outside' }
  return tail.late() ? { from: vouchedTo(vouching) + 1, why: 'after-the-last-checkpoint' } : null
}

const reasons: Readonly<Record<Unvouched['why'], string>> = {
  'no-checkpoint': 'no signed checkpoint covers any of it',
  'nobody-outside':
    'its checkpoints are signed with the key that it brought along itself; give --key, --witness or --cosigner',
  'after-the-last-checkpoint': 'no signed checkpoint covers what follows, for more than a quarter of an hour',
}

export const sentenceOf = (organisation: string, { from, why }: Unvouched): string =>
  `the chain of ${organisation} agrees with itself, but from entry ${from} on nobody vouches for it: ${reasons[why]}`
