import { sql } from 'kysely'
import type { Authorised } from '../../domain/access/authorise.ts'
import type { CareTeams, Cover, NamedClient } from '../../flows/care-ports.ts'
import type { Keys } from '../keys/keys.ts'
import type { Sealer } from '../keys/sealing.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import type { Scoped } from './scope.ts'
import { together } from './together.ts'

export const coverRows = (tx: Scoped, organisationId: string) =>
  tx.selectFrom('cover').selectAll().where('organisation_id', '=', organisationId)

type CoverRow = Awaited<ReturnType<ReturnType<typeof coverRows>['execute']>>[number]
export const coverOf = (row: CoverRow): Cover => ({
  id: row.cover_id,
  forMember: row.for_member,
  memberId: row.member_id,
  from: row.from_at,
  until: row.until_at,
  arrangedBy: row.arranged_by,
  at: row.at,
  endedAt: row.ended_at,
})

/** Those that stand now for somebody in care of the client of this conversation. */
export const coversOf = async (
  tx: Scoped,
  organisationId: string,
  conversationId: string,
): Promise<readonly Cover[]> => {
  const rows = await coverRows(tx, organisationId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`now() >= from_at and now() < until_at`)
    .where(
      sql<boolean>`for_member in (select r.member_id from care r
        join conversation c on c.organisation_id = r.organisation_id and c.client_id = r.client_id
        where r.organisation_id = ${organisationId} and c.conversation_id = ${conversationId}
          and r.ended_at is null)`,
    )
    .orderBy('until_at', 'desc')
    .execute()
  return rows.map(coverOf)
}

type NamedRow = { readonly client_id: string; readonly conversation_id: string; readonly name: Buffer | null }
export type Named = NamedClient & { readonly sealer: Sealer }

/** The clients whose names whoever acts may know, with the way to open more. One who was erased has none. */
export async function namedClients(
  tx: Scoped,
  keys: Keys,
  organisationId: string,
): Promise<readonly Named[]> {
  const { rows } = await sql<NamedRow>`select n.client_id, n.conversation_id, n.name from named_clients() n
    where exists (select from client_key y where y.organisation_id = ${organisationId}
      and y.client_id = n.client_id)`.execute(tx)
  const sealers = await together(rows.map((row) => keys.forClient(tx, organisationId, row.client_id)))
  return rows.flatMap((row, index) => {
    const sealer = sealers[index]
    if (!sealer) return []
    const name = row.name === null ? '' : sealer.open(places.clientName(row.client_id), row.name)
    return [{ clientId: row.client_id, conversationId: row.conversation_id, name, sealer }]
  })
}

/** A practitioner’s own; all of the organisation for a supervisor. */
export async function teamsOf(
  { keys }: Stores,
  tx: Scoped,
  { organisationId, actor }: Authorised<'care.read'>,
): Promise<CareTeams> {
  const own = actor.kind === 'member' && actor.role !== 'supervisor' ? actor.memberId : null
  const [covers, handovers, people, care, named] = await together([
    coverRows(tx, organisationId)
      .$if(own !== null, (query) =>
        query.where((is) => is.or([is('for_member', '=', own ?? ''), is('member_id', '=', own ?? '')])),
      )
      .orderBy('at', 'desc')
      .execute(),
    handoverRows(tx, organisationId, own),
    practitionerRows(tx, organisationId),
    tx
      .selectFrom('care')
      .select('client_id')
      .where('organisation_id', '=', organisationId)
      .where('member_id', '=', own ?? organisationId)
      .where('ended_at', 'is', null)
      .execute(),
    namedClients(tx, keys, organisationId),
  ])
  const ours = await keys.forOrganisation(tx, organisationId)
  const practitioners = people.map((one) => one.member_id)
  const names = await openNames(tx, ours, organisationId, practitioners)
  const clients = new Map(named.map((one) => [one.clientId, one]))
  return {
    covers: covers.map(coverOf),
    handovers: handovers.flatMap((row) => {
      // A client who is somebody else’s by now is no name any more.
      const client = clients.get(row.client_id)
      return client ? [handoverOf(row, client)] : []
    }),
    practitioners: practitioners.map((id) => ({ id, name: names.get(id) ?? '' })),
    clients: care.flatMap((row) => {
      const client = clients.get(row.client_id)
      return client
        ? [{ clientId: client.clientId, conversationId: client.conversationId, name: client.name }]
        : []
    }),
  }
}

const handoverRows = (tx: Scoped, organisationId: string, own: string | null) =>
  tx
    .selectFrom('handover')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .$if(own !== null, (query) =>
      query.where((is) => is.or([is('from_member', '=', own ?? ''), is('to_member', '=', own ?? '')])),
    )
    .orderBy('offered_at', 'desc')
    .execute()

const handoverOf = (row: Awaited<ReturnType<typeof handoverRows>>[number], { name, sealer }: Named) => ({
  id: row.handover_id,
  clientId: row.client_id,
  conversationId: row.conversation_id,
  clientName: name,
  fromMember: row.from_member,
  toMember: row.to_member,
  words: sealer.open(places.handoverWords(row.handover_id), row.words),
  offeredAt: row.offered_at,
  until: row.until_at,
  answer: row.answer,
  answeredAt: row.answered_at,
})

const practitionerRows = (tx: Scoped, organisationId: string) =>
  tx
    .selectFrom('member')
    .select('member_id')
    .where('organisation_id', '=', organisationId)
    .where('active', '=', true)
    .where('role', '=', 'practitioner')
    .orderBy('added_at')
    .orderBy('member_id')
    .execute()
