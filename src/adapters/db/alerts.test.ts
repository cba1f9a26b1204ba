import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld } from '../../../test/record-world.ts'
import { openScene, permit, write } from '../contract-suite/scene.contract.ts'
import { openKeys } from '../keys/keys.ts'

describe('alerts in PostgreSQL', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  /** The same record, opened anew: nothing is kept in memory from before. */
  const opened = () => openRecordWorld({ ...test, keys: openKeys(test.masterKey) })

  it('PR.4 an alert of somebody whose key is destroyed is counted, and nothing of theirs is read', async () => {
    const world = opened()
    const scene = await openScene(world.ports)
    await write(scene, 'I have no point', 'high')
    await world.close()
    await withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query('delete from client_key where client_id = $1', [scene.wilhelmina.clientId])
    })
    const { ports, close } = opened()
    const supervisors = permit(scene.supervisor, 'alerts.read', null)
    const { alerts } = await ports.alerts.alerts(supervisors, '2020-01-01T00:00:00.000Z')
    await close()
    expect(alerts).toMatchObject([{ level: 'high', signs: [], birthYear: null, acknowledgedAt: null }])
  })

  it('the budget of the record is bounded as the domain bounds it', async () => {
    const world = opened()
    const scene = await openScene(world.ports)
    await world.close()
    const insert = (column: string, value: number) =>
      withClient(test.as.superuser, (client) =>
        client.query(`insert into alert_budget (organisation_id, ${column}) values ($1, $2)`, [
          scene.organisationId,
          value,
        ]),
      )
    await expect(insert('per_clinician_hour', 61)).rejects.toThrow('check constraint')
    await expect(insert('precision_at_least', 1)).rejects.toThrow('check constraint')
    await expect(insert('acknowledge_minutes', 0)).rejects.toThrow('check constraint')
  })
})
