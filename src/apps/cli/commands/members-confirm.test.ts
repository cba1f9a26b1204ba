import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import type { GivenRole } from '../../../domain/access/actor.ts'
import { answerConfirmation } from '../../../flows/confirm.ts'
import { addMember } from '../../../flows/people.ts'
import { run } from '../run.ts'

describe('rapport members confirm', () => {
  let folder: string
  let test: TestDatabase
  let world: RecordWorld
  let scene: Scene
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-members-'))
    test = await openTestDatabase()
    world = openRecordWorld(test)
    scene = await openScene(world.ports)
  })
  afterAll(async () => {
    await world.close()
    await test.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function confirm(...args: readonly string[]) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const written = [text(stdout), text(stderr)] as const
    const env = {
      RAPPORT_DATA: folder,
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
    }
    const code = await run(['members', 'confirm', ...args], {
      ...{ stdin: new PassThrough(), stdout, stderr, env },
    })
    stdout.end()
    stderr.end()
    const [out, said] = await Promise.all(written)
    const lines = out.split('\n').filter((line) => line !== '')
    return { code, lines: lines.map((line): unknown => JSON.parse(line)), said }
  }
  /** Somebody new, whom Ada asks for; gives the id of what waits, null where nothing does. */
  const asked = async (name: string, role: GivenRole) => {
    const wanted = { name, email: `${name}@practice.example`, role, title: 'Ph.D.' }
    const added = await addMember(scene.administrator, wanted, scene.ports)
    if (!added.ok) throw new Error(added.refusal.code)
    return { memberId: added.value.id, id: added.value.confirmationId ?? '' }
  }
  const roleOf = async (memberId: string) =>
    (await world.ports.people.member(scene.organisationId, memberId))?.role
  const entriesAbout = async (memberId: string) => {
    const found = []
    for await (const { event, actorKind, actorId, subjectId, detail } of world.ports.audit.entries(
      scene.organisationId,
    ))
      if (subjectId === memberId && event.startsWith('confirmation-'))
        found.push({ event, actor: actorKind, by: actorId, ...Object(JSON.parse(detail)) })
    return found
  }
  const nothingWaits = (id: string) =>
    expect.stringContaining(`nothing waits under ${id}: it was answered, or never asked`)

  it('lists what waits with who asked, confirms it as the server, and then nothing waits', async () => {
    const { memberId, id } = await asked('Petra', 'supervisor')
    const line = { id, what: 'role', role: 'supervisor', member: 'Petra', askedBy: 'Ada Admin' }
    expect(await confirm()).toEqual({
      code: 0,
      lines: [{ ...line, askedAt: expect.stringMatching(/^\d{4}-.*Z$/) }],
      said: '',
    })
    expect(await roleOf(memberId)).toBe('awaiting')
    expect(await confirm(id)).toEqual({ code: 0, lines: [{ id, answer: 'confirmed' }], said: '' })
    expect(await roleOf(memberId)).toBe('supervisor')
    expect(await confirm()).toEqual({ code: 0, lines: [], said: '' })
    const by = { actor: 'system', askedBy: scene.administrator.memberId, role: 'supervisor' }
    expect(await entriesAbout(memberId)).toMatchObject([{ event: 'confirmation-given', ...by }])
  })

  it('refuses what was confirmed already, and what nobody asked for, in a sentence, and does the rest', async () => {
    const before = await asked('Quentin', 'practitioner')
    const supervisor = { ...scene.supervisor, provenAt: world.ports.clock.now() }
    expect(await answerConfirmation(supervisor, before.id, 'confirmed', scene.ports)).toMatchObject({
      ok: true,
    })
    const fresh = await asked('Rosa', 'practitioner')
    const unknown = world.ports.ids.next()
    const answered = await confirm(before.id, unknown, 'nonsense', fresh.id)
    expect(answered).toEqual({
      code: 1,
      lines: [
        { id: before.id, error: 'not-found' },
        { id: unknown, error: 'not-found' },
        { id: 'nonsense', error: 'not-found' },
        { id: fresh.id, answer: 'confirmed' },
      ],
      said: nothingWaits(before.id),
    })
    expect(answered.said).toEqual(nothingWaits(unknown))
    expect(await roleOf(fresh.memberId)).toBe('practitioner')
    expect(await entriesAbout(before.memberId)).toHaveLength(1)
    expect((await confirm(before.id, '--refuse')).code).toBe(1)
    expect(await roleOf(before.memberId)).toBe('practitioner')
  })

  it('who asked is no second person for themselves: over the page they are refused, and here it is the server', async () => {
    const { memberId, id } = await asked('Sven', 'administrator')
    const own = await answerConfirmation(scene.administrator, id, 'confirmed', scene.ports)
    expect(own).toMatchObject({ ok: false })
    expect(await roleOf(memberId)).toBe('awaiting')
    expect(await confirm(id)).toMatchObject({ code: 0 })
    expect(await entriesAbout(memberId)).toMatchObject([{ actor: 'system', by: '' }])
  })

  it('--refuse says no, and whoever was asked for is nothing here', async () => {
    const { memberId, id } = await asked('Tamsin', 'practitioner')
    expect(await confirm(id, '--refuse')).toEqual({
      code: 0,
      lines: [{ id, answer: 'refused' }],
      said: '',
    })
    expect(await roleOf(memberId)).toBe('awaiting')
    expect(await entriesAbout(memberId)).toMatchObject([{ event: 'confirmation-refused' }])
    expect(await confirm(id)).toMatchObject({ code: 1, said: nothingWaits(id) })
  })

  it('an evaluator stands in no row about people, so nothing waits', async () => {
    const { memberId } = await asked('Ulla', 'evaluator')
    expect(await roleOf(memberId)).toBe('evaluator')
    expect((await confirm()).lines).not.toContainEqual(expect.objectContaining({ member: 'Ulla' }))
  })

  it.each([
    [['--refuse'], 'say what is refused'],
    [['--organisation', 'nowhere'], 'there is no organisation nowhere'],
    [['--everybody'], '--everybody'],
  ])('is used wrongly with %j: a sentence, and 2', async (args, sentence) => {
    const { code, lines, said } = await confirm(...args)
    expect([code, lines, said]).toEqual([2, [], expect.stringContaining(sentence)])
  })
})
