import { sql, type RawBuilder } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import type { BreakGlassOutcome } from '../../domain/access/break-glass.ts'
import { sameName } from '../../domain/access/same-name.ts'
import { isId } from '../../domain/id.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { BreakGlass, EmergencyListed } from '../../flows/care-ports.ts'
import { appendEntry } from './audit.ts'
import { done } from './care.ts'
import { changedCare } from './care-announced.ts'
import { namedClients } from './care-teams.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Place } from '../keys/sealing.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped, type Whose } from './scope.ts'

export const breakGlassOver = (stores: Stores): BreakGlass => ({
  named: (permit, name) =>
    inOrganisation(stores.database, theServer(permit.organisationId), async (tx) =>
      (await namedClients(tx, stores.keys, permit.organisationId)).filter((one) => sameName(one.name, name)),
    ),
  open: (permit, emergency, entry) =>
    done(
      inOrganisation(stores.database, permit, async (tx) => {
        const { organisationId } = permit
        const sealer = await stores.keys.forClient(tx, organisationId, emergency.clientId)
        await tx
          .insertInto('break_glass')
          .values({
            ...{ organisation_id: organisationId, break_glass_id: emergency.id },
            ...{ client_id: emergency.clientId, conversation_id: emergency.conversationId },
            ...{ member_id: emergency.memberId, at: emergency.at, until_at: emergency.until },
            reason: sealer.seal(places.emergencyReason(emergency.id), emergency.reason),
          })
          .execute()
        await appendEntry(tx, entry)
        await changedCare(tx, organisationId, emergency.conversationId, entry.at)
      }),
    ),
  standing: (asker) =>
    inOrganisation(stores.database, asker, async (tx) => {
      const { rows } =
        await sql<Standing>`select break_glass_id as id, client_id, conversation_id, until_at as until
        from break_glass where organisation_id = ${asker.organisationId} and member_id = ${asker.memberId}
          and ended_at is null and now() < until_at order by at`.execute(tx)
      return rows.map(({ id, client_id: clientId, conversation_id: conversationId, until }) => ({
        ...{ id, clientId, conversationId, until },
      }))
    }),
  emergency: async (organisationId, id) =>
    isId(id)
      ? inOrganisation(stores.database, theServer(organisationId), async (tx) => {
          const row = await emergencyAt(tx, organisationId, id)
          if (!row) return null
          const { member_id: memberId, conversation_id: conversationId, client_id: clientId } = row
          return { memberId, conversationId, clientId, erased: row.erased_at !== null }
        })
      : null,
  close: (permit, id, entry) => change(stores, permit, id, async () => ({ ended_at: entry.at }), entry),
  all: (permit) => inOrganisation(stores.database, permit, (tx) => listed(stores, tx, permit.organisationId)),
  review: (permit, id, { by, at, outcome, words }, entry) =>
    change(
      stores,
      permit,
      id,
      async (tx, { client_id: clientId, erased_at: erasedAt }) => {
        const reviewed = { reviewed_by: by, reviewed_at: at, outcome }
        if (erasedAt !== null) return { ...reviewed, review: sql<Buffer>`erased_value()` }
        const sealer = await stores.keys.forClient(tx, permit.organisationId, clientId)
        return { ...reviewed, review: sealer.seal(places.emergencyReview(id), words) }
      },
      entry,
    ),
})

type Standing = {
  readonly id: string
  readonly client_id: string
  readonly conversation_id: string
  readonly until: string
}
type Changes =
  | { readonly ended_at: string }
  | {
      readonly reviewed_by: string
      readonly reviewed_at: string
      readonly outcome: BreakGlassOutcome
      readonly review: Buffer | RawBuilder<Buffer>
    }

const emergencyAt = (tx: Scoped, organisationId: string, id: string) =>
  withErasure(tx)
    .select(['b.member_id', 'b.client_id', 'b.conversation_id', 'x.erased_at'])
    .where('b.organisation_id', '=', organisationId)
    .where('b.break_glass_id', '=', id)
    .executeTakeFirst()

const withErasure = (tx: Scoped) =>
  tx
    .selectFrom('break_glass as b')
    .leftJoin('erasure as x', (join) =>
      join.onRef('x.organisation_id', '=', 'b.organisation_id').onRef('x.client_id', '=', 'b.client_id'),
    )

const change = (
  { database }: Stores,
  permit: Exclude<Whose, string>,
  id: string,
  to: (
    tx: Scoped,
    row: { readonly client_id: string; readonly erased_at: string | null },
  ) => Promise<Changes>,
  entry: Parameters<BreakGlass['close']>[2],
): Promise<Outcome<null>> =>
  done(
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      const row = await emergencyAt(tx, organisationId, id)
      if (!row) throw new Error('no such emergency access')
      await tx
        .updateTable('break_glass')
        .set(await to(tx, row))
        .where('organisation_id', '=', organisationId)
        .where('break_glass_id', '=', id)
        .execute()
      await appendEntry(tx, entry)
      await changedCare(tx, organisationId, row.conversation_id, entry.at)
    }),
  )

async function listed(
  { keys }: Stores,
  tx: Scoped,
  organisationId: string,
): Promise<readonly EmergencyListed[]> {
  const rows = await withErasure(tx)
    .selectAll('b')
    .select('x.erased_at')
    .where('b.organisation_id', '=', organisationId)
    .orderBy((is) => is('b.reviewed_at', 'is not', null))
    .orderBy('b.at', 'desc')
    .execute()
  const ours = await keys.forOrganisation(tx, organisationId)
  const names = await openNames(tx, ours, organisationId, [...new Set(rows.map((row) => row.member_id))])
  const clients = new Map((await namedClients(tx, keys, organisationId)).map((one) => [one.clientId, one]))
  return rows.flatMap((row) => {
    const client = clients.get(row.client_id)
    const { erased_at: erasedAt } = row
    if (!client && erasedAt === null) return []
    const { break_glass_id: id, reviewed_by: by, reviewed_at: at, outcome, review } = row
    const reviewed = by !== null && at !== null && outcome !== null && review !== null
    const opened = (place: Place, sealed: Buffer): string => client?.sealer.open(place, sealed) ?? ''
    return [
      {
        ...{ id, clientId: row.client_id, conversationId: row.conversation_id, memberId: row.member_id },
        ...{ at: row.at, until: row.until_at, endedAt: row.ended_at },
        reason: opened(places.emergencyReason(id), row.reason),
        review: reviewed ? { by, at, outcome, words: opened(places.emergencyReview(id), review) } : null,
        clientName: client?.name ?? '',
        erasedAt,
        memberName: names.get(row.member_id) ?? '',
      },
    ]
  })
}
