import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../db/scope.ts'
import { associated, derived, openBytes, sealBytes, sealerOver, versionOf, type Sealer } from './sealing.ts'

export class KeyMissingError extends Error {
  readonly whose: 'organisation' | 'client'
  constructor(whose: 'organisation' | 'client') {
    super(`no key of this ${whose} is left`)
    this.name = 'KeyMissingError'
    this.whose = whose
  }
}

/** The keys of one organisation, opened. `wrapping` wraps its clients' keys, by version. */
export type OrganisationKeys = {
  readonly organisationId: string
  readonly sealer: Sealer
  readonly wrapping: ReadonlyMap<number, Uint8Array>
  readonly newest: number
}
type Opened = { readonly version: number; readonly key: Uint8Array; readonly mac: Uint8Array | null }

/** Opens what is wrapped, at one of the keys above; null where none does. */
type Unwrap = (wrapped: Uint8Array, place: string) => Buffer | null

export const underMaster =
  (wrappings: readonly Uint8Array[]): Unwrap =>
  (wrapped, place) => {
    for (const wrapping of wrappings) {
      const opened = openBytes(wrapping, place, wrapped)
      if (opened) return opened
    }
    return null
  }
export const underOrganisation =
  (above: OrganisationKeys): Unwrap =>
  (wrapped, place) => {
    const outer = above.wrapping.get(versionOf(wrapped))
    return outer ? openBytes(outer, place, wrapped) : null
  }

export const masterWrapping = (masterKey: Uint8Array): Buffer =>
  derived(masterKey, 'rapport wrap organisation keys')

type KeyColumn = 'wrapped' | 'mac_wrapped'
export const organisationPlace = (organisationId: string, version: number, column: KeyColumn): string =>
  associated(organisationId, { table: 'organisation_key', column, row: String(version) })
export const clientPlace = (
  organisationId: string,
  clientId: string,
  version: number,
  column: KeyColumn,
): string => associated(organisationId, { table: 'client_key', column, row: `${clientId}/${version}` })

export async function loadOrganisation(tx: Scoped, unwrap: Unwrap, id: string): Promise<OrganisationKeys> {
  const opened = await openOrganisation(tx, unwrap, id)
  return {
    organisationId: id,
    sealer: sealerOver(id, opened, macOf(opened)),
    wrapping: new Map(opened.map(({ version, key }) => [version, derived(key, 'rapport wrap client keys')])),
    newest: opened.at(-1)?.version ?? 0,
  }
}

async function openOrganisation(tx: Scoped, unwrap: Unwrap, id: string): Promise<readonly Opened[]> {
  const rows = await tx
    .selectFrom('organisation_key')
    .select(['version', 'wrapped', 'mac_wrapped'])
    .where('organisation_id', '=', id)
    .orderBy('version')
    .execute()
  return whole(
    rows.map(({ version, wrapped, mac_wrapped }) => ({
      version,
      key: unwrap(wrapped, organisationPlace(id, version, 'wrapped')),
      mac: mac_wrapped && unwrap(mac_wrapped, organisationPlace(id, version, 'mac_wrapped')),
    })),
    'organisation',
  )
}

export async function loadClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<Sealer> {
  const opened = await openClient(tx, above, clientId)
  return sealerOver(above.organisationId, opened, macOf(opened))
}

async function openClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<readonly Opened[]> {
  const { organisationId } = above
  const unwrap = underOrganisation(above)
  const rows = await tx
    .selectFrom('client_key')
    .select(['version', 'wrapped', 'mac_wrapped'])
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .orderBy('version')
    .execute()
  return whole(
    rows.map(({ version, wrapped, mac_wrapped }) => ({
      version,
      key: unwrap(wrapped, clientPlace(organisationId, clientId, version, 'wrapped')),
      mac: mac_wrapped && unwrap(mac_wrapped, clientPlace(organisationId, clientId, version, 'mac_wrapped')),
    })),
    'client',
  )
}

