import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import { noBudget } from '../../domain/alerts/budget.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { plainStep, type EpisodeStep } from '../../domain/episodes/move-episode.ts'
import { raise } from '../../domain/episodes/raise.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import {
  addClient,
  entry,
  openScene,
  permit,
  permitFor,
  reading,
  type Scene,
  since,
  stepEntry,
  traces,
  type World,
} from './scene.contract.ts'

/** Alerts as the record holds them, and the budget. */
export function alertsContract(world: () => World): void {
  let scene: Scene
  let start: string
  beforeEach(async () => {
    scene = await openScene(world().ports)
    start = scene.ports.clock.now()
  })
  const after = (minutes: number): string => minutesAfter(start, minutes)
  const read = (from = after(-60)) =>
    scene.ports.alerts.alerts(permit(scene.supervisor, 'alerts.read', null), from)
  const step = async (
    who: MemberActor,
    minutes: number,
    from: EpisodeState,
    to: EpisodeState,
    name: EpisodeStep,
  ) => {
    const { organisationId, wilhelmina } = scene
    const thread = await scene.ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
    const moved = await scene.ports.episodes.move(
      await permitFor(scene, who, 'episode.move'),
      thread?.openEpisode?.id ?? '',
      from,
      to,
      plainStep(name, name === 'acknowledge' ? '' : 'Spoke with her.'),
      { ...stepEntry(who, scene.ports, name, thread?.openEpisode?.id ?? ''), at: after(minutes) },
    )
    expect(moved).toEqual({ ok: true, value: null })
  }
  /** As the flow would have it: the message and its entry are of one instant, and the entry names the message. */
  const danger = async (
    level: 'low' | 'moderate' | 'high' | 'imminent',
    minutes: number,
    client = scene.wilhelmina,
  ) => {
    const { threads, ids } = scene.ports
    const thread = await threads.thread(theServer(client.organisationId), client.conversationId)
    const at = after(minutes)
    const id = ids.next()
    return threads.receive(
      permit(client, 'message.write', thread),
      { id, submissionId: ids.next(), text: 'I have no point', screening: reading(level), at },
      raise(thread?.openEpisode ?? null, level, at),
      entryFor(client, at, 'message-received', ['message', id], { level }),
    )
  }
  const wrong = async (messageId: string, is: boolean) =>
    scene.ports.threads.correctSignal(
      await permitFor(scene, scene.nora, 'signal.correct'),
      { messageId, start: 2, rule: 'hopelessness.no-point' },
      is,
      entry(scene.nora, scene.ports, 'signal-corrected'),
    )

  it('are none where nothing was grave, and the record says since when it is', async () => {
    await danger('low', 0)
    const { alerts, recordFrom } = await read()
    expect(alerts).toEqual([])
    expect(recordFrom).not.toBeNull()
    expect(Math.abs(Date.parse(recordFrom ?? '') - Date.parse(start))).toBeLessThan(60_000)
  })

  it('are one for each time that somebody had to look: opened, raised, and not again for the same', async () => {
    await danger('moderate', 0)
    await danger('moderate', 1)
    await danger('high', 2)
    const { alerts } = await read()
    expect(alerts.map(({ level }) => level)).toEqual(['moderate', 'high'])
    expect(alerts[0]).toMatchObject({
      ...{ clientId: scene.wilhelmina.clientId, language: 'en', birthYear: 1987 },
      ...{ signs: [{ kind: 'hopelessness', wrong: false }], marked: false },
      ...{ followed: false, acknowledgedAt: null },
    })
  })

  it('know when somebody said that they are on it, and that somebody looked', async () => {
    await danger('high', 0)
    await step(scene.nora, 1, 'flagged', 'acknowledged', 'acknowledge')
    expect((await read()).alerts).toMatchObject([{ acknowledgedAt: after(1), followed: false }])
    await step(scene.nora, 2, 'acknowledged', 'assessed', 'assess')
    expect((await read()).alerts).toMatchObject([{ acknowledgedAt: after(1), followed: true }])
    await danger('imminent', 3)
    expect((await read()).alerts).toMatchObject([
      { level: 'high', acknowledgedAt: after(1), followed: true },
      { level: 'imminent', acknowledgedAt: null, followed: false },
    ])
  })

  it('know which signs were marked as wrong, the latest mark counts, and taking one back is a look, too', async () => {
    const { messageId } = await danger('high', 0)
    await wrong(messageId, true)
    expect((await read()).alerts).toMatchObject([
      { marked: true, signs: [{ kind: 'hopelessness', wrong: true }] },
    ])
    await wrong(messageId, false)
    expect((await read()).alerts).toMatchObject([
      { marked: true, signs: [{ kind: 'hopelessness', wrong: false }] },
    ])
  })

  it('are those since a day, of every client of this practice and of nobody else', async () => {
    const ana = await addClient(scene, { language: 'es', birthYear: null }, [scene.stranger])
    await danger('high', 0)
    await danger('moderate', 1, ana)
    const other = await openScene(world().ports)
    await danger('imminent', 2, other.wilhelmina)
    const { alerts } = await read()
    expect(alerts.map(({ language, birthYear }) => [language, birthYear])).toEqual([
      ['en', 1987],
      ['es', null],
    ])
    expect((await read(after(60 * 24))).alerts).toEqual([])
  })

  it('have a budget, none at first, kept with its entry and read by no other practice', async () => {
    const change = permit(scene.supervisor, 'alert-budget.change', null)
    expect(await scene.ports.alerts.budget(change)).toEqual(noBudget)
    const before = await traces(scene)
    const budget = { perClinicianHour: 0.5, precision: 0.7, acknowledgeMinutes: 15 }
    const by = entry(scene.supervisor, scene.ports, 'alert-budget-changed')
    await scene.ports.alerts.saveBudget(change, budget, by)
    expect(await scene.ports.alerts.budget(change)).toEqual(budget)
    const less = { ...budget, precision: null }
    await scene.ports.alerts.saveBudget(change, less, by)
    expect(await scene.ports.alerts.budget(change)).toEqual(less)
    expect((await since(scene, before)).entries).toEqual(['alert-budget-changed', 'alert-budget-changed'])
    const other = await openScene(world().ports)
    const others = permit(other.supervisor, 'alerts.read', null)
    expect(await other.ports.alerts.budget(others)).toEqual(noBudget)
  })
}
