import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import { reminderDue, REMIND_DAYS } from '../../domain/rights/right-case.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { inOrganisation } from './scope.ts'

type Due = { readonly case_id: string; readonly due_on: string; readonly whom: readonly string[] }

/** Reminds administrators of the next request whose day comes, is there, or is over; false where there is none. */
export const tellOfCase = (
  stores: Stores,
  organisationId: string,
  at: string,
  ways: readonly NoticeWay[],
): Promise<boolean> =>
  inOrganisation(stores.database, theServer(organisationId), async (tx) => {
    // The same steps as reminderDue, so that nothing is taken that says nothing new.
    const { rows } = await sql<Due>`
      select c.case_id, c.due_on, array(select m.member_id::text from member m
        where m.organisation_id = ${organisationId} and m.active and m.role = 'administrator') as whom
      from right_case c
      where c.organisation_id = ${organisationId} and c.state in ('asked', 'taken')
        and c.reminded < case when c.due_on < ${at.slice(0, 10)}::date then 3
          when c.due_on = ${at.slice(0, 10)}::date then 2
          when c.due_on <= ${at.slice(0, 10)}::date + ${REMIND_DAYS}::int then 1 else 0 end
      order by c.due_on, c.case_id limit 1 for no key update of c skip locked`.execute(tx)
    const [row] = rows
    if (!row) return false
    const reminded = reminderDue(row.due_on, at)
    await tx
      .updateTable('right_case')
      .set({ reminded })
      .where('organisation_id', '=', organisationId)
      .where('case_id', '=', row.case_id)
      .execute()
    for (const to_member of row.whom)
      for (const way of ways)
        await tx
          .insertInto('notice')
          .values({
            ...{ organisation_id: organisationId, notice_id: stores.ids.next(), due_at: at },
            ...{ way, to_member, case_id: row.case_id },
          })
          .execute()
    const detail = { step: reminded, due: row.due_on, ways: ways.join(' '), told: row.whom.join(' ') }
    await appendEntry(tx, systemEntryOf(organisationId, at, 'right-due', ['right-case', row.case_id], detail))
    return true
  })
