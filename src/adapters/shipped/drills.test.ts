import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { locales } from '../../domain/language.ts'
import { plantedKinds } from '../../domain/practice/drill.ts'
import { loadDrills } from './drills.ts'

const library = loadDrills('data/practice')

describe('the practice drafts', () => {
  it.each(locales)(
    'hold at least 40 planted errors of every kind in %s, and sound drafts between them',
    (language) => {
      const own = library.filter((drill) => drill.language === language)
      const planted = own.filter(({ kind }) => kind !== null)
      expect(planted.length).toBeGreaterThanOrEqual(40)
      expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set(plantedKinds))
      expect(own.length - planted.length).toBeGreaterThanOrEqual(5)
    },
  )
  it('plant it at every place, so that no place gives it away', () => {
    for (const place of [0, 1, 2])
      expect(library.filter(({ planted }) => planted === place).length).toBeGreaterThan(20)
  })
  it('say what is wrong in a sentence or two, and repeat no draft', () => {
    for (const why of library.flatMap((drill) => drill.why ?? [])) expect(why).toMatch(/^\P{Ll}.{15,200}\.$/u)
    const drafts = library.map(({ sentences }) => sentences.join(' '))
    expect(new Set(drafts).size).toBe(drafts.length)
  })
})

describe('a file that cannot be used', () => {
  const folders: string[] = []
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))
  const good = {
    ...{ id: 'en-blame-1', language: 'en', kind: 'blame', client: 'Pat', wrote: 'I drank again.' },
    ...{ sentences: ['Eight months.', 'It is your own fault.'], planted: 1, why: 'It blames them.' },
  }
  const load = (...lines: readonly object[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'drills-'))
    folders.push(folder)
    writeFileSync(join(folder, 'en.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
    writeFileSync(join(folder, 'es.jsonl'), '')
    return loadDrills(folder)
  }
  it('is read where it is whole', () => expect(load(good)).toEqual([good]))
  it.each([
    ['line 1: kind', [{ ...good, kind: 'typo' }]],
    ['line 1: says half of what is planted', [{ ...good, why: null }]],
    ['line 1: plants it in no sentence', [{ ...good, planted: 2 }]],
    ['line 1: language es', [{ ...good, language: 'es' }]],
    ['line 2: id en-blame-1 stands twice', [good, good]],
  ])('names the bad line: %s', (message, lines) => expect(() => load(...lines)).toThrow(message))
})
