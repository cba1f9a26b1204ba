import { expect, it } from 'vitest'
import { notVouchedFor, tailAfter } from './on-whose-word.ts'
import type { Vouching } from './vouching.ts'

const held = (sizes: readonly number[], more: Partial<Vouching> = {}): Vouching => ({
  vouched: sizes.map((size) => ({ size, root: 'r', by: 'record' })),
  ...{ fault: null, keys: [], keyFrom: 'given', cosigned: null },
  ...more,
})
/** Seven entries, minutes apart from the first. */
const minutes = [0, 1, 2, 3, 4, 5, 21]
const said = (
  vouching: Vouching,
  at = (minute: number): string => new Date(minute * 60_000).toISOString(),
) => {
  const tail = tailAfter(vouching)
  for (const [before, minute] of minutes.entries()) tail.take({ sequence: before + 1, at: at(minute) })
  return notVouchedFor(vouching, tail)
}

it.each<readonly [string, Vouching, ReturnType<typeof said>]>([
  ['all of it, with a key from elsewhere', held([3, 7]), null],
  ['all but the last entry, which has no time to be late in', held([6]), { from: 7, why: 'not-yet' }],
  ['all but the last sixteen minutes', held([3, 5]), { from: 6, why: 'after-the-last-checkpoint' }],
  [
    'the beginning, where the later checkpoints were left out',
    held([3]),
    { from: 4, why: 'after-the-last-checkpoint' },
  ],
  ['nothing, where all were left out', held([]), { from: 1, why: 'no-checkpoint' }],
  [
    'all, by the key that it brought along',
    held([7], { keyFrom: 'record' }),
    { from: 1, why: 'nobody-outside' },
  ],
  ['all, by a witness that saw them', held([7], { keyFrom: 'witness' }), null],
  [
    'all, beneath which a known witness signed',
    held([7], { keyFrom: 'record', cosigned: { count: 1, to: 7 } }),
    null,
  ],
  [
    'all by its own key, of which a known witness signed the beginning',
    held([3, 7], { keyFrom: 'record', cosigned: { count: 1, to: 3 } }),
    { from: 4, why: 'after-the-last-checkpoint' },
  ],
])('AU.2 an export of which checkpoints cover %s', (_, vouching, notVouched) => {
  expect(said(vouching)).toEqual(notVouched)
})

it('AU.2 a tail whose times say nothing is late', () => {
  expect(said(held([6]), () => 'no time')).toEqual({ from: 7, why: 'after-the-last-checkpoint' })
})
