import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

type Untold = { readonly id: string; readonly whom: readonly string[] }
const kinds = ['break-glass', 'handover', 'cover'] as const
type Kind = (typeof kinds)[number]

/** Whom it concerns: supervisors of an emergency access, one colleague of the others; who offered, once an offer lapsed. */
const untold = (kind: Kind, organisationId: string, at: string) =>
  ({
    'break-glass': sql<Untold>`update break_glass b set told_at = ${at}
      where b.organisation_id = ${organisationId} and b.break_glass_id = (select n.break_glass_id from break_glass n
        where n.organisation_id = ${organisationId} and n.told_at is null order by n.at limit 1
        for no key update skip locked)
      returning b.break_glass_id as id, array(select m.member_id::text from member m
        where m.organisation_id = ${organisationId} and m.active and m.role = 'supervisor') as whom`,
    handover: sql<Untold>`update handover h set told_at = ${at}
      where h.organisation_id = ${organisationId} and h.handover_id = (select n.handover_id from handover n
        where n.organisation_id = ${organisationId} and n.told_at is null order by n.offered_at limit 1
        for no key update skip locked)
      returning h.handover_id as id,
        array[(case h.answer when 'lapsed' then h.from_member else h.to_member end)::text] as whom`,
    cover: sql<Untold>`update cover v set told_at = ${at}
      where v.organisation_id = ${organisationId} and v.cover_id = (select n.cover_id from cover n
        where n.organisation_id = ${organisationId} and n.told_at is null order by n.at limit 1
        for no key update skip locked)
      returning v.cover_id as id, array[v.member_id::text] as whom`,
  })[kind]

/** Puts the notices of the next thing that nobody was told of in their way; false where there is none. */
export const tellOfCare = (
  stores: Stores,
  organisationId: string,
  at: string,
  ways: readonly NoticeWay[],
): Promise<boolean> =>
  inOrganisation(stores.database, theServer(organisationId), async (tx) => {
    for (const kind of kinds) {
      const { rows } = await untold(kind, organisationId, at).execute(tx)
      const [row] = rows
      if (!row) continue
      for (const to_member of row.whom)
        for (const way of ways) {
          const notice = {
            organisation_id: organisationId,
            notice_id: stores.ids.next(),
            due_at: at,
            way,
            to_member,
          }
          await insertNotice(tx, notice, kind, row.id)
        }
      const told = { ways: ways.join(' '), told: row.whom.join(' ') }
      await appendEntry(tx, systemEntryOf(organisationId, at, 'care-told', [kind, row.id], told))
      return true
    }
    return false
  })

type Notice = {
  readonly organisation_id: string
  readonly due_at: string
  readonly notice_id: string
  readonly way: NoticeWay
  readonly to_member: string
}
const insertNotice = (tx: Scoped, notice: Notice, kind: Kind, id: string) =>
  tx
    .insertInto('notice')
    .values({
      ...notice,
      cover_id: kind === 'cover' ? id : null,
      handover_id: kind === 'handover' ? id : null,
      break_glass_id: kind === 'break-glass' ? id : null,
    })
    .execute()
