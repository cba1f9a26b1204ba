import { randomBytes } from 'node:crypto'
import { escapeIdentifier, type ClientConfig } from 'pg'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecord } from './connect.ts'
import { revokeFromEverybody, stillEverybodys } from './everybody.ts'
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

  it('is swept by a command that opens it: what a kill left beside the key files goes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-swept-'))
    for (const name of ['master.key.next', 'erasure.key.gone'])
      await writeFile(join(folder, name), 'an older key')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
    const settings = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    }
    const record = await openRecord({ folder, settings, as: 'visitor', notice: () => undefined })
    vi.useRealTimers()
    await record.close()
    expect((await readdir(folder)).toSorted()).toEqual(['erasure.key', 'master.key'])
    await rm(folder, { recursive: true })
  })

  it('lets the server make no temporary table', async () => {
    await withClient(test.as.superuser, ensureRoles)
    await expect(
      withClient(test.as.server, (client) => client.query('create temp table message (text text)')),
    ).rejects.toThrow('permission denied')
  })

  it('PR.4 lets neither role write beside the tables, where no erasure comes, nor become another', async () => {
    await withClient(test.as.superuser, ensureRoles)
    const large = await withClient(test.as.superuser, async (client) => {
      const { rows } = await client.query<{ oid: number }>('select lo_create(0) as oid')
      return rows[0]?.oid ?? 0
    })
    for (const as of [test.as.server, test.as.auth])
      for (const statement of [
        'select lo_create(0)',
        'select lo_creat(-1)',
        "select lo_from_bytea(0, 'canary')",
        `select lo_put(${large}, 0, 'canary')`,
        `select lo_open(${large}, 131072)`,
        `select lo_unlink(${large})`,
        "select pg_logical_emit_message(false, 'a', 'canary')",
        'create schema elsewhere',
        'create table public.elsewhere (text text)',
        "create function public.elsewhere() returns int language sql as 'select 1'",
        'create temp table elsewhere (text text)',
        'create extension pgcrypto',
        "copy (select 1) to '/tmp/elsewhere'",
        "copy (select 1) to program 'true'",
        'set role rapport_owner',
        `set role ${as.user === 'rapport_server' ? 'rapport_auth' : 'rapport_server'}`,
        'set session authorization postgres',
        'set session_replication_role = replica',
        'alter role current_user bypassrls',
        'create role elsewhere',
        'create publication elsewhere',
        'create event trigger elsewhere on ddl_command_end execute function pg_notify()',
        "security label on table message is 'a'",
      ]) {
        const refused = await withClient(as, (client) => client.query(statement)).catch(
          (error: unknown) => error,
        )
        expect([statement, refused]).toEqual([statement, expect.objectContaining({ severity: 'ERROR' })])
      }
    await withClient(test.as.superuser, (client) => client.query(`select lo_unlink(${large})`))
    expect((await withClient(test.as.server, (client) => client.query(stillEverybodys))).rows).toEqual([])
  })

  it('leaves what the user of the database may not take away, and it is said', async () => {
    const { rows: before } = await withClient(test.as.superuser, (client) =>
      client.query("grant execute on function lo_create(oid) to public; select 'given' as done"),
    ).then((answer) => (Array.isArray(answer) ? answer[1] : answer))
    expect(before).toEqual([{ done: 'given' }])
    await withClient(guest, (client) => client.query(revokeFromEverybody))
    const asked = () => withClient(test.as.server, (client) => client.query(stillEverybodys))
    expect((await asked()).rows).toEqual([{ what: 'lo_create(oid)' }])
    await withClient(test.as.superuser, ensureRoles)
    expect((await asked()).rows).toEqual([])
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
