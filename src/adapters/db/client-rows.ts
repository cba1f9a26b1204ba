import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import type { Authorised } from '../../domain/access/authorise.ts'
import type { ClientProfile } from '../../domain/conversation/conversation.ts'
import type { KnownIdentifier } from '../../domain/privacy/deidentified.ts'
import { changedIdentifiers } from '../../domain/privacy/changed-identifiers.ts'
import type { ClientListed } from '../../flows/ports.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import type { InConversation } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { together } from './together.ts'
import { openAs, profileShape } from './sealed-shapes.ts'
import { practitionersOf } from './thread-rows.ts'

/** A client, their key, their conversation, and who cares for them, in this order. */
export async function insertClient(
  { keys }: Stores,
  tx: Scoped,
  given: {
    readonly organisationId: string
    readonly client: ClientProfile
    readonly conversationId: string
    readonly practitionerIds: readonly string[]
  },
): Promise<void> {
  const { organisationId, client, conversationId, practitionerIds } = given
  const { clientId, jurisdiction, country, language } = client
  const sealer = await keys.newClient(tx, organisationId, clientId)
  const client_id = clientId
  await together([
    tx
      .insertInto('client')
      .values({
        organisation_id: organisationId,
        client_id,
        profile: sealer.seal(places.profile(clientId), JSON.stringify(client)),
        name: sealer.seal(places.clientName(clientId), client.name),
        jurisdiction,
        country,
        language,
      })
      .execute(),
    tx
      .insertInto('conversation')
      .values({ organisation_id: organisationId, conversation_id: conversationId, client_id })
      .execute(),
    ...practitionerIds.map((member_id) =>
      tx.insertInto('care').values({ organisation_id: organisationId, client_id, member_id }).execute(),
    ),
  ])
}

type ListRow = {
  readonly client_id: string
  readonly conversation_id: string
  readonly name: Buffer | null
  readonly jurisdiction: string
  readonly practitioner_ids: readonly string[]
}

/** By name alone: who keeps the list does not open what it is a list of. */
export const listClients = (
  { database, keys }: Stores,
  permit: Authorised<'people.read'>,
): Promise<readonly ClientListed[]> =>
  inOrganisation(database, permit, async (tx) => {
    const { organisationId } = permit
    const [{ rows }, links] = await together([
      sql<ListRow>`
        select k.client_id, k.conversation_id, k.name, k.jurisdiction, ${practitionersOf} as practitioner_ids
        from (select n.*, ${organisationId}::uuid as organisation_id from named_clients() n) k
        order by k.added_at, k.client_id`.execute(tx),
      tx
        .selectFrom('client_link')
        .select(['client_id', 'link_id', 'made_at', 'revoked_at'])
        .where('organisation_id', '=', organisationId)
        .orderBy('made_at')
        .orderBy('link_id')
        .execute(),
    ])
    const sealers = await together(rows.map((row) => keys.forClient(tx, organisationId, row.client_id)))
    const linksOf = Map.groupBy(links, (link) => link.client_id)
    return rows.flatMap((row, index) => {
      const sealer = sealers[index]
      if (!sealer) return []
      return [
        {
          clientId: row.client_id,
          conversationId: row.conversation_id,
          name: row.name === null ? '' : sealer.open(places.clientName(row.client_id), row.name),
          jurisdiction: row.jurisdiction,
          practitionerIds: row.practitioner_ids,
          links: (linksOf.get(row.client_id) ?? []).map((link) => ({
            id: link.link_id,
            madeAt: link.made_at,
            revokedAt: link.revoked_at,
          })),
        },
      ]
    })
  })

/** Reads, changes and seals the profile anew, under the lock of the client's row: two people may add at once. */
export async function changeIdentifiers(
  { tx, organisationId, clientId, sealer }: InConversation,
  change: { readonly add: readonly KnownIdentifier[]; readonly remove: readonly KnownIdentifier[] },
): Promise<void> {
  const row = await tx
    .selectFrom('client')
    .select('profile')
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const profile = openAs(profileShape, sealer, places.profile(clientId), row.profile)
  const identifiers = changedIdentifiers(profile.identifiers, change)
  await tx
    .updateTable('client')
    .set({ profile: sealer.seal(places.profile(clientId), JSON.stringify({ ...profile, identifiers })) })
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .execute()
}

/** Gives clients from before there were names apart from profiles theirs; how many there were. */
export const nameClients = ({ database, keys }: Stores, organisationId: string): Promise<number> =>
  inOrganisation(database, theServer(organisationId), async (tx) => {
    const rows = await tx
      .selectFrom('client as k')
      .innerJoin('client_key as y', (join) =>
        join.onRef('y.organisation_id', '=', 'k.organisation_id').onRef('y.client_id', '=', 'k.client_id'),
      )
      .select(['k.client_id', 'k.profile'])
      .distinctOn('k.client_id')
      .where('k.organisation_id', '=', organisationId)
      .where('k.name', 'is', null)
      .execute()
    for (const { client_id: clientId, profile } of rows) {
      const sealer = await keys.forClient(tx, organisationId, clientId)
      const { name } = openAs(profileShape, sealer, places.profile(clientId), profile)
      await tx
        .updateTable('client')
        .set({ name: sealer.seal(places.clientName(clientId), name) })
        .where('organisation_id', '=', organisationId)
        .where('client_id', '=', clientId)
        .execute()
    }
    return rows.length
  })
