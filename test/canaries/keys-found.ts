import { clientPlace, masterWrapping, organisationPlace } from '../../src/adapters/keys/key-rows.ts'
import { derived, openBytes } from '../../src/adapters/keys/sealing.ts'

/** A wrapped key: format and version, nonce, key, tag. */
const WRAPPED = 3 + 12 + 32 + 16
/** One change of the organisation's key and none of a client's. */
const VERSIONS = [1, 2]

/** Every place where a value under a key of this version may stand. */
function* wrappedIn(bytes: Buffer, version: number): Iterable<Buffer> {
  const header = Buffer.from([1, version >> 8, version & 0xff])
  for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1))
    yield bytes.subarray(at, at + WRAPPED)
}

/** The organisation's keys that somebody finds in these bytes who holds what wraps them, by version. */
export function organisationKeysIn(
  bytes: Buffer,
  opening: readonly Uint8Array[],
  organisationId: string,
): ReadonlyMap<number, Buffer> {
  const wrappings = opening.map(masterWrapping)
  const found = new Map<number, Buffer>()
  for (const value of wrappedIn(bytes, 1))
    for (const version of VERSIONS.filter((one) => !found.has(one)))
      for (const key of wrappings) {
        const opened = openBytes(key, organisationPlace(organisationId, version, 'wrapped'), value)
        if (opened) found.set(version, opened)
      }
  return found
}

/** Whether a key of this client is found with those. Whatever was sealed with none of theirs opens for nobody. */
export function isKeyIn(
  bytes: Buffer,
  keys: ReadonlyMap<number, Buffer>,
  organisationId: string,
  clientId: string,
): boolean {
  const place = clientPlace(organisationId, clientId, 1, 'wrapped')
  for (const [version, key] of keys) {
    const wrapping = derived(key, 'rapport wrap client keys')
    for (const value of wrappedIn(bytes, version)) if (openBytes(wrapping, place, value)) return true
  }
  return false
}
