import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { defaultEscalation } from '../../domain/episodes/escalation.ts'
import { plainStep, type EpisodeStep, type WantedStep } from '../../domain/episodes/move-episode.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { minutesAfter, type TimerKind } from '../../domain/episodes/timers.ts'
import type { Fired } from '../../flows/escalation-ports.ts'
import {
  addClient,
  entry,
  openScene,
  permit,
  permitFor,
  type Scene,
  since,
  stepEntry,
  traces,
  type World,
  write,
} from './scene.contract.ts'

const DAY = 1_440
const leadsTo: Readonly<Record<EpisodeStep, EpisodeState | null>> = {
  acknowledge: 'acknowledged',
  assess: 'assessed',
  plan: 'planned',
  'offer-handoff': null,
  'accept-handoff': 'handed-off',
  emergency: 'emergency',
  'confirm-contact': 'contact-confirmed',
  close: 'closed',
}

/** Timers: what is due when, who is told, and what stops it. The time is what is passed in. */
export function timersContract(world: () => World): void {
  let scene: Scene
  let start: string
  let care: readonly string[]
  beforeEach(async () => {
    scene = await openScene(world().ports)
    start = scene.ports.clock.now()
    care = (await thread()).practitionerIds
  })
  const thread = async () => {
    const found = await scene.ports.threads.thread(
      theServer(scene.organisationId),
      scene.wilhelmina.conversationId,
    )
    if (!found) throw new Error('no thread')
    return found
  }
  const episode = async () => {
    const { openEpisode } = await thread()
    if (!openEpisode) throw new Error('no open episode')
    return openEpisode
  }
  const after = (minutes: number): string => minutesAfter(start, minutes)
  const danger = (level: 'moderate' | 'high' | 'imminent', minutes = 0) =>
    write(scene, 'I have no point', level, { at: after(minutes) })
  /** Everything that is over then, one timer after the other. */
  const fire = async (minutes: number): Promise<readonly Fired[]> => {
    const all: Fired[] = []
    for (;;) {
      const fired = await scene.ports.timers.fire(scene.organisationId, after(minutes), [])
      if (!fired) return all
      all.push(fired)
    }
  }
  const toldOf = (fired: readonly Fired[], kind: TimerKind) =>
    fired.filter((one) => one.kind === kind).map((one) => one.told)
  const take = async (who: MemberActor, minutes: number, wanted: WantedStep) => {
    const { id, state } = await episode()
    const taken = { ...stepEntry(who, scene.ports, wanted.step, id), at: after(minutes) }
    const to = leadsTo[wanted.step] ?? state
    return scene.ports.episodes.move(
      await permitFor(scene, who, 'episode.move'),
      id,
      state,
      to,
      wanted,
      taken,
    )
  }
  const step = async (minutes: number, name: EpisodeStep) =>
    expect(await take(scene.supervisor, minutes, plainStep(name, 'In words.'))).toMatchObject({ ok: true })
  const due = async () => {
    const read = await permitFor(scene, scene.nora, 'conversation.read')
    const record = await scene.ports.episodes.record(read, (await episode()).id)
    return record?.due.map((one) => [one.kind, (Date.parse(one.deadlineAt) - Date.parse(start)) / 60_000])
  }
  const supervisors = () => [scene.supervisor.memberId]

  it('SA.3 "now" is told at once, to one after the other in care, and from then on to the supervisors, without end', async () => {
    await danger('imminent')
    const before = await traces(scene)
    for (const [index, id] of care.entries())
      expect(toldOf(await fire(index * 5), 'acknowledge')).toEqual([[id]])
    for (const minutes of [15, 20, 60, 10 * DAY])
      expect(toldOf(await fire(minutes), 'acknowledge')).toEqual([supervisors()])
    const { entries, events } = await since(scene, before)
    expect(new Set(entries)).toEqual(new Set(['episode-due']))
    expect(events).toEqual(entries)
  })

  it('a turn that is over is over: the same minute tells nobody twice', async () => {
    await danger('imminent')
    expect(await fire(0)).toHaveLength(1)
    expect(await fire(0)).toEqual([])
    expect(await fire(4)).toEqual([])
  })

  it.each([
    ['high', 60],
    ['moderate', 480],
  ] as const)('%s interrupts nobody: the first is told when %i minutes are over', async (level, minutes) => {
    await danger(level)
    expect(await fire(minutes - 1)).toEqual([])
    expect(toldOf(await fire(minutes), 'acknowledge')).toEqual([[care[0]]])
  })

  it('an acknowledgement stops its own timer and no other: the assessment is due from who holds it', async () => {
    await danger('imminent')
    expect(await due()).toEqual([
      ['acknowledge', 5],
      ['assess', 15],
    ])
    expect((await take(scene.elsewhere, 2, plainStep('acknowledge', ''))).ok).toBe(true)
    expect(await due()).toEqual([['assess', 15]])
    expect(await fire(14)).toEqual([])
    expect(toldOf(await fire(15), 'assess')).toEqual([[scene.elsewhere.memberId]])
  })

  it('SA.2 a level that rises begins anew with its own times, never with more than there was', async () => {
    await danger('moderate')
    await danger('imminent', 478)
    expect(await due()).toEqual([
      ['acknowledge', 480],
      ['assess', 493],
    ])
    expect(toldOf(await fire(478), 'acknowledge')).toEqual([[care[0]]])
  })

  it('further danger within an episode that waits for somebody does not begin anew', async () => {
    await danger('imminent')
    await fire(0)
    await danger('imminent', 3)
    expect(await fire(3)).toEqual([])
    expect(toldOf(await fire(5), 'acknowledge')).toEqual([[care[1]]])
  })

  it('from the assessment on somebody must confirm contact, and after that the next contact is due', async () => {
    await danger('high')
    await step(10, 'assess')
    expect(await due()).toEqual([['confirm-contact', 10 + DAY]])
    await step(20, 'plan')
    expect(await due()).toEqual([['confirm-contact', 10 + DAY]])
    await step(30, 'confirm-contact')
    expect(await due()).toEqual([['follow-up', 30 + 3 * DAY]])
    await step(40, 'confirm-contact')
    expect(await due()).toEqual([['follow-up', 40 + 3 * DAY]])
  })

  it('help that was called is waited for by the hour, at every level, and before anything is written up', async () => {
    await danger('moderate')
    const call = {
      ...plainStep('emergency', 'At the bridge.'),
      service: '112',
      calledAt: after(1),
    }
    expect((await take(scene.nora, 2, call)).ok).toBe(true)
    expect(await due()).toEqual([
      ['confirm-contact', 62],
      ['assess', DAY],
    ])
    expect(toldOf(await fire(62), 'confirm-contact')).toEqual([[scene.nora.memberId]])
  })

  it('the next contact that is due is the software’s only step: it asks, tells who holds it, and closes nothing', async () => {
    await danger('high')
    await step(10, 'assess')
    await step(20, 'plan')
    await step(30, 'confirm-contact')
    const before = await traces(scene)
    expect(toldOf(await fire(30 + 3 * DAY), 'follow-up')).toEqual([supervisors()])
    expect((await episode()).state).toBe('follow-up-due')
    expect(await since(scene, before)).toEqual({
      entries: ['episode-follow-up-due', 'episode-due'],
      events: ['episode-due'],
    })
    expect(await due()).toEqual([['follow-up', 30 + 3 * DAY]])
    await step(40 + 3 * DAY, 'confirm-contact')
    expect(await due()).toEqual([['follow-up', 40 + 6 * DAY]])
  })

  it('HU.5 what is closed is silent, and nothing else is: however long nobody comes, it stays open', async () => {
    await danger('imminent')
    await fire(1_000 * DAY)
    expect((await episode()).state).toBe('flagged')
    await step(1_000 * DAY, 'assess')
    await step(1_000 * DAY, 'close')
    expect(await fire(2_000 * DAY)).toEqual([])
  })

  it('cover is told in its order before the supervisors, and can open what it is told of', async () => {
    const change = permit(scene.administrator, 'settings.change', null)
    const policy = { ...defaultEscalation, coverIds: [scene.stranger.memberId] }
    const saved = entry(scene.administrator, scene.ports, 'escalation-changed')
    expect(await scene.ports.escalation.save(change, policy, saved)).toMatchObject({ ok: true })
    await danger('imminent')
    for (const minutes of [0, 5, 10]) await fire(minutes)
    const before = await traces(scene)
    expect(toldOf(await fire(15), 'acknowledge')).toEqual([[scene.stranger.memberId]])
    expect((await since(scene, before)).entries.filter((one) => one !== 'episode-due')).toEqual([
      'cover-joined',
    ])
    expect((await thread()).practitionerIds).toContain(scene.stranger.memberId)
    expect(await take(scene.stranger, 16, plainStep('acknowledge', ''))).toMatchObject({ ok: true })
  })

  it('the policy is what was saved; cover that is nobody here, or of another role, is refused', async () => {
    const { escalation } = scene.ports
    expect(await escalation.policy(scene.organisationId)).toEqual(defaultEscalation)
    const change = permit(scene.administrator, 'settings.change', null)
    const saved = entry(scene.administrator, scene.ports, 'escalation-changed')
    const rules = defaultEscalation.rules.map((rule) => ({ ...rule, everyMinutes: 7 }))
    const coverIds = [scene.stranger.memberId, scene.supervisor.memberId]
    expect(await escalation.save(change, { rules, coverIds }, saved)).toMatchObject({ ok: true })
    expect(await escalation.policy(scene.organisationId)).toEqual({ rules, coverIds })
    const before = await traces(scene)
    for (const id of [scene.administrator.memberId, scene.ports.ids.next(), 'nonsense'])
      expect(await escalation.save(change, { rules, coverIds: [id] }, saved)).toMatchObject({
        refusal: { code: 'input-not-valid', detail: 'cover' },
      })
    expect(await traces(scene)).toEqual(before)
    expect(await escalation.policy(scene.organisationId)).toEqual({ rules, coverIds })
  })

  it('the board and the record say what is due and who was told, and forget whom no running timer told', async () => {
    const other = await addClient(scene, { name: 'Somebody else’s' }, [scene.stranger])
    await write(scene, 'quiet', 'moderate', { client: other, at: start })
    await danger('imminent')
    await fire(0)
    const board = async () => scene.ports.episodes.open(permit(scene.supervisor, 'episode.read', null))
    const [first] = await board()
    expect(first?.due).toEqual([
      { kind: 'acknowledge', deadlineAt: after(5) },
      { kind: 'assess', deadlineAt: after(15) },
    ])
    const names = new Map([
      [scene.nora.memberId, 'nora of staff'],
      [scene.expired.memberId, 'expired of staff'],
      [scene.elsewhere.memberId, 'elsewhere of staff'],
    ])
    expect(first?.told).toEqual([{ name: names.get(care[0] ?? ''), at: start }])
    expect((await board())[1]?.told).toEqual([])
    await take(scene.nora, 1, plainStep('acknowledge', ''))
    expect((await board())[0]?.told).toEqual([])
  })

  it('whoever two timers lead to at once is told once by each way, and what is left for others stays', async () => {
    await danger('imminent')
    const { organisationId, ports } = scene
    const at = after(20)
    const [needed = ''] = care
    const rang: Fired[] = []
    for (let one; (one = await ports.timers.fire(organisationId, at, ['e-mail', 'webhook']));) rang.push(one)
    expect(rang.filter((one) => one.told.includes(needed)).length).toBeGreaterThan(1)
    const first = await ports.timers.claim(organisationId, at, 'e-mail')
    expect(first?.memberId).toBe(needed)
    const { id, subject } = first ?? { id: '', subject: ['episode', ''] as const }
    const sent = systemEntryOf(organisationId, at, 'notice-sent', subject, { notice: id })
    await ports.timers.end(organisationId, id, 'sent', sent)
    expect(await ports.timers.claim(organisationId, at, 'e-mail')).toBeNull()
    const claim = (minutes: number) => ports.timers.claim(organisationId, after(minutes), 'webhook')
    const tried = await claim(20)
    expect(tried?.memberId).toBe(needed)
    // While somebody is being told, nobody tells them of the next; where that failed, they are told a minute later.
    expect(await claim(20)).toBeNull()
    const next = await claim(21)
    expect(next?.memberId).toBe(needed)
    expect(next?.id).not.toBe(tried?.id)
    expect(await claim(21)).toBeNull()
  })
}
