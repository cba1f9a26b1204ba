import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { firstFault, type ChainedEntry } from '../../domain/audit/chain.ts'
import { plainStep } from '../../domain/episodes/move-episode.ts'
import {
  entry,
  openScene,
  permitFor,
  type Scene,
  stepEntry,
  traces,
  type World,
  write,
} from './scene.contract.ts'
import { approval, send } from './send.contract.ts'

/** Everybody at once, on one conversation. */
export function rushContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => {
    scene = await openScene(world().ports)
    // At its gravest already: a raise in the middle would let the acknowledgement count again.
    await write(scene, 'I have no point', 'imminent')
  })

  it('HU.2 of ten approvals of one version, one is sent; the others lapse, and none is lost in a circle', async () => {
    const approvals = await Promise.all(
      Array.from({ length: 10 }, (_, index) => approval(scene, `Reply ${index}`)),
    )
    const sent = await Promise.all(approvals.map((one) => send(scene, one, scene.nora)))
    expect(sent.map((one) => (one.ok ? 'sent' : one.refusal.code)).toSorted()).toEqual([
      'sent',
      ...Array.from({ length: 9 }, () => 'thread-moved-on'),
    ])
  })

  it('every kind of write at the same time: all are answered, no number is missing, the chain holds', async () => {
    const { ports, nora, supervisor, wilhelmina } = scene
    const before = await traces(scene)
    const thread = await ports.threads.thread(theServer(scene.organisationId), wilhelmina.conversationId)
    const episodeId = thread?.openEpisode?.id ?? ''
    const words = await permitFor(scene, nora, 'own-words.save')
    const choice = await permitFor(scene, wilhelmina, 'ai-choice.change')
    const consent = await permitFor(scene, wilhelmina, 'consent.change')
    const step = await permitFor(scene, supervisor, 'episode.move')
    const moves = await permitFor(scene, nora, 'suggestion.read')
    const waves = Array.from({ length: 6 }, async (_, wave) =>
      Promise.all([
        write(scene, `message ${wave}`, wave % 2 === 0 ? 'imminent' : 'none'),
        approval(scene, `Reply ${wave}`).then((one) => send(scene, one, nora)),
        ports.replies.saveOwnWords(words, `words ${wave}`, entry(nora, ports, 'own-words-saved')),
        ports.threads.setNoAi(choice, wave % 2 === 0, entry(wilhelmina, ports, 'ai-choice-changed')),
        ports.consents.revoke(
          consent,
          'research',
          ports.clock.now(),
          entry(wilhelmina, ports, 'consent-revoked'),
        ),
        ports.suggestions.saveMoves(moves, wave, [], entry(nora, ports, 'suggestions-shown')),
        ports.episodes.move(
          step,
          episodeId,
          'flagged',
          'acknowledged',
          plainStep('acknowledge', ''),
          stepEntry(supervisor, ports, 'acknowledge', episodeId),
        ),
        ports.timers.fire(scene.organisationId, ports.clock.now(), ['e-mail']),
        ports.audit.record(entry(nora, ports, 'access-refused')),
      ]),
    )
    await Promise.all(waves)
    const chain: ChainedEntry[] = []
    for await (const one of ports.audit.entries(scene.organisationId)) chain.push(one)
    expect(firstFault(chain, await ports.audit.head(scene.organisationId))).toBeNull()
    const events = await ports.events.since(scene.organisationId, before.events, 1_000)
    expect(events.map((one) => one.sequence)).toEqual(events.map((_, index) => before.events + index + 1))
    const of = (kind: string) => events.filter((one) => one.kind === kind).length
    expect([
      of('message-received'),
      of('ai-choice-changed'),
      of('consent-changed'),
      of('episode-changed'),
    ]).toEqual([6, 6, 6, 1])
    const after = await traces(scene)
    expect(after.version).toBe(before.version + 6 + of('reply-sent'))
  })
}
