import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
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
import { passwordOf } from '../../../adapters/db/roles.ts'
import { openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { openWorld } from '../../../adapters/db/open-world.ts'
import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { readRules } from '../../../adapters/egress/read-rules.ts'
import { plainShipped } from '../../../adapters/memory/plain-shipped.ts'
import { scriptedModel } from '../../../adapters/memory/scripted-model.ts'
import { run } from '../run.ts'

/** A PostgreSQL of one's own that asks for passwords, as one beyond this machine does. */
describe('rapport keys rotate roles', () => {
  let folder: string
  let postgres: Awaited<ReturnType<typeof startEmbedded>>
  let env: Readonly<Record<string, string>>
  let server: OpenRecord
  let world: ReturnType<typeof openWorld>
  let scene: Scene
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-roles-'))
    await chmod(folder, 0o711)
    postgres = await startEmbedded(join(folder, 'elsewhere'), () => undefined)
    await withClient(postgres.connection(SUPERUSER, 'postgres'), makeDatabase)
    const rules = join(folder, 'elsewhere/postgres/data/pg_hba.conf')
    const asks = ['rapport_server', 'rapport_auth'].map((role) => `local all ${role} scram-sha-256\n`)
    await writeFile(rules, `${asks.join('')}${await readFile(rules, 'utf8')}`)
    await withClient(as(SUPERUSER), (client) => client.query('select pg_reload_conf()'))
    const { host, port } = as(SUPERUSER)
    env = {
      RAPPORT_DATA: join(folder, 'here'),
      DATABASE_URL: `postgresql://${SUPERUSER}@localhost:${port}/rapport?host=${encodeURIComponent(String(host))}`,
      RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    }
    server = await open()
    world = openWorld({
      ...server,
      ...{ clock: systemClock, ids: randomIds, shipped: plainShipped, environment: null },
      evidence: { search: async () => [], source: async () => null },
      rules: readRules({}).rules,
      model: () => scriptedModel(),
    })
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
          await made.connect().catch((error: unknown) => turnedAway.push(String(error)))
          await made.end().catch(() => undefined)
          tried += 1
        }
    }
    const connecting = [connect(), connect()]
    for (let time = 0; time < 2; time += 1)
      expect(await rapport('keys', 'rotate', 'roles')).toEqual({ code: 0, said: '{"level":"roles"}\n' })
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
