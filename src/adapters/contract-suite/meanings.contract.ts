import { expect, it } from 'vitest'
import { askedHere } from '../../domain/evidence/asked-here.ts'
import { recordOf } from '../../domain/evidence/formats/record.ts'
import { vectorOf, type Vector } from '../../domain/evidence/vector.ts'
import { entry, openScene, permit, since, traces, type World } from './scene.contract.ts'

const vector = (...numbers: readonly number[]): Vector => {
  const made = vectorOf(numbers)
  if (!made) throw new Error('no vector')
  return made
}
const about = (title: string, text: string) => {
  const made = recordOf({ title, sections: [{ heading: '', text }] })
  if (!made) throw new Error('a record needs a title')
  return made
}

/** What pages mean, as a model gave it. */
export function meaningsContract(world: () => World): void {
  it('are kept for the model that was chosen, found by closeness, and forgotten with it', async () => {
    const scene = await openScene(world().ports)
    const { ports, nora, administrator } = scene
    const change = permit(administrator, 'provider.change', null)
    const read = permit(nora, 'library.read', null)
    const { meanings } = ports
    const by = (event: Parameters<typeof entry>[2]) => entry(administrator, ports, event)
    expect(await meanings.model(nora.organisationId)).toBeNull()
    await ports.library.add(
      permit(nora, 'library.change', null),
      [about('Insomnia', 'Lying awake at night is common.'), about('Bullying', 'Some children are bullied.')],
      by('sources-imported'),
    )
    const before = await traces(scene)
    await meanings.choose(change, 'm1', by('meaning-search-changed'))
    const unread = await meanings.unread(change, 10)
    expect(unread.map(({ passage }) => passage.title)).toEqual(['Insomnia', 'Bullying'])
    const vectors = unread.map(({ number }, at) => ({
      number,
      vector: at === 0 ? vector(1, 0) : vector(0, 1),
    }))
    await meanings.keep(change, 'another', vectors, by('meanings-kept'))
    expect(await meanings.state(change)).toEqual({ model: 'm1', read: 0, of: 2 })
    await meanings.keep(change, 'm1', vectors, by('meanings-kept'))
    expect(await meanings.state(change)).toEqual({ model: 'm1', read: 2, of: 2 })
    expect(await meanings.unread(change, 10)).toEqual([])
    const asked = { question: askedHere('restless'), language: 'en', among: [], limit: 1 } as const
    const [near] = await meanings.near(read, { ...asked, vector: vector(0.9, 0.1) })
    expect(near).toMatchObject({
      quote: 'Lying awake at night is common.',
      passage: { title: 'Insomnia', number: 0 },
    })
    expect((await since(scene, before)).entries).toEqual(['meaning-search-changed', 'meanings-kept'])
    await meanings.choose(change, null, by('meaning-search-changed'))
    expect(await meanings.state(change)).toEqual({ model: null, read: 0, of: 2 })
    expect(await meanings.near(read, { ...asked, vector: vector(1, 0) })).toEqual([])
  })

  it('PR.5 of one practice are not seen by another', async () => {
    const [one, other] = [await openScene(world().ports), await openScene(world().ports)]
    const change = permit(one.administrator, 'provider.change', null)
    await one.ports.meanings.choose(change, 'm1', entry(one.nora, one.ports, 'meaning-search-changed'))
    expect(await other.ports.meanings.model(other.nora.organisationId)).toBeNull()
  })
}
