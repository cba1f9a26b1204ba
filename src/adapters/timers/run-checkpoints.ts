import type { Clock } from '../../flows/ports.ts'
import { originOf } from '../../domain/audit/checkpoint.ts'
import { auditOver } from '../db/audit.ts'
import { growthOf } from '../db/growth.ts'
import { checkpointsOf, makeCheckpoint, publicKeyOf, witnessed } from '../db/checkpoints.ts'
import type { Stores } from '../db/record.ts'
import type { Witness } from '../witness/witness.ts'
import { repeat, type Repeating } from './repeat.ts'

/** Milliseconds between two checkpoints: what an intruder can undo without anybody ever being able to show it. */
const EVERY_MS = 180_000
/** Sent in one turn; after a long time without the witness the rest goes with the next turns. */
const AT_ONCE = 200

/** Signs a checkpoint of every organisation whose chain has grown, now and every few minutes, and sends each to the
 * witnesses until they have it. One that cannot be reached holds up neither the signing nor the other. */
export function runCheckpoints(
  stores: Stores,
  witnesses: readonly Witness[],
  clock: Clock,
  broken: (error: unknown) => void,
): Repeating {
  const seen = new Map<string, number>()
  return repeat(
    async () => {
      for (const id of await auditOver(stores.database).organisations()) {
        await makeCheckpoint(stores, id, clock.now(), seen).catch(broken)
        for (const witness of witnesses) await send(stores, id, witness, clock).catch(broken)
      }
    },
    EVERY_MS,
    broken,
  )
}

/** Oldest first, and none before the one before it: a witness sees the chain grow. */
export async function send(
  { database }: Stores,
  organisationId: string,
  witness: Witness,
  clock: Clock,
): Promise<void> {
  const key = await publicKeyOf(database, organisationId)
  if (key === null) return
  const origin = originOf(organisationId)
  for (const { size, note, at } of await checkpointsOf(database, organisationId, {
    notYet: witness.way,
    limit: AT_ONCE,
  })) {
    const cosigned = await witness.take({ at, origin, key, checkpoint: note }, (from, to) =>
      growthOf(database, organisationId, from, to),
    )
    await witnessed(database, organisationId, size, { way: witness.way, at: clock.now(), cosigned })
  }
}
