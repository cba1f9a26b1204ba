import { beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '../../domain/access/actor.ts'
import { addClient, openScene, permit, write, type Scene, type World } from './scene.contract.ts'
import { sendReply } from './send.contract.ts'

/** The inbox. */
export function queueContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const queue = (who: MemberActor) => scene.ports.threads.queue(permit(who, 'queue.read', null))
  const names = async (who: MemberActor) => (await queue(who)).map((item) => item.clientName)

  it('goes by risk, then by who has waited longest; a conversation nobody wrote in comes last', async () => {
    const add = (name: string) => addClient(scene, { name }, [scene.nora])
    const calm = await add('Calm, waiting since nine')
    const calmer = await add('Calm, waiting since ten')
    const grave = await add('Grave, since eleven')
    const graver = await add('Graver, since noon')
    const at = (hour: number) => `2026-11-20T${hour}:00:00.000Z`
    await write(scene, 'a', 'none', { client: calmer, at: at(10) })
    await write(scene, 'b', 'none', { client: calm, at: at(19) })
    await write(scene, 'b', 'low', { client: grave, at: at(11) })
    await write(scene, 'c', 'high', { client: graver, at: at(12) })
    await write(scene, 'd', 'high', { client: grave, at: at(13) })
    expect(await names(scene.nora)).toEqual([
      'Grave, since eleven',
      'Graver, since noon',
      'Calm, waiting since ten',
      'Calm, waiting since nine',
      'Wilhelmina Quackenbush',
    ])
  })

  it('SA.2 what no rule could read is marked until it is answered, and stands above the calm', async () => {
    const calm = await addClient(scene, {}, [scene.nora])
    await write(scene, 'calm and first', 'none', { client: calm, at: '2026-11-19T09:00:00.000Z' })
    await write(scene, 'je ne sais pas quoi faire', 'low', { language: 'unknown' })
    const lines = await queue(scene.nora)
    expect(lines.map(({ conversationId, unread }) => [conversationId, unread])).toEqual([
      [scene.wilhelmina.conversationId, true],
      [calm.conversationId, false],
    ])
  })

  it('a line says how long, how many, what was said last, and whose it is', async () => {
    await write(scene, 'first', 'low', { at: '2026-11-20T09:00:00.000Z' })
    await write(scene, `second ${'x'.repeat(500)}`, 'none', { at: '2026-11-20T10:00:00.000Z' })
    const [line] = await queue(scene.nora)
    expect(line).toMatchObject({
      level: 'low',
      episode: null,
      unanswered: 2,
      unread: false,
      waitingSince: '2026-11-20T09:00:00.000Z',
      lastFrom: 'client',
      lastAt: '2026-11-20T10:00:00.000Z',
      language: 'en',
      mine: true,
    })
    expect(line?.lastText).toMatch(/^second x+…$/)
    expect(line?.lastText.length).toBeLessThan(300)
    expect(line?.practitionerNames.toSorted()).toEqual([
      'elsewhere of staff',
      'expired of staff',
      'nora of staff',
    ])
  })

  it('an answer ends the waiting but not the episode', async () => {
    await write(scene, 'I have no point', 'high')
    await sendReply(scene, 'Thank you for telling me.')
    const [line] = await queue(scene.nora)
    expect(line).toMatchObject({ level: 'high', unanswered: 0, waitingSince: null, lastFrom: 'practitioner' })
    expect(line?.episode).toMatchObject({ level: 'high', state: 'flagged' })
  })

  it('without an episode an answer ends the level too', async () => {
    await write(scene, 'a bad night', 'low')
    await sendReply(scene, 'What kept you awake?')
    expect((await queue(scene.nora))[0]).toMatchObject({ level: 'none', unanswered: 0 })
  })

  it('a practitioner sees their own clients, a supervisor everybody’s', async () => {
    await addClient(scene, { name: 'Somebody else’s' }, [scene.stranger])
    expect(await names(scene.nora)).toEqual(['Wilhelmina Quackenbush'])
    expect(await names(scene.stranger)).toEqual(['Somebody else’s'])
    const all = await queue(scene.supervisor)
    expect(all.map((line) => line.clientName).toSorted()).toEqual([
      'Somebody else’s',
      'Wilhelmina Quackenbush',
    ])
    expect(all.every((line) => !line.mine)).toBe(true)
  })

  it('another practice’s conversations are in nobody’s inbox here', async () => {
    const other = await openScene(world().ports)
    await write(other, 'over there', 'imminent')
    expect(await names(scene.supervisor)).toEqual(['Wilhelmina Quackenbush'])
  })
}
