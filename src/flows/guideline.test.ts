import { beforeEach, describe, expect, it } from 'vitest'
import { libraryOf } from '../adapters/evidence/library-passages.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { plainShipped } from '../adapters/memory/plain-shipped.ts'
import { evidenceLibrary } from '../adapters/shipped/evidence-library.ts'
import { loadGuidelines } from '../adapters/shipped/guidelines.ts'
import { entry, openScene, permit, type Scene } from '../adapters/contract-suite/scene.contract.ts'
import { askedHere } from '../domain/evidence/asked-here.ts'
import { recordOf } from '../domain/evidence/formats/record.ts'
import { guidelineOf, guidelines, sources } from '../domain/guard/sources.ts'
import { findGuideline } from './guideline.ts'
import { readPassage } from './source-page.ts'

const loaded = loadGuidelines('data/evidence')
const evidence = evidenceLibrary(() => libraryOf('data/evidence', 'nowhere'))
let scene: Scene
beforeEach(async () => {
  const shipped = { ...plainShipped, guidelines: () => loaded }
  scene = await openScene(openMemoryWorld({ shipped, evidence }).ports)
})
const find = async (rule: string | null, guideline: (typeof guidelines)[number] = 'miti') => {
  const found = await findGuideline(scene.nora, { guideline, rule, language: 'en' }, scene.ports)
  return found.ok ? found.value : null
}

describe('the guideline that a finding names', () => {
  it('EV.1 opens at the passage on its rule, and the passage can be read', async () => {
    const place = await find('advice-without-asking')
    expect(place).toMatchObject({ sourceId: 'guideline/miti-en', passage: 1 })
    const cited = { number: place?.passage ?? -1, digest: null }
    const read = await readPassage(scene.nora, place?.sourceId ?? '', cited, scene.ports)
    expect(read.ok && read.value.passage?.text).toMatch(/with permission/)
  })
  it('is known by the words that a finding shows', () => {
    for (const id of guidelines) expect(guidelineOf(sources[id].words)).toBe(id)
    expect(guidelineOf('something else')).toBeNull()
  })
  it('opens the practice’s own copy where it has one, at the passage nearest to the rule', async () => {
    const record = recordOf({
      title: 'MITI 4.2.1',
      names: [sources.miti.url],
      language: 'en',
      sections: [
        {
          heading: 'Scope',
          text: 'This manual describes how recordings of sessions are sampled and stored.',
        },
        {
          heading: 'Giving',
          text: 'Advice and information are coded with permission or without permission.',
        },
      ],
    })
    if (!record) throw new Error('no record')
    const change = permit(scene.nora, 'library.change', null)
    await scene.ports.library.add(change, [record], entry(scene.nora, scene.ports, 'sources-imported'))
    const place = await find('advice-without-asking')
    expect(place).toMatchObject({ title: 'MITI 4.2.1' })
    const cited = { number: place?.passage ?? -1, digest: null }
    const read = await readPassage(scene.nora, place?.sourceId ?? '', cited, scene.ports)
    expect(read.ok && read.value.passage?.text).toMatch(/with permission/)
  })
  it('is found by no search, and no draft can cite it', async () => {
    const hits = await evidence.search(
      askedHere('advice with permission, open questions and reflections'),
      'en',
    )
    expect(hits.filter(({ passage }) => passage.sourceId.startsWith('guideline/'))).toEqual([])
  })
})
