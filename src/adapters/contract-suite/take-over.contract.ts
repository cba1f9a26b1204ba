import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { plainStep, type WantedStep } from '../../domain/episodes/move-episode.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import {
  openScene,
  permitFor,
  type Scene,
  since,
  stepEntry,
  traces,
  type World,
  write,
} from './scene.contract.ts'

/** A handoff that was offered and that nobody has taken yet is waited for like a flag nobody has acknowledged. */
export function takeOverContract(world: () => World): void {
  let scene: Scene
  let start: string
  beforeEach(async () => {
    scene = await openScene(world().ports)
    start = scene.ports.clock.now()
  })
  const after = (minutes: number): string => minutesAfter(start, minutes)
  const episode = async () => {
    const { organisationId, wilhelmina } = scene
    const thread = await scene.ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
    if (!thread?.openEpisode) throw new Error('no open episode')
    return thread.openEpisode
  }
  const take = async (who: MemberActor, minutes: number, to: EpisodeState | null, wanted: WantedStep) => {
    const { id, state } = await episode()
    const taken = { ...stepEntry(who, scene.ports, wanted.step, id), at: after(minutes) }
    const permit = await permitFor(scene, who, 'episode.move')
    const moved = await scene.ports.episodes.move(permit, id, state, to ?? state, wanted, taken)
    expect(moved).toMatchObject({ ok: true })
  }
  const offer = (who: MemberActor, minutes: number, to: MemberActor) =>
    take(who, minutes, null, { ...plainStep('offer-handoff', 'My shift ends.'), toMember: to.memberId })
  /** Whom each turn of the clock told because of the offer. */
  const told = async (minutes: number, ways: readonly ['e-mail'] | readonly [] = []) => {
    const all: (readonly string[])[] = []
    for (;;) {
      const fired = await scene.ports.timers.fire(scene.organisationId, after(minutes), ways)
      if (!fired) return all
      if (fired.kind === 'take-over') all.push(fired.told)
    }
  }
  const held = async (level: 'high' | 'imminent') => {
    await write(scene, 'I have no point', level, { at: start })
    await take(scene.nora, 0, 'acknowledged', plainStep('acknowledge', ''))
  }
  const id = (who: MemberActor): string => who.memberId

  it('SA.3 whoever is asked is told at once and by every way; then who holds it, the team, and the supervisors', async () => {
    await held('imminent')
    await offer(scene.nora, 1, scene.elsewhere)
    const before = await traces(scene)
    expect(await told(1, ['e-mail'])).toEqual([[id(scene.elsewhere)]])
    expect(await since(scene, before)).toEqual({ entries: ['episode-due'], events: ['episode-due'] })
    const notice = await scene.ports.timers.claim(scene.organisationId, after(1), 'e-mail')
    expect(notice).toMatchObject({ way: 'e-mail', email: `${id(scene.elsewhere)}@practice.example` })
    expect(await told(5)).toEqual([])
    expect(await told(6)).toEqual([[id(scene.nora)]])
    expect(await told(11)).toEqual([[id(scene.expired)]])
    for (const minutes of [16, 21, 10_000]) expect(await told(minutes)).toEqual([[id(scene.supervisor)]])
    expect(await episode()).toMatchObject({ state: 'acknowledged', holderId: id(scene.nora) })
  })

  it('where it is not for now, the next is told when the time to answer is over, not before', async () => {
    await held('high')
    await offer(scene.nora, 0, scene.supervisor)
    expect(await told(0)).toEqual([[id(scene.supervisor)]])
    expect(await told(59)).toEqual([])
    expect(await told(60)).toEqual([[id(scene.nora)]])
    expect(await told(90)).toHaveLength(1)
  })

  it('whoever takes it over stops it, and a notice that has not gone out is not sent any more', async () => {
    await held('high')
    await offer(scene.nora, 0, scene.supervisor)
    expect(await told(0, ['e-mail'])).toHaveLength(1)
    await take(scene.supervisor, 1, 'handed-off', plainStep('accept-handoff', ''))
    expect(await scene.ports.timers.claim(scene.organisationId, after(2), 'e-mail')).toBeNull()
    expect(await told(500)).toEqual([])
  })

  it('whoever is asked next is told at once, with the whole time, and the one before no more', async () => {
    await held('high')
    await offer(scene.nora, 0, scene.supervisor)
    await told(50)
    await offer(scene.nora, 50, scene.elsewhere)
    expect(await told(50)).toEqual([[id(scene.elsewhere)]])
    expect(await told(109)).toEqual([])
    expect(await told(110)).toEqual([[id(scene.nora)]])
  })

  it('while new danger waits for somebody to see it, that rings alone; the offer is told again afterwards', async () => {
    await held('high')
    await offer(scene.nora, 0, scene.elsewhere)
    expect(await told(0)).toHaveLength(1)
    await write(scene, 'tonight', 'imminent', { at: after(2) })
    expect(await told(5)).toEqual([])
    await take(scene.nora, 6, 'acknowledged', plainStep('acknowledge', ''))
    expect(await told(6)).toEqual([[id(scene.elsewhere)]])
  })

  it('HU.5 the board says until when somebody should have taken it, and a closed episode waits for nobody', async () => {
    await held('high')
    await take(scene.nora, 1, 'assessed', plainStep('assess', 'No plan, no means.'))
    await offer(scene.nora, 2, scene.supervisor)
    const read = await permitFor(scene, scene.nora, 'conversation.read')
    const record = await scene.ports.episodes.record(read, (await episode()).id)
    expect(record?.due).toContainEqual({ kind: 'take-over', deadlineAt: after(62) })
    await take(scene.nora, 3, 'closed', plainStep('close', 'Safe, and she agrees.'))
    expect(await told(10_000)).toEqual([])
  })
}
