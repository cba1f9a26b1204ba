import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { addMember, asOwner, asServer, insert, type Clinic } from './postgres-clinic.ts'

/** One practitioner opens an emergency access; to be run as they. */
export function breakGlass(
  { organisation, client, conversation, words }: Clinic,
  pg: Client,
  given: { readonly member: string; readonly at: string; readonly until: string; readonly reason: string },
): Promise<void> {
  const id = randomUUID()
  return insert(pg, 'break_glass', {
    ...{ organisation_id: organisation, client_id: client, conversation_id: conversation },
    ...{ break_glass_id: id, member_id: given.member, at: given.at, until_at: given.until },
    reason: words.seal({ table: 'break_glass', column: 'reason', row: id }, given.reason),
  })
}

/** Cover, a handover and an emergency access, all of yesterday. */
export async function fillCare(clinic: Clinic, supervisor: string, canary: string): Promise<void> {
  const [colleague, cover, handover, emergency] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await addMember(clinic, colleague, 'practitioner')
  const { organisation, member, client, conversation, words } = clinic
  const own = { organisation_id: organisation }
  const ofClient = { ...own, client_id: client, conversation_id: conversation }
  const [began, ended] = ['2026-11-20T07:00:00.000Z', '2026-11-20T08:00:00.000Z']
  await asOwner(clinic.test, organisation, async (pg) => {
    const people = { for_member: member, member_id: colleague, arranged_by: supervisor }
    await insert(pg, 'cover', {
      ...own,
      ...people,
      cover_id: cover,
      from_at: began,
      until_at: ended,
      at: began,
    })
    await insert(pg, 'handover', {
      ...ofClient,
      ...{ handover_id: handover, from_member: member, to_member: colleague, offered_at: began },
      ...{ until_at: '2026-12-04T07:00:00.000Z' },
      words: words.seal({ table: 'handover', column: 'words', row: handover }, canary),
    })
  })
  await asServer(
    clinic.test,
    organisation,
    (pg) =>
      insert(pg, 'break_glass', {
        ...ofClient,
        ...{ break_glass_id: emergency, member_id: colleague, at: began, until_at: ended },
        reason: words.seal({ table: 'break_glass', column: 'reason', row: emergency }, canary),
      }),
    `member:${colleague}`,
  )
  await asServer(
    clinic.test,
    organisation,
    (pg) =>
      pg.query(
        `update break_glass set reviewed_by = $1, reviewed_at = $2, outcome = 'justified', review = $3
         where break_glass_id = $4`,
        [
          supervisor,
          ended,
          words.seal({ table: 'break_glass', column: 'review', row: emergency }, canary),
          emergency,
        ],
      ),
    `member:${supervisor}`,
  )
}
