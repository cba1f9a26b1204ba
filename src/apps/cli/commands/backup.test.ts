import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic, type Clinic } from '../../../../test/postgres-clinic.ts'
import { CANARY, fillClinic } from '../../../../test/postgres-full.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { startEmbedded } from '../../../adapters/db/embedded.ts'
import { SUPERUSER } from '../../../adapters/db/embedded-flags.ts'
import { firstFault } from '../../../domain/audit/chain.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import { openDatabase } from '../../../adapters/db/connect.ts'
import { SERVER } from '../../../adapters/db/roles.ts'
import { run } from '../run.ts'

let folder: string
let identity: string
let recipient: string
let test: TestDatabase
let clinic: Clinic
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-backup-'))
  await chmod(folder, 0o711)
  const secret = await generateX25519Identity()
  recipient = await identityToRecipient(secret)
  identity = join(folder, 'identity')
  await writeFile(identity, `# made for a test\n${secret}\n`, { mode: 0o600 })
  test = await openTestDatabase()
  clinic = await openClinic(test)
  await fillClinic(clinic)
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

const master = () => Buffer.from(test.masterKey).toString('base64')
const envOf = (url: string) => ({
  RAPPORT_DATA: join(folder, 'no-folder'),
  DATABASE_URL: url,
  RAPPORT_SERVER_URL: url.replace('postgres@', 'rapport_server@'),
  RAPPORT_AUTH_URL: url.replace('postgres@', 'rapport_auth@'),
  RAPPORT_MASTER_KEY: master(),
})
/** Where a record is restored to; the file belongs to that database. */
const targetOf = (url: string) => ({
  ...envOf(url),
  RAPPORT_ERASURE_KEY_FILE: join(folder, `${createHash('sha256').update(url).digest('hex')}.key`),
})
async function rapport(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = [text(stdout), text(stderr)] as const
  const code = await run(args, { stdin: new PassThrough(), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, said] = await Promise.all(written)
  return { code, out, said }
}
const backup = (name: string) =>
  rapport(envOf(test.url.superuser), 'backup', join(folder, name), '--recipient', recipient)
const restore = (env: Readonly<Record<string, string>>, record: string, keys: string) =>
  rapport(env, 'restore', join(folder, record), '--keys', join(folder, keys), '--identity', identity)

/** An empty database of one's own PostgreSQL. */
async function emptyDatabase(): Promise<{
  readonly name: string
  readonly url: string
  readonly as: ClientConfig
}> {
  const name = `t_${randomBytes(6).toString('hex')}`
  await withClient({ ...test.as.superuser, database: 'postgres' }, (client) =>
    client.query(`create database ${name}`),
  )
  return {
    name,
    url: test.url.superuser.replace(test.name, name),
    as: { ...test.as.superuser, database: name },
  }
}
const drop = (name: string) =>
  withClient({ ...test.as.superuser, database: 'postgres' }, (client) =>
    client.query(`drop database ${name} with (force)`),
  )

/** Every row of every table, as text, but what the restoring itself wrote. */
async function everything(as: ClientConfig): Promise<ReadonlyMap<string, readonly string[]>> {
  const client = new Client(as)
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname in ('public', 'sign_in', 'installation') order by 1`,
    )
    const all = new Map<string, readonly string[]>()
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from ${name} t order by 1`,
      )
      const own = rows.map(({ row }) => row).filter((row) => !/"record-(?:restored|backed-up)"/.test(row))
      all.set(
        name,
        name === 'head' ? own.map((row) => row.replaceAll(/"audit_(hash|sequence)": [^,}]+/g, '')) : own,
      )
    }
    return all
  } finally {
    await client.end()
  }
}

