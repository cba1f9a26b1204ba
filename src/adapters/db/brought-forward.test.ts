import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filledTables, olderRecord } from '../../../test/older-record.ts'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { fillClinic } from '../../../test/postgres-full.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { migrate, readMigrations, shippedMigrations, type Migration } from './migrate.ts'

/** The last file that each of them had applied. */
const olderVersions = [
  '0020_meanings.sql',
  '0025b_sign_in_on_record.sql',
  '0030b_who_says_it.sql',
  '0033_who_a_provider_names.sql',
]

describe('a record of an older Rapport', () => {
  let test: TestDatabase
  let shipped: readonly Migration[]
  beforeAll(async () => {
    test = await openTestDatabase()
    await fillClinic(await openClinic(test))
    shipped = await readMigrations(shippedMigrations)
  })
  afterAll(() => test.close())

  const notHeld = async (client: Client) => {
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
         and c.relowner = 'rapport_owner'::regrole and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    )
    return rows.map(({ name }) => name)
  }

  it.each(olderVersions)('comes forward whole from %s, and is held as a new one is', async (last) => {
    const past = shipped.slice(0, shipped.findIndex(({ name }) => name === last) + 1)
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
})
