import { expect, it } from 'vitest'
import { libraryOf } from '../adapters/evidence/library-passages.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { evidenceLibrary } from '../adapters/shipped/evidence-library.ts'
import type { MemberActor } from '../domain/access/actor.ts'
import { recordOf } from '../domain/evidence/formats/record.ts'
import { importSources, searchSources } from './library.ts'
import { createOrganisation } from './people.ts'

it.each(['retracted', 'doubted'] as const)(
  'EV.1 a paper that ships and that the practice knows to be %s answers nothing any more',
  async (standing) => {
    const { ports } = openMemoryWorld({
      evidence: evidenceLibrary(() => libraryOf('data/evidence', 'nowhere')),
    })
    const settings = {
      name: 'Practice',
      language: 'en',
      assist: 'moves',
      remoteForUnreadLanguages: false,
    } as const
    const hours = { timeZone: 'Europe/Madrid', open: [] }
    const person = { name: 'A', email: 'a@practice.example', title: '' }
    const made = await createOrganisation({ ...settings, hours }, person, ports)
    if (!made.ok) throw new Error(made.refusal.code)
    const actor: MemberActor = { ...made.value, provenAt: ports.clock.now() }
    const titles = async (): Promise<readonly string[]> => {
      const found = await searchSources(
        actor,
        'harnessing large language models for mental health',
        'en',
        ports,
      )
      return found.ok ? found.value.hits.map(({ passage }) => passage.title) : [found.refusal.code]
    }
    const paper = /Harnessing Large Language Models/
    expect((await titles()).filter((title) => paper.test(title))).not.toEqual([])
    const record = recordOf({ title: 'The same paper', names: ['arXiv:2501.10370'], standing, sections: [] })
    if (!record) throw new Error('a record needs a title')
    await importSources(actor, { records: [record], faults: [] }, ports)
    expect((await titles()).filter((title) => paper.test(title))).toEqual([])
  },
)
