import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Scoped } from '../db/scope.ts'
import { noSeals, olderSeals, packedSeals, unpackedSeals, type Seals } from './older-seals.ts'
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
type Opened = {
  readonly version: number
  readonly key: Uint8Array
  readonly mac: Uint8Array | null
  /** What values were sealed with before this key. */
  readonly seals: Seals
}

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

export type KeyColumn = 'wrapped' | 'mac_wrapped' | 'seals_wrapped'
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
    sealer: sealerOver(id, opened, macOf(opened), sealsOf(opened)),
    wrapping: new Map(opened.map(({ version, key }) => [version, derived(key, 'rapport wrap client keys')])),
    newest: opened.at(-1)?.version ?? 0,
  }
}

async function openOrganisation(tx: Scoped, unwrap: Unwrap, id: string): Promise<readonly Opened[]> {
  const rows = await tx
    .selectFrom('organisation_key')
    .select(['version', 'wrapped', 'mac_wrapped', 'seals_wrapped'])
    .where('organisation_id', '=', id)
    .orderBy('version')
    .execute()
  const opened = rows.map((row) =>
    openedOf(row, (column, bytes) => unwrap(bytes, organisationPlace(id, row.version, column))),
  )
  return whole(opened, 'organisation')
}

export async function loadClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<Sealer> {
  const opened = await openClient(tx, above, clientId)
  return sealerOver(above.organisationId, opened, macOf(opened), sealsOf(opened))
}

async function openClient(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<readonly Opened[]> {
  const { organisationId } = above
  const unwrap = underOrganisation(above)
  const rows = await tx
    .selectFrom('client_key')
    .select(['version', 'wrapped', 'mac_wrapped', 'seals_wrapped'])
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .orderBy('version')
    .execute()
  const opened = rows.map((row) =>
    openedOf(row, (column, bytes) =>
      unwrap(bytes, clientPlace(organisationId, clientId, row.version, column)),
    ),
  )
  return whole(opened, 'client')
}

type KeyRow = { readonly version: number } & Readonly<Record<'wrapped', Uint8Array>> &
  Readonly<Record<'mac_wrapped' | 'seals_wrapped', Uint8Array | null>>

/** Null where the key, or what it carries, does not open. */
function openedOf(
  { version, wrapped, mac_wrapped, seals_wrapped }: KeyRow,
  unwrap: (column: KeyColumn, bytes: Uint8Array) => Buffer | null,
): Opened | null {
  const key = unwrap('wrapped', wrapped)
  const mac = mac_wrapped && unwrap('mac_wrapped', mac_wrapped)
  const seals = seals_wrapped && unwrap('seals_wrapped', seals_wrapped)
  if (!key || (seals_wrapped && !seals)) return null
  return { version, key, mac, seals: seals ? unpackedSeals(seals) : noSeals }
}

function whole(keys: readonly (Opened | null)[], whose: 'organisation' | 'client'): readonly Opened[] {
  const opened = keys.filter((one) => one !== null)
  if (opened.length === 0 || opened.length < keys.length) throw new KeyMissingError(whose)
  return opened
}

/** What every key before the newest opened values with. */
const sealsOf = (opened: readonly Opened[]): Seals => opened.at(-1)?.seals ?? noSeals

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

/** A newer key of the organisation beside those there are. */
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
  const keys = newerKey(opened, seal)
  await tx
    .insertInto('organisation_key')
    .values({ organisation_id: id, version, ...keys, made_at: notBefore(id) })
    .execute()
  return version
}

/** It carries the key of digests, and what the older ones opened values with. */
const newerKey = (opened: readonly Opened[], seal: (column: KeyColumn, bytes: Uint8Array) => Buffer) => ({
  wrapped: seal('wrapped', randomBytes(32)),
  mac_wrapped: seal('mac_wrapped', macOf(opened)),
  seals_wrapped: seal('seals_wrapped', packedSeals(olderSeals(sealsOf(opened), opened))),
})

/** The same for a client. */
export async function addClientKey(tx: Scoped, above: OrganisationKeys, clientId: string): Promise<number> {
  const opened = await openClient(tx, above, clientId)
  const version = nextVersion(opened)
  const { organisationId } = above
  const seal = (column: KeyColumn, bytes: Uint8Array): Buffer =>
    wrapFor(above, clientPlace(organisationId, clientId, version, column), bytes)
  const keys = newerKey(opened, seal)
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
