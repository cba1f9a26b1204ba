import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { appendEntry } from './audit.ts'
import { announceCare, changedCare } from './care-announced.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

/** Ends the next offer, cover or emergency access whose time is over, and says so; false where there is none. */
export const lapseOfCare = ({ database }: Stores, organisationId: string, at: string): Promise<boolean> =>
  inOrganisation(
    database,
    theServer(organisationId),
    async (tx) =>
      (await lapsedOffer(tx, organisationId, at)) ||
      (await coverRunOut(tx, organisationId, at)) ||
      emergencyRunOut(tx, organisationId, at),
  )

type Lapsed = {
  readonly id: string
  readonly conversation_id: string
  readonly from_member: string
  readonly to_member: string
}

/** Whoever offered is told anew: the client is still theirs. */
async function lapsedOffer(tx: Scoped, organisationId: string, at: string): Promise<boolean> {
  const { rows } = await sql<Lapsed>`
    update handover h set answer = 'lapsed', answered_at = ${at}, told_at = null
    where h.organisation_id = ${organisationId} and h.handover_id = (select n.handover_id from handover n
      where n.organisation_id = ${organisationId} and n.answer is null and n.until_at <= ${at}
      order by n.until_at limit 1 for no key update skip locked)
    returning h.handover_id as id, h.conversation_id, h.from_member, h.to_member`.execute(tx)
  const [row] = rows
  if (!row) return false
  const detail = { conversation: row.conversation_id, from: row.from_member, to: row.to_member }
  await appendEntry(tx, systemEntryOf(organisationId, at, 'handover-lapsed', ['handover', row.id], detail))
  await changedCare(tx, organisationId, row.conversation_id, at)
  return true
}

type RunOut = { readonly id: string; readonly for_member: string; readonly member_id: string }

/** It has opened nothing since its time was over; now the chain says that it ended, and screens hear it. */
async function coverRunOut(tx: Scoped, organisationId: string, at: string): Promise<boolean> {
  const { rows } = await sql<RunOut>`
    update cover v set ran_out_at = ${at}
    where v.organisation_id = ${organisationId} and v.cover_id = (select n.cover_id from cover n
      where n.organisation_id = ${organisationId} and n.ended_at is null and n.ran_out_at is null
        and n.until_at <= ${at}
      order by n.until_at limit 1 for no key update skip locked)
    returning v.cover_id as id, v.for_member, v.member_id`.execute(tx)
  const [row] = rows
  if (!row) return false
  const detail = { forMember: row.for_member, memberId: row.member_id }
  await appendEntry(tx, systemEntryOf(organisationId, at, 'cover-ran-out', ['cover', row.id], detail))
  await announceCare(tx, organisationId, row.for_member, at)
  return true
}

type EmergencyOver = { readonly id: string; readonly conversation_id: string; readonly member_id: string }

async function emergencyRunOut(tx: Scoped, organisationId: string, at: string): Promise<boolean> {
  const { rows } = await sql<EmergencyOver>`
    update break_glass b set ran_out_at = ${at}
    where b.organisation_id = ${organisationId} and b.break_glass_id = (select n.break_glass_id from break_glass n
      where n.organisation_id = ${organisationId} and n.ended_at is null and n.ran_out_at is null
        and n.until_at <= ${at}
      order by n.until_at limit 1 for no key update skip locked)
    returning b.break_glass_id as id, b.conversation_id, b.member_id`.execute(tx)
  const [row] = rows
  if (!row) return false
  const detail = { conversation: row.conversation_id, member: row.member_id }
  await appendEntry(
    tx,
    systemEntryOf(organisationId, at, 'break-glass-ran-out', ['break-glass', row.id], detail),
  )
  await changedCare(tx, organisationId, row.conversation_id, at)
  return true
}
