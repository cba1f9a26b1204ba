import { auditOver } from '../../../adapters/db/audit.ts'
import { headOf, recordFault } from '../../../adapters/db/audit-record.ts'
import { checkpointsOf, publicKeyOf } from '../../../adapters/db/checkpoints.ts'
import type { Database } from '../../../adapters/db/scope.ts'
import { withCosignatures } from '../../../domain/audit/cosignature.ts'
import type { Finding } from './finding.ts'
import type { OwnCheckpoints, Outside } from './vouching.ts'
import { vouchingOf } from './vouching.ts'
import { walkEntries } from './walk-entries.ts'

/** Walks the chain of the record, holds it against checkpoints and witnesses, and compares it with what the record
 * holds. */
export async function verifyRecord(
  database: Database,
  organisation: string,
  outside: Outside,
): Promise<Finding> {
  const found = await verifyChain(database, organisation, outside)
  return { ...found, fault: found.fault ?? (await recordFault(database, organisation)) }
}

/** A server may be writing meanwhile: the head from before must be on the way, the head from after at the end or
 * beyond it. A row past the later head was put there by somebody else. */
async function verifyChain(database: Database, organisation: string, outside: Outside): Promise<Finding> {
  const before = await headOf(database, organisation)
  const vouching = vouchingOf(organisation, await ownCheckpoints(database, organisation), outside)
  const walk = walkEntries(vouching)
  const found = (fault: Finding['fault']): Finding => ({
    organisation,
    entries: walk.entries(),
    vouching,
    fault,
  })
  for await (const entry of auditOver(database).entries(organisation)) {
    const fault = walk.take(entry)
    if (fault) return found(fault)
    if (entry.sequence === before?.sequence && entry.hash !== before.hash)
      return found({ sequence: entry.sequence, fault: 'head-differs' })
  }
  if (before && walk.entries() < before.sequence) return found(walk.end(before))
  const after = await headOf(database, organisation)
  if (!before || !after) return found({ sequence: walk.entries(), fault: 'no-head' })
  return found(walk.end(walk.entries() < after.sequence ? null : after))
}

export const ownCheckpoints = async (database: Database, organisation: string): Promise<OwnCheckpoints> => ({
  key: await publicKeyOf(database, organisation),
  notes: (await checkpointsOf(database, organisation, { notYet: null, limit: Number.MAX_SAFE_INTEGER })).map(
    ({ note, cosigned }) => withCosignatures(note, cosigned),
  ),
})
