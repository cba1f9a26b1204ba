import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { migrate, readMigrations, shippedMigrations, type Migration } from './migrate.ts'

describe('migrations', () => {
  let test: TestDatabase
  let shipped: readonly Migration[]
  beforeAll(async () => {
    test = await openTestDatabase()
    shipped = await readMigrations(shippedMigrations)
  })
  afterAll(() => test.close())

  const as = <T>(work: (client: Client) => Promise<T>): Promise<T> => withClient(test.as.superuser, work)
  const file = (name: string, sql: string): Migration => ({
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
  })

  it('are applied once, and then there is nothing to do', async () => {
    expect(await as((client) => migrate(client, shipped))).toEqual([])
    const { rows } = await as((client) =>
      client.query('select name, sha256 from migration.applied order by name'),
    )
    expect(rows).toEqual(shipped.map(({ name, sha256 }) => ({ name, sha256 })))
  })

  it('go forward by new files, owned by the owner and not by who ran them', async () => {
    const next = file('9001_next.sql', 'create schema fresh; create table fresh.thing (id int)')
    expect(await as((client) => migrate(client, [...shipped, next]))).toEqual(['9001_next.sql'])
    const { rows } = await as((client) =>
      client.query(`select tableowner from pg_tables where schemaname = 'fresh'`),
    )
    expect(rows).toEqual([{ tableowner: 'rapport_owner' }])
    await expect(as((client) => migrate(client, shipped))).rejects.toThrow('Use the newer one')
    await as((client) =>
      client.query(`drop schema fresh cascade; delete from migration.applied where name like '9%'`),
    )
  })

  it('refuse an old file that was changed', async () => {
    const [first, ...rest] = shipped
    if (!first) throw new Error('no migration')
    const changed = [file(first.name, `${first.sql}\n-- a word`), ...rest]
    await expect(as((client) => migrate(client, changed))).rejects.toThrow('was changed after it was applied')
  })

  it('refuse a file put before one that is applied', async () => {
    const late = file('0000_late.sql', 'select 1')
    await expect(as((client) => migrate(client, [late, ...shipped]))).rejects.toThrow(
      'A migration was put before',
    )
  })

  it('that fail change nothing and are not recorded', async () => {
    const broken = file('9001_broken.sql', 'create schema half; select no_such_function()')
    await expect(as((client) => migrate(client, [...shipped, broken]))).rejects.toThrow(
      'failed and changed nothing',
    )
    const { rows } = await as((client) =>
      client.query(`select (select count(*)::int from pg_namespace where nspname = 'half') as schemas,
        (select count(*)::int from migration.applied where name = '9001_broken.sql') as applied`),
    )
    expect(rows).toEqual([{ schemas: 0, applied: 0 }])
  })

  it('run once when two programs start at the same moment', async () => {
    const next = file('9002_once.sql', 'create schema once')
    const both = await Promise.all([1, 2].map(() => as((client) => migrate(client, [...shipped, next]))))
    expect(both.flat()).toEqual(['9002_once.sql'])
  })
})
