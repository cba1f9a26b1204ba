import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import { firstFault } from '../../domain/audit/chain.ts'
import { defaultRetention } from '../../domain/retention/rules.ts'
import { changeKeysByHand, turnKeys } from '../../flows/change-keys.ts'
import { eraseByRule } from '../../flows/erase-client.ts'
import { applyRetention } from '../../flows/retention.ts'
import {
  addClient,
  entry,
  openScene,
  permit,
  permitFor,
  since,
  traces,
  write,
  type Scene,
  type World,
} from './scene.contract.ts'

export function erasureContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))

  const erase = (clientId = scene.wilhelmina.clientId) =>
    eraseByRule(scene.organisationId, { clientId, because: 'client-asked' }, scene.ports)
  const codeOf = async (
    work: Promise<{ readonly ok: boolean; readonly refusal?: { readonly code: string } }>,
  ) => (await work).refusal?.code ?? 'yes'
  const hold = async () => {
    const { ports, supervisor, wilhelmina } = scene
    const held = { id: ports.ids.next(), clientId: wilhelmina.clientId, reason: 'A court asked.' }
    const given = { ...held, setBy: supervisor.memberId, setAt: ports.clock.now() }
    const set = await ports.erasures.setHold(
      permit(supervisor, 'hold.change', null),
      given,
      entry(supervisor, ports, 'hold-set', held.id),
    )
    return { given, set }
  }

  it('PR.4 who is erased is in no list, has no conversation and no page, and nothing else changes', async () => {
    const { ports, organisationId, wilhelmina, administrator, supervisor, nora } = scene
    const other = await addClient(scene, { name: 'Somebody Else' }, [nora])
    await write(scene, 'The first words.', 'none')
    await write(scene, 'Other words.', 'none', { client: other })
    const before = await traces(scene)
    const erased = await erase()
    expect(erased).toMatchObject({
      ok: true,
      value: { clientId: wilhelmina.clientId, because: 'client-asked' },
    })
    const happened = await since(scene, before)
    expect(happened).toEqual({ entries: ['client-erased'], events: ['client-erased'] })
    expect(await ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)).toBeNull()
    const listed = await ports.people.clients(permit(administrator, 'people.read', null))
    expect(listed.map(({ name }) => name)).toEqual(['Somebody Else'])
    const queue = await ports.threads.queue(permit(supervisor, 'queue.read', null))
    expect(queue.map(({ clientName }) => clientName)).toEqual(['Somebody Else'])
    expect(await ports.erasures.erasedAt(organisationId, wilhelmina.conversationId)).toBe(
      erased.ok ? erased.value.at : '',
    )
    expect(await ports.erasures.erasedAt(organisationId, other.conversationId)).toBeNull()
    expect((await ports.erasures.erased(organisationId)).map(({ clientId }) => clientId)).toEqual([
      wilhelmina.clientId,
    ])
    const conversation = await ports.threads.conversation(
      await permitFor(scene, nora, 'conversation.read', other),
    )
    expect(conversation?.messages.map(({ text }) => text)).toEqual(['Other words.'])
    const chain = []
    for await (const one of ports.audit.entries(organisationId)) chain.push(one)
    expect(firstFault(chain, await ports.audit.head(organisationId))).toBeNull()
  })

  it('PR.4 nobody is erased twice, and nobody who is not here', async () => {
    expect(await codeOf(erase())).toBe('yes')
    expect(await codeOf(erase())).toBe('already-decided')
    expect(await codeOf(erase(scene.ports.ids.next()))).toBe('not-found')
    expect(await codeOf(erase('nobody'))).toBe('not-found')
  })

  it('a legal hold keeps a client until it is lifted', async () => {
    const { ports, supervisor } = scene
    const { given, set } = await hold()
    expect(set.ok).toBe(true)
    expect(await codeOf(erase())).toBe('legal-hold')
    expect((await hold()).set).toMatchObject({ refusal: { code: 'already-decided' } })
    expect(await ports.erasures.holds(permit(supervisor, 'erasure.read', null))).toEqual([given])
    const change = permit(supervisor, 'hold.change', null)
    const lift = () =>
      ports.erasures.liftHold(
        change,
        given.id,
        supervisor.memberId,
        ports.clock.now(),
        entry(supervisor, ports, 'hold-lifted', given.id),
      )
    expect(await lift()).toBe(given.clientId)
    expect(await lift()).toBeNull()
    expect(await codeOf(erase())).toBe('yes')
  })

  it('SA.3 whoever has an open episode is not erased', async () => {
    await write(scene, 'I cannot go on.', 'high')
    expect(await codeOf(erase())).toBe('episode-open')
  })

  it('keys change, one change at a time, and everything still opens', async () => {
    const { ports, organisationId, nora } = scene
    await write(scene, 'Words from before.', 'none')
    for (const level of ['organisation', 'clients'] as const) {
      const before = await traces(scene)
      expect(await codeOf(changeKeysByHand(organisationId, { level, clientId: null }, ports))).toBe('yes')
      expect(await codeOf(changeKeysByHand(organisationId, { level, clientId: null }, ports))).toBe(
        'already-decided',
      )
      expect(await turnKeys(organisationId, 200, ports)).toBe('finished')
      expect(await turnKeys(organisationId, 200, ports)).toBe('nothing')
      expect((await since(scene, before)).entries).toEqual(['key-change-begun', 'key-changed'])
      expect(await ports.keyChanges.latest(organisationId)).toMatchObject({
        level,
        finishedAt: expect.any(String),
      })
    }
    const conversation = await ports.threads.conversation(await permitFor(scene, nora, 'conversation.read'))
    expect(conversation?.messages.map(({ text }) => text)).toEqual(['Words from before.'])
    expect((await ports.people.organisation(organisationId))?.name).toBe('Canary Practice')
  })

  it('what is kept and for how long is the organisation’s to say', async () => {
    const { ports, organisationId, administrator } = scene
    expect(await ports.erasures.rules(organisationId)).toEqual(defaultRetention)
    const rules = { ...defaultRetention, suggestions: 5, clients: 2_555 }
    const change = permit(administrator, 'retention.change', null)
    await ports.erasures.saveRules(change, rules, entry(administrator, ports, 'retention-changed'))
    expect(await ports.erasures.rules(organisationId)).toEqual(rules)
  })

  it('HU.5 nobody’s record goes by itself where nobody decided so, and a dry run changes nothing', async () => {
    const { ports, organisationId } = scene
    await write(scene, 'Years ago.', 'none', { at: '2001-01-01T00:00:00.000Z' })
    const before = await traces(scene)
    const found = await applyRetention(organisationId, { dry: true }, ports)
    expect(found.clients).toBe(0)
    const after = await traces(scene)
    expect([after.audit, after.events]).toEqual([before.audit, before.events])
  })

  it('what is too old goes, counted first and told of after; a legal hold keeps it', async () => {
    const { ports, organisationId, administrator, supervisor, wilhelmina } = scene
    const change = permit(administrator, 'people.change', null)
    const link = { id: ports.ids.next(), clientId: wilhelmina.clientId, tokenSha256: 'ab'.repeat(32) }
    const madeAt = '2001-01-01T00:00:00.000Z'
    await ports.links.make(
      await permitFor(scene, scene.nora, 'client-link.make'),
      { ...link, madeAt },
      entry(scene.nora, ports, 'client-link-made', link.id),
    )
    await ports.links.revoke(
      change,
      link.id,
      madeAt,
      entry(administrator, ports, 'client-link-revoked', link.id),
    )
    const links = async (dry: boolean) => (await applyRetention(organisationId, { dry }, ports)).links
    const { given } = await hold()
    expect([await links(true), await links(false)]).toEqual([0, 0])
    await ports.erasures.liftHold(
      permit(supervisor, 'hold.change', null),
      given.id,
      supervisor.memberId,
      ports.clock.now(),
      entry(supervisor, ports, 'hold-lifted', given.id),
    )
    const before = await traces(scene)
    expect([await links(true), await links(true), await links(false), await links(false)]).toEqual([
      1, 1, 1, 0,
    ])
    expect((await since(scene, before)).entries).toEqual([
      'retention-applied',
      'retention-run',
      'retention-run',
    ])
  })
}
