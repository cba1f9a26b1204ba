import { createHmac, randomBytes } from 'node:crypto'
import type { Scoped } from '../db/scope.ts'
import {
  associated,
  derived,
  openBytes,
  sealBytes,
  sealerOver,
  type DataKey,
  type Sealer,
} from './sealing.ts'

/**
 * Master key → organisation key → client key, each wrapped by the one above. `tx` is inside the organisation.
 * Erasing a client is destroying their rows of client_key, and `forget`.
 */
export type Keys = {
  /** For what belongs to the organisation: staff names, settings, provider keys. Throws KeyMissingError. */
  readonly forOrganisation: (tx: Scoped, organisationId: string) => Promise<Sealer>
  /** For what belongs to one client. Throws KeyMissingError where the client is unknown or erased. */
  readonly forClient: (tx: Scoped, organisationId: string, clientId: string) => Promise<Sealer>
  /** Makes and stores the first key of an organisation, in the transaction that creates it. */
  readonly newOrganisation: (tx: Scoped, organisationId: string) => Promise<Sealer>
  /** Makes and stores the first key of a client, in the transaction that adds them. */
  readonly newClient: (tx: Scoped, organisationId: string, clientId: string) => Promise<Sealer>
  readonly forget: (organisationId: string, clientId: string) => void
  /** Keyed digest by which a person who signs in is found; the same for `A@b.org ` and `a@b.org`. */
  readonly emailLookup: (email: string) => Buffer
}

export class KeyMissingError extends Error {
  constructor(whose: 'organisation' | 'client') {
    super(`no key of this ${whose} is left`)
    this.name = 'KeyMissingError'
  }
}

/** Unwrapped client keys kept in memory at most; each is a few hundred bytes. */
const CLIENTS_KEPT = 5_000

/** Opens the key tables with the master key (32 bytes). */
export function openKeys(masterKey: Uint8Array): Keys {
  const wrapping = derived(masterKey, 'rapport wrap organisation keys')
  const lookup = derived(masterKey, 'rapport email lookup')
  const organisations = new Map<string, OrganisationKeys>()
  const clients = new Map<string, Sealer>()

  const organisation = async (tx: Scoped, organisationId: string): Promise<OrganisationKeys> => {
    const known = organisations.get(organisationId)
    if (known) return known
    const loaded = await loadOrganisation(tx, wrapping, organisationId)
    organisations.set(organisationId, loaded)
    return loaded
  }
  return {
    forOrganisation: async (tx, organisationId) => (await organisation(tx, organisationId)).sealer,
    forClient: async (tx, organisationId, clientId) => {
      const name = `${organisationId}/${clientId}`
      const sealer =
        clients.get(name) ?? (await loadClient(tx, await organisation(tx, organisationId), clientId))
      clients.delete(name)
      clients.set(name, sealer)
      if (clients.size > CLIENTS_KEPT) clients.delete(clients.keys().next().value ?? name)
      return sealer
    },
    newOrganisation: async (tx, organisationId) => {
      organisations.delete(organisationId)
      return makeOrganisation(tx, wrapping, organisationId)
    },
    newClient: async (tx, organisationId, clientId) => {
      // A key from a transaction that was rolled back must not outlive it.
      clients.delete(`${organisationId}/${clientId}`)
      return makeClient(tx, await organisation(tx, organisationId), clientId)
    },
    forget: (organisationId, clientId) => void clients.delete(`${organisationId}/${clientId}`),
    emailLookup: (email) =>
      createHmac('sha256', lookup).update(email.trim().normalize('NFC').toLowerCase(), 'utf8').digest(),
  }
}

/** Whether this master key opens an organisation's key. */
export function masterKeyOpens(
  masterKey: Uint8Array,
  kept: { readonly organisationId: string; readonly version: number; readonly wrapped: Uint8Array },
): boolean {
  const wrapping = derived(masterKey, 'rapport wrap organisation keys')
  return openBytes(wrapping, organisationPlace(kept.organisationId, kept.version), kept.wrapped) !== null
}

type OrganisationKeys = {
  readonly organisationId: string
  readonly sealer: Sealer
  readonly wrapping: ReadonlyMap<number, Uint8Array>
  readonly newest: number
}
const organisationKeys = (organisationId: string, keys: readonly DataKey[]): OrganisationKeys => ({
  organisationId,
  sealer: sealerOver(organisationId, keys),
  wrapping: new Map(keys.map(({ version, key }) => [version, derived(key, 'rapport wrap client keys')])),
  newest: keys.at(-1)?.version ?? 0,
})

async function loadOrganisation(tx: Scoped, wrapping: Uint8Array, id: string): Promise<OrganisationKeys> {
  const rows = await tx
    .selectFrom('organisation_key')
    .select(['version', 'wrapped'])
    .where('organisation_id', '=', id)
    .orderBy('version')
    .execute()
  const keys = rows.map(({ version, wrapped }) => ({
    version,
    key: openBytes(wrapping, organisationPlace(id, version), wrapped),
  }))
  return organisationKeys(id, whole(keys, 'organisation'))
}

async function loadClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<Sealer> {
  const rows = await tx
    .selectFrom('client_key')
    .select(['version', 'wrapped'])
    .where('organisation_id', '=', above.organisationId)
    .where('client_id', '=', clientId)
    .orderBy('version')
    .execute()
  const keys = rows.map(({ version, wrapped }) => {
    const outer = above.wrapping.get(((wrapped[1] ?? 0) << 8) | (wrapped[2] ?? 0))
    const place = clientPlace(above.organisationId, clientId, version)
    return { version, key: outer ? openBytes(outer, place, wrapped) : null }
  })
  return sealerOver(above.organisationId, whole(keys, 'client'))
}

async function makeOrganisation(tx: Scoped, wrapping: Uint8Array, id: string): Promise<Sealer> {
  const key = randomBytes(32)
  const wrapped = sealBytes(wrapping, 1, organisationPlace(id, 1), key)
  await tx.insertInto('organisation_key').values({ organisation_id: id, version: 1, wrapped }).execute()
  return sealerOver(id, [{ version: 1, key }])
}

async function makeClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<Sealer> {
  const outer = above.wrapping.get(above.newest)
  if (!outer) throw new KeyMissingError('organisation')
  const key = randomBytes(32)
  const wrapped = sealBytes(outer, above.newest, clientPlace(above.organisationId, clientId, 1), key)
  await tx
    .insertInto('client_key')
    .values({ organisation_id: above.organisationId, client_id: clientId, version: 1, wrapped })
    .execute()
  return sealerOver(above.organisationId, [{ version: 1, key }])
}

function whole(
  keys: readonly { readonly version: number; readonly key: Buffer | null }[],
  whose: 'organisation' | 'client',
): readonly DataKey[] {
  const opened = keys.flatMap(({ version, key }) => (key ? [{ version, key }] : []))
  if (opened.length === 0 || opened.length < keys.length) throw new KeyMissingError(whose)
  return opened
}

const organisationPlace = (organisationId: string, version: number): string =>
  associated(organisationId, { table: 'organisation_key', column: 'wrapped', row: String(version) })
const clientPlace = (organisationId: string, clientId: string, version: number): string =>
  associated(organisationId, { table: 'client_key', column: 'wrapped', row: `${clientId}/${version}` })
