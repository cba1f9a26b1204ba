import { join } from 'node:path'
import { z } from 'zod'
import { locales } from '../../domain/language.ts'
import { MOST_SENTENCES, plantedKinds, type Drill } from '../../domain/practice/drill.ts'
import { readJsonLines, ShippedFileError } from './json-lines.ts'

const drillShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  language: z.enum(locales),
  kind: z.enum(plantedKinds).nullable(),
  client: z.string().min(2),
  wrote: z.string().min(4),
  sentences: z.array(z.string().min(4)).min(2).max(MOST_SENTENCES),
  planted: z.int().min(0).nullable(),
  why: z.string().min(10).nullable(),
})

/** Practice drafts of both languages: `en.jsonl` and `es.jsonl` in the folder `data/practice`. Throws
 * {@link ShippedFileError} with file and line for a shape that does not fit, an id that stands twice, or an error that
 * is not where the line says it is. */
export function loadDrills(folder: string): readonly Drill[] {
  return locales.flatMap((language) => {
    const file = join(folder, `${language}.jsonl`)
    const seen = new Set<string>()
    return readJsonLines(file, drillShape).map(({ line, value }) => {
      const wrong = (what: string) => new ShippedFileError(file, line, what)
      if (value.language !== language) throw wrong(`language ${value.language} in the file of ${language}`)
      if (seen.has(value.id)) throw wrong(`id ${value.id} stands twice`)
      seen.add(value.id)
      const { kind, planted, why, sentences } = value
      const said = [kind, planted, why].filter((one) => one !== null).length
      if (said !== 0 && said !== 3) throw wrong('says half of what is planted')
      if (planted !== null && planted >= sentences.length) throw wrong('plants it in no sentence')
      return value
    })
  })
}
