import { join } from 'node:path'
import { z } from 'zod'
import { buildIndex, search, type PassageIndex } from '../../domain/evidence/search.ts'
import type { Passage } from '../../domain/evidence/source.ts'
import type { Evidence } from '../../flows/model-ports.ts'
import { readJsonLines, ShippedFileError } from './json-lines.ts'

const passageShape = z.strictObject({
  sourceId: z.string().min(1),
  title: z.string().min(1),
  url: z.url(),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  date: z.iso.date(),
  language: z.enum(['en', 'es']),
  text: z.string().min(40),
})

/** How many passages one question gets. */
const MOST_HITS = 20

/** Reads `starter.jsonl` in the folder `data/evidence`. Throws when a line does not fit or an id stands twice. */
export function loadPassages(folder: string): readonly Passage[] {
  const file = join(folder, 'starter.jsonl')
  const seen = new Set<string>()
  return readJsonLines(file, passageShape).map(({ line, value }) => {
    if (seen.has(value.sourceId))
      throw new ShippedFileError(file, line, `sourceId ${value.sourceId} stands twice`)
    seen.add(value.sourceId)
    const [, sourceId = value.sourceId, number = '1'] = /^(medquad\/.+)\/(\d+)$/.exec(value.sourceId) ?? []
    return { ...value, sourceId, number: Number(number) - 1, section: '' }
  })
}

/** The library that ships with Rapport, and what the site added to it, searched in this process: nothing leaves it. Read
 * and indexed at the first question, so that a large one keeps nobody waiting at start. */
export function evidenceLibrary(passages: () => readonly Passage[]): Evidence {
  let index: PassageIndex | null = null
  return {
    search: async (question, language) => {
      index ??= buildIndex(passages())
      return search(index, question, language, MOST_HITS)
    },
  }
}
