import { join } from 'node:path'
import { z } from 'zod'
import type { CrisisLine } from '../../flows/model-ports.ts'
import { readJsonLines } from './json-lines.ts'

const lineShape = z.strictObject({
  country: z.string().length(2),
  name: z.string().min(2),
  phone: z.string().nullable(),
  text: z.string().nullable(),
  chat: z.url().nullable(),
  hours: z.string(),
  languages: z.array(z.string().length(2)).min(1),
  sourceUrl: z.url(),
  verifiedOn: z.iso.date().nullable(),
  emergency: z.boolean(),
})

/** Country code of the international fallback. */
const EVERYWHERE = 'ZZ'

/** Lines by country. A country nobody has written down gets the international directory, never an empty box. */
export function loadCrisisLines(dataFolder: string): (country: string) => readonly CrisisLine[] {
  const lines = readJsonLines(join(dataFolder, 'crisis-lines', 'lines.jsonl'), lineShape).map(
    ({ value }) => value,
  )
  const byCountry = Map.groupBy(lines, (line) => line.country)
  const everywhere = byCountry.get(EVERYWHERE) ?? []
  return (country) => byCountry.get(country.toUpperCase()) ?? everywhere
}
