import { randomBytes } from 'node:crypto'
import { escapeIdentifier, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecord } from './connect.ts'
import { checkServerRole, ensureRoles, passwordOf } from './roles.ts'

describe('a database of one’s own', () => {
  let test: TestDatabase
  let guest: ClientConfig
  beforeAll(async () => {
    test = await openTestDatabase()
    const name = `guest_${test.name}`
    await withClient(test.as.superuser, (client) =>
      client.query(`create role ${escapeIdentifier(name)} login`),
    )
    guest = { ...test.as.superuser, user: name }
  })
  afterAll(async () => {
    await withClient(test.as.superuser, (client) =>
      client.query(`drop role ${escapeIdentifier(String(guest.user))}`),
    )
    await test.close()
  })

  it('is opened by its connection strings, and used as the server’s role', async () => {
    const record = await openRecord({
      folder: '/nowhere',
      settings: {
        DATABASE_URL: test.url.superuser,
        RAPPORT_SERVER_URL: test.url.server,
        RAPPORT_AUTH_URL: test.url.auth,
        RAPPORT_MASTER_KEY: randomBytes(32).toString('base64'),
      },
      as: 'server',
      notice: () => undefined,
    })
    const { rows } = await record.database.query('select current_user as me')
    expect(rows).toEqual([{ me: 'rapport_server' }])
    expect(record.applied).toEqual([])
    await record.close()
  })

  it('lets the server make no temporary table', async () => {
    await withClient(test.as.superuser, ensureRoles)
    await expect(
      withClient(test.as.server, (client) => client.query('create temp table message (text text)')),
    ).rejects.toThrow('permission denied')
  })

  it('tells a user who may not prepare it what an administrator runs', async () => {
    const refused = withClient(guest, ensureRoles)
    await expect(refused).rejects.toThrow(`grant rapport_owner to "guest_${test.name}"`)
    await expect(withClient(guest, ensureRoles)).rejects.toThrow('Run this once as an administrator')
  })

  it('PR.5 is not used as a superuser or as the owner', async () => {
    await expect(withClient(test.as.superuser, checkServerRole)).rejects.toThrow('may not work as postgres')
    const owner = withClient(test.as.superuser, async (client) => {
      await client.query('set role rapport_owner')
      await checkServerRole(client)
    })
    await expect(owner).rejects.toThrow('may not work as rapport_owner')
    await withClient(test.as.server, checkServerRole)
  })

  it('has passwords that differ by role and by master key', () => {
    const [one, two] = [randomBytes(32), randomBytes(32)]
    const all = [one, two].flatMap((key) => [
      passwordOf(key, 'rapport_server'),
      passwordOf(key, 'rapport_auth'),
    ])
    expect(new Set(all).size).toBe(4)
  })
})
