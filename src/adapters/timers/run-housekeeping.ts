import { turnKeys } from '../../flows/change-keys.ts'
import { forgetErased } from '../../flows/erase-client.ts'
import { applyRetention } from '../../flows/retention.ts'
import type { Ports } from '../../flows/ports.ts'
import { repeat, type Repeating } from './repeat.ts'

/** Milliseconds between two looks whether keys are being changed. */
const KEYS_MS = 5_000
/** Pieces of a change of keys in one look: short beside what people do. */
const PIECES = 50
/** Retention: not while everybody comes in after a start, then once a day. */
const FIRST_MS = 600_000
const DAY_MS = 86_400_000
const LOOK_MS = 60_000

/** What has no bell: keys that are being changed go on, and what is too old goes. */
export function runHousekeeping(
  ports: Pick<Ports, 'audit' | 'keyChanges' | 'erasures' | 'clock' | 'ids'>,
  everywhere: (work: (organisationId: string) => Promise<unknown>) => Promise<void>,
  broken: (error: unknown) => void,
): Repeating {
  let due = performance.now() + FIRST_MS
  const tidy = async (): Promise<void> => {
    if (performance.now() < due) return
    due = performance.now() + DAY_MS
    await everywhere((id) => applyRetention(id, { dry: false }, ports))
  }
  const both = [
    repeat(
      () =>
        everywhere(async (id) => {
          await forgetErased(id, ports)
          await turnKeys(id, PIECES, ports)
        }),
      KEYS_MS,
      broken,
    ),
    repeat(tidy, LOOK_MS, broken),
  ]
  return { stop: async () => void (await Promise.all(both.map((one) => one.stop()))) }
}
