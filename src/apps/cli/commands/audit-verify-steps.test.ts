import { theServer } from '../../../domain/access/actor.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tampered } from '../../../../test/tampered.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld } from '../../../../test/record-world.ts'
import { openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { recordFault } from '../../../adapters/db/audit-record.ts'
import { plainStep } from '../../../domain/episodes/move-episode.ts'
import { minutesAfter } from '../../../domain/episodes/timers.ts'
import { receiveMessage } from '../../../flows/client-message.ts'
import { stepEpisode } from '../../../flows/episode-step.ts'

describe('what audit verify compares of episodes', () => {
  let test: TestDatabase
  let scene: Scene
  let close: () => Promise<void>
  beforeAll(async () => {
    test = await openTestDatabase()
    const world = openRecordWorld(test)
    close = world.close
    scene = await openScene(world.ports)
    const { ports, organisationId, wilhelmina, nora } = scene
    const text = 'I want to kill myself tonight. I have the pills here.'
    await receiveMessage(wilhelmina, { submissionId: 'a', text }, ports)
    const later = minutesAfter(ports.clock.now(), 60)
    while (await ports.timers.fire(organisationId, later, [])) continue
    const thread = await ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
    const id = thread?.openEpisode?.id ?? ''
    const moved = await stepEpisode(nora, id, plainStep('acknowledge', ''), ports)
    if (!moved.ok) throw new Error(moved.refusal.code)
  })
  afterAll(async () => {
    await close()
    await test.close()
  })

  const after = (table: string, statement: string) => tampered(test, scene.organisationId, table, statement)

  it('AU.2 an untouched record agrees with its chain', async () => {
    expect(await recordFault(test.database, scene.organisationId)).toBeNull()
  })

  it.each([
    ['a step taken out', 'episode_step', 'delete from episode_step', 'entry-without-step'],
    [
      'a step moved to another time',
      'episode_step',
      `update episode_step set at = at - interval '1 hour'`,
      'step-without-entry',
    ],
    [
      'a step that nobody took',
      'audit_entry',
      `delete from audit_entry where event = 'episode-acknowledged'`,
      'step-without-entry',
    ],
    [
      'one who was told taken out',
      'episode_told',
      'delete from episode_told where told_id = (select min(told_id::text)::uuid from episode_told)',
      'entry-without-told',
    ],
    [
      'somebody said to be told who was not',
      'episode_told',
      'update episode_told set at = now()',
      'told-without-entry',
    ],
  ])('AU.2 %s is found', async (_, table, statement, fault) => {
    expect(await after(table, statement)).toMatchObject({ fault })
  })
})
