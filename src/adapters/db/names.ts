import type { Sealer } from '../keys/sealing.ts'
import { places } from './places.ts'
import type { Scoped } from './scope.ts'

/** Names of staff by id; `ours` is the organisation's sealer. */
export async function openNames(
  tx: Scoped,
  ours: Sealer,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('member')
    .select(['member_id', 'name'])
    .where('organisation_id', '=', organisationId)
    .where('member_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.member_id, ours.open(places.memberName(row.member_id), row.name)]))
}
