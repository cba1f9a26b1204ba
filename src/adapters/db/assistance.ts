import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import type { AssistedReply } from '../../domain/assistance/figures.ts'
import { cautiousMoves } from '../../domain/drafting/move-policy.ts'
import { modalities, moveKinds } from '../../domain/drafting/suggestion.ts'
import type { Locale } from '../../domain/language.ts'
import type { AssistRules } from '../../domain/policy/assist-rules.ts'
import { noDays } from '../../domain/policy/days-without.ts'
import type { Origin } from '../../domain/review/provenance.ts'
import type { AssistanceRecord } from '../../flows/assistance-ports.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation } from './scope.ts'

export const assistanceOver = ({ database }: Stores): AssistanceRecord => ({
  // One's own figures count clients who left one's care since; what is read of them is numbers.
  replies: (permit, from, to) =>
    inOrganisation(database, theServer(permit.organisationId), async (tx) => {
      const only = permit.action === 'own-assistance.read' ? memberIdOf(permit) : null
      const { rows } = await sql<ReplyRow>`
        select a.approved_by, a.at, k.language, a.origin, a.share_edited, a.shown_ms, a.words
        from approval a
        join message m on m.organisation_id = a.organisation_id and m.approval_id = a.approval_id
        join conversation c on c.organisation_id = a.organisation_id and c.conversation_id = a.conversation_id
        join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
        where a.organisation_id = ${permit.organisationId} and a.at >= ${from} and a.at <= ${to}
          and a.words is not null and (${only}::uuid is null or a.approved_by = ${only}::uuid)
        order by a.at, a.approval_id`.execute(tx)
      return rows.map(replyOf)
    }),
  rules: (organisationId) =>
    inOrganisation(database, organisationId, async (tx): Promise<AssistRules> => {
      const row = await tx
        .selectFrom('assist_rule')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
      if (!row) return { moves: cautiousMoves, days: noDays }
      return {
        moves: {
          kinds: moveKinds.filter((kind) => row.move_kinds.includes(kind)),
          modalities: modalities.filter((way) => row.modalities.includes(way)),
        },
        days: { weekdays: row.weekdays, dates: row.dates },
      }
    }),
  saveRules: (permit, { moves, days }, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const row = {
        move_kinds: moves.kinds,
        modalities: moves.modalities,
        weekdays: days.weekdays,
        dates: days.dates,
      }
      await tx
        .insertInto('assist_rule')
        .values({ organisation_id: permit.organisationId, ...row })
        .onConflict((on) => on.column('organisation_id').doUpdateSet(row))
        .execute()
      await appendEntry(tx, entry)
    }),
  ownDays: (organisationId, memberId) =>
    inOrganisation(database, organisationId, async (tx) => {
      const row = await tx
        .selectFrom('own_day_without')
        .select(['weekdays', 'dates'])
        .where('organisation_id', '=', organisationId)
        .where('member_id', '=', memberId)
        .executeTakeFirst()
      return row ?? noDays
    }),
  saveOwnDays: (permit, { weekdays, dates }, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const key = { organisation_id: permit.organisationId, member_id: memberIdOf(permit) }
      await tx
        .insertInto('own_day_without')
        .values({ ...key, weekdays, dates })
        .onConflict((on) => on.columns(['organisation_id', 'member_id']).doUpdateSet({ weekdays, dates }))
        .execute()
      await appendEntry(tx, entry)
    }),
})

type ReplyRow = {
  readonly approved_by: string
  readonly at: string
  readonly language: Locale
  readonly origin: Origin
  readonly share_edited: number | null
  readonly shown_ms: number | null
  readonly words: number
}

const replyOf = (row: ReplyRow): AssistedReply => ({
  memberId: row.approved_by,
  at: row.at,
  language: row.language,
  origin: row.origin,
  shareEdited: row.share_edited,
  shownMs: row.shown_ms,
  words: row.words,
})
