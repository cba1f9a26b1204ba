import type { Colleague } from '../../domain/evidence/discussion/comment.ts'
import type { Sealer } from '../keys/sealing.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import type { Scoped } from './scope.ts'

/** The staff of an organisation by name, with the sealer their words are under. */
export type OpenStaff = {
  readonly sealer: Sealer
  readonly all: readonly Colleague[]
  named(memberId: string): Colleague
}

export async function openStaff(
  keys: Stores['keys'],
  tx: Scoped,
  organisationId: string,
): Promise<OpenStaff> {
  const sealer = await keys.forOrganisation(tx, organisationId)
  const rows = await tx
    .selectFrom('member')
    .select(['member_id', 'name', 'active'])
    .where('organisation_id', '=', organisationId)
    .orderBy('added_at')
    .orderBy('member_id')
    .execute()
  const names = new Map(
    rows.map((row) => [row.member_id, sealer.open(places.memberName(row.member_id), row.name)]),
  )
  return {
    sealer,
    all: rows.filter((row) => row.active).map(({ member_id: id }) => ({ id, name: names.get(id) ?? '' })),
    named: (id) => ({ id, name: names.get(id) ?? '' }),
  }
}
