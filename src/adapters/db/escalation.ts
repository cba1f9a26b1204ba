import type { EscalationRule } from '../../domain/episodes/escalation.ts'
import { granted, refused } from '../../domain/outcome.ts'
import { isId } from '../../domain/id.ts'
import type { Escalation } from '../../flows/escalation-ports.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { together } from './together.ts'

export const escalationOver = ({ database }: Stores): Escalation => ({
  policy: (organisationId) =>
    inOrganisation(database, organisationId, async (tx) => {
      const [rules, cover] = await together([
        tx
          .selectFrom('escalation_rule')
          .selectAll()
          .where('organisation_id', '=', organisationId)
          .orderBy('tier', 'desc')
          .execute(),
        tx
          .selectFrom('escalation_cover')
          .select('member_id')
          .where('organisation_id', '=', organisationId)
          .orderBy('place')
          .execute(),
      ])
      return {
        rules: rules.flatMap(({ tier, ...row }) => (tier === 0 ? [] : [{ tier, ...ruleOf(row) }])),
        coverIds: cover.map((row) => row.member_id),
      }
    }),
  save: (permit, policy, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      if (!(await areCover(tx, organisationId, policy.coverIds))) return refused('input-not-valid', 'cover')
      // The rules are locked first, so that two who save wait for each other.
      await together([
        ...policy.rules.map((rule) => saveRule(tx, organisationId, rule)),
        tx.deleteFrom('escalation_cover').where('organisation_id', '=', organisationId).execute(),
        ...policy.coverIds.map((member_id, place) =>
          tx
            .insertInto('escalation_cover')
            .values({ organisation_id: organisationId, place, member_id })
            .execute(),
        ),
        appendEntry(tx, entry),
      ])
      return granted(null)
    }),
})

const ruleOf = (row: {
  readonly acknowledge_minutes: number
  readonly assess_minutes: number
  readonly contact_minutes: number
  readonly every_minutes: number
  readonly follow_up_days: number
}): Omit<EscalationRule, 'tier'> => ({
  acknowledgeMinutes: row.acknowledge_minutes,
  assessMinutes: row.assess_minutes,
  contactMinutes: row.contact_minutes,
  everyMinutes: row.every_minutes,
  followUpDays: row.follow_up_days,
})

const saveRule = (tx: Scoped, organisationId: string, rule: EscalationRule) =>
  tx
    .updateTable('escalation_rule')
    .set({
      acknowledge_minutes: rule.acknowledgeMinutes,
      assess_minutes: rule.assessMinutes,
      contact_minutes: rule.contactMinutes,
      every_minutes: rule.everyMinutes,
      follow_up_days: rule.followUpDays,
    })
    .where('organisation_id', '=', organisationId)
    .where('tier', '=', rule.tier)
    .execute()

async function areCover(tx: Scoped, organisationId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true
  if (!ids.every(isId)) return false
  const rows = await tx
    .selectFrom('member')
    .select('member_id')
    .where('organisation_id', '=', organisationId)
    .where('member_id', 'in', ids)
    .where('active', '=', true)
    .where('role', 'in', ['practitioner', 'supervisor'])
    .execute()
  return rows.length === new Set(ids).size
}
