import { beforeEach, expect, it } from 'vitest'
import { addClient, since, traces, type Scene } from '../adapters/contract-suite/scene.contract.ts'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { theServer, type MemberActor } from '../domain/access/actor.ts'
import { plainStep } from '../domain/episodes/move-episode.ts'
import type { AlertFigures } from '../domain/alerts/figures.ts'
import { receiveMessage } from './client-message.ts'
import { correctSignal } from './correct-signal.ts'
import { stepEpisode } from './episode-step.ts'
import { readAlerts, saveAlertBudget } from './read-alerts.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))

/** Another client writes what the rules take for grave; two minutes later the supervisor is on it. */
async function alarm(given: { readonly wrong: boolean; readonly language: 'en' | 'es' }): Promise<void> {
  const { ports, world } = scene
  const client = await addClient(scene, { language: given.language }, [scene.nora])
  const sent = { submissionId: ports.ids.next(), text: 'I want to kill myself tonight with the pills.' }
  const received = await receiveMessage(client, sent, ports)
  if (!received.ok) throw new Error(received.refusal.code)
  world.clock.forward(120_000)
  const thread = await ports.threads.thread(theServer(client.organisationId), client.conversationId)
  const episodeId = thread?.openEpisode?.id ?? ''
  for (const step of ['acknowledge', 'assess'] as const)
    await stepEpisode(scene.supervisor, episodeId, plainStep(step, 'Spoke with them.'), ports)
  if (given.wrong) await markAll(scene, client.conversationId)
}

async function markAll({ world, supervisor, ports, organisationId }: FlowScene, conversationId: string) {
  const messages = world.kept.get(organisationId)?.conversations.get(conversationId)?.messages ?? []
  for (const message of messages)
    if (message.from === 'client')
      for (const { start, rule } of message.screening.signals)
        await correctSignal(
          supervisor,
          conversationId,
          { messageId: message.id, start, rule, wrong: true },
          ports,
        )
}

async function figuresOf(who: MemberActor, at: Scene = scene): Promise<AlertFigures> {
  const read = await readAlerts(who, at.ports)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.figures
}

it('a supervisor reads how often alerts stood and how long they waited; few people are left out', async () => {
  for (let one = 0; one < 6; one += 1) await alarm({ wrong: one === 0, language: 'en' })
  await alarm({ wrong: false, language: 'es' })
  const figures = await figuresOf(scene.supervisor)
  expect(figures).toMatchObject({ alerts: 7, clients: 7, practitioners: 4, notLookedAt: 0 })
  expect(figures.precision).toMatchObject({ value: 6 / 7, of: 7 })
  expect(figures.waits).toEqual({ acknowledged: 7, waiting: 0, p50: 2, p90: 2 })
  expect(figures.byLanguage).toBeNull()
  expect(figures.byAge).toMatchObject([{ name: '25-44', cell: { alerts: 7 } }])
})

it('a practice without an alert has no figures but its hours, since its record began', async () => {
  scene.world.clock.forward(7 * 86_400_000)
  const figures = await figuresOf(scene.supervisor)
  expect(figures).toMatchObject({ alerts: 0, precision: null, staffedHours: 8, byKind: [], budget: [] })
  expect(figures.perHour).toMatchObject({ value: 0, low: 0 })
})

it('the budget is set with its trace, and what is beyond it is named with what that rests on', async () => {
  for (let one = 0; one < 5; one += 1) await alarm({ wrong: true, language: 'en' })
  const before = await traces(scene)
  const budget = { perClinicianHour: null, precision: 0.6, acknowledgeMinutes: 5 }
  expect(await saveAlertBudget(scene.supervisor, budget, scene.ports)).toEqual({ ok: true, value: budget })
  expect((await since(scene, before)).entries).toEqual(['alert-budget-changed'])
  expect((await figuresOf(scene.supervisor)).budget).toMatchObject([
    { bound: 'precision', limit: 0.6, standing: 'broken', figure: { value: 0, of: 5 } },
    { bound: 'acknowledgeMinutes', limit: 5, standing: 'kept', figure: { value: 1, of: 5 } },
  ])
  expect(await spoken(scene)).not.toContain('pills')
})

it('AU.1 a budget that cannot be is refused and recorded, and nothing is stored', async () => {
  const before = await traces(scene)
  const budget = { perClinicianHour: null, precision: 2, acknowledgeMinutes: null }
  expect(await saveAlertBudget(scene.supervisor, budget, scene.ports)).toMatchObject({
    refusal: { code: 'input-not-valid' },
  })
  expect((await since(scene, before)).entries).toEqual(['access-refused'])
  expect((await figuresOf(scene.supervisor)).budget).toEqual([])
})

it('AU.1 nobody but a supervisor reads the figures or sets the budget', async () => {
  const budget = { perClinicianHour: 1, precision: null, acknowledgeMinutes: null }
  for (const who of [scene.nora, scene.administrator]) {
    const before = await traces(scene)
    expect(await readAlerts(who, scene.ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await saveAlertBudget(who, budget, scene.ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await since(scene, before)).entries).toEqual(['access-refused', 'access-refused'])
  }
})
