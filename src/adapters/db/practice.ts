import type { Practice } from '../../flows/practice-ports.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation } from './scope.ts'

export const practiceOver = ({ database }: Stores): Practice => ({
  results: (permit) =>
    inOrganisation(database, permit, async (tx) => {
      const rows = await tx
        .selectFrom('practice_result')
        .selectAll()
        .where('organisation_id', '=', permit.organisationId)
        .$if(permit.action === 'practice.do', (query) => query.where('member_id', '=', memberIdOf(permit)))
        .orderBy('at')
        .orderBy('result_id')
        .execute()
      return rows.map((row) => ({
        memberId: row.member_id,
        drillId: row.drill_id,
        kind: row.planted,
        caught: row.caught,
        falseAlarms: row.false_alarms,
        at: row.at,
      }))
    }),
  save: (permit, id, result, entry) =>
    inOrganisation(database, permit, async (tx) => {
      await tx
        .insertInto('practice_result')
        .values({
          organisation_id: permit.organisationId,
          result_id: id,
          member_id: memberIdOf(permit),
          drill_id: result.drillId,
          planted: result.kind,
          caught: result.caught,
          false_alarms: result.falseAlarms,
          at: result.at,
        })
        .execute()
      await appendEntry(tx, entry)
    }),
})
