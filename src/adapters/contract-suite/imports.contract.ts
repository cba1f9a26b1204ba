import { expect, it } from 'vitest'
import { recordOf, type SourceRecord } from '../../domain/evidence/formats/record.ts'
import type { Taken } from '../../flows/import-ports.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

const records = (count: number): readonly SourceRecord[] =>
  Array.from({ length: count }, (_, at) =>
    recordOf({ title: `Title ${at}`, names: [`pmid:${at + 1}`] }),
  ).flatMap((one) => one ?? [])
const later = (at: string, seconds: number): string => new Date(Date.parse(at) + seconds * 1000).toISOString()

async function asked(scene: Scene, name: string): Promise<{ readonly id: string; readonly fileId: string }> {
  const { ports, nora } = scene
  const change = permit(nora, 'library.change', null)
  const [id, fileId, askedAt] = [ports.ids.next(), ports.ids.next(), ports.clock.now()]
  await ports.imports.begin(change, { id: fileId, name, at: askedAt })
  await ports.imports.receive(change, fileId, 0, Uint8Array.from([1, 2]))
  await ports.imports.receive(change, fileId, 1, Uint8Array.from([3]))
  await ports.imports.ask(change, { id, fileId, name, size: 3, askedAt }, entry(nora, ports, 'import-asked'))
  return { id, fileId }
}

