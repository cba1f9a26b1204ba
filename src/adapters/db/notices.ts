import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { noticeTried } from '../../domain/audit/timer-entry.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import { LENT_MINUTES, MOST_TRIES, retryMinutes } from '../../domain/episodes/retry.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import type { Locale } from '../../domain/language.ts'
import type { DueNotice } from '../../flows/escalation-ports.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

type NoticeDue = {
  readonly notice_id: string
  readonly episode_id: string | null
  readonly question_id: string | null
  readonly cover_id: string | null
  readonly handover_id: string | null
  readonly break_glass_id: string | null
  readonly case_id: string | null
  readonly way: NoticeWay
  readonly tries: number
  readonly member_id: string
  readonly email: Buffer
  readonly language: Locale
}

/** Minutes between a try and the next, by how many there were: what is lent was taken so long before it is due again. */
const waits = Array.from({ length: MOST_TRIES }, (_, before) => retryMinutes(before + 1))

/** Takes one notice and lends it until its next try: nothing is dialled while a row is locked. */
export const claimNotice = (
  { database, keys }: Stores,
  organisationId: string,
  at: string,
  way: NoticeWay,
): Promise<DueNotice | null> =>
  inOrganisation(database, theServer(organisationId), async (tx) => {
    // Alone: of two who look at once neither sees whom the other is about to tell.
    await sql`select pg_advisory_xact_lock(7277685, hashtext(${`${organisationId} ${way}`}))`.execute(tx)
    await endUnneeded(tx, organisationId, at)
    const { rows } = await sql<NoticeDue>`
      select n.notice_id, o.episode_id, n.question_id, n.cover_id, n.handover_id, n.break_glass_id, n.case_id, n.way, n.tries, m.member_id, m.email, s.language
      from notice n
      left join episode_told o on o.organisation_id = n.organisation_id and o.told_id = n.told_id
      left join senior_question q on q.organisation_id = n.organisation_id and q.question_id = n.question_id
      join member m on m.organisation_id = n.organisation_id and m.member_id = coalesce(o.member_id, q.asked_of, n.to_member)
      join organisation_setting s on s.organisation_id = n.organisation_id
      where n.organisation_id = ${organisationId} and n.ended is null and n.due_at <= ${at} and n.way = ${way}
        and not exists (select from notice l where l.organisation_id = n.organisation_id and l.way = n.way
          and l.ended is null and l.tries > 0 and l.notice_id <> n.notice_id and person_told(l) = person_told(n)
          and l.due_at - make_interval(mins => (${waits}::int[])[l.tries]) > ${minutesAfter(at, -LENT_MINUTES)})
      order by n.due_at, n.notice_id limit 1
      for no key update of n skip locked`.execute(tx)
    const [row] = rows
    if (!row) return null
    const tries = row.tries + 1
    await tx
      .updateTable('notice')
      .set({ tries, due_at: minutesAfter(at, retryMinutes(tries)) })
      .where('organisation_id', '=', organisationId)
      .where('notice_id', '=', row.notice_id)
      .execute()
    const ours = await keys.forOrganisation(tx, organisationId)
    const subject = subjectOf(row)
    await appendEntry(tx, noticeTried(organisationId, at, subject, { notice: row.notice_id, way, tries }))
    return {
      id: row.notice_id,
      subject,
      way: row.way,
      tries,
      memberId: row.member_id,
      email: ours.open(places.memberEmail(row.member_id), row.email),
      language: row.language,
    }
  })

const subjectOf = (row: NoticeDue): DueNotice['subject'] => {
  if (row.question_id !== null) return ['question', row.question_id]
  if (row.cover_id !== null) return ['cover', row.cover_id]
  if (row.handover_id !== null) return ['handover', row.handover_id]
  if (row.break_glass_id !== null) return ['break-glass', row.break_glass_id]
  if (row.case_id !== null) return ['right-case', row.case_id]
  return ['episode', row.episode_id ?? '']
}

/** Somebody has done what the notice was about. */
const endUnneeded = (tx: Scoped, organisationId: string, at: string) =>
  sql`update notice n set ended = 'not-needed', ended_at = ${at}
    where n.organisation_id = ${organisationId} and n.ended is null and n.notice_id in (
      select w.notice_id from notice w
      join episode_told o on o.organisation_id = w.organisation_id and o.told_id = w.told_id
      join episode_timer t on t.organisation_id = o.organisation_id and t.timer_id = o.timer_id
      where w.organisation_id = ${organisationId} and w.ended is null and t.done_at is not null
      for no key update of w skip locked)
      or (n.organisation_id = ${organisationId} and n.ended is null and n.notice_id in (
        select w.notice_id from notice w
        join senior_question q on q.organisation_id = w.organisation_id and q.question_id = w.question_id
        where w.organisation_id = ${organisationId} and w.ended is null and q.answered_at is not null
        for no key update of w skip locked))
      or (n.organisation_id = ${organisationId} and n.ended is null and (
        exists (select from handover h where h.organisation_id = n.organisation_id
          and h.handover_id = n.handover_id and h.to_member = n.to_member and h.answered_at is not null)
        or exists (select from break_glass b where b.organisation_id = n.organisation_id
          and b.break_glass_id = n.break_glass_id and b.reviewed_at is not null)
        or exists (select from cover v where v.organisation_id = n.organisation_id
          and v.cover_id = n.cover_id and v.ended_at is not null)
        or exists (select from right_case c where c.organisation_id = n.organisation_id
          and c.case_id = n.case_id and c.ended_at is not null)))`.execute(tx)

export const endNotice = (
  { database }: Stores,
  organisationId: string,
  noticeId: string,
  end: 'sent' | 'gave-up',
  entry: AuditEntry,
): Promise<void> =>
  inOrganisation(database, theServer(organisationId), async (tx) => {
    await tx
      .updateTable('notice')
      .set({ ended: end, ended_at: entry.at })
      .where('organisation_id', '=', organisationId)
      .where('notice_id', '=', noticeId)
      .where('ended', 'is', null)
      .execute()
    if (end === 'sent') await endSaid(tx, organisationId, noticeId, entry.at)
    await appendEntry(tx, entry)
  })

/** What waits for the same person by the same way says nothing that they were not told now. */
const endSaid = (tx: Scoped, organisationId: string, noticeId: string, at: string) =>
  sql`update notice n set ended = 'not-needed', ended_at = ${at} from notice s
    where n.organisation_id = ${organisationId} and n.ended is null and n.tries = 0 and n.due_at <= ${at}
      and s.organisation_id = ${organisationId} and s.notice_id = ${noticeId} and s.ended = 'sent'
      and n.way = s.way and person_told(n) = person_told(s)`.execute(tx)
