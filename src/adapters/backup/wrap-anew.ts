import type { Client } from 'pg'
import {
  KeyMissingError,
  masterWrapping,
  organisationPlace,
  underMaster,
  type KeyColumn,
} from '../keys/key-rows.ts'
import { sealBytes } from '../keys/sealing.ts'

type Row = {
  readonly organisation_id: string
  readonly version: number
  readonly wrapped: Uint8Array
  readonly mac_wrapped: Uint8Array | null
  /** Absent in a record from before there was such a column. */
  readonly seals_wrapped?: Uint8Array | null
}

/** Every organisation's keys under what wraps them here: the secret of the machine they come from stays there. */
export async function wrapAnew(
  client: Client,
  opening: readonly Uint8Array[],
  here: Uint8Array,
): Promise<void> {
  const [open, wrapping] = [underMaster(opening.map(masterWrapping)), masterWrapping(here)]
  const { rows: organisations } = await client.query<{ id: string }>(
    'select organisation_id as id from public.organisation',
  )
  for (const { id } of organisations) {
    await client.query("select set_config('rapport.organisation', $1, true)", [id])
    const { rows } = await client.query<Row>(
      'select * from public.organisation_key where organisation_id = $1',
      [id],
    )
    for (const { version, wrapped, mac_wrapped, seals_wrapped } of rows) {
      if (underMaster([wrapping])(wrapped, organisationPlace(id, version, 'wrapped'))) continue
      const again = (column: KeyColumn, bytes: Uint8Array): Buffer => {
        const place = organisationPlace(id, version, column)
        const key = open(bytes, place)
        if (!key) throw new KeyMissingError('organisation')
        return sealBytes(wrapping, 1, place, key)
      }
      await client.query(
        `update public.organisation_key set wrapped = $3, mac_wrapped = $4
         where organisation_id = $1 and version = $2`,
        [id, version, again('wrapped', wrapped), mac_wrapped && again('mac_wrapped', mac_wrapped)],
      )
      if (seals_wrapped)
        await client.query(
          'update public.organisation_key set seals_wrapped = $3 where organisation_id = $1 and version = $2',
          [id, version, again('seals_wrapped', seals_wrapped)],
        )
    }
  }
}
