import { theServer } from '../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { write } from '../adapters/contract-suite/scene.contract.ts'
import { plainStep } from '../domain/episodes/move-episode.ts'
import { MOST_TRIES } from '../domain/episodes/retry.ts'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { stepEpisode } from './episode-step.ts'
import { fireTimers, sendNotices } from './escalate.ts'
import type { DueNotice, NoticeFault, Notifications } from './escalation-ports.ts'

const MINUTE = 60_000
const LINK = 'https://care.example/app'

let scene: FlowScene
let sent: (DueNotice & { readonly link: string })[]
let broken: Partial<Record<DueNotice['way'], NoticeFault>>
beforeEach(async () => {
  scene = await openFlowScene()
  sent = []
  broken = {}
  await write(scene, 'I have no point', 'imminent')
})
const notifications: Notifications = {
  ways: ['e-mail', 'webhook'],
  send: async (notice, link) => {
    sent.push({ ...notice, link })
    return broken[notice.way] ?? null
  },
}
const fire = () => fireTimers(scene.organisationId, notifications.ways, scene.ports)
const sendAll = async (by: Notifications): Promise<void> => {
  await Promise.all(
    by.ways.map((way) => sendNotices(scene.organisationId, way, LINK, { ...scene.ports, notifications: by })),
  )
}
const post = () => sendAll(notifications)
const episodeId = async () =>
  (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
    ?.openEpisode?.id ?? ''
const events = async () => {
  const found: string[] = []
  for await (const one of scene.ports.audit.entries(scene.organisationId))
    if (/^notice|^episode-due/.test(one.event)) found.push(one.event)
  return found
}

it('whoever is told gets it by every way, once', async () => {
  expect(await fire()).toMatchObject([{ kind: 'acknowledge', told: [scene.nora.memberId] }])
  await post()
  await post()
  expect(sent.map((one) => [one.way, one.email, one.link])).toEqual([
    ['e-mail', `${scene.nora.memberId}@practice.example`, LINK],
    ['webhook', `${scene.nora.memberId}@practice.example`, LINK],
  ])
  expect(await events()).toEqual([
    'episode-due',
    'notice-tried',
    'notice-tried',
    'notice-sent',
    'notice-sent',
  ])
})

it('two timers that lead to one person at once tell them once by each way; a third, later, tells them again', async () => {
  scene.world.clock.forward(20 * MINUTE)
  const rang = (await fire()).filter((one) => one.told.includes(scene.nora.memberId))
  expect(rang.length).toBeGreaterThan(1)
  await post()
  await post()
  const toNora = () => sent.filter((one) => one.memberId === scene.nora.memberId).map((one) => one.way)
  expect(toNora()).toEqual(['e-mail', 'webhook'])
})

it('where telling them fails, what else leads to the same person is tried by itself, a minute later', async () => {
  scene.world.clock.forward(20 * MINUTE)
  broken = { 'e-mail': 'refused' }
  await fire()
  await post()
  scene.world.clock.forward(MINUTE)
  await post()
  const mails = sent.filter((one) => one.way === 'e-mail' && one.memberId === scene.nora.memberId)
  expect(new Set(mails.map((one) => one.id)).size).toBeGreaterThan(1)
})

it('a way that fails stops no other, is tried again ever more slowly, and is given up with a trace', async () => {
  broken = { 'e-mail': 'unreachable' }
  await fire()
  for (let minutes = 0; minutes < 400; minutes += 1) {
    await post()
    scene.world.clock.forward(MINUTE)
  }
  expect(sent.filter((one) => one.way === 'webhook')).toHaveLength(1)
  expect(sent.filter((one) => one.way === 'e-mail').map((one) => one.tries)).toEqual(
    Array.from({ length: MOST_TRIES }, (_, index) => index + 1),
  )
  expect((await events()).filter((one) => one === 'notice-failed')).toHaveLength(MOST_TRIES)
  expect(await spoken(scene)).not.toMatch(/no point|practice\.example|Quackenbush/)
})

it('a mailbox that hangs keeps no pager waiting, and is let go of when it answers', async () => {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<NoticeFault | null>()]
  const paged = Promise.withResolvers<void>()
  const hanging: Notifications = {
    ways: notifications.ways,
    send: async ({ way }) => {
      if (way === 'webhook') {
        paged.resolve()
        return null
      }
      asked.resolve()
      return answered.promise
    },
  }
  await fire()
  const sending = sendAll(hanging)
  await Promise.all([asked.promise, paged.promise])
  // Bells ring on while it hangs.
  scene.world.clock.forward(5 * MINUTE)
  expect(await fire()).toMatchObject([{ kind: 'acknowledge' }])
  answered.resolve('late')
  await sending
  expect((await events()).filter((one) => one.startsWith('notice'))).toEqual(
    expect.arrayContaining(['notice-sent', 'notice-failed']),
  )
})

it('a notice for whoever was asked to take it over says no more than any other', async () => {
  await stepEpisode(scene.nora, await episodeId(), plainStep('acknowledge', ''), scene.ports)
  const offer = { ...plainStep('offer-handoff', 'My shift ends.'), toMember: scene.supervisor.memberId }
  expect((await stepEpisode(scene.nora, await episodeId(), offer, scene.ports)).ok).toBe(true)
  expect(await fire()).toMatchObject([{ kind: 'take-over', told: [scene.supervisor.memberId] }])
  await post()
  expect(sent.map((one) => [one.way, one.email])).toEqual([
    ['e-mail', `${scene.supervisor.memberId}@practice.example`],
    ['webhook', `${scene.supervisor.memberId}@practice.example`],
  ])
  expect(JSON.stringify(sent)).not.toMatch(/shift|Quackenbush|no point/)
})

it('what somebody has acknowledged meanwhile is not sent any more', async () => {
  broken = { 'e-mail': 'late', webhook: 'late' }
  await fire()
  await post()
  const step = plainStep('acknowledge', '')
  expect((await stepEpisode(scene.nora, await episodeId(), step, scene.ports)).ok).toBe(true)
  scene.world.clock.forward(10 * MINUTE)
  await post()
  expect(sent).toHaveLength(2)
})

it('HU.5 nobody comes for a week: it rings on, and nothing closes, falls or is put back', async () => {
  for (let hour = 0; hour < 24 * 7; hour += 1) {
    await fire()
    scene.world.clock.forward(60 * MINUTE)
  }
  const episode = await scene.ports.episodes.episode(theServer(scene.organisationId), await episodeId())
  expect(episode).toMatchObject({ state: 'flagged', level: 'imminent' })
  expect((await events()).length).toBeGreaterThan(24 * 7)
})

it('a call for help that lies in the future is not taken down', async () => {
  const later = new Date(Date.parse(scene.ports.clock.now()) + MINUTE).toISOString()
  const wanted = { ...plainStep('emergency', 'On their way.'), service: '112', calledAt: later }
  expect(await stepEpisode(scene.nora, await episodeId(), wanted, scene.ports)).toMatchObject({
    refusal: { code: 'input-not-valid', detail: 'calledAt' },
  })
})
