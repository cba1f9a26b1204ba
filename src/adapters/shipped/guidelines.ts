import { join } from 'node:path'
import { z } from 'zod'
import type { GuidelinePassage } from '../../domain/evidence/guideline-passage.ts'
import { isSourceId, sources } from '../../domain/guard/sources.ts'
import { readJsonLines, ShippedFileError } from './json-lines.ts'

const guidelineShape = z.strictObject({
  guideline: z.string(),
  language: z.enum(['en', 'es']),
  title: z.string().min(1),
  rules: z.array(z.string().min(1)).min(1),
  text: z.string().min(40),
})

/** The day on which they were written. */
const WRITTEN = '2026-11-21'

/** What each guideline asks for, from `guidelines.jsonl`. Throws for a guideline that no rule names, and for a rule that stands
 * under two passages of one language. */
export function loadGuidelines(folder: string): readonly GuidelinePassage[] {
  const file = join(folder, 'guidelines.jsonl')
  const counted = new Map<string, number>()
  const seen = new Set<string>()
  return readJsonLines(file, guidelineShape).map(({ line, value }) => {
    const { guideline, language, title, rules, text } = value
    if (!isSourceId(guideline)) throw new ShippedFileError(file, line, `no rule names ${guideline}`)
    for (const rule of rules) {
      const key = `${language} ${rule}`
      if (seen.has(key)) throw new ShippedFileError(file, line, `${rule} stands twice`)
      seen.add(key)
    }
    const sourceId = `guideline/${guideline}-${language}`
    const number = counted.get(sourceId) ?? 0
    counted.set(sourceId, number + 1)
    const { url, words } = sources[guideline]
    const passage = {
      ...{ sourceId, number, section: '', title, url, publisher: `Rapport (${words})` },
      ...{ licence: 'Apache-2.0', date: WRITTEN, language, text },
    }
    return { guideline, rules, passage }
  })
}
