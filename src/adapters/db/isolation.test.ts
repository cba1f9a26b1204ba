import { theServer } from '../../domain/access/actor.ts'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asServer,
  insert,
  openClinic,
  sqlState,
  type Clinic,
  type Row,
} from '../../../test/postgres-clinic.ts'
import { fillClinic } from '../../../test/postgres-full.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { byEmailLookup, inOrganisation, RolledBackError } from './scope.ts'

const tablesOf = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm') order by 1`,
  )
  return rows.map((row) => row.name)
}

/** A row that is there, without the columns that the server's role may not give. */
const insertable = async (client: Client, table: string, organisation: string): Promise<Row> => {
  const given = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0
     and has_column_privilege('rapport_server', attrelid, attnum, 'insert')`,
    [table],
  )
  const names = given.rows.map((row) => row.name).join(', ') || 'organisation_id'
  const { rows } = await client.query<Row>(
    `select ${names} from ${table} where organisation_id = $1 limit 1`,
    [organisation],
  )
  return rows[0] ?? {}
}

describe('organisations in PostgreSQL', () => {
  let test: TestDatabase
  let ours: Clinic
  let theirs: Clinic
  let tables: readonly string[]
  beforeAll(async () => {
    test = await openTestDatabase()
    ours = await openClinic(test)
    theirs = await openClinic(test)
    await fillClinic(ours)
    await fillClinic(theirs)
    tables = await withClient(test.as.superuser, tablesOf)
  })
  afterAll(() => test.close())

  it('PR.5 row-level security is forced on every table, with a policy, and organisation_id is in every key', async () => {
    const open = await withClient(test.as.superuser, (client) =>
      client.query<{ name: string }>(
        `select c.relname as name from pg_class c where c.relname = any($1) and c.relnamespace = 'public'::regnamespace
         and not (c.relrowsecurity and c.relforcerowsecurity
           and exists (select from pg_policy p where p.polrelid = c.oid)
           and exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
             where i.indrelid = c.oid and i.indisprimary and a.attname = 'organisation_id'))`,
        [tables],
      ),
    )
    expect(tables.length).toBeGreaterThan(20)
    expect(open.rows).toEqual([])
  })

  it('PR.5 row-level security is forced in every other schema too, but for the list of migrations', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
         and not (c.relrowsecurity and c.relforcerowsecurity
           and exists (select from pg_policy p where p.polrelid = c.oid))`,
      ),
    )
    expect(rows).toEqual([{ name: 'migration.applied' }])
  })

  it('PR.5 sign-in cannot read the record, nor the server what sign-in keeps', async () => {
    const readable = (role: string, schema: string): Promise<unknown> =>
      withClient(test.as.superuser, async (client) => {
        const { rows } = await client.query(
          `select c.relname from pg_class c where c.relnamespace = $2::regnamespace and c.relkind = 'r'
           and (has_any_column_privilege($1, c.oid, 'select, insert, update')
             or has_table_privilege($1, c.oid, 'delete, truncate, references, trigger'))`,
          [role, schema],
        )
        return rows
      })
    expect(await readable('rapport_auth', 'public')).toEqual([])
    expect(await readable('rapport_server', 'sign_in')).toEqual([])
    expect(await readable('rapport_server', 'migration')).toEqual([])
  })

  it('PR.5 every foreign key carries the organisation', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query(
        `select conrelid::regclass, conname from pg_constraint c where contype = 'f'
         and connamespace = 'public'::regnamespace and not exists (select from pg_attribute a
           where a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname = 'organisation_id')`,
      ),
    )
    expect(rows).toEqual([])
  })

  it('PR.5 another organisation’s rows are invisible in every table, and there were rows to see', async () => {
    for (const table of tables.filter((name) => name !== 'organisation')) {
      const seen = await asServer(test, ours.organisation, (pg) =>
        pg.query<{ id: string }>(`select distinct organisation_id as id from ${table}`),
      )
      expect([table, seen.rows]).toEqual([table, [{ id: ours.organisation }]])
    }
  })

  it('PR.5 without an organisation nothing is visible but ids of organisations', async () => {
    await withClient(test.as.server, async (pg) => {
      for (const table of tables) {
        const { rows } = await pg.query(`select * from ${table}`)
        expect([table, rows.length]).toEqual([table, table === 'organisation' ? 2 : 0])
      }
      const { fields } = await pg.query('select * from organisation')
      expect(fields.map((field) => field.name)).toEqual(['organisation_id', 'made_at'])
    })
  })

  it('PR.5 another organisation’s rows can be neither written, changed nor deleted, in any table', async () => {
    for (const table of tables) {
      const row = await withClient(test.as.superuser, (pg) => insertable(pg, table, theirs.organisation))
      const put = await sqlState(asServer(test, ours.organisation, (pg) => insert(pg, table, row)))
      expect([table, put]).toEqual([table, expect.stringMatching(/^(42501|RA006)$/)])
      for (const statement of [
        `update ${table} set organisation_id = organisation_id where organisation_id = $1`,
        `delete from ${table} where organisation_id = $1`,
      ]) {
        const changed = asServer(test, ours.organisation, async (pg) => {
          const { rowCount } = await pg.query(statement, [theirs.organisation])
          return rowCount === 0 ? 'nothing' : 'something'
        })
        expect([table, await changed.catch(() => 'refused')]).toEqual([
          table,
          expect.stringMatching(/^(nothing|refused)$/),
        ])
      }
    }
  })

  it('PR.5 the server’s role is neither owner nor superuser nor exempt', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query(
        `select rolsuper, rolbypassrls, rolcreaterole, pg_has_role(oid, 'rapport_owner', 'member') as owner
         from pg_roles where rolname in ('rapport_server', 'rapport_auth')`,
      ),
    )
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owner: false }
    expect(rows).toEqual([none, none])
  })

  it('PR.5 a pooled connection forgets its organisation, after an error too', async () => {
    const failing = inOrganisation(test.database, theServer(ours.organisation), async (tx) => {
      await tx.selectFrom('message').selectAll().execute()
      throw new Error('the flow failed')
    })
    await expect(failing).rejects.toThrow('the flow failed')
    expect((await test.database.query('select from message')).rowCount).toBe(0)
    const seen = await inOrganisation(test.database, theServer(theirs.organisation), (tx) =>
      tx.selectFrom('client').select('organisation_id').execute(),
    )
    expect(new Set(seen.map((row) => row.organisation_id))).toEqual(new Set([theirs.organisation]))
  })

  it('PR.5 many at once each see their own', async () => {
    const turns = Array.from({ length: 60 }, (_, turn) => (turn % 2 === 0 ? ours : theirs))
    const seen = await Promise.all(
      turns.map((clinic) =>
        inOrganisation(test.database, theServer(clinic.organisation), async (tx) => {
          const [clients, members] = await Promise.all([
            tx.selectFrom('client').select('organisation_id').execute(),
            tx.selectFrom('member').select('organisation_id').execute(),
          ])
          return [...clients, ...members].every((row) => row.organisation_id === clinic.organisation)
        }),
      ),
    )
    expect(seen.every(Boolean)).toBe(true)
  })

  it('PR.5 what failed inside a transaction is not taken for stored', async () => {
    const swallowed = inOrganisation(test.database, theServer(ours.organisation), async (tx) => {
      await tx
        .insertInto('organisation')
        .values({ organisation_id: ours.organisation })
        .execute()
        .catch(() => undefined)
    })
    await expect(swallowed).rejects.toThrow(RolledBackError)
    await expect(inOrganisation(test.database, `x'; drop table message; --`, async () => 1)).rejects.toThrow(
      RangeError,
    )
  })

  it('PR.5 sign-in sees the one member whose address it knows, and nothing else', async () => {
    const lookup = test.keys.emailLookup(` ${ours.member.toUpperCase()}@Clinic.Example`)
    const found = await byEmailLookup(test.database, lookup, (tx) =>
      tx.selectFrom('member').select(['organisation_id', 'member_id']).execute(),
    )
    expect(found).toEqual([{ organisation_id: ours.organisation, member_id: ours.member }])
    const rest = await byEmailLookup(test.database, lookup, (tx) =>
      tx.selectFrom('client').selectAll().execute(),
    )
    expect(rest).toEqual([])
    const unknown = test.keys.emailLookup(`${randomUUID()}@clinic.example`)
    expect(
      await byEmailLookup(test.database, unknown, (tx) => tx.selectFrom('member').selectAll().execute()),
    ).toEqual([])
  })
})
