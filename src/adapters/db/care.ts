import { sql } from 'kysely'
import type { MemberActor } from '../../domain/access/actor.ts'
import { isId } from '../../domain/id.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { Care, Cover } from '../../flows/care-ports.ts'
import { appendEntry } from './audit.ts'
import { coverOf, coverRows, coversOf, teamsOf } from './care-teams.ts'
import { announceCare, changedCare } from './care-announced.ts'
import { lapseOfCare } from './care-lapses.ts'
import { tellOfCare } from './care-told.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { conversationIdOf, inConversation, memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

export const careOver = (stores: Stores): Care => ({
  read: (permit) => inOrganisation(stores.database, permit, (tx) => teamsOf(stores, tx, permit)),
  arrange: (permit, cover, entry) =>
    done(
      inOrganisation(stores.database, permit, async (tx) => {
        await tx.insertInto('cover').values(rowOf(permit.organisationId, cover)).execute()
        await appendEntry(tx, entry)
        await announceCare(tx, permit.organisationId, cover.forMember, entry.at)
      }),
    ),
  cover: async (organisationId, coverId) =>
    isId(coverId)
      ? inOrganisation(stores.database, organisationId, async (tx) => {
          const row = await coverRows(tx, organisationId).where('cover_id', '=', coverId).executeTakeFirst()
          return row ? coverOf(row) : null
        })
      : null,
  endCover: (permit, coverId, entry) =>
    done(
      inOrganisation(stores.database, permit, async (tx) => {
        const row = await tx
          .updateTable('cover')
          .set({ ended_at: entry.at })
          .where('organisation_id', '=', permit.organisationId)
          .where('cover_id', '=', coverId)
          .returning('for_member')
          .executeTakeFirstOrThrow()
        await appendEntry(tx, entry)
        await announceCare(tx, permit.organisationId, row.for_member, entry.at)
      }),
    ),
  offer: (permit, handover, entry) =>
    done(
      inConversation(stores, permit, async (scope) => {
        await scope.tx
          .insertInto('handover')
          .values({
            ...{ organisation_id: scope.organisationId, handover_id: handover.id },
            ...{ client_id: scope.clientId, conversation_id: scope.conversationId },
            ...{ from_member: memberIdOf(permit), to_member: handover.toMember },
            words: scope.sealer.seal(places.handoverWords(handover.id), handover.words),
            ...{ offered_at: handover.offeredAt, until_at: handover.until },
          })
          .execute()
        await together(traced(scope, [entry], 'care-changed', 0))
      }),
    ),
  handover: async (asker, handoverId) =>
    isId(handoverId) ? inOrganisation(stores.database, asker, (tx) => offerAt(tx, asker, handoverId)) : null,
  answer: (permit, handoverId, answer, entry) =>
    done(
      inOrganisation(stores.database, permit, async (tx) => {
        const { organisationId } = permit
        const row = await tx
          .updateTable('handover')
          .set({ answer, answered_at: entry.at })
          .where('organisation_id', '=', organisationId)
          .where('handover_id', '=', handoverId)
          .returning('conversation_id')
          .executeTakeFirstOrThrow()
        await appendEntry(tx, entry)
        await changedCare(tx, organisationId, row.conversation_id, entry.at)
      }),
    ),
  covering: (permit) =>
    inOrganisation(stores.database, permit, (tx) =>
      coversOf(tx, permit.organisationId, conversationIdOf(permit)),
    ),
  passing: (asker) => inOrganisation(stores.database, asker, (tx) => passingOf(tx, asker)),
  lapse: (organisationId, at) => lapseOfCare(stores, organisationId, at),
  tell: (organisationId, at, ways) => tellOfCare(stores, organisationId, at, ways),
})

/** A change that PostgreSQL’s own rules may refuse. */
export const done = async (work: Promise<void>): Promise<Outcome<null>> => {
  const outcome = await orRefused(work)
  return outcome.ok ? granted(null) : refused(outcome.refusal.code, outcome.refusal.detail)
}

const rowOf = (organisationId: string, cover: Cover) => ({
  ...{ organisation_id: organisationId, cover_id: cover.id, for_member: cover.forMember },
  ...{ member_id: cover.memberId, from_at: cover.from, until_at: cover.until },
  ...{ arranged_by: cover.arrangedBy, at: cover.at },
})

async function offerAt(tx: Scoped, { organisationId }: MemberActor, handoverId: string) {
  const row = await tx
    .selectFrom('handover')
    .select(['client_id', 'conversation_id', 'from_member', 'to_member'])
    .where('organisation_id', '=', organisationId)
    .where('handover_id', '=', handoverId)
    .executeTakeFirst()
  if (!row) return null
  const { client_id: clientId, conversation_id: conversationId } = row
  return { clientId, conversationId, fromMember: row.from_member, toMember: row.to_member }
}

async function passingOf(tx: Scoped, { organisationId, memberId }: MemberActor) {
  const { rows } = await sql<{ readonly id: string; readonly until: string }>`
    select cover_id as id, until_at as until from cover where organisation_id = ${organisationId}
      and member_id = ${memberId} and ended_at is null and now() >= from_at and now() < until_at
    union all select break_glass_id, until_at from break_glass where organisation_id = ${organisationId}
      and member_id = ${memberId} and ended_at is null and now() < until_at`.execute(tx)
  return rows
}
