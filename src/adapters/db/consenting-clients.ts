import { theServer } from '../../domain/access/actor.ts'
import type { Purpose } from '../../domain/consent/consent.ts'
import { inOrganisation, type Database } from './scope.ts'

/** Of how many clients a model may be sent something for this purpose at `now` (ISO 8601 UTC): their yes to exactly
 * this provider and model is in force, and they have not chosen "no AI". */
export const consentingClients = (
  db: Database,
  organisationId: string,
  wanted: { readonly purpose: Purpose; readonly provider: string; readonly model: string },
  now: string,
): Promise<number> =>
  inOrganisation(db, theServer(organisationId), async (tx) => {
    const rows = await tx
      .selectFrom('consent as yes')
      .innerJoin('conversation as thread', (on) =>
        on
          .onRef('thread.organisation_id', '=', 'yes.organisation_id')
          .onRef('thread.client_id', '=', 'yes.client_id'),
      )
      .where('yes.organisation_id', '=', organisationId)
      .where('yes.purpose', '=', wanted.purpose)
      .where('yes.provider', '=', wanted.provider)
      .where('yes.model', '=', wanted.model)
      .where('yes.given_at', '<=', now)
      .where('yes.revoked_at', 'is', null)
      .where((is) => is.or([is('yes.expires_at', 'is', null), is('yes.expires_at', '>', now)]))
      .where('thread.no_ai', '=', false)
      .select('yes.client_id')
      .distinct()
      .execute()
    return rows.length
  })
