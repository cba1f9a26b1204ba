import { expect, it } from 'vitest'
import { askedHere } from '../../domain/evidence/asked-here.ts'
import { recordOf, type SourceRecord } from '../../domain/evidence/formats/record.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

const record = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const made = recordOf(found)
  if (!made) throw new Error('a record needs a title')
  return made
}
const about = (title: string, text: string, more: Parameters<typeof recordOf>[0] = {}): SourceRecord =>
  record({ title, sections: [{ heading: 'Abstract', text }], ...more })

const library = (scene: Scene) => {
  const { ports, nora } = scene
  const change = permit(nora, 'library.change', null)
  const read = permit(nora, 'library.read', null)
  return {
    add: (...records: readonly SourceRecord[]) =>
      ports.library.add(change, records, entry(nora, ports, 'sources-imported')),
    titles: async (question: string) =>
      (await ports.library.search(read, askedHere(question), 'en', 5)).map((hit) => hit.passage.title),
    search: (question: string) => ports.library.search(read, askedHere(question), 'en', 5),
    all: () => ports.library.sources(read, { after: null, limit: 50 }),
    read,
    change,
  }
}

/** An organisation's own library. */
export function libraryContract(world: () => World): void {
  it('answers with passages of what was added, best first, and the change leaves its entry', async () => {
    const scene = await openScene(world().ports)
    const { add, search } = library(scene)
    expect(await search('sleep')).toEqual([])
    const before = await traces(scene)
    const imported = await add(
      about(
        'Insomnia in adults',
        'Cognitive behavioral therapy helps adults who cannot sleep. It has few harms.',
        {
          names: ['10.1000/insomnia'],
          licence: 'CC BY 4.0',
          issued: '2020',
        },
      ),
      about('Bullying at school', 'Children who are bullied feel sad and stay at home.'),
    )
    expect(imported).toEqual({ added: 2, merged: 0, duplicates: [], returned: [] })
    expect((await since(scene, before)).entries).toEqual(['sources-imported'])
    const [hit, ...others] = await search('treatment of insomnia')
    expect(others).toEqual([])
    expect(hit).toMatchObject({
      quote: 'Cognitive behavioral therapy helps adults who cannot sleep.',
      passage: {
        ...{ title: 'Insomnia in adults', url: 'https://doi.org/10.1000/insomnia', licence: 'CC BY 4.0' },
        ...{ number: 0, section: 'Abstract', date: '2020' },
      },
    })
    expect(await search('a misspelt insomina')).toHaveLength(1)
  })

  it('a misspelt word finds what the library spells right, in what came first and in what came later', async () => {
    const { add, titles } = library(await openScene(world().ports))
    await add(about('Sleep laboratories', 'Polysomnography takes one night.'))
    expect(await titles('polisomnografy')).toEqual([])
    expect(await titles('polysomnografy')).toEqual(['Sleep laboratories'])
    await add(about('Sleep at home', 'Polysomnography is done at home as well.'))
    expect((await titles('polysomnografy')).toSorted()).toEqual(['Sleep at home', 'Sleep laboratories'])
  })

  it('merges what has the same identifier, and never what has the same title alone', async () => {
    const { add, all, titles } = library(await openScene(world().ports))
    const doe = { authors: [{ family: 'Doe', given: 'Jane' }], issued: '2001' }
    await add(about('Grief and loss', 'Short.', { names: ['pmid:7'] }))
    expect(
      await add(about('Grief', 'A longer text about widows.', { names: ['PMID: 7', '10.1000/g'] })),
    ).toMatchObject({
      ...{ added: 0, merged: 1 },
    })
    expect(await titles('widows')).toEqual(['Grief and loss'])
    expect(await add(about('Grief and loss', 'Another text.', doe))).toMatchObject({
      added: 1,
      duplicates: [],
    })
    const again = await add(about('Grief and loss.', 'A third text.', doe))
    const [third, second] = await all()
    expect(again).toMatchObject({ added: 1, duplicates: [{ id: third?.id, of: second?.id }] })
    expect(await all()).toHaveLength(3)
  })

  it('what was retracted or is doubted answers nothing, and stands in the library all the same', async () => {
    const { add, all, titles } = library(await openScene(world().ports))
    await add(about('Tapping cures phobias', 'Tapping works.', { names: ['10.1000/tap'] }))
    expect(await titles('tapping')).toHaveLength(1)
    await add(
      about('RETRACTED: Tapping cures phobias', 'Tapping works.', {
        names: ['10.1000/tap'],
        standing: 'retracted',
      }),
    )
    expect(await titles('tapping')).toEqual([])
    expect((await all()).map((one) => one.record.standing)).toEqual(['retracted'])
  })

  it('a notice takes the paper it is about out of answers, whichever of the two comes first', async () => {
    const { add, all, titles } = library(await openScene(world().ports))
    const notice = (value: string) =>
      about('Retraction of a paper', 'The paper was retracted by its editors.', {
        notices: [{ of: { kind: 'doi', value }, standing: 'retracted' }],
      })
    await add(about('Magnets cure grief', 'Magnets help widows.', { names: ['10.1000/magnets'] }))
    expect(await titles('magnets')).toHaveLength(1)
    await add(notice('10.1000/magnets'))
    expect(await titles('magnets')).toEqual([])
    await add(notice('10.1000/copper'))
    await add(about('Copper cures grief', 'Copper helps widows.', { names: ['10.1000/copper'] }))
    expect(await titles('copper')).toEqual([])
    expect((await all()).map((one) => one.record.standing).toSorted()).toEqual([
      'good',
      'good',
      'retracted',
      'retracted',
    ])
  })

  it('two that are probably one wait for a person: the same is one from then on, two are not asked again', async () => {
    const scene = await openScene(world().ports)
    const { add, all, read, change, titles } = library(scene)
    const { library: shelf } = scene.ports
    const doe = { authors: [{ family: 'Doe', given: 'Jane' }], issued: '2001' }
    const decide = (same: boolean, pair: { readonly first: string; readonly second: string }) =>
      shelf.decideDuplicate(change, { ...pair, same }, entry(scene.nora, scene.ports, 'duplicate-decided'))
    await add(about('Sleep after loss', 'Widowers sleep badly.', { ...doe, names: ['pmid:31'] }))
    await add(
      about('Sleep after loss', 'Widowers sleep badly, and wake early in winter.', {
        ...doe,
        names: ['pmid:32'],
      }),
    )
    await add(about('Sleep after loss', 'Another paper of that title.', { ...doe, names: ['pmid:33'] }))
    const [one, two] = await shelf.duplicates(read, 10)
    const first = one?.first.id ?? ''
    expect(two?.first.id).toBe(first)
    const other = one?.second.record.identifiers[0]?.value === '33' ? one.second.id : (two?.second.id ?? '')
    const same = one?.second.id === other ? (two?.second.id ?? '') : (one?.second.id ?? '')
    const before = await traces(scene)
    expect(await decide(false, { first, second: other })).toBe(true)
    expect(await decide(false, { first, second: other })).toBe(false)
    expect(await decide(true, { first, second: same })).toBe(true)
    expect((await since(scene, before)).entries).toEqual(['duplicate-decided', 'duplicate-decided'])
    expect(await shelf.duplicates(read, 10)).toEqual([])
    expect(await all()).toHaveLength(2)
    const opened = await shelf.source(read, same)
    expect(opened?.id).toBe(first)
    expect(opened?.record.identifiers.map(({ value }) => value)).toEqual(['31', '32'])
    expect(await titles('waking early in winter')).toEqual(['Sleep after loss'])
    expect(await titles('widowers')).toHaveLength(1)
    expect(await add(about('Sleep after loss', 'Short.', { ...doe, names: ['pmid:32'] }))).toMatchObject({
      ...{ added: 0, merged: 1, duplicates: [] },
    })
    expect(await decide(true, { first, second: first })).toBe(false)
  })

  it('no register may be asked before an administrator says which, and that leaves its entry', async () => {
    const scene = await openScene(world().ports)
    const { library: shelf } = scene.ports
    const change = permit(scene.administrator, 'settings.change', null)
    expect(await shelf.registersAllowed(change)).toEqual([])
    const before = await traces(scene)
    const told = () => entry(scene.administrator, scene.ports, 'lookups-changed')
    await shelf.allowRegisters(change, ['arxiv', 'crossref'], told())
    await shelf.allowRegisters(change, ['crossref'], told())
    expect(await shelf.registersAllowed(change)).toEqual(['crossref'])
    expect((await since(scene, before)).entries).toEqual(['lookups-changed', 'lookups-changed'])
  })

  it('what a practice marked as its own guideline comes first', async () => {
    const scene = await openScene(world().ports)
    const { add, all, titles, change, read } = library(scene)
    await add(
      about('Panic attacks', 'Panic attacks: breathe slowly. Panic passes.'),
      about('Our way with panic', 'When somebody has a panic attack we sit down with them.'),
    )
    expect((await titles('panic attacks'))[0]).toBe('Panic attacks')
    const own = (await all()).find((one) => one.record.title.startsWith('Our'))
    await scene.ports.library.markOurs(
      change,
      own?.id ?? '',
      true,
      entry(scene.nora, scene.ports, 'source-marked'),
    )
    expect((await titles('panic attacks'))[0]).toBe('Our way with panic')
    const ids = [...(await all()).map(({ id }) => id), 'medquad/1']
    expect(await scene.ports.library.oursAmong(read, ids)).toEqual(new Set([own?.id]))
  })

  it('leads from an identifier to the source that has it, and page by page through all of them', async () => {
    const scene = await openScene(world().ports)
    const { add, read } = library(scene)
    await add(
      ...Array.from({ length: 5 }, (_, at) => about(`Title ${at}`, 'Text.', { names: [`pmid:${at + 1}`] })),
    )
    const found = await scene.ports.library.holding(read, [{ kind: 'pmid', value: '3' }])
    expect(found).toMatchObject([{ title: 'Title 2', identifier: { kind: 'pmid', value: '3' } }])
    const first = await scene.ports.library.sources(read, { after: null, limit: 3 })
    const rest = await scene.ports.library.sources(read, { after: first.at(-1)?.id ?? null, limit: 3 })
    expect(new Set([...first, ...rest].map((one) => one.id)).size).toBe(5)
    const source = await scene.ports.library.source(read, found[0]?.id ?? '')
    expect(source?.record.title).toBe('Title 2')
    expect(await scene.ports.library.passages(read, found[0]?.id ?? '')).toMatchObject([
      { text: 'Text.', number: 0 },
    ])
  })

  it('says who cites a source, by whatever a reference names it with, and no more when it no longer does', async () => {
    const scene = await openScene(world().ports)
    const { add, all, read } = library(scene)
    const citing = (value: string) => scene.ports.library.citing(read, [{ kind: 'doi', value }])
    await add(
      about('Cited', 'Text.', { names: ['10.1000/cited'] }),
      about('Cites it twice', 'Text.', {
        names: ['pmid:501'],
        references: [
          { text: 'Cited.', identifiers: [{ kind: 'doi', value: '10.1000/cited' }] },
          { text: 'Cited again. doi:10.1000/cited', identifiers: [] },
        ],
      }),
      about('Names it in words', 'Text.', {
        references: [{ text: 'See https://doi.org/10.1000/CITED.', identifiers: [] }],
      }),
    )
    expect(await citing('10.1000/cited')).toMatchObject([
      { title: 'Cites it twice' },
      { title: 'Names it in words' },
    ])
    expect(await citing('10.1000/nobody')).toEqual([])
    expect(await all()).toHaveLength(3)
  })

  it('PR.5 of one practice is not searched, listed or opened by another', async () => {
    const [ours, theirs] = [await openScene(world().ports), await openScene(world().ports)]
    await library(ours).add(about('Zebras', 'Stripes.', { names: ['pmid:99'] }))
    const [source] = await library(ours).all()
    const { read, titles, all } = library(theirs)
    expect(await titles('zebras')).toEqual([])
    expect(await all()).toEqual([])
    expect(await theirs.ports.library.source(read, source?.id ?? '')).toBeNull()
    expect(await theirs.ports.library.holding(read, [{ kind: 'pmid', value: '99' }])).toEqual([])
  })
}
