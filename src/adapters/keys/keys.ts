import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { keyEpochOf, type Scoped } from '../db/scope.ts'
import { noErasureSecret, type ErasureSecret } from './erasure-secret.ts'
import {
  loadClient,
  loadOrganisation,
  KeyMissingError,
  makeClient,
  makeOrganisation,
  masterWrapping,
  organisationPlace,
  underMaster,
  type OrganisationKeys,
} from './key-rows.ts'
import { derived, openBytes, type Sealer } from './sealing.ts'

/**
 * Master key → organisation key → client key, each wrapped by the one above. `tx` is inside the organisation. Keys may
 * be changed, and clients erased, by another process at any moment: what is asked for here is right until `tx` ends
 * (see `key_epoch_now` of migration 0019b), so a sealer is not kept for longer.
 */
export type Keys = {
  /** For what belongs to the organisation: staff names, settings, provider keys. Throws KeyMissingError. */
  readonly forOrganisation: (tx: Scoped, organisationId: string) => Promise<Sealer>
  /** For what belongs to one client. Throws KeyMissingError where the client is unknown or erased. */
  readonly forClient: (tx: Scoped, organisationId: string, clientId: string) => Promise<Sealer>
  /** The organisation's keys themselves, for changing the keys below them. */
  readonly above: (tx: Scoped, organisationId: string) => Promise<OrganisationKeys>
  /** Makes and stores the first key of an organisation, in the transaction that creates it. */
  readonly newOrganisation: (tx: Scoped, organisationId: string) => Promise<Sealer>
  /** Makes and stores the first key of a client, in the transaction that adds them. */
  readonly newClient: (tx: Scoped, organisationId: string, clientId: string) => Promise<Sealer>
  readonly forget: (organisationId: string, clientId: string) => void
  /** Keyed digest by which a person who signs in is found; the same for `A@b.org ` and `a@b.org`. */
  readonly emailLookup: (email: string) => Buffer
  /** What wraps organisation keys now, and all that may have wrapped them. */
  readonly wrapping: () => Promise<{ readonly newest: Uint8Array; readonly all: readonly Uint8Array[] }>
  /** The keys that these are drawn from, as they are now. */
  readonly opening: () => Promise<readonly [Uint8Array, ...Uint8Array[]]>
  readonly secret: ErasureSecret
}

/** The master key, what it was before a change that is under way, and what was drawn from the first one for good. */
export type MasterKeys = {
  /** Newest first; at least one. */
  readonly keys: readonly [Uint8Array, ...Uint8Array[]]
  readonly root: Uint8Array
  /** Reads them again, where another process has changed them since. */
  readonly again?: () => Promise<readonly [Uint8Array, ...Uint8Array[]]>
  /** What they are drawn from beside the master key; none where it is absent. */
  readonly secret?: ErasureSecret
}

/** Unwrapped client keys kept in memory at most; each is a few hundred bytes. */
const CLIENTS_KEPT = 5_000

type Held<T> = { readonly epoch: number; readonly value: T }

/** Opens the key tables with the master key (32 bytes). */
export function openKeys(given: Uint8Array | MasterKeys): Keys {
  const masters: MasterKeys = given instanceof Uint8Array ? { keys: [given], root: given } : given
  let wrappings = masters.keys.map(masterWrapping)
  const lookup = derived(masters.root, 'rapport email lookup')
  const organisations = new Map<string, Held<OrganisationKeys>>()
  const clients = new Map<string, Held<Sealer>>()

  const opening = async (): Promise<MasterKeys['keys']> => (masters.again ? masters.again() : masters.keys)
  /** Before something is wrapped: another process may have changed what wraps, and destroyed what did. */
  const look = async (): Promise<void> => {
    wrappings = (await opening()).map(masterWrapping)
  }
  const load = async (tx: Scoped, organisationId: string): Promise<OrganisationKeys> => {
    try {
      return await loadOrganisation(tx, underMaster(wrappings), organisationId)
    } catch (error) {
      if (!(error instanceof KeyMissingError) || !masters.again) throw error
      await look()
      return loadOrganisation(tx, underMaster(wrappings), organisationId)
    }
  }
  const organisation = async (tx: Scoped, id: string): Promise<Held<OrganisationKeys>> => {
    const epoch = await keyEpochOf(tx)
    if (epoch === null) throw new Error('keys are opened inside an organisation')
    const known = organisations.get(id)
    if (known?.epoch === epoch) return known
    const loaded = { epoch, value: await load(tx, id) }
    organisations.set(id, loaded)
    return loaded
  }
  const newest = (): Uint8Array => {
    const [first] = wrappings
    if (!first) throw new KeyMissingError('organisation')
    return first
  }
  return {
    forOrganisation: async (tx, id) => (await organisation(tx, id)).value.sealer,
    above: async (tx, id) => (await organisation(tx, id)).value,
    forClient: async (tx, organisationId, clientId) => {
      const name = `${organisationId}/${clientId}`
      const { epoch, value: above } = await organisation(tx, organisationId)
      const known = clients.get(name)
      const held = known?.epoch === epoch ? known : { epoch, value: await loadClient(tx, above, clientId) }
      clients.delete(name)
      clients.set(name, held)
      if (clients.size > CLIENTS_KEPT) clients.delete(clients.keys().next().value ?? name)
      return held.value
    },
    newOrganisation: async (tx, organisationId) => {
      organisations.delete(organisationId)
      // Nobody destroys what wraps it until this organisation is stored.
      await sql`select pg_advisory_xact_lock_shared(7277681)`.execute(tx)
      await look()
      return makeOrganisation(tx, newest(), organisationId)
    },
    newClient: async (tx, organisationId, clientId) => {
      // A key from a transaction that was rolled back must not outlive it.
      clients.delete(`${organisationId}/${clientId}`)
      return makeClient(tx, (await organisation(tx, organisationId)).value, clientId)
    },
    forget: (organisationId, clientId) => void clients.delete(`${organisationId}/${clientId}`),
    emailLookup: (email) =>
      createHmac('sha256', lookup).update(email.trim().normalize('NFC').toLowerCase(), 'utf8').digest(),
    wrapping: async () => {
      await look()
      return { newest: newest(), all: wrappings }
    },
    opening,
    secret: masters.secret ?? noErasureSecret,
  }
}

/** Whether one of these master keys opens an organisation's key. */
export function masterKeyOpens(
  keys: readonly Uint8Array[],
  kept: { readonly organisationId: string; readonly version: number; readonly wrapped: Uint8Array },
): boolean {
  const place = organisationPlace(kept.organisationId, kept.version, 'wrapped')
  return keys.some((key) => openBytes(masterWrapping(key), place, kept.wrapped) !== null)
}