describe('rapport backup and restore', () => {
  it('bring every row to an own PostgreSQL and to another machine, and the chains still verify', async () => {
    const taken = await backup('first')
    expect(taken).toMatchObject({ code: 0, said: '' })
    expect((await stat(join(folder, 'first.keys'))).mode & 0o777).toBe(0o600)
    const before = await everything(test.as.superuser)
    expect([...before.values()].filter((rows) => rows.length > 0).length).toBeGreaterThan(45)

    const own = await emptyDatabase()
    expect(await restore(targetOf(own.url), 'first', 'first.keys')).toMatchObject({ code: 0 })
    const others = (all: typeof before) =>
      [...all].filter(([name]) => name !== 'organisation_key' && name !== 'installation.visit_key')
    const there = await everything(own.as)
    expect(others(there)).toEqual(others(before))
    // What signs clients' visits stays where they were opened.
    expect(before.get('installation.visit_key')).toHaveLength(1)
    expect(there.get('installation.visit_key')).toEqual([])
    expect(there.get('organisation_key')).toHaveLength(before.get('organisation_key')?.length ?? 0)
    const nowhere = await restore(envOf(own.url), 'first', 'first.keys')
    expect([nowhere.code, nowhere.said]).toEqual([2, expect.stringContaining('RAPPORT_ERASURE_KEY_FILE')])
    const database = openDatabase({ ...own.as, user: SERVER })
    const audit = auditOver(database)
    const chain = []
    for await (const entry of audit.entries(clinic.organisation)) chain.push(entry)
    expect(chain.at(-1)?.event).toBe('record-restored')
    expect(firstFault(chain, await audit.head(clinic.organisation))).toBeNull()
    await database.end()
    // What was put away while it was restored is back: nobody changes a message.
    await expect(
      withClient(own.as, (client) =>
        client.query('insert into message (organisation_id) values (gen_random_uuid())'),
      ),
    ).rejects.toThrow(/./)
    const again = await restore(targetOf(own.url), 'first', 'first.keys')
    expect([again.code, again.said]).toEqual([1, expect.stringContaining('There is a record here already')])
    await drop(own.name)

    const machine = join(folder, 'machine')
    const env = { RAPPORT_DATA: machine, RAPPORT_MASTER_KEY: master() }
    expect(await restore(env, 'first', 'first.keys')).toMatchObject({ code: 0 })
    const cluster = await startEmbedded(machine, () => undefined)
    try {
      const after = await everything(cluster.connection(SUPERUSER, 'rapport'))
      // Wrapped with that machine's own secret beside the master key; that it opens is asked before anything stays.
      expect(after.get('organisation_key')).not.toEqual(before.get('organisation_key'))
      expect(others(after)).toEqual(others(before))
    } finally {
      await cluster.stop()
    }
  }, 60_000)

  it('refuse in a sentence what does not open, is cut, or belongs to another key', async () => {
    const own = await emptyDatabase()
    const stranger = join(folder, 'stranger')
    await writeFile(stranger, await generateX25519Identity())
    const first = join(folder, 'first')
    const wrong = await rapport(targetOf(own.url), 'restore', first, '--identity', stranger)
    expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('does not open')])
    const cut = join(folder, 'cut')
    await writeFile(cut, await readFile(first))
    await truncate(cut, (await stat(cut)).size - 1_000)
    const half = await restore(targetOf(own.url), 'cut', 'first.keys')
    expect([half.code, half.said]).toEqual([1, expect.stringContaining('cut or altered')])
    const other = { ...targetOf(own.url), RAPPORT_MASTER_KEY: randomBytes(32).toString('base64') }
    expect((await restore(other, 'first', 'first.keys')).said).toContain(
      'not the one this database was sealed with',
    )
    expect((await everything(own.as)).get('organisation')).toEqual([])
    expect((await restore(targetOf(own.url), 'first.keys', 'first.keys')).said).toContain(
      'the record is asked for',
    )
    expect((await rapport(envOf(test.url.superuser), 'backup', first)).code).toBe(2)
    expect(await backup('first')).toMatchObject({
      code: 1,
      said: expect.stringContaining('is there already'),
    })
    expect(await restore(targetOf(own.url), 'first', 'first.keys')).toMatchObject({ code: 0, said: '' })
    await drop(own.name)
  }, 30_000)

  it('PR.4 nothing yields a client’s words after erasure: no table, no log, no backup, and no older backup with today’s keys', async () => {
    await withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query("update episode set state = 'closed', closed_at = now()")
    })
    const env = envOf(test.url.superuser)
    const erase = () => rapport(env, 'erase', clinic.client, '--because', 'client-asked')
    expect((await erase()).out).toContain('"error":"legal-hold"')
    expect(await backup('older')).toMatchObject({ code: 0 })
    await withClient(test.as.superuser, (client) =>
      client.query(`set session_replication_role = replica;
        update legal_hold h set lifted_at = now(), lifted_by = (select member_id from member m
        where m.organisation_id = h.organisation_id and m.member_id <> h.set_by order by member_id limit 1)
        where lifted_at is null`),
    )
    const liftedIn = (as: ClientConfig) =>
      withClient(as, async (client) => {
        const holds = 'select hold_id, set_by, lifted_by, lifted_at from legal_hold where client_id = $1'
        return (await client.query<{ readonly set_by: string }>(holds, [clinic.client])).rows
      })
    const lifted = await liftedIn(test.as.superuser)
    expect(lifted).toMatchObject([{ lifted_by: expect.not.stringMatching(lifted[0]?.set_by ?? '') }])
    expect(await erase()).toMatchObject({ code: 0, out: expect.stringContaining('"keys":1') })
    expect(await backup('newer')).toMatchObject({ code: 0 })

    await expectNothingLeft(test.as.superuser)
    const audit = auditOver(test.database)
    const chain = []
    for await (const entry of audit.entries(clinic.organisation)) chain.push(entry)
    expect(chain.map((entry) => entry.event)).toContain('client-erased')
    expect(firstFault(chain, await audit.head(clinic.organisation))).toBeNull()

    // The record from before, with the keys of today: erased again. With keys from before the record: refused.
    const own = await emptyDatabase()
    expect((await restore(targetOf(own.url), 'newer', 'older.keys')).said).toContain(
      'keys are older than the record',
    )
    const restored = await restore(targetOf(own.url), 'older', 'newer.keys')
    expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('"erasedAgain":1') })
    await expectNothingLeft(own.as)
    // Whoever lifted the hold before the erasure, and not whoever set it.
    expect(await liftedIn(own.as)).toEqual(lifted)
    await drop(own.name)

    // Files as they lie on the disk: tables, write-ahead log and log of PostgreSQL, and what we wrote ourselves.
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ folder: string }>("select current_setting('data_directory') as folder"),
    )
    const data = rows[0]?.folder ?? ''
    const files = [
      ...(await filesIn(join(data, 'pg_wal'))),
      ...(await filesIn(join(data, 'base'))),
      join(data, '..', 'log'),
      ...(await filesIn(folder)),
    ]
    expect(files.length).toBeGreaterThan(20)
    for (const file of files) {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0))
      expect([file, bytes.includes('Quetzalcoatlus')]).toEqual([file, false])
    }
  }, 60_000)
})