function whole(
  keys: readonly {
    readonly version: number
    readonly key: Uint8Array | null
    readonly mac: Uint8Array | null
  }[],
  whose: 'organisation' | 'client',
): readonly Opened[] {
  const opened = keys.flatMap(({ version, key, mac }) => (key ? [{ version, key, mac }] : []))
  if (opened.length === 0 || opened.length < keys.length) throw new KeyMissingError(whose)
  return opened
}

/** The key of digests: carried along where a sealing key was changed, else drawn from the oldest. */
export function macOf(opened: readonly Pick<Opened, 'key' | 'mac'>[]): Buffer {
  const carried = opened.find(({ mac }) => mac !== null)?.mac
  const [oldest] = opened
  if (!oldest) throw new KeyMissingError('client')
  return carried ? Buffer.from(carried) : derived(oldest.key, 'rapport mac')
}

export async function makeOrganisation(tx: Scoped, wrapping: Uint8Array, id: string): Promise<Sealer> {
  const key = randomBytes(32)
  const wrapped = sealBytes(wrapping, 1, organisationPlace(id, 1, 'wrapped'), key)
  await tx.insertInto('organisation_key').values({ organisation_id: id, version: 1, wrapped }).execute()
  return sealerOver(id, [{ version: 1, key }], derived(key, 'rapport mac'))
}

export async function makeClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<Sealer> {
  const key = randomBytes(32)
  const { organisationId } = above
  const wrapped = wrapFor(above, clientPlace(organisationId, clientId, 1, 'wrapped'), key)
  await tx
    .insertInto('client_key')
    .values({ organisation_id: organisationId, client_id: clientId, version: 1, wrapped })
    .execute()
  return sealerOver(organisationId, [{ version: 1, key }], derived(key, 'rapport mac'))
}

/** Wrapped by the newest of the organisation's keys. */
export function wrapFor(above: OrganisationKeys, place: string, key: Uint8Array): Buffer {
  const outer = above.wrapping.get(above.newest)
  if (!outer) throw new KeyMissingError('organisation')
  return sealBytes(outer, above.newest, place, key)
}

const NEWEST = 65_534

/** A newer key of the organisation beside those there are; the key of digests is carried along. */
export async function addOrganisationKey(
  tx: Scoped,
  wrapping: Uint8Array,
  unwrap: Unwrap,
  id: string,
): Promise<number> {
  const opened = await openOrganisation(tx, unwrap, id)
  const version = nextVersion(opened)
  const seal = (column: KeyColumn, bytes: Uint8Array): Buffer =>
    sealBytes(wrapping, 1, organisationPlace(id, version, column), bytes)
  const keys = { wrapped: seal('wrapped', randomBytes(32)), mac_wrapped: seal('mac_wrapped', macOf(opened)) }
  await tx
    .insertInto('organisation_key')
    .values({ organisation_id: id, version, ...keys, made_at: notBefore(id) })
    .execute()
  return version
}

/** The same for a client. */
export async function addClientKey(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<number> {
  const opened = await openClient(tx, above, clientId)
  const version = nextVersion(opened)
  const { organisationId } = above
  const seal = (column: KeyColumn, bytes: Uint8Array): Buffer =>
    wrapFor(above, clientPlace(organisationId, clientId, version, column), bytes)
  const keys = { wrapped: seal('wrapped', randomBytes(32)), mac_wrapped: seal('mac_wrapped', macOf(opened)) }
  await tx
    .insertInto('client_key')
    .values({
      organisation_id: organisationId,
      client_id: clientId,
      version,
      ...keys,
      made_at: notBefore(organisationId),
    })
    .execute()
  return version
}

/** Not before the change it is made for, wherever the clock has been put since. */
const notBefore = (organisationId: string) =>
  sql<string>`greatest(now(), (select max(c.begun_at) from key_change c where c.organisation_id = ${organisationId}))`

function nextVersion(opened: readonly Pick<Opened, 'version'>[]): number {
  const version = (opened.at(-1)?.version ?? 0) + 1
  if (version > NEWEST) throw new RangeError('no version of a key is left')
  return version
}
