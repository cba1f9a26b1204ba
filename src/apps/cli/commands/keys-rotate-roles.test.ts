import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditOver } from '../../../adapters/db/audit.ts'
import {
  clientOf,
  makeDatabase,
  openRecord,
  withClient,
  type OpenRecord,
  type RoleConfig,
} from '../../../adapters/db/connect.ts'
import { SUPERUSER } from '../../../adapters/db/embedded-flags.ts'
import { startEmbedded } from '../../../adapters/db/embedded.ts'
import { leftOnRoles } from '../../../adapters/db/role-settings.ts'
import { passwordOf } from '../../../adapters/db/roles.ts'
import { openScene, permitFor, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { receiveMessage } from '../../../flows/client-message.ts'
import { RecordAwayError } from '../../../flows/record-away.ts'
import { run } from '../run.ts'

/** A PostgreSQL of one's own that asks for passwords, as one beyond this machine does. */
describe('rapport keys rotate roles', () => {
  let folder: string
  let postgres: Awaited<ReturnType<typeof startEmbedded>>
  let env: Readonly<Record<string, string>>
  let server: OpenRecord
  let world: RecordWorld
  let scene: Scene
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-roles-'))
    await chmod(folder, 0o711)
    postgres = await startEmbedded(join(folder, 'elsewhere'), () => undefined)
    await withClient(postgres.connection(SUPERUSER, 'postgres'), makeDatabase)
    const rules = join(folder, 'elsewhere/postgres/data/pg_hba.conf')
    const asks = ['rapport_server', 'rapport_auth'].map((role) => `local all ${role} scram-sha-256\n`)
    await writeFile(rules, `${asks.join('')}${await readFile(rules, 'utf8')}`)
    await withClient(as(SUPERUSER), async (client) => {
      await client.query("alter system set authentication_timeout = '1s'")
      await client.query('select pg_reload_conf()')
    })
    const { host, port } = as(SUPERUSER)
    env = {
      RAPPORT_DATA: join(folder, 'here'),
      DATABASE_URL: `postgresql://${SUPERUSER}@localhost:${port}/rapport?host=${encodeURIComponent(String(host))}`,
      RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    }
    server = await open()
    world = openRecordWorld(server)
    scene = await openScene(world.ports)
  })
  afterAll(async () => {
    await world.close()
    await server.close()
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const as = (role: string): ClientConfig => postgres.connection(role, 'rapport')
  const open = () =>
    openRecord({ folder: join(folder, 'here'), settings: env, as: 'server', notice: () => undefined })
  async function rapport(...args: readonly string[]) {
    let said = ''
    const out = new Writable({ write: (chunk: Buffer, _, done) => ((said += chunk.toString()), done()) })
    const code = await run(args, { stdin: (async function* () {})(), stdout: out, stderr: out, env })
    return { code, said }
  }
  const signsIn = async (config: RoleConfig): Promise<string> => {
    const client = clientOf(config)
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ me: string }>('select current_user as me')
      return rows[0]?.me ?? ''
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'broken'
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  it('changes the passwords while servers connect anew all the time, and none of them is turned away', async () => {
    const drawn = { ...as('rapport_server'), password: passwordOf(server.masterKey, 'rapport_server') }
    expect(await signsIn(drawn)).toBe('rapport_server')
    const changed = new AbortController()
    let tried = 0
    const turnedAway: string[] = []
    const connect = async (): Promise<void> => {
      while (!changed.signal.aborted)
        for (const made of [server.newClient(), clientOf(server.auth)]) {
          made.on('error', () => undefined)
          await made.connect().catch((error: unknown) => {
            // Let in, and put out with those of before, in the moment between the two.
            if (!String(error).includes('administrator command')) turnedAway.push(String(error))
          })
          await made.end().catch(() => undefined)
          tried += 1
        }
    }
    const connecting = [connect(), connect()]
    for (let time = 0; time < 2; time += 1) {
      const { code, said } = await rapport('keys', 'rotate', 'roles')
      expect([code, said]).toEqual([0, expect.stringContaining('"putBack":[],"sessionsEnded":')])
    }
    changed.abort()
    await Promise.all(connecting)
    expect([turnedAway, tried > 10]).toEqual([[], true])
    // What somebody drew from the first master key, or read before, lets nobody in.
    expect(await signsIn(drawn)).toBe('28P01')
    const kinds: string[] = []
    for await (const entry of auditOver(server.database).entries(scene.organisationId))
      if (entry.event === 'key-changed') kinds.push(entry.detail)
    expect(kinds.filter((detail) => detail.includes('"roles"'))).toHaveLength(2)
  }, 60_000)

  it('ends every session of before, and a server goes on writing and listening: no message is lost or there twice', async () => {
    const stolen = server.newClient()
    const told = new Promise<unknown>((resolve) => stolen.on('error', resolve))
    await stolen.connect()
    await stolen.query('begin')
    const changed = new AbortController()
    let written = 0
    const write = async (name: string): Promise<void> => {
      for (let n = 0; !changed.signal.aborted; n += 1) {
        const message = { submissionId: `${name}-${n}`, text: `${name} ${n} wrote` }
        const send = () => receiveMessage(scene.wilhelmina, message, scene.ports)
        // Cut off in the middle of storing it, nobody knows: a person presses again, with the same form.
        const sent = await send().catch((error: unknown) =>
          error instanceof RecordAwayError ? send() : Promise.reject(error),
        )
        expect(sent).toMatchObject({ ok: true })
        written += 1
      }
    }
    const writing = [write('here'), write('there')]
    const { said } = await rapport('keys', 'rotate', 'roles')
    changed.abort()
    await Promise.all(writing)
    // It rested within a transaction, so it was let be for a while, and not for longer.
    expect(await told).toBeInstanceOf(Error)
    expect(Number(/"sessionsEnded":(\d+)/.exec(said)?.[1])).toBeGreaterThan(1)
    const thread = await permitFor(scene, scene.nora, 'conversation.read')
    const { messages } = (await world.ports.threads.conversation(thread)) ?? { messages: [] }
    expect(new Set(messages.map(({ text }) => text)).size).toBe(messages.length)
    expect(messages.length).toBe(written)
    const heard = new Promise<void>((resolve) => world.ports.events.listen(scene.organisationId, resolve))
    await receiveMessage(scene.wilhelmina, { submissionId: 'last', text: 'the last one' }, scene.ports)
    await heard
  }, 60_000)

  it('puts back what somebody left on the roles, and says what; the doctor says it before', async () => {
    const left = [
      'create role mallory login',
      'grant rapport_server to mallory',
      'grant pg_monitor to rapport_server',
      'alter role rapport_server bypassrls createdb',
      "alter role rapport_auth set search_path = 'elsewhere'",
      "alter role rapport_server in database rapport set session_replication_role = 'replica'",
      "alter role rapport_auth valid until '2031-01-01'",
      'alter role rapport_owner login',
    ]
    for (const statement of left) await withClient(as(SUPERUSER), (client) => client.query(statement))
    const found = await withClient(as('mallory'), (client) => leftOnRoles(client, SUPERUSER))
    expect((await rapport('doctor')).said).toContain('that Rapport made: rapport_owner may sign in.')
    const { said } = await rapport('keys', 'rotate', 'roles')
    expect(said).toContain(JSON.stringify({ putBack: found.map(({ what }) => what) }).slice(1, -1))
    expect(found.map(({ what }) => what)).toEqual([
      'mallory has the rights of rapport_server',
      'rapport_auth begins with search_path=elsewhere',
      'rapport_auth has a password that ends',
      'rapport_owner may sign in',
      'rapport_server begins with session_replication_role=replica in the database rapport',
      'rapport_server has the rights of pg_monitor',
      'rapport_server is exempt from row-level security',
      'rapport_server may make databases',
    ])
    expect(await withClient(as(SUPERUSER), (client) => leftOnRoles(client, SUPERUSER))).toEqual([])
  }, 60_000)

  it('holds over a change of the master key and a start of another server', async () => {
    expect((await rapport('keys', 'rotate', 'master')).code).toBe(0)
    const other = await open()
    expect(await signsIn(other.auth)).toBe('rapport_auth')
    expect((await other.database.query<{ me: string }>('select current_user as me')).rows[0]?.me).toBe(
      'rapport_server',
    )
    await other.close()
    expect(await signsIn(server.auth)).toBe('rapport_auth')
  }, 30_000)

  it('says where there is nothing for it to change', async () => {
    const { DATABASE_URL: url = '' } = env
    const own = { ...env, RAPPORT_SERVER_URL: url, RAPPORT_AUTH_URL: url }
    let said = ''
    const out = new Writable({ write: (chunk: Buffer, _, done) => ((said += chunk.toString()), done()) })
    const asked = { stdin: (async function* () {})(), stdout: out, stderr: out, env: own }
    expect(await run(['keys', 'rotate', 'roles'], asked)).toBe(1)
    expect(said).toMatch(/may not work as|are those of RAPPORT_SERVER_URL/)
  })
})