/** Files that wait to be read. */
export function importsContract(world: () => World): void {
  const open = async () => {
    const scene = await openScene(world().ports)
    const { ports, nora, organisationId } = scene
    const { imports } = ports
    const now = ports.clock.now()
    const read = permit(nora, 'library.read', null)
    const servers = { one: ports.ids.next(), two: ports.ids.next() }
    const take = (server: string, at = now): Promise<Taken | null> =>
      imports.take(organisationId, server, at, later(at, 15))
    const write = (taken: Taken, from: number, all: number, some: readonly SourceRecord[]) =>
      imports.write(
        taken,
        { from, all, records: some, pdf: null, sha256: 'a'.repeat(64) },
        entry(nora, ports, 'sources-imported'),
      )
    return { scene, imports, now, read, servers, take, write }
  }

  it('a file is whole when it is asked for, is taken once, and its end is known', async () => {
    const { scene, imports, read, servers, take, write } = await open()
    const before = await traces(scene)
    const { id, fileId } = await asked(scene, 'many.ris')
    expect(await imports.jobs(read, 5)).toMatchObject([{ id, state: 'waiting', records: null, size: 3 }])
    const taken = await take(servers.one)
    if (!taken) throw new Error('nothing was taken')
    expect(await take(servers.two)).toBeNull()
    const { bytes, sha256 } = await imports.bytes(taken)
    expect([...bytes]).toEqual([1, 2, 3])
    expect(sha256).toBe('039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81')
    expect(await write(taken, 0, 3, records(2))).toMatchObject({ added: 2 })
    expect(await imports.jobs(read, 5)).toMatchObject([{ state: 'working', records: 3, done: 2, added: 2 }])
    expect(await write(taken, 2, 3, records(3).slice(2))).toMatchObject({ added: 1 })
    const faults = [{ place: 'line 1', why: 'no-title' }] as const
    await imports.end(taken, { state: 'done', faults }, entry(scene.nora, scene.ports, 'import-ended'))
    expect(await imports.jobs(read, 5)).toMatchObject([{ state: 'done', done: 3, faults, faultsCount: 1 }])
    expect(await imports.piece(read, fileId, 0)).toBeNull()
    expect((await since(scene, before)).entries).toEqual([
      ...['import-asked', 'sources-imported', 'sources-imported', 'import-ended'],
    ])
  })

  it('where a server died the next goes on where it stopped; what the dead one still says changes nothing', async () => {
    const { scene, imports, now, read, servers, take, write } = await open()
    await asked(scene, 'many.ris')
    const dead = await take(servers.one)
    if (!dead) throw new Error('nothing was taken')
    await write(dead, 0, 4, records(2))
    await imports.renew(scene.organisationId, servers.one, later(now, 30))
    expect(await take(servers.two, later(now, 20))).toBeNull()
    const next = await take(servers.two, later(now, 40))
    expect(next).toMatchObject({ done: 2, tries: 1 })
    expect(await write(dead, 2, 4, records(4).slice(2))).toBeNull()
    await imports.end(dead, { state: 'failed', faults: [] }, entry(scene.nora, scene.ports, 'import-ended'))
    expect(await imports.jobs(read, 5)).toMatchObject([{ state: 'working', done: 2 }])
    expect(next && (await write(next, 2, 4, records(4).slice(2)))).toMatchObject({ added: 2 })
    expect(await scene.ports.library.sources(read, { after: null, limit: 50 })).toHaveLength(4)
  })

  it('the original of one source is kept, piece by piece, with the places of its lines', async () => {
    const { scene, imports, read, servers, take } = await open()
    const { fileId } = await asked(scene, 'one.pdf')
    const taken = await take(servers.one)
    if (!taken) throw new Error('nothing was taken')
    const box = { left: 0.1, top: 0.2, width: 0.3, height: 0.01 }
    const pdf = { pages: 7, lines: [{ page: 1, text: 'A line', box }] }
    const part = { from: 0, all: 1, records: records(1), pdf, sha256: 'b'.repeat(64) }
    await imports.write(taken, part, entry(scene.nora, scene.ports, 'sources-imported'))
    await imports.end(taken, { state: 'done', faults: [] }, entry(scene.nora, scene.ports, 'import-ended'))
    const { library } = scene.ports
    const [source] = await library.sources(read, { after: null, limit: 5 })
    expect(await library.files(read, source?.id ?? '')).toMatchObject([
      { id: fileId, name: 'one.pdf', size: 3, ...pdf },
    ])
    expect(await library.fileOf(read, fileId)).toMatchObject({ name: 'one.pdf', size: 3, pages: 7 })
    expect([...((await imports.piece(read, fileId, 1)) ?? [])]).toEqual([3])
    expect(await imports.piece(read, fileId, 2)).toBeNull()
  })

  it('the same file without an identifier is one source and is kept once, and a new one when the first was removed', async () => {
    const { scene, imports, read, servers, take } = await open()
    const { library } = scene.ports
    const send = async (title: string): Promise<unknown> => {
      await asked(scene, 'leaflet.pdf')
      const taken = await take(servers.one)
      if (!taken) throw new Error('nothing was taken')
      const { sha256 } = await imports.bytes(taken)
      const found = recordOf({ title })
      const part = { from: 0, all: 1, records: found ? [found] : [], pdf: { pages: 1, lines: [] }, sha256 }
      const done = await imports.write(taken, part, entry(scene.nora, scene.ports, 'sources-imported'))
      await imports.end(taken, { state: 'done', faults: [] }, entry(scene.nora, scene.ports, 'import-ended'))
      return done
    }
    expect(await send('A leaflet of ours')).toMatchObject({ added: 1 })
    expect(await send('A leaflet, read otherwise')).toMatchObject({ added: 0, merged: 1, duplicates: [] })
    const [source, ...others] = await library.sources(read, { after: null, limit: 5 })
    expect(others).toEqual([])
    expect(await library.files(read, source?.id ?? '')).toHaveLength(1)
    const removal = { id: source?.id ?? '', by: null, why: 'Old.', at: scene.ports.clock.now() }
    await library.remove(scene.organisationId, removal, () =>
      entry(scene.nora, scene.ports, 'source-removed'),
    )
    expect(await send('A leaflet of ours')).toMatchObject({ added: 1, merged: 0 })
  })

  it('PR.5 of one practice no import and no file is seen or taken by another', async () => {
    const [ours, theirs] = [await open(), await openScene(world().ports)]
    const { fileId } = await asked(ours.scene, 'ours.pdf')
    const read = permit(theirs.nora, 'library.read', null)
    expect(await ours.imports.jobs(read, 5)).toEqual([])
    expect(await ours.imports.piece(read, fileId, 0)).toBeNull()
    expect(await ours.imports.take(theirs.organisationId, ours.servers.one, ours.now, ours.now)).toBeNull()
  })
}
