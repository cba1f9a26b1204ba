import type { Member } from '../../flows/ports.ts'
import type { Keys } from '../keys/keys.ts'
import type { Sealer } from '../keys/sealing.ts'
import { places } from './places.ts'
import type { Scoped } from './scope.ts'
import { together } from './together.ts'

export async function insertMember(
  tx: Scoped,
  ours: Sealer,
  organisationId: string,
  member: Omit<Member, 'licences'>,
  emailLookup: Buffer,
): Promise<void> {
  await tx
    .insertInto('member')
    .values({
      organisation_id: organisationId,
      member_id: member.id,
      role: member.role,
      name: ours.seal(places.memberName(member.id), member.name),
      title: ours.seal(places.memberTitle(member.id), member.title),
      email: ours.seal(places.memberEmail(member.id), member.email),
      email_lookup: emailLookup,
    })
    .execute()
}

/** Staff, active or former, with the licences that were not withdrawn; one of them where `memberId` is given. */
export async function memberRows(
  tx: Scoped,
  keys: Keys,
  organisationId: string,
  { memberId, active }: { readonly memberId: string | null; readonly active: boolean },
): Promise<readonly Member[]> {
  const [rows, licences] = await together([
    tx
      .selectFrom('member')
      .select(['member_id', 'role', 'name', 'title', 'email'])
      .where('organisation_id', '=', organisationId)
      .where('active', '=', active)
      .$if(memberId !== null, (query) => query.where('member_id', '=', memberId ?? ''))
      .orderBy('added_at')
      .orderBy('member_id')
      .execute(),
    tx
      .selectFrom('licence')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('withdrawn_at', 'is', null)
      .$if(memberId !== null, (query) => query.where('member_id', '=', memberId ?? ''))
      .orderBy('licence_id')
      .execute(),
  ])
  if (rows.length === 0) return []
  const ours = await keys.forOrganisation(tx, organisationId)
  return rows.map((row) => ({
    id: row.member_id,
    name: ours.open(places.memberName(row.member_id), row.name),
    email: ours.open(places.memberEmail(row.member_id), row.email),
    role: row.role,
    title: ours.open(places.memberTitle(row.member_id), row.title),
    licences: licences
      .filter((licence) => licence.member_id === row.member_id)
      .map((licence) => ({
        id: licence.licence_id,
        jurisdiction: licence.jurisdiction,
        number: ours.open(places.licenceNumber(licence.licence_id), licence.number),
        validFrom: licence.valid_from,
        expiresOn: licence.expires_on,
      })),
  }))
}
