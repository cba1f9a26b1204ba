import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { plainStep, type EpisodeStep } from '../../domain/episodes/move-episode.ts'
import {
  addClient,
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

const stepTo: Partial<Record<EpisodeState, EpisodeStep>> = {
  acknowledged: 'acknowledge',
  assessed: 'assess',
  planned: 'plan',
  'contact-confirmed': 'confirm-contact',
}

/** Episodes: who moves one, and how. Everything here goes past the flow, straight to the store. */
export function episodesContract(world: () => World): void {
  let scene: Scene
  let episodeId: string
  beforeEach(async () => {
    scene = await openScene(world().ports)
    await write(scene, 'I have no point', 'high')
    const thread = await scene.ports.threads.thread(
      theServer(scene.organisationId),
      scene.wilhelmina.conversationId,
    )
    episodeId = thread?.openEpisode?.id ?? ''
  })
  const episode = () => scene.ports.episodes.episode(theServer(scene.organisationId), episodeId)
  const move = async (who: MemberActor, from: EpisodeState, to: EpisodeState, words: string) =>
    scene.ports.episodes.move(
      await permitFor(scene, who, 'episode.move'),
      episodeId,
      from,
      to,
      plainStep(stepTo[to] ?? 'close', words),
      stepEntry(who, scene.ports, stepTo[to] ?? 'close', episodeId),
    )

  it('is acknowledged, assessed and closed by people, each step with its entry and event', async () => {
    const before = await traces(scene)
    expect(await move(scene.nora, 'flagged', 'acknowledged', '')).toEqual({ ok: true, value: null })
    expect(await episode()).toMatchObject({ state: 'acknowledged', holderId: scene.nora.memberId })
    expect((await move(scene.nora, 'acknowledged', 'assessed', 'No plan; brother is with her.')).ok).toBe(
      true,
    )
    expect((await move(scene.supervisor, 'assessed', 'closed', 'Safe tonight, seen tomorrow.')).ok).toBe(true)
    expect(await episode()).toMatchObject({ state: 'closed', holderId: scene.nora.memberId })
    const { entries, events } = await since(scene, before)
    expect(entries).toHaveLength(3)
    expect(events).toEqual(['episode-changed', 'episode-changed', 'episode-changed'])
    const thread = await scene.ports.threads.thread(
      theServer(scene.organisationId),
      scene.wilhelmina.conversationId,
    )
    expect(thread?.openEpisode).toBeNull()
  })

  it.each([
    ['SA.3 closing what nobody assessed', 'flagged', 'closed', 'fine', 'assessment-missing'],
    ['SA.3 assessing without findings', 'flagged', 'assessed', '', 'reason-missing'],
    ['SA.3 a step from where it does not stand', 'acknowledged', 'assessed', 'fine', 'already-decided'],
  ] as const)('%s is refused, and nothing is left behind', async (_, from, to, words, code) => {
    const before = await traces(scene)
    expect(await move(scene.supervisor, from, to, words)).toMatchObject({ ok: false, refusal: { code } })
    expect(await traces(scene)).toEqual(before)
    expect(await episode()).toMatchObject({ state: 'flagged' })
  })

  it('SA.3 closing without a reason is refused', async () => {
    await move(scene.supervisor, 'flagged', 'assessed', 'Assessed by phone.')
    expect(await move(scene.supervisor, 'assessed', 'closed', '')).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
  })

  it('SA.3 a practitioner whose licence ran out, or is of another place, may acknowledge but not assess', async () => {
    expect(await move(scene.expired, 'flagged', 'assessed', 'fine')).toMatchObject({
      refusal: { code: 'licence-missing' },
    })
    expect(await move(scene.elsewhere, 'flagged', 'assessed', 'fine')).toMatchObject({
      refusal: { code: 'licence-missing' },
    })
    expect(await move(scene.expired, 'flagged', 'acknowledged', '')).toMatchObject({ ok: true })
  })

  it('a closed episode stays closed, and the next grave message opens another', async () => {
    await move(scene.supervisor, 'flagged', 'assessed', 'Assessed by phone.')
    await move(scene.supervisor, 'assessed', 'closed', 'Safe.')
    expect(await move(scene.supervisor, 'closed', 'assessed', 'again')).toMatchObject({
      refusal: { code: 'episode-closed' },
    })
    await write(scene, 'I have no point', 'moderate')
    const thread = await scene.ports.threads.thread(
      theServer(scene.organisationId),
      scene.wilhelmina.conversationId,
    )
    expect(thread?.openEpisode).toMatchObject({ level: 'moderate', state: 'flagged' })
    expect(thread?.openEpisode?.id).not.toBe(episodeId)
  })

  it.each(['acknowledged', 'assessed'] as const)(
    'SA.2 a graver message puts an episode that was %s back to flagged, and its holder stays',
    async (to) => {
      await move(scene.nora, 'flagged', to, to === 'assessed' ? 'No plan.' : '')
      const before = await traces(scene)
      await write(scene, 'tonight', 'imminent')
      expect(await episode()).toMatchObject({
        ...{ state: 'flagged', level: 'imminent', holderId: scene.nora.memberId },
        ...{ acknowledgedAt: null, assessedAt: null },
      })
      expect((await since(scene, before)).entries).toEqual(['message-received', 'episode-raised'])
      expect(await move(scene.supervisor, 'assessed', 'closed', 'Safe.')).toMatchObject({ ok: false })
    },
  )

  it('SA.3 an old assessment closes nothing graver that came after it', async () => {
    await move(scene.nora, 'flagged', 'assessed', 'No plan.')
    await write(scene, 'tonight', 'imminent')
    const closed = await move(scene.supervisor, 'flagged', 'closed', 'Safe.')
    expect(closed).toMatchObject({ refusal: { code: 'assessment-missing' } })
  })

  it('SA.3 something moderate after the assessment needs another before it is closed; a calm word does not', async () => {
    await move(scene.nora, 'flagged', 'assessed', 'No plan.')
    await write(scene, 'it is bad again', 'moderate')
    expect(await episode()).toMatchObject({ state: 'assessed' })
    const before = await traces(scene)
    expect(await move(scene.nora, 'assessed', 'closed', 'Safe.')).toMatchObject({
      refusal: { code: 'assessment-missing' },
    })
    expect(await traces(scene)).toEqual(before)
    await move(scene.nora, 'assessed', 'assessed', 'Asked about it by phone; no plan.')
    await write(scene, 'thank you', 'low')
    expect(await move(scene.nora, 'assessed', 'closed', 'Safe.')).toMatchObject({ ok: true })
  })

  it('SA.2 a further imminent message rings again, but not for ten minutes after an acknowledgement', async () => {
    await write(scene, 'tonight', 'imminent')
    await move(scene.nora, 'flagged', 'acknowledged', '')
    const at = Date.parse((await episode())?.acknowledgedAt ?? '')
    const later = (minutes: number) => ({ at: new Date(at + minutes * 60_000).toISOString() })
    await write(scene, 'are you there', 'imminent', later(9))
    expect(await episode()).toMatchObject({ state: 'acknowledged' })
    await write(scene, 'sad', 'high', later(11))
    expect(await episode()).toMatchObject({ state: 'acknowledged' })
    const before = await traces(scene)
    await write(scene, 'I have it here', 'imminent', later(11))
    expect(await episode()).toMatchObject({ state: 'flagged', holderId: scene.nora.memberId })
    expect((await since(scene, before)).entries).toEqual(['message-received', 'episode-flagged-again'])
  })

  it('SA.2 an imminent message after the assessment rings at once', async () => {
    await write(scene, 'tonight', 'imminent')
    await move(scene.nora, 'flagged', 'assessed', 'By phone: pills given to her sister.')
    await write(scene, 'I have more', 'imminent')
    expect(await episode()).toMatchObject({ state: 'flagged', acknowledgedAt: null, assessedAt: null })
  })

  it('two people at once: one step counts', async () => {
    const both = await Promise.all([
      move(scene.nora, 'flagged', 'acknowledged', ''),
      move(scene.supervisor, 'flagged', 'acknowledged', ''),
    ])
    expect(both.map((one) => (one.ok ? 'ok' : one.refusal.code)).toSorted()).toEqual([
      'already-decided',
      'ok',
    ])
  })

  it('an episode of another conversation is not moved with this one’s permit', async () => {
    const other = await addClient(scene, {}, [scene.stranger])
    await write(scene, 'I have no point', 'high', { client: other })
    const theirs = await scene.ports.threads.thread(theServer(scene.organisationId), other.conversationId)
    const outcome = await scene.ports.episodes.move(
      await permitFor(scene, scene.nora, 'episode.move'),
      theirs?.openEpisode?.id ?? '',
      'flagged',
      'acknowledged',
      plainStep('acknowledge', ''),
      stepEntry(scene.nora, scene.ports, 'acknowledge', theirs?.openEpisode?.id ?? ''),
    )
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'forbidden' } })
  })

  it('the board shows open episodes, gravest first, with who holds them; one’s own or everybody’s', async () => {
    const other = await addClient(scene, { name: 'Somebody else’s' }, [scene.stranger])
    await write(scene, 'today', 'imminent', { client: other })
    await move(scene.nora, 'flagged', 'acknowledged', '')
    const board = (who: MemberActor) => scene.ports.episodes.open(permit(who, 'episode.read', null))
    expect(await board(scene.supervisor)).toMatchObject([
      { clientName: 'Somebody else’s', level: 'imminent', holderName: null },
      { clientName: 'Wilhelmina Quackenbush', level: 'high', holderName: 'nora of staff' },
    ])
    expect((await board(scene.nora)).map((one) => one.id)).toEqual([episodeId])
  })

  it('an id that is nobody’s, garbage, or another practice’s answers null', async () => {
    const other = await openScene(world().ports)
    expect(
      await scene.ports.episodes.episode(theServer(scene.organisationId), scene.ports.ids.next()),
    ).toBeNull()
    expect(await scene.ports.episodes.episode(theServer(scene.organisationId), 'nonsense')).toBeNull()
    expect(await scene.ports.episodes.episode(theServer(other.organisationId), episodeId)).toBeNull()
  })
}
