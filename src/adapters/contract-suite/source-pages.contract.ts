import { beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '../../domain/access/actor.ts'
import type { WrittenSummary } from '../../domain/evidence/written/written-summary.ts'
import type { NewComment } from '../../flows/source-page-ports.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

const SOURCE = 'medquad/4-0000021-0'

/** What a practice does with its sources. */
export function sourcePagesContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const pages = () => scene.ports.sourcePages
  const kept = (who = scene.nora, of = SOURCE) => pages().with(permit(who, 'library.read', null), of)
  const may = (who: MemberActor) => permit(who, 'library.discuss', null)
  const say = async (who: MemberActor, text: string, more: Partial<NewComment> = {}) => {
    const id = scene.ports.ids.next()
    const comment = { id, sourceId: SOURCE, answers: null, text, mentions: [], ...more }
    const done = await pages().comment(may(who), comment, entry(who, scene.ports, 'source-comment-written'))
    return { id, done }
  }

  it('comments are kept with their entry and their event, in threads, and of one source alone', async () => {
    const before = await traces(scene)
    const { id } = await say(scene.nora, 'Only 12 people took part.')
    const answer = await say(scene.supervisor, 'And no control group.', { answers: id })
    expect(answer.done).toMatchObject({ ok: true })
    expect(await since(scene, before)).toEqual({
      entries: ['source-comment-written', 'source-comment-written'],
      events: ['library-changed', 'library-changed'],
    })
    expect((await kept()).comments).toMatchObject([
      { id, answers: null, text: 'Only 12 people took part.', by: { name: 'nora of staff' }, editedAt: null },
      { answers: id, text: 'And no control group.', by: { id: scene.supervisor.memberId } },
    ])
    expect((await kept(scene.nora, 'another')).comments).toEqual([])
    const deeper = await say(scene.nora, 'No.', { answers: answer.id })
    expect(deeper.done).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    const elsewhere = await say(scene.nora, 'No.', { answers: id, sourceId: 'another' })
    expect(elsewhere.done).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })

  it('a comment is changed and taken back by who wrote it, and by nobody else', async () => {
    const { id } = await say(scene.nora, 'A first word.')
    const edit = (who: MemberActor) =>
      pages().editComment(
        may(who),
        { id, text: 'A second word.', mentions: [] },
        entry(who, scene.ports, 'source-comment-edited'),
      )
    const before = await traces(scene)
    expect(await edit(scene.supervisor)).toMatchObject({ ok: false, refusal: { code: 'forbidden' } })
    expect(await since(scene, before)).toEqual({ entries: [], events: [] })
    expect(await edit(scene.nora)).toMatchObject({ ok: true })
    const changed = (await kept()).comments[0]
    expect(changed).toMatchObject({ text: 'A second word.' })
    expect(changed?.editedAt).not.toBeNull()
    const take = (who: MemberActor) =>
      pages().takeBack(may(who), id, entry(who, scene.ports, 'source-comment-taken-back'))
    expect(await take(scene.supervisor)).toMatchObject({ ok: false, refusal: { code: 'forbidden' } })
    expect(await take(scene.nora)).toMatchObject({ ok: true })
    expect((await kept()).comments).toMatchObject([{ id, text: null }])
    expect(await take(scene.nora)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  })

  it('who is named is told once, until they looked; nobody else is, and what was taken back tells nobody', async () => {
    const mentions = (who: MemberActor) => pages().mentions(permit(who, 'library.read', null))
    const named = { mentions: [scene.supervisor.memberId, scene.nora.memberId] }
    const { id } = await say(scene.nora, '@supervisor of staff, look', named)
    expect(await mentions(scene.supervisor)).toMatchObject([
      { sourceId: SOURCE, commentId: id, by: { name: 'nora of staff' }, text: '@supervisor of staff, look' },
    ])
    expect(await mentions(scene.nora)).toEqual([])
    expect(await mentions(scene.stranger)).toEqual([])
    const look = () =>
      pages().seeMentions(
        permit(scene.supervisor, 'library.read', null),
        SOURCE,
        entry(scene.supervisor, scene.ports, 'source-mention-seen'),
      )
    expect(await look()).toBe(true)
    const before = await traces(scene)
    expect(await look()).toBe(false)
    expect((await since(scene, before)).entries).toEqual([])
    await pages().editComment(
      may(scene.nora),
      { id, text: 'again', ...named },
      entry(scene.nora, scene.ports, 'source-comment-edited'),
    )
    expect(await mentions(scene.supervisor)).toEqual([])
    const other = await say(scene.nora, 'and this', named)
    await pages().takeBack(
      may(scene.nora),
      other.id,
      entry(scene.nora, scene.ports, 'source-comment-taken-back'),
    )
    expect(await mentions(scene.supervisor)).toEqual([])
  })

  it('a thread is settled and opened again by anybody; an answer is none', async () => {
    const { id } = await say(scene.nora, 'Is this still true?')
    const answer = await say(scene.supervisor, 'Yes.', { answers: id })
    const resolve = (of: string, resolved: boolean) =>
      pages().resolve(
        may(scene.supervisor),
        of,
        resolved,
        entry(scene.supervisor, scene.ports, 'source-thread-resolved'),
      )
    expect(await resolve(answer.id, true)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect(await resolve(id, true)).toMatchObject({ ok: true })
    expect((await kept()).comments[0]?.resolved).toMatchObject({ by: 'supervisor of staff' })
    await resolve(id, false)
    expect((await kept()).comments[0]?.resolved).toBeNull()
  })

  it('the note of the practice is the last version, and an empty one is none', async () => {
    const write = (who: MemberActor, text: string) =>
      pages().writeNote(may(who), SOURCE, text, entry(who, scene.ports, 'practice-note-written'))
    await write(scene.nora, 'We ask about sleep first.')
    await write(scene.supervisor, 'We ask about sleep in the second hour.')
    expect((await kept()).note).toMatchObject({
      text: 'We ask about sleep in the second hour.',
      by: { name: 'supervisor of staff' },
    })
    await write(scene.nora, '')
    expect((await kept()).note).toBeNull()
  })

  it('the reading list says who put it there, why, and who has read it', async () => {
    const list = () => pages().readingList(permit(scene.nora, 'library.read', null))
    const changed = (who: MemberActor) => entry(who, scene.ports, 'reading-list-changed')
    await pages().putOnList(may(scene.nora), SOURCE, 'For our next hour', changed(scene.nora))
    await pages().putOnList(may(scene.supervisor), 'other', '', changed(scene.supervisor))
    const mark = (read: boolean) =>
      pages().markRead(
        may(scene.supervisor),
        SOURCE,
        read,
        entry(scene.supervisor, scene.ports, 'source-read-marked'),
      )
    await mark(true)
    await mark(true)
    expect(await list()).toMatchObject([
      { sourceId: 'other', why: '', readBy: [] },
      { sourceId: SOURCE, why: 'For our next hour', readBy: [{ name: 'supervisor of staff' }] },
    ])
    expect((await kept()).reading).toMatchObject({ sourceId: SOURCE, by: { name: 'nora of staff' } })
    await mark(false)
    await pages().takeOffList(may(scene.nora), 'other', changed(scene.nora))
    expect(await list()).toMatchObject([{ sourceId: SOURCE, readBy: [] }])
  })

  it('everybody judges the risk of bias for themselves, and the last word of each counts', async () => {
    const judge = (who: MemberActor, why: string) =>
      pages().appraise(
        may(who),
        SOURCE,
        { tool: 'rob-2', judged: [{ domain: 'randomisation', judgement: 'high', why }] },
        entry(who, scene.ports, 'source-appraised'),
      )
    await judge(scene.nora, 'by date of birth')
    await judge(scene.supervisor, '')
    await judge(scene.nora, 'by day of the week')
    const { appraisals } = await kept()
    expect(appraisals.map(({ by, judged }) => [by.name, judged[0]?.why]).toSorted()).toEqual([
      ['nora of staff', 'by day of the week'],
      ['supervisor of staff', ''],
    ])
  })

  it('AU.1 a model is asked about a source after the entry is there, and only where an administrator allowed it', async () => {
    const write = permit(scene.nora, 'library.summarise', null)
    expect(await pages().mayWrite(write)).toBe(false)
    await pages().allowWriting(
      permit(scene.administrator, 'settings.change', null),
      true,
      entry(scene.administrator, scene.ports, 'settings-changed'),
    )
    expect(await pages().mayWrite(write)).toBe(true)
    const before = await traces(scene)
    const call = {
      ...{ id: scene.ports.ids.next(), sourceId: SOURCE, provider: 'p', model: 'm', promptVersion: 'v' },
      ...{ textDigest: 'a'.repeat(64), askedBy: scene.nora.memberId, askedAt: scene.ports.clock.now() },
    }
    const recorded = await pages().beginSummary(write, call, entry(scene.nora, scene.ports, 'summary-asked'))
    expect(recorded).toMatchObject({ id: call.id, organisationId: scene.organisationId, model: 'm' })
    expect((await since(scene, before)).entries).toEqual(['summary-asked'])
    const summary: WrittenSummary = {
      sentences: { summary: [{ text: 'It helps.', passages: [0] }], facets: { design: [] }, dropped: 2 },
      ...{ provider: 'p', model: 'm', promptVersion: 'v', textDigest: 'a'.repeat(64) },
      ...{ by: scene.nora.memberId, at: '2026-11-21T10:00:00.000Z' },
    }
    await pages().saveSummary(write, SOURCE, summary, entry(scene.nora, scene.ports, 'summary-written'))
    const newer = { ...summary, model: 'n' }
    await pages().saveSummary(write, SOURCE, newer, entry(scene.nora, scene.ports, 'summary-written'))
    expect((await kept()).summary).toEqual({ ...newer, by: 'nora of staff' })
  })

  it('PR.5 of one practice is seen by no other', async () => {
    await say(scene.nora, 'Ours.')
    const note = entry(scene.nora, scene.ports, 'practice-note-written')
    await pages().writeNote(may(scene.nora), SOURCE, 'We ask about sleep.', note)
    const listed = entry(scene.nora, scene.ports, 'reading-list-changed')
    await pages().putOnList(may(scene.nora), SOURCE, 'For Tuesday', listed)
    const other = await openScene(world().ports)
    const theirs = await other.ports.sourcePages.with(permit(other.nora, 'library.read', null), SOURCE)
    expect(theirs).toEqual({ comments: [], note: null, reading: null, appraisals: [], summary: null })
    expect(await other.ports.sourcePages.readingList(permit(other.nora, 'library.read', null))).toEqual([])
    const colleagues = await other.ports.sourcePages.colleagues(permit(other.nora, 'library.read', null))
    expect(colleagues.map(({ id }) => id)).not.toContain(scene.nora.memberId)
    expect(colleagues.map(({ name }) => name)).toContain('nora of staff')
  })
}
