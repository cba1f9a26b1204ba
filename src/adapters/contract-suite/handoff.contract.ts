import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { plainStep, type WantedStep } from '../../domain/episodes/move-episode.ts'
import {
  addClient,
  openScene,
  permitFor,
  type Scene,
  stepEntry,
  type World,
  write,
} from './scene.contract.ts'

/** Plan, handoff, emergency, contact: what each step needs, straight at the store. */
export function handoffContract(world: () => World): void {
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
  const take = async (who: MemberActor, to: EpisodeState, wanted: WantedStep) =>
    scene.ports.episodes.move(
      await permitFor(scene, who, 'episode.move'),
      episodeId,
      (await episode())?.state ?? 'closed',
      to,
      wanted,
      stepEntry(who, scene.ports, wanted.step, episodeId),
    )
  const refusal = (code: string) => ({ ok: false, refusal: { code } })
  const assessed = () =>
    take(scene.nora, 'assessed', plainStep('assess', 'Asked directly; a plan, no means.'))
  const offer = (to: string): WantedStep => ({
    ...plainStep('offer-handoff', 'My shift ends at six; her sister comes at seven.'),
    toMember: to,
  })

  it('SA.3 who holds it keeps it until the one who was asked accepts, and nobody else can', async () => {
    await assessed()
    const asked = scene.supervisor.memberId
    expect(await take(scene.nora, 'assessed', offer(asked))).toMatchObject({ ok: true })
    expect(await episode()).toMatchObject({
      ...{ state: 'assessed', holderId: scene.nora.memberId, offeredTo: asked },
    })
    for (const who of [scene.nora, scene.elsewhere])
      expect(await take(who, 'handed-off', plainStep('accept-handoff', ''))).toMatchObject(
        refusal('forbidden'),
      )
    expect(await take(scene.supervisor, 'handed-off', plainStep('accept-handoff', ''))).toMatchObject({
      ok: true,
    })
    expect(await episode()).toMatchObject({ state: 'handed-off', holderId: asked, offeredTo: null })
  })

  it('SA.3 it is handed to somebody else who may take it, by name and with words', async () => {
    await assessed()
    for (const to of [scene.nora, scene.stranger, scene.administrator])
      expect(await take(scene.nora, 'assessed', offer(to.memberId))).toMatchObject(refusal('forbidden'))
    const toNobody = plainStep('offer-handoff', 'My shift ends at six.')
    expect(await take(scene.nora, 'assessed', toNobody)).toMatchObject(refusal('reason-missing'))
    const wordless = { ...offer(scene.supervisor.memberId), words: '' }
    expect(await take(scene.nora, 'assessed', wordless)).toMatchObject(refusal('reason-missing'))
  })

  it('SA.3 whoever has no licence there today may be asked, and cannot accept', async () => {
    await assessed()
    expect(await take(scene.nora, 'assessed', offer(scene.expired.memberId))).toMatchObject({ ok: true })
    const accepted = await take(scene.expired, 'handed-off', plainStep('accept-handoff', ''))
    expect(accepted).toMatchObject(refusal('licence-missing'))
    expect(await episode()).toMatchObject({ holderId: scene.nora.memberId })
  })

  it('SA.3 a call for help names the service and the time, needs no assessment first, and is no end', async () => {
    const called = plainStep('emergency', 'She agreed; the team knows the address.')
    const at = scene.ports.clock.now()
    for (const half of [
      called,
      { ...called, service: '112' },
      { ...called, calledAt: at },
      { ...called, service: '112', calledAt: at, words: '' },
    ])
      expect(await take(scene.nora, 'emergency', half)).toMatchObject(refusal('reason-missing'))
    const whole = { ...called, service: '112', calledAt: at }
    expect(await take(scene.nora, 'emergency', whole)).toMatchObject({ ok: true })
    expect(await episode()).toMatchObject({
      state: 'emergency',
      acknowledgedAt: expect.any(String),
      assessedAt: null,
    })
    const close = plainStep('close', 'She is in hospital.')
    expect(await take(scene.nora, 'closed', close)).toMatchObject(refusal('assessment-missing'))
  })

  it('SA.3 whose licence ran out, or holds elsewhere, acknowledges and calls for help; what follows needs one', async () => {
    const at = scene.ports.clock.now()
    const called = { ...plainStep('emergency', 'She agreed.'), service: '112', calledAt: at }
    expect(await take(scene.elsewhere, 'acknowledged', plainStep('acknowledge', ''))).toMatchObject({
      ok: true,
    })
    expect(await take(scene.expired, 'emergency', called)).toMatchObject({ ok: true })
    expect(await episode()).toMatchObject({ state: 'emergency', assessedAt: null })
    const judged = plainStep('assess', 'A plan, no means.')
    expect(await take(scene.expired, 'assessed', judged)).toMatchObject(refusal('licence-missing'))
  })

  it.each([
    ['a plan', 'planned', plainStep('plan', 'Her sister stays; we speak at nine.')],
    [
      'a call for help',
      'emergency',
      { ...plainStep('emergency', 'x'), service: '112', calledAt: '2026-11-21T07:00:00.000Z' },
    ],
  ] as const)('SA.3 after %s nothing closes before contact is confirmed', async (_, to, wanted) => {
    await assessed()
    expect(await take(scene.nora, to, wanted)).toMatchObject({ ok: true })
    const close = plainStep('close', 'Safe tonight.')
    expect(await take(scene.nora, 'closed', close)).toMatchObject(refusal('contact-missing'))
    const contact = plainStep('confirm-contact', 'Spoke to her at nine.')
    expect(await take(scene.nora, 'contact-confirmed', contact)).toMatchObject({ ok: true })
    expect(await take(scene.nora, 'closed', close)).toMatchObject({ ok: true })
  })

  it('SA.3 help that was called is waited for, also where new danger and another assessment came between', async () => {
    const called = { ...plainStep('emergency', 'x'), service: '112', calledAt: '2026-11-21T07:00:00.000Z' }
    await take(scene.nora, 'emergency', called)
    await write(scene, 'tonight', 'imminent')
    await assessed()
    const close = plainStep('close', 'Safe tonight.')
    expect(await take(scene.nora, 'closed', close)).toMatchObject(refusal('contact-missing'))
    await take(scene.nora, 'planned', plainStep('plan', 'The team is on its way.'))
    await take(scene.nora, 'contact-confirmed', plainStep('confirm-contact', 'The team is with her.'))
    expect(await take(scene.nora, 'closed', close)).toMatchObject({ ok: true })
  })

  it('SA.2 new danger puts it back to flagged from everywhere, and what was confirmed before does not count', async () => {
    await assessed()
    await take(scene.nora, 'planned', plainStep('plan', 'Her sister stays.'))
    await take(scene.nora, 'contact-confirmed', plainStep('confirm-contact', 'Spoke to her.'))
    await write(scene, 'tonight', 'imminent')
    expect(await episode()).toMatchObject({
      ...{ state: 'flagged', level: 'imminent', holderId: scene.nora.memberId },
      ...{ acknowledgedAt: null, assessedAt: null, contactAt: null },
    })
  })

  it('the record of an episode holds every step with its words, for its own conversation alone', async () => {
    await assessed()
    await take(scene.nora, 'assessed', offer(scene.supervisor.memberId))
    await take(scene.nora, 'emergency', {
      ...plainStep('emergency', 'She agreed.'),
      service: 'Mobile crisis team',
      calledAt: '2026-11-21T07:00:00.000Z',
    })
    const read = await permitFor(scene, scene.supervisor, 'conversation.read')
    const record = await scene.ports.episodes.record(read, episodeId)
    expect(record?.steps).toMatchObject([
      { step: 'assess', byName: 'nora of staff', words: 'Asked directly; a plan, no means.', toName: null },
      { step: 'offer-handoff', toName: 'supervisor of staff', to: 'assessed' },
      { step: 'emergency', service: 'Mobile crisis team', calledAt: '2026-11-21T07:00:00.000Z' },
    ])
    expect(record?.mayTake.map((one) => one.name).toSorted()).toEqual([
      'elsewhere of staff',
      'expired of staff',
      'nora of staff',
      'supervisor of staff',
    ])
    const other = await addClient(scene, {}, [scene.stranger])
    const theirs = await permitFor(scene, scene.stranger, 'conversation.read', other)
    expect(await scene.ports.episodes.record(theirs, episodeId)).toBeNull()
  })
}
