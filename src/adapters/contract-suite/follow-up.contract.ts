import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { plainStep } from '../../domain/episodes/move-episode.ts'
import type { FollowUp, SiteWording } from '../../domain/follow-up/follow-up.ts'
import { blankPlan, type PlanVersion } from '../../domain/safety-plan/plan.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import {
  CANARY,
  entry,
  openScene,
  permitFor,
  permit,
  since,
  traces,
  write,
  type Scene,
  type World,
  stepEntry,
} from './scene.contract.ts'

/** Structured follow-up, safety plans, and what a practice decided about the triage table. */
export function followUpContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))

  const made = (changed: Partial<FollowUp> = {}): FollowUp => ({
    id: scene.ports.ids.next(),
    instrument: 'asq',
    version: 'NIMH 2017',
    table: 'nimh',
    row: 'positive',
    tier: 'moderate',
    language: 'en',
    way: 'read-aloud',
    answers: { tried: { choice: 'yes', words: `In March, and I told ${CANARY.brother}.` } },
    askedBy: scene.nora.memberId,
    at: scene.ports.clock.now(),
    replaces: null,
    ...changed,
  })
  const record = async (one: FollowUp, raises: RiskLevel | null) =>
    scene.ports.followUps.record(
      await permitFor(scene, scene.nora, 'follow-up.record'),
      one,
      raises,
      entry(scene.nora, scene.ports, 'follow-up-recorded'),
    )
  const asked = async () =>
    scene.ports.followUps.followUps(await permitFor(scene, scene.nora, 'follow-up.read'))
  const episode = async () =>
    (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
      ?.openEpisode ?? null

  it('AU.1 what was asked is kept word for word, with audit and event, latest first', async () => {
    const before = await traces(scene)
    const [first, second] = [
      made(),
      made({
        instrument: 'phq9-item9',
        at: new Date(Date.parse(scene.ports.clock.now()) + 1).toISOString(),
        row: 'asks-on',
        tier: 'ask-on',
        answers: {},
      }),
    ]
    expect(await record(first, null)).toEqual({ ok: true, value: 'none' })
    expect(await record(second, null)).toEqual({ ok: true, value: 'none' })
    expect(await asked()).toEqual([second, first])
    expect(await since(scene, before)).toEqual({
      entries: ['follow-up-recorded', 'follow-up-recorded'],
      events: ['episode-changed', 'episode-changed'],
    })
    expect(await episode()).toBeNull()
  })

  it('SA.2 a result opens an episode, raises it, and never lowers it', async () => {
    const before = await traces(scene)
    expect(await record(made(), 'moderate')).toEqual({ ok: true, value: 'open' })
    expect(await episode()).toMatchObject({ level: 'moderate', state: 'flagged' })
    expect(await record(made(), 'imminent')).toEqual({ ok: true, value: 'raise' })
    expect(await episode()).toMatchObject({ level: 'imminent', state: 'flagged' })
    for (const milder of ['low', 'moderate', null] as const)
      expect(await record(made(), milder)).toEqual({ ok: true, value: 'none' })
    expect(await episode()).toMatchObject({ level: 'imminent' })
    expect((await since(scene, before)).entries.slice(0, 4)).toEqual([
      'follow-up-recorded',
      'episode-opened',
      'follow-up-recorded',
      'episode-raised',
    ])
  })

  it('SA.3 a clear result closes nothing that a message opened', async () => {
    await write(scene, 'I cannot go on.', 'high')
    expect(await record(made({ row: 'negative', tier: 'clear' }), null)).toEqual({ ok: true, value: 'none' })
    expect(await episode()).toMatchObject({ level: 'high', state: 'flagged' })
  })

  it('two at once open one episode', async () => {
    const both = await Promise.all([record(made(), 'high'), record(made(), 'high')])
    expect(both.map((one) => (one.ok ? one.value : one.refusal.code)).toSorted()).toEqual(['none', 'open'])
  })

  it('a slip is put right once, and what was written first stays', async () => {
    const slip = made()
    await record(slip, null)
    const right = made({ replaces: slip.id })
    expect((await record(right, null)).ok).toBe(true)
    expect(await record(made({ replaces: slip.id }), null)).toMatchObject({
      refusal: { code: 'already-decided' },
    })
    expect((await asked()).map((one) => one.id)).toEqual([right.id, slip.id])
  })

  it('PR.5 somebody who does not care for the client asks nothing, whatever the permit says', async () => {
    const before = await traces(scene)
    const stranger = made({ askedBy: scene.stranger.memberId })
    expect(await record(stranger, 'high')).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await asked()).toEqual([])
    expect(await traces(scene)).toEqual(before)
  })

  const planned = (version: number, text: string, by: PlanVersion['by']): PlanVersion => ({
    version,
    plan: { ...blankPlan, company: [{ text, reach: '555 0142' }] },
    by,
    at: scene.ports.clock.now(),
    screening: null,
  })
  const byNora = (): PlanVersion['by'] => ({ kind: 'member', id: scene.nora.memberId })
  const byClient = (): PlanVersion['by'] => ({ kind: 'client', id: scene.wilhelmina.clientId })
  const save = async (one: PlanVersion, who: Scene['nora'] | Scene['wilhelmina'] = scene.nora) =>
    scene.ports.plans.write(
      await permitFor(scene, who, 'plan.write'),
      one,
      entry(who, scene.ports, 'plan-written'),
    )
  const versions = async (who: Scene['nora'] | Scene['wilhelmina'] = scene.nora) =>
    scene.ports.plans.versions(await permitFor(scene, who, 'plan.read'))

  it('AU.1 every version of a plan is kept, names who wrote it, and is read by both', async () => {
    const before = await traces(scene)
    expect(await versions()).toEqual([])
    const [first, second] = [planned(1, 'Bea', byNora()), planned(2, CANARY.brother, byClient())]
    expect(await save(first)).toEqual({ ok: true, value: null })
    expect(await save(second, scene.wilhelmina)).toEqual({ ok: true, value: null })
    expect(await versions()).toEqual([second, first])
    expect(await versions(scene.wilhelmina)).toEqual([second, first])
    expect((await since(scene, before)).entries).toEqual(['plan-written', 'plan-written'])
  })

  it('a plan that moved on is not written over', async () => {
    await save(planned(1, 'Bea', byNora()))
    const before = await traces(scene)
    expect(await save(planned(1, 'Ana', byClient()), scene.wilhelmina)).toMatchObject({
      refusal: { code: 'plan-moved-on' },
    })
    expect(await traces(scene)).toEqual(before)
    expect((await versions()).map((one) => one.plan.company[0]?.text)).toEqual(['Bea'])
  })

  it('PR.5 a member who does not care for the client writes in no plan; no version is left out', async () => {
    const stranger = { kind: 'member', id: scene.stranger.memberId } as const
    expect(await save(planned(1, 'x', stranger))).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await save(planned(3, 'x', byNora()))).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await versions()).toEqual([])
  })

  const DANGER = 'I have a rope and I have no point'
  const grave = (version: number, level: RiskLevel, at = scene.ports.clock.now()): PlanVersion => ({
    ...planned(version, DANGER, byClient()),
    at,
    screening: {
      level,
      concerns: [
        {
          part: 'company',
          text: DANGER,
          signals: [{ kind: 'active-ideation', level, rule: 'x', start: 0, end: 5 }],
        },
      ],
    },
  })
  const line = async () => {
    const queue = await scene.ports.threads.queue(permit(scene.supervisor, 'queue.read', null))
    return queue.find((one) => one.conversationId === scene.wilhelmina.conversationId)
  }

  it('SA.2 what a client writes in their plan opens an episode, raises it, and never lowers it', async () => {
    const before = await traces(scene)
    const first = grave(1, 'moderate')
    expect(await save(first, scene.wilhelmina)).toEqual({ ok: true, value: null })
    expect(await episode()).toMatchObject({ level: 'moderate', state: 'flagged' })
    await save(grave(2, 'imminent'), scene.wilhelmina)
    expect(await episode()).toMatchObject({ level: 'imminent', state: 'flagged' })
    await save({ ...grave(3, 'none'), screening: { level: 'none', concerns: [] } }, scene.wilhelmina)
    expect(await episode()).toMatchObject({ level: 'imminent', state: 'flagged' })
    expect((await versions())[2]).toEqual(first)
    expect(await since(scene, before)).toEqual({
      entries: ['plan-written', 'episode-opened', 'plan-written', 'episode-raised', 'plan-written'],
      events: ['episode-changed', 'episode-changed', 'episode-changed'],
    })
  })

  it('the inbox says what raised an episode: the message, the lines of the plan, or the answer', async () => {
    await write(scene, 'I cannot go on.', 'moderate')
    expect((await line())?.reason).toMatchObject({ kind: 'message', text: 'I cannot go on.' })
    await write(scene, 'The bus was late.', 'none')
    expect((await line())?.reason).toMatchObject({ kind: 'message', text: 'I cannot go on.' })
    const plan = grave(1, 'high')
    await save(plan, scene.wilhelmina)
    expect((await line())?.reason).toEqual({ kind: 'plan', text: DANGER, at: plan.at })
    const one = made({ row: 'acute' })
    await record(one, 'imminent')
    const { instrument, table, at } = one
    expect((await line())?.reason).toEqual({ kind: 'follow-up', instrument, table, row: 'acute', at })
  })

  it('SA.3 something grave in a plan after the assessment must be assessed, too, before anybody closes', async () => {
    await save(grave(1, 'high'), scene.wilhelmina)
    const take = async (step: 'assess' | 'close', to: 'assessed' | 'closed') => {
      const { id, state } = (await episode()) ?? { id: '', state: 'closed' as const }
      const words = plainStep(step, 'No means at hand.')
      const by = stepEntry(scene.nora, scene.ports, step, id)
      return scene.ports.episodes.move(
        await permitFor(scene, scene.nora, 'episode.move'),
        id,
        state,
        to,
        words,
        by,
      )
    }
    expect(await take('assess', 'assessed')).toMatchObject({ ok: true })
    await save(grave(2, 'moderate'), scene.wilhelmina)
    expect(await take('close', 'closed')).toMatchObject({ refusal: { code: 'assessment-missing' } })
    expect(await take('assess', 'assessed')).toMatchObject({ ok: true })
    expect(await take('close', 'closed')).toMatchObject({ ok: true })
  })

  it('SA.2 a plan and a message at once open one episode', async () => {
    await Promise.all([save(grave(1, 'high'), scene.wilhelmina), write(scene, 'I cannot go on.', 'high')])
    const opened: string[] = []
    for await (const one of scene.ports.audit.entries(scene.organisationId))
      if (one.event === 'episode-opened') opened.push(one.event)
    expect(opened).toHaveLength(1)
  })

  it('a practice signs a table, loads a wording, and takes it out again', async () => {
    const { instruments, ids, clock } = scene.ports
    const now = () => instruments.triage(scene.organisationId)
    expect(await now()).toEqual({ signed: null, wording: null })
    const before = await traces(scene)
    const signed = { table: 'colour-key', signedBy: scene.supervisor.memberId, at: clock.now() }
    await instruments.sign(
      permit(scene.supervisor, 'triage.sign', null),
      signed,
      entry(scene.supervisor, scene.ports, 'triage-table-signed'),
    )
    const attest = permit(scene.administrator, 'instrument.attest', null)
    const wording = (notice: string): SiteWording => ({
      id: ids.next(),
      holder: 'Canary Practice',
      reference: 'letter of 3 May',
      notice,
      wording: { en: { wish: 'A sentence of theirs' } },
      attestedBy: scene.administrator.memberId,
      at: clock.now(),
    })
    const by = entry(scene.administrator, scene.ports, 'instrument-attested')
    await instruments.attest(attest, wording('© first'), by)
    const second = wording('© second')
    await instruments.attest(attest, second, by)
    expect(await now()).toEqual({ signed, wording: second })
    await instruments.withdraw(attest, entry(scene.administrator, scene.ports, 'instrument-withdrawn'))
    expect(await now()).toEqual({ signed, wording: null })
    expect((await since(scene, before)).entries).toEqual([
      'triage-table-signed',
      'instrument-attested',
      'instrument-attested',
      'instrument-withdrawn',
    ])
  })

  it('PR.5 another practice sees nothing of it', async () => {
    await save(planned(1, 'Bea', byNora()))
    await record(made(), null)
    const other = await openScene(world().ports)
    const reads = await permitFor(other, other.nora, 'plan.read')
    expect(await other.ports.plans.versions(reads)).toEqual([])
    const crossed = {
      ...(await permitFor(other, other.nora, 'follow-up.read')),
      conversationId: scene.wilhelmina.conversationId,
    }
    expect(await other.ports.followUps.followUps(crossed).catch(() => [])).toEqual([])
  })
}
