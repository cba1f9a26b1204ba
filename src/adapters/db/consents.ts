import type { Consent } from '../../domain/consent/consent.ts'
import { isId } from '../../domain/id.ts'
import type { Consents } from '../../flows/consent-ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inConversation } from './scope-of.ts'
import { together } from './together.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { traced } from './traced.ts'

export const consentsOver = (stores: Stores): Consents => ({
  consents: async (asker, clientId) =>
    isId(clientId)
      ? inOrganisation(stores.database, asker, async (tx) => {
          const { organisationId } = asker
          const sealer = () => stores.keys.forClient(tx, organisationId, clientId)
          return consentRows(tx, sealer, organisationId, clientId)
        })
      : [],
  give: (permit, consent, entry) =>
    inConversation(stores, permit, async (scope) => {
      await scope.tx
        .insertInto('consent')
        .values({
          organisation_id: scope.organisationId,
          consent_id: consent.id,
          client_id: scope.clientId,
          purpose: consent.purpose,
          provider: consent.provider,
          model: consent.model,
          language: consent.language,
          version: consent.version,
          given_by: consent.givenBy,
          guardian:
            consent.guardian === null
              ? null
              : scope.sealer.seal(places.guardian(consent.id), consent.guardian),
          way: consent.way,
          recorded_by: consent.recordedBy,
          given_at: consent.givenAt,
          expires_at: consent.expiresAt,
          revoked_at: consent.revokedAt,
        })
        .execute()
      await together(traced(scope, [entry], 'consent-changed', 0))
    }),
  revoke: (permit, purpose, at, entry) =>
    inConversation(stores, permit, async (scope) => {
      await scope.tx
        .updateTable('consent')
        .set({ revoked_at: at })
        .where('organisation_id', '=', scope.organisationId)
        .where('client_id', '=', scope.clientId)
        .where('purpose', '=', purpose)
        .where('revoked_at', 'is', null)
        .execute()
      await together(traced(scope, [entry], 'consent-changed', 0))
    }),
})

/** Everything a client ever said yes to, oldest first. */
export async function consentRows(
  tx: Scoped,
  sealer: () => Promise<Sealer>,
  organisationId: string,
  clientId: string,
): Promise<readonly Consent[]> {
  const rows = await tx
    .selectFrom('consent')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .orderBy('given_at')
    .orderBy('consent_id')
    .execute()
  // A client who was erased has no key; nor is one needed where nobody's name stands sealed.
  const opening = rows.some((row) => row.guardian !== null) ? await sealer() : null
  const nameIn = (row: (typeof rows)[number]) =>
    row.guardian && opening ? opening.open(places.guardian(row.consent_id), row.guardian) : null
  return rows.map((row) => ({
    id: row.consent_id,
    clientId: row.client_id,
    purpose: row.purpose,
    provider: row.provider,
    model: row.model,
    language: row.language,
    version: row.version,
    givenBy: row.given_by,
    guardian: nameIn(row),
    way: row.way,
    recordedBy: row.recorded_by,
    givenAt: row.given_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }))
}
