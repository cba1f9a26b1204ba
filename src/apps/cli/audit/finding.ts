import type { RecordFault } from '../../../adapters/db/audit-pairs.ts'
import type { Unvouched } from './on-whose-word.ts'
import type { Vouching } from './vouching.ts'
import type { EntryFault } from './walk-entries.ts'

/** What one organisation's chain turned out to be. */
export type Finding = {
  readonly organisation: string
  readonly entries: number
  readonly vouching: Vouching
  readonly fault: EntryFault | RecordFault | null
}

/** One line of the answer. Nothing is said of checkpoints where there are none. */
export function lineOf(
  { organisation, entries, vouching, fault }: Finding,
  notVouched: Unvouched | null = null,
): string {
  const count = (by: 'record' | 'witness'): number => vouching.vouched.filter((one) => one.by === by).length
  const held =
    vouching.keyFrom === null
      ? {}
      : {
          checkpoints: count('record'),
          witnessed: count('witness'),
          vouchedTo: vouching.vouched.reduce((most, { size }) => Math.max(most, size), 0),
          key: vouching.keyFrom,
          ...(vouching.cosigned && { cosigned: vouching.cosigned.count, cosignedTo: vouching.cosigned.to }),
        }
  const alone = notVouched ? { notVouched } : {}
  return `${JSON.stringify({ organisation, entries, ...held, fault, ...alone })}\n`
}
