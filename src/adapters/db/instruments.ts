import type { SiteWording } from '../../domain/follow-up/follow-up.ts'
import type { InstrumentSettings } from '../../flows/follow-up-ports.ts'
import { appendEntry } from './audit.ts'
import { siteWordingShape } from './follow-up-shapes.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs } from './sealed-shapes.ts'

export const instrumentsOver = (stores: Stores): InstrumentSettings => ({
  triage: (organisationId) =>
    inOrganisation(stores.database, organisationId, async (tx) => {
      const signed = await tx
        .selectFrom('triage_signature')
        .select(['signed', 'signed_by', 'at'])
        .where('organisation_id', '=', organisationId)
        .orderBy('at', 'desc')
        .orderBy('signature_id', 'desc')
        .executeTakeFirst()
      return {
        signed: signed ? { table: signed.signed, signedBy: signed.signed_by, at: signed.at } : null,
        wording: await openWording(stores, tx, organisationId),
      }
    }),
  sign: (permit, signed, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      await tx
        .insertInto('triage_signature')
        .values({
          organisation_id: permit.organisationId,
          signature_id: stores.ids.next(),
          signed: signed.table,
          signed_by: signed.signedBy,
          at: signed.at,
        })
        .execute()
      await appendEntry(tx, entry)
    }),
  attest: (permit, { id, attestedBy, at, holder, reference, notice, wording }, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const { organisationId } = permit
      const ours = await stores.keys.forOrganisation(tx, organisationId)
      const text = JSON.stringify({ holder, reference, notice, wording })
      const row = {
        wording_id: id,
        wording: ours.seal(places.siteWording(id), text),
        attested_by: attestedBy,
        at,
      }
      await tx
        .insertInto('site_wording')
        .values({ organisation_id: organisationId, ...row })
        .onConflict((on) => on.column('organisation_id').doUpdateSet(row))
        .execute()
      await appendEntry(tx, entry)
    }),
  withdraw: (permit, entry) =>
    inOrganisation(stores.database, permit, async (tx) => {
      await tx.deleteFrom('site_wording').where('organisation_id', '=', permit.organisationId).execute()
      await appendEntry(tx, entry)
    }),
})

async function openWording(
  { keys }: Stores,
  tx: Scoped,
  organisationId: string,
): Promise<SiteWording | null> {
  const row = await tx
    .selectFrom('site_wording')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  if (!row) return null
  const ours = await keys.forOrganisation(tx, organisationId)
  const opened = openAs(siteWordingShape, ours, places.siteWording(row.wording_id), row.wording)
  return { ...opened, id: row.wording_id, attestedBy: row.attested_by, at: row.at }
}
