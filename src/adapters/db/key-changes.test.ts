import { afterAll, beforeAll, beforeEach, expect, it, describe } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld } from '../../../test/record-world.ts'
import { changeKeysByHand, turnKeys } from '../../flows/change-keys.ts'
import type { KeyLevel } from '../../flows/key-ports.ts'
import { openScene, permitFor, write, type Scene } from '../contract-suite/scene.contract.ts'
import { openKeys } from '../keys/keys.ts'
import { openDatabase } from './connect.ts'
import { sealedColumns } from './sealed-columns.ts'

/** A server of its own on the same record: other connections, other keys in memory. */
const serverOn = (test: TestDatabase) => {
  const database = openDatabase(test.as.server)
  const { ports, close } = openRecordWorld({ ...test, database, keys: openKeys(test.masterKey) })
  return {
    ports,
    close: async () => {
      await close()
      await database.end()
    },
  }
}

describe('keys', () => {
  let test: TestDatabase
  let here: ReturnType<typeof serverOn>
  let there: ReturnType<typeof serverOn>
  let scene: Scene
  beforeAll(async () => {
    test = await openTestDatabase()
    ;[here, there] = [serverOn(test), serverOn(test)]
  })
  afterAll(async () => {
    await here.close()
    await there.close()
    await test.close()
  })
  beforeEach(async () => void (scene = await openScene(here.ports)))

  const versions = () =>
    withClient(test.as.superuser, async (client) => {
      const ask = async (table: string) => {
        const { rows } = await client.query<{ version: number }>(
          `select version from ${table} where organisation_id = $1 order by version`,
          [scene.organisationId],
        )
        return rows.map(({ version }) => version)
      }
      return { organisation: await ask('organisation_key'), clients: await ask('client_key') }
    })
  const begin = (level: KeyLevel) =>
    changeKeysByHand(scene.organisationId, { level, clientId: null }, scene.ports)
  const textsOver = async (ports: Scene['ports']) => {
    const thread = await permitFor({ ...scene, ports }, scene.nora, 'conversation.read')
    return (await ports.threads.conversation(thread))?.messages.map(({ text }) => text) ?? []
  }

  it('PR.4 every sealed column of the record is sealed anew when its key changes: none is missing from the list', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ name: string }>(
        `select c.table_name || '.' || c.column_name as name from information_schema.columns c
         join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.domain_name = 'sealed'
           and c.table_name not in ('client_key', 'organisation_key')`,
      ),
    )
    const listed = sealedColumns.map(({ table, column }) => `${table}.${column}`)
    expect(rows.map(({ name }) => name).toSorted()).toEqual(listed.toSorted())
  })

  it('PR.4 change while two servers go on writing and reading: nothing is refused, nothing is lost, no old key is left', async () => {
    for (let n = 0; n < 20; n += 1) await write(scene, `before ${n}`, 'none')
    const load = { over: false }
    let written = 0
    const busy = async (ports: Scene['ports'], name: string): Promise<void> => {
      for (let n = 0; !load.over; n += 1) {
        await write({ ...scene, ports }, `${name} ${n}`, 'none')
        written += 1
        expect(await textsOver(ports)).toContain('before 0')
        expect((await ports.people.organisation(scene.organisationId))?.name).toBe('Canary Practice')
      }
    }
    const everybody = Promise.all([
      busy(here.ports, 'here'),
      busy(here.ports, 'here too'),
      busy(there.ports, 'there'),
    ])
    for (const level of ['clients', 'organisation', 'clients'] as const) {
      expect((await begin(level)).ok).toBe(true)
      // Two servers turn at once; each does pieces, one writes the end.
      const ends = await Promise.all([
        turnKeys(scene.organisationId, 2_000, here.ports),
        turnKeys(scene.organisationId, 2_000, there.ports),
      ])
      expect(ends.every((end) => end === 'finished' || end === 'nothing')).toBe(true)
    }
    load.over = true
    await everybody
    expect(await versions()).toEqual({ organisation: [2], clients: [3] })
    const fresh = serverOn(test)
    const texts = await textsOver(fresh.ports)
    await fresh.close()
    expect(texts).toHaveLength(20 + written)
    expect(new Set(texts).size).toBe(20 + written)
    expect(await textsOver(here.ports)).toEqual(texts)
  })

  it('PR.4 a change that was killed at any point goes on where it was, and until then everything opens', async () => {
    for (let n = 0; n < 3; n += 1) await write(scene, `words ${n}`, 'none')
    for (const level of ['clients', 'organisation'] as const) {
      await begin(level)
      for (let pieces = 0; ; pieces += 1) {
        // Each piece by a server that dies after it, with everything it had in memory.
        const dying = serverOn(test)
        const end = await turnKeys(scene.organisationId, 1, dying.ports)
        await dying.close()
        expect(await textsOver(there.ports)).toEqual(['words 0', 'words 1', 'words 2'])
        if (end === 'finished') break
        expect(pieces).toBeLessThan(40)
      }
    }
    expect(await versions()).toEqual({ organisation: [2], clients: [2] })
  })

  it('HU.1 the bytes that an approval is for follow the message, and no other bytes can be put there', async () => {
    await write(scene, 'to be answered', 'none')
    const tamper = (news: string, actor = 'system'): Promise<unknown> =>
      withClient(test.as.server, async (client) => {
        await client.query(
          `begin; set local rapport.organisation = '${scene.organisationId}'; set local rapport.actor = '${actor}'`,
        )
        await client.query(
          `select reseal('message', 'text', array_agg(ctid), array_agg(text::bytea), array_agg(${news})) from message`,
        )
      })
    await expect(tamper('text::bytea')).rejects.toThrow('under a newer key')
    await expect(tamper("set_byte(text::bytea, 2, 9) || '\\x00'::bytea")).rejects.toThrow('under a newer key')
    await expect(
      withClient(test.as.server, (client) =>
        client.query("set rapport.actor = 'system'; select reseal('message', 'at', '{}', '{}', '{}')"),
      ),
    ).rejects.toThrow('no such sealed column')
    await expect(tamper('text::bytea', `member:${scene.administrator.memberId}`)).rejects.toThrow(
      'the server',
    )
  })
})
