import { theServer } from '../../domain/access/actor.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AT, openClinic, type Clinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { appendEntry } from '../db/audit.ts'
import { inOrganisation } from '../db/scope.ts'
import { KeyMissingError } from './key-rows.ts'
import { openKeys, type Keys } from './keys.ts'
import type { Sealer } from './sealing.ts'

describe('keys', () => {
  let test: TestDatabase
  let clinic: Clinic
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => void (clinic = await openClinic(test)))

  const place = { table: 'message', column: 'text', row: randomUUID() }
  const forClient = (keys: Keys): Promise<Sealer> =>
    inOrganisation(test.database, theServer(clinic.organisation), (tx) =>
      keys.forClient(tx, clinic.organisation, clinic.client),
    )

  it('open again after a restart what they sealed before', async () => {
    const sealed = clinic.words.seal(place, 'before the restart')
    const again = await forClient(openKeys(test.masterKey))
    expect(again.open(place, sealed)).toBe('before the restart')
    expect(again.mac('x')).toEqual(clinic.words.mac('x'))
  })

  it('PR.4 are one per client: what one sealed another does not open', async () => {
    const other = await openClinic(test)
    const sealed = clinic.words.seal(place, 'mine')
    expect(() => other.words.open(place, sealed)).toThrow('does not open')
    expect(() => clinic.staff.open(place, sealed)).toThrow('does not open')
    expect(other.words.mac('x')).not.toEqual(clinic.words.mac('x'))
  })

  it('PR.4 do not open with another master key', async () => {
    await expect(forClient(openKeys(randomBytes(32)))).rejects.toThrow(KeyMissingError)
  })

  it('PR.4 are gone for good when the client’s row is destroyed and forgotten', async () => {
    await forClient(test.keys)
    const remove = (first: string): Promise<unknown> =>
      withClient(test.as.superuser, async (client) => {
        await client.query(first)
        await client.query('delete from client_key where client_id = $1', [clinic.client])
      })
    await expect(remove('select 1')).rejects.toThrow('until its client is erased')
    await remove('set session_replication_role = replica')
    test.keys.forget(clinic.organisation, clinic.client)
    await expect(forClient(test.keys)).rejects.toThrow(KeyMissingError)
  })

  it('PR.4 wrapped for one client do not unwrap for another', async () => {
    const other = await openClinic(test)
    await withClient(test.as.superuser, (client) =>
      client.query(
        `update client_key set wrapped = (select wrapped from client_key where client_id = $1) where client_id = $2`,
        [other.client, clinic.client],
      ),
    )
    await expect(forClient(openKeys(test.masterKey))).rejects.toThrow(KeyMissingError)
  })

  it('of a transaction that was rolled back are not used afterwards', async () => {
    const client = randomUUID()
    const add = (fail: boolean): Promise<Sealer> =>
      inOrganisation(test.database, theServer(clinic.organisation), async (tx) => {
        const profile = clinic.staff.seal({ table: 'client', column: 'profile', row: client }, '{}')
        const own = { organisation_id: clinic.organisation, client_id: client }
        await tx
          .insertInto('client')
          .values({ ...own, profile, jurisdiction: 'ES', country: 'ES', language: 'es' })
          .execute()
        const made = await test.keys.newClient(tx, clinic.organisation, client)
        await test.keys.forClient(tx, clinic.organisation, client)
        const subject = ['client', client] as const
        await appendEntry(tx, systemEntryOf(clinic.organisation, AT, 'client-added', subject, {}))
        if (fail) throw new Error('rolled back')
        return made
      })
    await expect(add(true)).rejects.toThrow('rolled back')
    const sealed = (await add(false)).seal(place, 'kept')
    const again = await inOrganisation(test.database, theServer(clinic.organisation), (tx) =>
      openKeys(test.masterKey).forClient(tx, clinic.organisation, client),
    )
    expect(again.open(place, sealed)).toBe('kept')
    const cached = await inOrganisation(test.database, theServer(clinic.organisation), (tx) =>
      test.keys.forClient(tx, clinic.organisation, client),
    )
    expect(cached.open(place, sealed)).toBe('kept')
  })

  it('find a person by address in any spelling of case, and by no other', () => {
    const { emailLookup } = test.keys
    expect(emailLookup(' Ada@Clinic.Example ')).toEqual(emailLookup('ada@clinic.example'))
    expect(emailLookup('ada@clinic.example')).not.toEqual(emailLookup('ida@clinic.example'))
    expect(openKeys(randomBytes(32)).emailLookup('ada@clinic.example')).not.toEqual(
      emailLookup('ada@clinic.example'),
    )
  })
})
