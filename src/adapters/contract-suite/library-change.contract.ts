import { beforeEach, expect, it } from 'vitest'
import type { MemberActor } from '../../domain/access/actor.ts'
import { askedHere } from '../../domain/evidence/asked-here.ts'
import { passageDigest } from '../../domain/evidence/find-cited.ts'
import { recordOf, type SourceRecord } from '../../domain/evidence/formats/record.ts'
import { identifiersIn, type Mend } from '../../domain/evidence/mend.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

const about = (
  title: string,
  text: string,
  more: Parameters<typeof recordOf>[0] = {},
): readonly SourceRecord[] => {
  const made = recordOf({ title, sections: [{ heading: '', text }], ...more })
  return made ? [made] : []
}
const doe = { authors: [{ family: 'Doe', given: 'Jane' }], issued: '2001' }

/** Sources that somebody mends or takes out, and two that are found to be one. */
export function libraryChangeContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const read = (who = scene.nora) => permit(who, 'library.read', null)
  const change = () => permit(scene.nora, 'library.change', null)
  const discuss = (who: MemberActor) => permit(who, 'library.discuss', null)
  const noted = (event: Parameters<typeof entry>[2], who = scene.nora) => entry(who, scene.ports, event)
  const add = async (records: readonly SourceRecord[]): Promise<string> => {
    await scene.ports.library.add(change(), records, noted('sources-imported'))
    const [newest] = await scene.ports.library.sources(read(), { after: null, limit: 1 })
    return newest?.id ?? ''
  }
  const titles = async (question: string) =>
    (await scene.ports.library.search(read(), askedHere(question), 'en', 5)).map((hit) => hit.passage.title)
  const say = async (sourceId: string, text: string, who = scene.nora, answers: string | null = null) => {
    const id = scene.ports.ids.next()
    const comment = { id, sourceId, answers, text, mentions: [scene.supervisor.memberId] }
    await scene.ports.sourcePages.comment(discuss(who), comment, noted('source-comment-written', who))
    return id
  }
  const list = (sourceId: string, why: string, who = scene.nora) =>
    scene.ports.sourcePages.putOnList(discuss(who), sourceId, why, noted('reading-list-changed', who))
  const note = (sourceId: string, text: string, who = scene.nora) =>
    scene.ports.sourcePages.writeNote(discuss(who), sourceId, text, noted('practice-note-written', who))
  const judge = (sourceId: string, why: string, who = scene.nora) =>
    scene.ports.sourcePages.appraise(
      discuss(who),
      sourceId,
      { tool: 'rob-2', judged: [{ domain: 'randomisation', judgement: 'high', why }] },
      noted('source-appraised', who),
    )
  const markRead = (sourceId: string, who: MemberActor) =>
    scene.ports.sourcePages.markRead(discuss(who), sourceId, true, noted('source-read-marked', who))
  const remove = (id: string, by: string | null = scene.nora.memberId) =>
    scene.ports.library.remove(
      scene.organisationId,
      { id, by, why: 'Not ours to keep.', at: scene.ports.clock.now() },
      (went) => ({ ...noted('source-removed'), detail: { ...went } }),
    )
  const mend = (id: string, wanted: Partial<Mend>) =>
    scene.ports.library.mend(scene.organisationId, id, wanted, () => noted('source-mended'))
  const decide = (first: string, second: string) =>
    scene.ports.library.decideDuplicate(change(), { first, second, same: true }, noted('duplicate-decided'))

  it('what is taken out is gone with all that hung on it, and whatever cited it can say what it was', async () => {
    const id = await add(about('Tapping cures phobias', 'Tapping works.', { names: ['10.1000/tap'] }))
    const first = await say(id, 'Look at this.')
    await say(id, 'I did.', scene.supervisor, first)
    await list(id, 'For Tuesday')
    await markRead(id, scene.supervisor)
    await note(id, 'We never do this.')
    await judge(id, 'by hand')
    const before = await traces(scene)
    const gone = { comments: 2, notes: 1, reading: 1, appraisals: 1, files: 0 }
    expect(await remove(id)).toEqual(gone)
    expect(await since(scene, before)).toEqual({ entries: ['source-removed'], events: ['library-changed'] })
    expect(await titles('tapping')).toEqual([])
    expect(await scene.ports.library.source(read(), id)).toBeNull()
    expect(await scene.ports.library.holding(read(), [{ kind: 'doi', value: '10.1000/tap' }])).toEqual([])
    expect(await scene.ports.sourcePages.readingList(read())).toEqual([])
    expect(await scene.ports.sourcePages.mentions(read(scene.supervisor))).toEqual([])
    expect((await scene.ports.sourcePages.with(read(), id)).comments).toEqual([])
    expect(await scene.ports.library.removed(read(), id)).toMatchObject({
      ...{ title: 'Tapping cures phobias', by: 'nora of staff', why: 'Not ours to keep.' },
    })
    expect(await remove(id)).toBeNull()
    const again = await add(about('Tapping again', 'Tapping works.', { names: ['10.1000/tap'] }))
    expect(again).not.toBe(id)
    expect(await scene.ports.library.removed(read(), again)).toBeNull()
  })

  it('one that was found to be another goes under both names; PR.5 another practice takes out nothing of ours', async () => {
    const one = await add(about('Sleep after loss', 'Widowers sleep badly.', { ...doe, names: ['pmid:41'] }))
    const two = await add(about('Sleep after loss', 'They wake early.', { ...doe, names: ['pmid:42'] }))
    expect(await decide(one, two)).toBe(true)
    const other = await openScene(world().ports)
    const theirs = { id: two, by: null, why: 'x', at: other.ports.clock.now() }
    expect(
      await other.ports.library.remove(other.organisationId, theirs, () =>
        entry(other.nora, other.ports, 'source-removed'),
      ),
    ).toBeNull()
    expect(await remove(two, null)).not.toBeNull()
    expect(await scene.ports.library.source(read(), one)).toBeNull()
    expect(await scene.ports.library.removed(read(), one)).toMatchObject({ by: null })
    expect(await scene.ports.library.removed(read(), two)).toMatchObject({ title: 'Sleep after loss' })
    expect(await other.ports.library.removed(permit(other.nora, 'library.read', null), one)).toBeNull()
  })

  it('what was taken out and comes again says so: by identifier and by content, of who did it last, and in this practice alone', async () => {
    const { library } = scene.ports
    const back = (id: string, who = scene) =>
      who.ports.library.returned(permit(who.nora, 'library.read', null), id)
    const named = about('Tapping cures phobias', 'Tapping works.', { names: ['10.1000/tap'] })
    const plain = about('A leaflet of ours', 'Breathe slowly.', doe)
    for (const records of [named, plain]) {
      const first = await add(records)
      expect(await back(first)).toBeNull()
      await remove(first)
      const again = await library.add(change(), records, noted('sources-imported'))
      expect(again).toMatchObject({ added: 1, returned: [{ of: first }] })
      const [id] = again.returned.map((one) => one.id)
      expect(await back(id ?? '')).toMatchObject({
        title: records[0]?.title,
        why: 'Not ours to keep.',
        by: 'nora of staff',
      })
      // Merged into what is here it is no return.
      expect(await library.add(change(), records, noted('sources-imported'))).toMatchObject({
        merged: 1,
        returned: [],
      })
      await remove(id ?? '', null)
      const third = await library.add(change(), records, noted('sources-imported'))
      expect(third.returned).toEqual([{ id: expect.any(String), of: id }])
      expect(await back(third.returned[0]?.id ?? '')).toMatchObject({ by: null })
    }
    const other = await openScene(world().ports)
    const theirs = permit(other.nora, 'library.change', null)
    const came = await other.ports.library.add(
      theirs,
      named,
      entry(other.nora, other.ports, 'sources-imported'),
    )
    expect(came.returned).toEqual([])
  })

  it('what a person mends stands against the next file, and a standing until a file says worse', async () => {
    const names = ['10.1000/m']
    const id = await add(about('WITHDRAWN: Sleeep', 'Widows and owls.', { names, standing: 'retracted' }))
    expect(await titles('owls')).toEqual([])
    const wanted: Partial<Mend> = {
      ...{ title: 'Sleep and magpies', authors: [{ family: 'Roe', given: 'R.' }], issued: '1999' },
      ...{ licence: 'CC0', standing: 'good' },
    }
    const before = await traces(scene)
    const done = await mend(id, wanted)
    expect(done?.changed).toEqual(['title', 'authors', 'issued', 'licence', 'standing'])
    expect((await mend(id, wanted))?.changed).toEqual([])
    expect(await since(scene, before)).toEqual({ entries: ['source-mended'], events: ['library-changed'] })
    expect(await titles('owls')).toEqual(['Sleep and magpies'])
    expect(await titles('magpies')).toEqual(['Sleep and magpies'])
    const three = [...doe.authors, ...doe.authors, ...doe.authors]
    await add(about('Another', 'Owls.', { names, authors: three, issued: '1999-05-05', licence: 'none' }))
    expect((await scene.ports.library.source(read(), id))?.record).toMatchObject(wanted)
    await add(about('RETRACTED: Another', 'Owls.', { names }))
    expect((await scene.ports.library.source(read(), id))?.record.standing).toBe('retracted')
    expect(await mend(scene.ports.ids.next(), wanted)).toBeNull()
  })

  it('identifiers and journal are corrected; one that is held elsewhere stays there, and the pair is offered', async () => {
    const { library } = scene.ports
    const wrong = await add(
      about('Owls at night', 'Owls hoot.', { names: ['10.1000/wrong'], container: 'Nigth' }),
    )
    const twin = await add(about('Owls by night', 'Owls call.', { names: ['10.1000/right'] }))
    const names = (...written: readonly string[]) => ({ identifiers: identifiersIn(written) ?? [] })
    const before = await traces(scene)
    const done = await mend(wrong, { container: 'Night', ...names('10.1000/right', 'pmid:77') })
    expect(done).toMatchObject({ changed: ['container', 'identifiers'], alike: [twin] })
    expect(await since(scene, before)).toEqual({ entries: ['source-mended'], events: ['library-changed'] })
    const held = async (written: string) =>
      (await library.holding(read(), names(written).identifiers)).map(({ id }) => id)
    expect([await held('10.1000/wrong'), await held('pmid:77'), await held('10.1000/right')]).toEqual([
      [],
      [wrong],
      [twin],
    ])
    const pairs = await library.duplicates(read(), 9)
    expect(pairs.map(({ first, second }) => [first.id, second.id])).toEqual([[wrong, twin]])
    // The wrong one names another source now; a file with the right number joins this one.
    const another = await add(about('Bats', 'Bats hang.', { names: ['10.1000/wrong'] }))
    expect([wrong, twin]).not.toContain(another)
    await add(
      about('Owls at night', 'Owls hoot.', { names: ['pmid:77', '10.1000/else'], container: 'Nigth' }),
    )
    expect((await library.source(read(), wrong))?.record).toMatchObject({
      ...{ container: 'Night', ...names('pmid:77') },
    })
    expect(await decide(wrong, twin)).toBe(true)
    expect([await held('10.1000/right'), await held('pmid:77')]).toEqual([[wrong], [wrong]])
  })

  it('a retraction that was known of the right identifier is not missed', async () => {
    const notice = { of: { kind: 'doi', value: '10.1000/gone' }, standing: 'retracted' } as const
    await add(about('Retraction of a paper', 'It goes.', { names: ['10.1000/notice'], notices: [notice] }))
    const id = await add(about('Herons', 'Herons wade.', { names: ['10.1000/typo'] }))
    expect(await titles('herons')).toEqual(['Herons'])
    const done = await mend(id, { identifiers: identifiersIn(['10.1000/gone']) ?? [] })
    expect(done?.changed).toEqual(['identifiers', 'standing'])
    expect(await titles('herons')).toEqual([])
  })

  it('what was cited is found by its text: a longer copy keeps what the shorter one said, under both names of twins', async () => {
    const names = ['10.1000/longer']
    const id = await add(about('Widows', 'Forty widows slept badly.', { names }))
    const [cited] = await scene.ports.library.passages(read(), id)
    const digest = passageDigest(cited?.text ?? '')
    expect(await scene.ports.library.passageBefore(read(), id, digest)).toBeNull()
    await add(about('Widows', 'Another beginning, which is long. Forty widows slept badly.', { names }))
    const earlier = { section: '', text: 'Forty widows slept badly.' }
    expect(await scene.ports.library.passageBefore(read(), id, digest)).toEqual(earlier)
    const first = await add(
      about('Owls and widows', 'Of owls, at great length and breadth.', { names: ['pmid:61'], ...doe }),
    )
    const second = await add(about('Owls and widows', 'Owls.', { names: ['pmid:62'], ...doe }))
    expect(await decide(first, second)).toBe(true)
    const owls = await scene.ports.library.passageBefore(read(), second, passageDigest('Owls.'))
    expect(owls).toEqual({ section: '', text: 'Owls.' })
    expect(await remove(id)).not.toBeNull()
    expect(await scene.ports.library.passageBefore(read(), id, digest)).toBeNull()
  })

  it('of two that are one nothing that people wrote is lost: comments, notes, list, judgements', async () => {
    const one = await add(about('Sleep after loss', 'Widowers sleep badly.', { ...doe, names: ['pmid:51'] }))
    const two = await add(about('Sleep after loss', 'They wake early.', { ...doe, names: ['pmid:52'] }))
    await say(one, 'On the first.')
    await say(two, 'On the second.', scene.supervisor)
    await note(one, 'We ask about sleep.')
    await note(two, 'We ask about waking.', scene.supervisor)
    await list(two, 'For Tuesday', scene.supervisor)
    await markRead(two, scene.nora)
    await judge(one, 'first', scene.nora)
    await judge(two, 'second', scene.supervisor)
    expect(await decide(one, two)).toBe(true)
    const kept = await scene.ports.sourcePages.with(read(), one)
    expect(kept.comments.map(({ text }) => text)).toEqual(['On the first.', 'On the second.'])
    expect(kept.note).toMatchObject({ text: 'We ask about sleep.\n\nWe ask about waking.' })
    expect(kept.reading).toMatchObject({
      ...{ why: 'For Tuesday', by: { name: 'supervisor of staff' }, readBy: [{ name: 'nora of staff' }] },
    })
    expect(kept.appraisals.map(({ by, judged }) => [by.name, judged[0]?.why]).toSorted()).toEqual([
      ['nora of staff', 'first'],
      ['supervisor of staff', 'second'],
    ])
    expect(await scene.ports.sourcePages.readingList(read())).toMatchObject([{ sourceId: one }])
    const third = await add(about('Sleep after loss', 'And dream.', { ...doe, names: ['pmid:53'] }))
    await list(third, 'For Friday')
    await judge(third, 'third', scene.nora)
    expect(await decide(one, third)).toBe(true)
    const now = await scene.ports.sourcePages.with(read(), one)
    expect(now.reading?.why).toBe('For Tuesday · For Friday')
    expect(now.appraisals.find(({ by }) => by.id === scene.nora.memberId)?.judged[0]?.why).toBe('third')
  })
}
