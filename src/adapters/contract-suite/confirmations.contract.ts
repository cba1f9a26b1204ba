import { beforeEach, expect, it } from 'vitest'
import { theServer, type MemberActor } from '../../domain/access/actor.ts'
import { authorise } from '../../domain/access/authorise.ts'
import type { ConfirmationAnswer, ConfirmedRole } from '../../domain/access/confirmation.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { answerAtTheServer } from '../../flows/confirm.ts'
import { doingOf } from '../../flows/care.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

/** What one administrator asks for and a second person confirms or refuses. */
export function confirmationsContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const read = () => scene.ports.confirmations.waiting(permit(scene.administrator, 'people.read', null))
  const roleOf = async (id: string) => (await scene.ports.people.member(scene.organisationId, id))?.role
  const told = (event: 'member-added' | 'member-changed', id: string, confirmation: string | null) =>
    entryFor(scene.administrator, scene.ports.clock.now(), event, ['member', id], { confirmation })
  const add = async (role: ConfirmedRole) => {
    const { ids, people } = scene.ports
    const [id, asked] = [ids.next(), ids.next()]
    const member = {
      ...{ id, name: 'Eva Lind', email: `${id}@practice.example`, title: '' },
      role: 'awaiting',
    } as const
    const give = permit(scene.administrator, 'access.give', null)
    const added = await people.addMember(give, member, { id: asked, role }, told('member-added', id, asked))
    expect(added).toEqual({ ok: true, value: null })
    return { id, asked }
  }
  /** As somebody who got past the access table would: the record asks again. */
  const answer = (
    actor: MemberActor,
    id: string,
    given: ConfirmationAnswer = 'confirmed',
  ): Promise<Outcome<null>> => {
    const proven = { ...actor, provenAt: scene.ports.clock.now() }
    const about = doingOf(proven, { doneBy: 'anybody' })
    const may = authorise(proven, 'access.confirm', about, scene.ports.clock.now())
    if (!may.ok) throw new Error(may.refusal.code)
    const event = given === 'confirmed' ? 'confirmation-given' : 'confirmation-refused'
    const said = entryFor(proven, scene.ports.clock.now(), event, ['member', id], { confirmation: id })
    return scene.ports.confirmations.answer(may.value, id, given, said)
  }

  it('a role waits with who asked and when, and is held from the moment a second person says yes', async () => {
    const { administrator, supervisor } = scene
    const { id, asked } = await add('supervisor')
    expect(await read()).toEqual([
      {
        ...{ id: asked, what: 'role', memberId: id, role: 'supervisor' },
        ...{ askedBy: administrator.memberId, askedAt: expect.any(String) },
      },
    ])
    expect(await roleOf(id)).toBe('awaiting')
    const before = await traces(scene)
    expect(await answer(supervisor, asked)).toEqual({ ok: true, value: null })
    expect(await roleOf(id)).toBe('supervisor')
    expect(await read()).toEqual([])
    expect((await since(scene, before)).entries).toEqual(['confirmation-given'])
    expect(await answer(supervisor, asked)).toMatchObject({ refusal: { code: 'already-decided' } })
    expect(await answer(supervisor, 'nonsense')).toMatchObject({ refusal: { code: 'already-decided' } })
  })

  it('whoever asked cannot say yes, and may take it back; a no leaves the person waiting', async () => {
    const { id, asked } = await add('practitioner')
    const before = await traces(scene)
    expect(await answer(scene.administrator, asked)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await traces(scene)).toEqual(before)
    expect(await answer(scene.administrator, asked, 'refused')).toMatchObject({ ok: true })
    expect(await roleOf(id)).toBe('awaiting')
    expect(await read()).toEqual([])
    const other = await add('practitioner')
    expect(await answer(scene.supervisor, other.asked, 'refused')).toMatchObject({ ok: true })
    expect(await roleOf(other.id)).toBe('awaiting')
  })

  it('nobody is made something that opens clinical words without it, whatever is asked of the record', async () => {
    const { ids, people } = scene.ports
    const give = permit(scene.administrator, 'access.give', null)
    const { id } = await add('practitioner')
    for (const role of ['practitioner', 'supervisor', 'administrator'] as const) {
      const member = { id: ids.next(), name: 'Made Up', email: `${ids.next()}@x.example`, role, title: '' }
      const added = people.addMember(give, member, null, told('member-added', member.id, null))
      expect([role, await added]).toMatchObject([role, { refusal: { code: 'forbidden' } }])
      const changed = people.changeMember(give, id, { role }, null, told('member-changed', id, null))
      expect([role, await changed]).toMatchObject([role, { refusal: { code: 'forbidden' } }])
    }
    const { memberId } = scene.nora
    const change = (active: boolean) =>
      people.changeMember(give, memberId, { active }, null, told('member-changed', memberId, null))
    expect(await change(false)).toMatchObject({ ok: true })
    expect(await change(true)).toMatchObject({ refusal: { code: 'forbidden' } })
  })

  it('another wish about the same person takes the place of the one that waits, and the entry names both', async () => {
    const { ids, people } = scene.ports
    const { id, asked } = await add('practitioner')
    const next = { id: ids.next(), role: 'supervisor' } as const
    const give = permit(scene.administrator, 'access.give', null)
    await people.changeMember(give, id, { role: 'awaiting' }, next, told('member-changed', id, next.id))
    expect((await read()).map((one) => one.id)).toEqual([next.id])
    const entries = []
    for await (const one of scene.ports.audit.entries(scene.organisationId)) entries.push(one)
    expect(entries.at(-1)?.detail).toContain(`"ended":"${asked}"`)
    await people.changeMember(give, id, { active: false }, null, told('member-changed', id, null))
    expect(await read()).toEqual([])
  })

  it('whoever runs the server answers in nobody’s name', async () => {
    const { id, asked } = await add('administrator')
    const server = theServer(scene.organisationId)
    expect(await answerAtTheServer(server, asked, 'confirmed', scene.ports)).toMatchObject({ ok: true })
    expect(await roleOf(id)).toBe('administrator')
    expect(await answerAtTheServer(server, asked, 'confirmed', scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  it('another identity provider vouches for nobody until then; the same, saved again, goes on', async () => {
    const { ids, signInSettings } = scene.ports
    const save = async (issuer: string | null, confirmation: string | null): Promise<void> => {
      const wanted = {
        secondFactor: true,
        identityProvider: issuer ? { issuer, clientId: 'r', twoFactors: '' } : null,
      }
      const change = permit(scene.administrator, 'sign-in.change', null)
      const said = {
        ...entry(scene.administrator, scene.ports, 'sign-in-rules-changed'),
        detail: { confirmation },
      }
      await signInSettings.save(change, wanted, null, confirmation, said)
    }
    const confirmed = async () =>
      (await signInSettings.rules(scene.organisationId)).identityProvider?.confirmed
    const [first, second] = [ids.next(), ids.next()]
    await save('https://login.example', first)
    expect(await confirmed()).toBe(false)
    expect(await answer(scene.administrator, first)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await answer(scene.supervisor, first)).toMatchObject({ ok: true })
    expect(await confirmed()).toBe(true)
    await save('https://login.example', null)
    expect(await confirmed()).toBe(true)
    await save('https://mine.example', second)
    expect(await confirmed()).toBe(false)
    expect((await read()).map((one) => one.id)).toEqual([second])
    await save(null, null)
    expect(await read()).toEqual([])
  })
}
