import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { openRecordWorld, type RecordWorld } from '../../../test/record-world.ts'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeKeysByHand, turnKeys } from '../../flows/change-keys.ts'
import { eraseByRule, forgetErased } from '../../flows/erase-client.ts'
import { systemClock } from '../clock/system-clock.ts'
import { addClient, openScene, permitFor, write, type Scene } from '../contract-suite/scene.contract.ts'
import { erasureSecretAt, openingKeys } from '../keys/erasure-secret.ts'
import { clientPlace, masterWrapping, organisationPlace } from '../keys/key-rows.ts'
import { masterKeys } from '../keys/master-key.ts'
import { derived, openBytes } from '../keys/sealing.ts'
import type { Clock } from '../../flows/ports.ts'
import { theServer } from '../../domain/access/actor.ts'
import { openRecord, withClient, type OpenRecord } from './connect.ts'
import { SUPERUSER } from './embedded-flags.ts'
import { visitEmbedded } from './embedded.ts'
import { inOrganisation } from './scope.ts'

/** A wrapped key: format and version, nonce, key, tag. */
const WRAPPED = 3 + 12 + 32 + 16
const VERSIONS = [1, 2, 3]

describe('what PostgreSQL keeps of a key that was destroyed', () => {
  let folder: string
  let record: OpenRecord
  let world: RecordWorld
  let scene: Scene
  const begin = async (): Promise<void> => {
    record = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
    world = openRecordWorld(record)
  }
  const end = async (): Promise<void> => {
    await world.close()
    await record.close()
  }
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-forgets-'))
    await chmod(folder, 0o711)
    await begin()
    scene = await openScene(world.ports)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const secrets = () => erasureSecretAt(join(folder, 'erasure.key')).read()
  const eraseAnother = async (clock: Clock): Promise<void> => {
    const { ports } = world
    const { clientId } = await addClient({ ...scene, ports }, {}, [])
    const wanted = { clientId, because: 'client-asked' } as const
    expect((await eraseByRule(scene.organisationId, wanted, { ...ports, clock })).ok).toBe(true)
  }
  /** What was to be done next, each time, until nothing was. */
  const forgetAll = async (): Promise<readonly string[]> => {
    const { ports } = world
    const stages: string[] = []
    for (let more = true; more && stages.length < 5;) {
      stages.push(await ports.erasures.forgetting(scene.organisationId))
      more = await forgetErased(scene.organisationId, ports)
      if (more) await turnKeys(scene.organisationId, 500, ports)
    }
    return stages
  }
  const files = async (): Promise<Buffer> => {
    const data = join(folder, 'postgres/data')
    const names = await readdir(data, { recursive: true, withFileTypes: true })
    const read = names
      .filter((one) => one.isFile() && /pg_wal|base/.test(one.parentPath))
      .map((one) => readFile(join(one.parentPath, one.name)))
    return Buffer.concat(await Promise.all(read))
  }
  /** Every place of the files where a value under a key of this version may stand. */
  function* values(bytes: Buffer, version: number): Iterable<Buffer> {
    const header = Buffer.from([1, version >> 8, version & 0xff])
    for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 1))
      yield bytes.subarray(at, at + WRAPPED)
  }
  /** What somebody finds who has the files, the master key and these secrets: keys of the organisation, and this
   * client's. */
  const found = async (bytes: Buffer, given: readonly Uint8Array[], clientId: string) => {
    const opening = openingKeys(await masterKeys(folder, {}, true), given).map(masterWrapping)
    const organisation = new Map<number, Buffer>()
    for (const value of values(bytes, 1))
      for (const version of VERSIONS.filter((one) => !organisation.has(one)))
        for (const key of opening) {
          const opened = openBytes(key, organisationPlace(scene.organisationId, version, 'wrapped'), value)
          if (opened) organisation.set(version, opened)
        }
    const clients: number[] = []
    const place = clientPlace(scene.organisationId, clientId, 1, 'wrapped')
    for (const [version, key] of organisation) {
      const wrapping = derived(key, 'rapport wrap client keys')
      for (const value of values(bytes, version)) if (openBytes(wrapping, place, value)) clients.push(version)
    }
    return { organisation: [...organisation.keys()].toSorted(), client: clients.length > 0 }
  }

  it('PR.4 files and write-ahead log open with nothing that still exists; the others are read as before', async () => {
    const { ports, organisationId, wilhelmina, nora } = scene
    const other = await addClient(scene, {}, [nora])
    await write(scene, 'It is I.', 'none', { client: other })
    const before = await secrets()
    expect(before).toHaveLength(1)
    const erased = await eraseByRule(
      organisationId,
      { clientId: wilhelmina.clientId, because: 'client-asked' },
      ports,
    )
    expect(erased.ok).toBe(true)
    expect(await forgetAll()).toEqual(['begin', 'destroy'])
    expect(await ports.erasures.forgetting(organisationId)).toBe('nothing')
    const after = await secrets()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)

    await end()
    const bytes = await files()
    // Whoever had kept what was destroyed would still find it there.
    expect(await found(bytes, before, wilhelmina.clientId)).toEqual({ organisation: [1, 2], client: true })
    expect(await found(bytes, after, wilhelmina.clientId)).toEqual({ organisation: [2], client: false })
    expect(await found(bytes, after, other.clientId)).toEqual({ organisation: [2], client: true })
    const names = await readdir(folder)
    expect(names.filter((name) => name.startsWith('erasure.key'))).toEqual(['erasure.key'])

    await begin()
    const permit = await permitFor({ ...scene, ports: world.ports }, nora, 'conversation.read', other)
    const read = await world.ports.threads.conversation(permit)
    expect(read?.messages.map(({ text }) => text)).toEqual(['It is I.'])
    await end()
  })

  it('a key is changed once for an erasure, and not for ever, where the clock of the database is set back', async () => {
    await begin()
    const all = { level: 'organisation', clientId: null } as const
    await changeKeysByHand(scene.organisationId, all, world.ports)
    expect(await turnKeys(scene.organisationId, 500, world.ports)).toBe('finished')
    await eraseAnother(systemClock)
    // All that there is was written by a clock that was a day ahead of the one from now on.
    const connection = await visitEmbedded(folder, () => undefined)
    await withClient(connection?.(SUPERUSER, 'rapport') ?? {}, (client) =>
      client.query(`update key_change set begun_at = begun_at + interval '1 day';
        update organisation_key set made_at = made_at + interval '1 day';
        update client_key set made_at = made_at + interval '1 day'`),
    )
    const before = await secrets()
    const version = () =>
      inOrganisation(record.database, theServer(scene.organisationId), (tx) =>
        tx.selectFrom('organisation_key').select('version').orderBy('version').execute(),
      )
    const [{ version: was } = { version: 0 }] = await version()
    expect(await forgetAll()).toEqual(['begin', 'destroy'])
    expect(await version()).toEqual([{ version: was + 1 }])
    expect(await secrets()).not.toEqual(before)
    for (const level of ['clients', 'organisation'] as const) {
      await changeKeysByHand(scene.organisationId, { level, clientId: null }, world.ports)
      expect(await turnKeys(scene.organisationId, 500, world.ports)).toBe('finished')
    }
    expect(await version()).toEqual([{ version: was + 2 }])
    await end()
  })

  it.each([
    ['behind', -86_400_000],
    ['ahead', 86_400_000],
  ])('a key is changed once for an erasure where the clock of the server is %s', async (_, off) => {
    await begin()
    // From before the erasure: it does not count.
    const all = { level: 'organisation', clientId: null } as const
    await changeKeysByHand(scene.organisationId, all, world.ports)
    expect(await turnKeys(scene.organisationId, 500, world.ports)).toBe('finished')
    await eraseAnother({ now: () => new Date(Date.now() + off).toISOString() })
    const before = await secrets()
    expect(await forgetAll()).toEqual(['begin', 'destroy'])
    expect(await secrets()).not.toEqual(before)
    await end()
  })

  it('a server that was killed between two secrets goes on with both, and without them says what is missing', async () => {
    await erasureSecretAt(join(folder, 'erasure.key')).renew()
    const both = await secrets()
    expect(both).toHaveLength(2)
    await begin()
    await eraseAnother(systemClock)
    await forgetAll()
    const [only, ...more] = await secrets()
    expect(more).toEqual([])
    // The newer of the two was in use when they were erased.
    expect(both).not.toContainEqual(only)
    await end()
    await rm(join(folder, 'erasure.key'))
    await expect(begin()).rejects.toThrow('erasure.key')
  })
})