const filesIn = async (at: string): Promise<readonly string[]> => {
  const found = await readdir(at, { recursive: true, withFileTypes: true })
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
}

/** Every value in every row about the client, opened with a copy of the key that somebody kept: nothing opens. */
async function expectNothingLeft(as: ClientConfig): Promise<void> {
  await withClient(as, async (client) => {
    const { rows: keys } = await client.query('select from client_key where client_id = $1', [clinic.client])
    expect(keys).toEqual([])
    const { rows: columns } = await client.query<{ table: string; column: string; about: string }>(
      `select c.table_name as table, c.column_name as column, about_client(c.table_name::name) as about
       from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
       where c.table_schema = 'public' and b.table_type = 'BASE TABLE' and c.domain_name = 'sealed'
         and about_client(c.table_name::name) is not null and c.table_name <> 'client_key'`,
    )
    expect(columns.length).toBeGreaterThan(15)
    for (const { table, column, about } of columns) {
      const where = about.replaceAll('$1', `'${clinic.organisation}'`).replaceAll('$2', `'${clinic.client}'`)
      const { rows } = await client.query(
        `select from ${table} t where t.organisation_id = '${clinic.organisation}' and ${where.replaceAll('$3', `'${clinic.conversation}'`)}
           and t.${column} is not null and t.${column}::bytea <> erased_value()`,
      )
      expect([table, column, rows.length]).toEqual([table, column, 0])
    }
    const { rows: left } = await client.query<{ n: number }>(
      `select (select count(*) from client_link where client_id = $1)::int
         + (select count(*) from safety_plan where client_id = $1)::int as n`,
      [clinic.client],
    )
    expect(left).toEqual([{ n: 0 }])
  })
  for (const [table, rows] of await everything(as))
    expect([table, rows.join().includes(CANARY)]).toEqual([table, false])
}
