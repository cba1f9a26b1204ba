import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledTables, olderRecord } from '../../../test/older-record.ts'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { fillClinic } from '../../../test/postgres-full.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { restoreBackup } from '../backup/restore.ts'
import { takeBackup } from '../backup/take-backup.ts'
import { erasureSecretAt } from '../keys/erasure-secret.ts'
import { migrate, readMigrations, shippedMigrations, type Migration } from './migrate.ts'

/** The last file that each of them had applied. */
const olderVersions = [
  '0020_meanings.sql',
  '0025b_sign_in_on_record.sql',
  '0030b_who_says_it.sql',
  '0033_who_a_provider_names.sql',
]

describe('a record of an older Rapport', { timeout: 300_000 }, () => {
  let test: TestDatabase
  let shipped: readonly Migration[]
  beforeAll(async () => {
    test = await openTestDatabase()
    await fillClinic(await openClinic(test))
    shipped = await readMigrations(shippedMigrations)
  })
  afterAll(() => test.close())

  const upTo = (last: string) => shipped.slice(0, shipped.findIndex(({ name }) => name === last) + 1)
  const notHeld = async (client: Client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
         and c.relowner = 'rapport_owner'::regrole and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    )
    return rows.map(({ name }) => name)
  }

  it.each(olderVersions)('comes forward whole from %s, and is held as a new one is', async (last) => {
    const past = upTo(last)
    const older = await olderRecord(test, past)
    await withClient(older.as, async (client) => {
      const before = await filledTables(client)
      expect(before.size).toBeGreaterThan(70)
      for (const table of ['erasure', 'key_change', 'organisation_key', 'client_key', 'member'])
        expect([table, before.get(`public.${table}`) ?? 0]).toEqual([table, expect.toSatisfy((n) => n > 0)])
      const applied = await migrate(client, shipped)
      expect(applied).toEqual(shipped.slice(past.length).map(({ name }) => name))
      const after = await filledTables(client)
      expect([...before.keys()].map((name) => [name, after.get(name)])).toEqual([...before])
      expect(await notHeld(client)).toEqual(await withClient(test.as.superuser, notHeld))
      const { rows } = await client.query(
        `select (select array_agg(turn) from key_change) as changes, (select array_agg(distinct after_turn) from erasure) as
           erasures, (select array_agg(distinct made_turn) from organisation_key) as keys`,
      )
      expect(rows).toEqual([{ changes: ['1'], erasures: [expect.any(String)], keys: [expect.any(String)] }])
    })
    await older.close()
  })
  it('comes forward from its backup too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapport-older-'))
    const [older, empty] = [
      await olderRecord(test, upTo('0030b_who_says_it.sql')),
      await olderRecord(test, []),
    ]
    const identity = await generateX25519Identity()
    const [file, now] = [join(folder, 'older'), '2026-11-22T02:00:00.000Z']
    const lock = { recipients: [await identityToRecipient(identity)] }
    await takeBackup(older.as, file, lock, now, test.keys)
    await restoreBackup({
      ...{ as: empty.as, record: file, keys: `${file}.keys`, unlock: { identities: [identity] } },
      ...{ masters: [test.masterKey], secret: erasureSecretAt(join(folder, 'erasure.key')), carried: [] },
      ...{ now, oldKeys: false },
    })
    const before = await withClient(older.as, filledTables)
    const after = await withClient(empty.as, filledTables)
    const told = ['public.audit_entry', 'installation.role_key', 'installation.visit_key']
    const others = [...before].filter(([name]) => !told.includes(name))
    expect(others.map(([name]) => [name, after.get(name)])).toEqual(others)
    const { rows } = await withClient(empty.as, (client) => client.query('select turn from key_change'))
    expect(rows).toEqual([{ turn: '1' }])
    await older.close()
    await empty.close()
    await rm(folder, { recursive: true })
  })
})
