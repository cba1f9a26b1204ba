import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theServer } from '../../domain/access/actor.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecord, type RecordSettings } from './connect.ts'
import { inOrganisation } from './scope.ts'

describe('a master key', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await openTestDatabase()
    const id = randomUUID()
    await inOrganisation(test.database, theServer(id), async (tx) => {
      await tx.insertInto('organisation').values({ organisation_id: id }).execute()
      await test.keys.newOrganisation(tx, id)
    })
  })
  afterAll(() => test.close())

  const open = async (key: Uint8Array, more: RecordSettings): Promise<string> => {
    const settings = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_MASTER_KEY: Buffer.from(key).toString('base64'),
      ...more,
    }
    try {
      const record = await openRecord({ folder: '/nowhere', settings, as: 'server', notice: () => undefined })
      await record.close()
      return 'open'
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : ''
    }
  }
  const strings = (): RecordSettings => ({
    RAPPORT_SERVER_URL: test.url.server,
    RAPPORT_AUTH_URL: test.url.auth,
  })
  const passwords = (): Promise<unknown> =>
    withClient(test.as.superuser, async (client) => {
      const found = await client.query(
        "select rolname, rolpassword from pg_authid where rolname like 'rapport%' order by 1",
      )
      return found.rows
    })

  it('that is another database’s is refused with a sentence before any password is set', async () => {
    const before = await passwords()
    for (const more of [{}, strings()])
      expect(await open(randomBytes(32), more)).toMatch(/^MasterKeyError: The master key is not the one/)
    expect(await passwords()).toEqual(before)
  })

  it('that is another database’s is refused before anything is migrated', async () => {
    const schemas = (statement: string): Promise<unknown> =>
      withClient(test.as.superuser, async (client) => {
        await client.query(statement)
        const found = await client.query("select nspname from pg_namespace where nspname like 'migration%'")
        return found.rows
      })
    await schemas('alter schema migration rename to migration_away')
    expect(await open(randomBytes(32), strings())).toMatch(/^MasterKeyError/)
    expect(await schemas('select 1')).toEqual([{ nspname: 'migration_away' }])
    await schemas('alter schema migration_away rename to migration')
  })

  it('that is missing over a database with sealed records is refused, and none is made', async () => {
    const settings = { RAPPORT_MASTER_KEY: undefined, ...strings() }
    expect(await open(randomBytes(32), settings)).toMatch(/is missing/)
  })

  it('that is the right one opens it', async () => {
    expect(await open(test.masterKey, strings())).toBe('open')
  })
})
