import { theServer } from '../../domain/access/actor.ts'
import { inOrganisation, type Database } from './scope.ts'

/** The countries of an organisation's clients, and how many there are in each. A client who was erased has no key left
 * and sees no page, so they do not count. */
export const clientCountries = (
  db: Database,
  organisationId: string,
): Promise<readonly { readonly country: string; readonly clients: number }[]> =>
  inOrganisation(db, theServer(organisationId), async (tx) => {
    const rows = await tx
      .selectFrom('client')
      .innerJoin('client_key as key', (on) =>
        on
          .onRef('key.organisation_id', '=', 'client.organisation_id')
          .onRef('key.client_id', '=', 'client.client_id'),
      )
      .where('client.organisation_id', '=', organisationId)
      .select(['client.client_id', 'client.country'])
      .distinct()
      .execute()
    return [...Map.groupBy(rows, (row) => row.country)].map(([country, of]) => ({
      country,
      clients: of.length,
    }))
  })
