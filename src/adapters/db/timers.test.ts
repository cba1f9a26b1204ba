import { theServer } from '../../domain/access/actor.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../test/record-world.ts'
import { sqlState, asServer } from '../../../test/postgres-clinic.ts'
import { plainStep } from '../../domain/episodes/move-episode.ts'
import { stepEpisode } from '../../flows/episode-step.ts'
import { randomIds } from '../clock/random-ids.ts'
import { openScene, since, traces, write, type Scene } from '../contract-suite/scene.contract.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import { openDatabase } from './connect.ts'
import { timersOver } from './timers.ts'

const stuckTimer = fileURLToPath(new URL('../../../test/doubles/stuck-timer.ts', import.meta.url))

describe('timers in PostgreSQL', () => {
  let test: TestDatabase
  let world: RecordWorld
  let scene: Scene
  beforeAll(async () => {
    test = await openTestDatabase()
    world = openRecordWorld(test)
  })
  afterAll(async () => {
    await world.close()
    await test.close()
  })
  beforeEach(async () => void (scene = await openScene(world.ports)))
  const fire = () =>
    scene.ports.timers.fire(scene.organisationId, scene.ports.clock.now(), ['e-mail', 'webhook'])

  it('SA.3 a server that is killed between taking a timer and its commit told nobody; the next one rings it, once', async () => {
    await write(scene, 'tonight', 'imminent')
    const before = await traces(scene)
    const { host = '', database = '' } = test.as.server
    const child = spawn(
      process.execPath,
      [stuckTimer, String(host), String(database), scene.organisationId, scene.ports.clock.now()],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    // It is in somebody else's hands, and nobody waits for it.
    expect(await fire()).toBeNull()
    child.kill('SIGKILL')
    await ended
    let fired = await fire()
    for (; fired === null; fired = await fire()) await turn()
    expect(fired.told).toHaveLength(1)
    expect(await fire()).toBeNull()
    expect(await since(scene, before)).toEqual({ entries: ['episode-due'], events: ['episode-due'] })
  })

  it('SA.3 the same for a handoff that was offered: whoever was asked is told by the server that comes after', async () => {
    await write(scene, 'tonight', 'imminent')
    const { organisationId, wilhelmina, nora, supervisor, ports } = scene
    const thread = await ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
    const episodeId = thread?.openEpisode?.id ?? ''
    const offer = { ...plainStep('offer-handoff', 'My shift ends.'), toMember: supervisor.memberId }
    for (const wanted of [plainStep('acknowledge', ''), offer])
      expect((await stepEpisode(nora, episodeId, wanted, ports)).ok).toBe(true)
    const { host = '', database = '' } = test.as.server
    const at = ports.clock.now()
    const child = spawn(process.execPath, [stuckTimer, String(host), String(database), organisationId, at], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await ended
    let fired = await fire()
    for (; fired === null; fired = await fire()) await turn()
    expect(fired).toMatchObject({ kind: 'take-over', told: [supervisor.memberId] })
    expect(await fire()).toBeNull()
  })

  it('many servers at once ring each bell once', async () => {
    await write(scene, 'tonight', 'imminent')
    const before = await traces(scene)
    const all = await Promise.all(Array.from({ length: 20 }, fire))
    const rang = all.filter((one) => one !== null)
    // Whoever found it in another's hands went on; what nobody rang is rung now.
    if (rang.length === 0) await fire()
    expect(rang.length).toBeLessThanOrEqual(1)
    expect((await since(scene, before)).entries).toEqual(['episode-due'])
  })

  it('many servers at once send each notice once', async () => {
    await write(scene, 'tonight', 'imminent')
    await fire()
    const at = scene.ports.clock.now()
    const both = ['e-mail', 'webhook'] as const
    const claim = (way: (typeof both)[number]) => scene.ports.timers.claim(scene.organisationId, at, way)
    const claims = await Promise.all(Array.from({ length: 5 }, () => both.map(claim)).flat())
    const rest = [await claim('e-mail'), await claim('webhook')]
    const ways = [...claims, ...rest].flatMap((one) => (one ? [one.way] : []))
    expect(ways.toSorted()).toEqual(['e-mail', 'webhook'])
  })

  it('SA.3 two servers tell one person by one way once, however many timers led to them', async () => {
    const other = openDatabase(test.as.server)
    const there = timersOver({ database: other, keys: test.keys, ids: randomIds })
    await write(scene, 'tonight', 'imminent')
    const at = minutesAfter(scene.ports.clock.now(), 60)
    const { organisationId } = scene
    while (await scene.ports.timers.fire(organisationId, at, ['e-mail'])) continue
    const told = await withClient(test.as.superuser, async (client) => {
      const { rows } = await client.query<{ person: string; notices: number }>(
        `select person_told(n) as person, count(*)::int as notices from notice n
         where organisation_id = $1 group by 1 order by 2 desc`,
        [organisationId],
      )
      return rows
    })
    expect(told[0]?.notices).toBeGreaterThan(1)
    const servers = [scene.ports.timers, there]
    const claims = await Promise.all(
      Array.from({ length: 6 }, () => servers.map((one) => one.claim(organisationId, at, 'e-mail'))).flat(),
    )
    const rung = claims.flatMap((one) => (one ? [one] : []))
    expect(rung.map((one) => one.memberId).toSorted()).toEqual(told.map(({ person }) => person).toSorted())
    for (const { id, subject } of rung) {
      const sent = systemEntryOf(organisationId, at, 'notice-sent', subject, { notice: id })
      await there.end(organisationId, id, 'sent', sent)
    }
    for (const one of servers) expect(await one.claim(organisationId, at, 'e-mail')).toBeNull()
    await other.end()
  })

  it('SA.3 the server can neither stop a timer nor say that it was never there', async () => {
    await write(scene, 'tonight', 'imminent')
    for (const statement of [
      'update episode_timer set done_at = now()',
      'update episode_timer set deadline_at = now()',
      'delete from episode_timer',
      'insert into episode_timer (organisation_id) select organisation_id from organisation',
      'delete from episode_told',
      'delete from notice',
      'delete from escalation_rule',
    ])
      expect([
        statement,
        await sqlState(asServer(test, scene.organisationId, (pg) => pg.query(statement))),
      ]).toEqual([statement, '42501'])
  })

  it('a next contact that nobody waits for cannot be called due', async () => {
    await write(scene, 'tonight', 'imminent')
    const statement = 'update episode set follow_up_due_at = now()'
    expect(await sqlState(asServer(test, scene.organisationId, (pg) => pg.query(statement)))).toBe('RA007')
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query('select state from episode where organisation_id = $1', [scene.organisationId]),
    )
    expect(rows).toEqual([{ state: 'flagged' }])
  })
})
