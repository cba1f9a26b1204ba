import { sql } from 'kysely'
import {
  clientPlace,
  KeyMissingError,
  masterWrapping,
  organisationPlace,
  underMaster,
  underOrganisation,
  wrapFor,
  type KeyColumn,
  type OrganisationKeys,
} from '../keys/key-rows.ts'
import { sealBytes } from '../keys/sealing.ts'
import type { Scoped } from './scope.ts'

const BATCH = 200

/** Wraps a batch of clients' keys with the newest key of the organisation; answers how many. */
export async function rewrapSome(tx: Scoped, above: OrganisationKeys): Promise<number> {
  const { organisationId, newest } = above
  const rows = await tx
    .selectFrom('client_key')
    .select(['client_id', 'version', 'wrapped', 'mac_wrapped', 'seals_wrapped'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`sealed_version(wrapped) < ${newest}`)
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute()
  const unwrap = underOrganisation(above)
  for (const { client_id, version, wrapped, mac_wrapped, seals_wrapped } of rows) {
    const again = (column: KeyColumn, bytes: Buffer): Buffer => {
      const place = clientPlace(organisationId, client_id, version, column)
      const key = unwrap(bytes, place)
      if (!key) throw new KeyMissingError('client')
      return wrapFor(above, place, key)
    }
    await tx
      .updateTable('client_key')
      .set({
        wrapped: again('wrapped', wrapped),
        mac_wrapped: mac_wrapped && again('mac_wrapped', mac_wrapped),
        seals_wrapped: seals_wrapped && again('seals_wrapped', seals_wrapped),
      })
      .where('organisation_id', '=', organisationId)
      .where('client_id', '=', client_id)
      .where('version', '=', version)
      .execute()
  }
  return rows.length
}

export async function isAnyKeyOld(tx: Scoped, organisationId: string, newest: number): Promise<boolean> {
  const row = await tx
    .selectFrom('client_key')
    .select('client_id')
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`sealed_version(wrapped) < ${newest}`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Wraps every key of the organisation with the newest master key; answers how many it found under another. */
export async function rewrapUnderMaster(
  tx: Scoped,
  organisationId: string,
  masters: readonly [Uint8Array, ...Uint8Array[]],
): Promise<number> {
  const rows = await tx
    .selectFrom('organisation_key')
    .select(['version', 'wrapped', 'mac_wrapped', 'seals_wrapped'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .execute()
  const newest = masterWrapping(masters[0])
  const [under, underAny] = [underMaster([newest]), underMaster(masters.map(masterWrapping))]
  let moved = 0
  for (const { version, wrapped, mac_wrapped, seals_wrapped } of rows) {
    if (under(wrapped, organisationPlace(organisationId, version, 'wrapped'))) continue
    const again = (column: KeyColumn, bytes: Buffer): Buffer => {
      const place = organisationPlace(organisationId, version, column)
      const key = underAny(bytes, place)
      if (!key) throw new KeyMissingError('organisation')
      return sealBytes(newest, 1, place, key)
    }
    await tx
      .updateTable('organisation_key')
      .set({
        wrapped: again('wrapped', wrapped),
        mac_wrapped: mac_wrapped && again('mac_wrapped', mac_wrapped),
        seals_wrapped: seals_wrapped && again('seals_wrapped', seals_wrapped),
      })
      .where('organisation_id', '=', organisationId)
      .where('version', '=', version)
      .execute()
    moved += 1
  }
  return moved
}
