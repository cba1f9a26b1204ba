import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { crisisGroups, deafWays, type CrisisLine } from '../../domain/crisis/crisis-line.ts'
import { slotsOf } from '../../domain/crisis/line-hours.ts'
import { mergeMarks, newestMarks, type Mark } from './crisis-marks.ts'
import { readJsonLines } from './json-lines.ts'

/** What a telephone can dial: E.164, or a number as it is dialled in the country (with a relay prefix at most 16 digits),
 * or a short code with its star. */
export const dialable = /^(?:\+[1-9]\d{6,14}|\*?\d{2,16})$/

/** The digits of a number as people write it. */
export const digitsOf = (number: string): string => number.replaceAll(/[\s().-]/g, '')

const https = z.url({ protocol: /^https$/ })
const number = z.string().refine((given) => dialable.test(digitsOf(given)), 'is not a number to dial')
const phones = z.string().refine((given) => given.split(' / ').every((one) => dialable.test(digitsOf(one))), {
  error: 'is not one number, or several with " / " between them',
})
const texts = z.string().refine(
  (given) => {
    const [, to = given] = /^\S+ → (.+)$/.exec(given) ?? []
    return dialable.test(digitsOf(to.replace(/ \([^()]+\)$/, '')))
  },
  { error: 'is not a number, "WORD → number" or "number (app)"' },
)
const lineShape = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(2),
  group: z.enum(crisisGroups),
  region: z.string().min(2).nullable(),
  phone: phones.nullable(),
  press: z.string().regex(/^\d$/).nullable(),
  text: texts.nullable(),
  chat: https.nullable(),
  deaf: z.array(z.strictObject({ way: z.enum(deafWays), to: z.union([https, number]) })),
  hours: z
    .string()
    .refine(
      (given) => given === '24/7' || slotsOf(given) !== null,
      'is neither 24/7 nor like "Mo-Fr 09:00-17:00"',
    )
    .nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  sourceUrl: https,
  source: z.url().nullable(),
  changedOn: z.iso.date().nullable(),
  /** Nobody who ships a file can verify for a site: only the site's own file can. */
  verifiedOn: z.null(),
  emergency: z.boolean(),
})

/** Country code of the international directory. */
export const EVERYWHERE = 'ZZ'

/** The shipped lines, none verified, in the order of the file. Throws for the first row that cannot be used. */
export function readCrisisLines(dataFolder: string): readonly CrisisLine[] {
  const file = join(dataFolder, 'crisis-lines', 'lines.jsonl')
  return readJsonLines(file, lineShape).map(({ value }) => ({ ...value, verifiedBy: null }))
}

/** Lines by country, with what the site has verified (`crisis-lines.verified.jsonl` in its data folder; null: no site).
 * A country nobody has written down gets the international directory, never an empty box. What is wrong in the site's
 * file leaves lines unverified and stops nothing: `rapport doctor --crisis-lines` names it. */
export function loadCrisisLines(
  dataFolder: string,
  siteFolder: string | null,
): (country: string) => readonly CrisisLine[] {
  const shipped = readCrisisLines(dataFolder)
  const marks: readonly Mark[] = siteFolder === null ? [] : siteMarks(siteFolder).marks
  return linesByCountry(mergeMarks(shipped, marks))
}

export function linesByCountry(lines: readonly CrisisLine[]): (country: string) => readonly CrisisLine[] {
  const byCountry = Map.groupBy(lines, (line) => line.country)
  const everywhere = byCountry.get(EVERYWHERE) ?? []
  return (country) => byCountry.get(country.toUpperCase()) ?? everywhere
}

/** Where a site writes down what it verified. */
export const marksFile = (siteFolder: string): string => join(siteFolder, 'crisis-lines.verified.jsonl')

/** A site's own marks, the newest for each line, and a sentence for each row that cannot be used. */
export function siteMarks(siteFolder: string): ReturnType<typeof newestMarks> {
  const file = marksFile(siteFolder)
  return existsSync(file) ? newestMarks(file) : { marks: [], wrong: [] }
}
