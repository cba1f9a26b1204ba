import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { faultsOf } from '../../domain/follow-up/every-answer.ts'
import { instrumentIds, tiers, type Instrument } from '../../domain/follow-up/instrument.ts'
import { riskLevels } from '../../domain/risk/levels.ts'
import { ShippedFileError } from './json-lines.ts'

const inBoth = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const condition = z.strictObject({
  items: z.array(z.string()).min(1),
  answers: z.array(z.string()).min(1),
})
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
const instrumentShape: z.ZodType<Instrument> = z.strictObject({
  id: z.enum(instrumentIds),
  version: z.string().min(1),
  name: inBoth,
  about: inBoth,
  wording: z.enum(['verbatim', 'labels']),
  licence: z.strictObject({
    class: z.enum(['A', 'B', 'C', 'own']),
    notice: inBoth,
    sourceUrl: z.url().nullable(),
    retrievedOn: z.iso.date().nullable(),
    permitsElectronic: z.boolean(),
  }),
  stem: inBoth.nullable(),
  items: z
    .array(
      z.strictObject({
        id: name,
        text: inBoth,
        asked: condition.nullable(),
        detail: z.strictObject({ answers: z.array(z.string()).min(1), label: inBoth }).nullable(),
        choices: z.array(z.strictObject({ id: name, label: inBoth })).min(2),
      }),
    )
    .min(1)
    .max(12),
  tables: z
    .array(
      z.strictObject({
        id: name,
        name: inBoth,
        source: z.string().min(1),
        note: inBoth,
        rows: z
          .array(
            z.strictObject({
              id: name,
              when: z.array(condition),
              tier: z.enum(tiers),
              raises: z.enum(riskLevels).nullable(),
              name: inBoth,
              why: inBoth,
              next: z.array(inBoth).min(1),
            }),
          )
          .min(2),
      }),
    )
    .min(1),
})

/** Every instrument of data/instruments, in the order of their list. A definition that leaves an answer without a row
 * is named and nothing starts. Class C text is not shipped, so a file that says so is refused. */
export const loadInstruments = (dataFolder: string): readonly Instrument[] =>
  instrumentIds.map((id) => {
    const file = join(dataFolder, 'instruments', `${id}.json`)
    const parsed = instrumentShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    if (!parsed.success) throw new ShippedFileError(file, 1, z.prettifyError(parsed.error))
    const { class: licence } = parsed.data.licence
    const faults = [
      ...(parsed.data.id === id ? [] : [`its id is ${parsed.data.id}`]),
      ...(licence === 'C' ? ['wording of licence class C is not shipped'] : []),
      ...faultsOf(parsed.data),
    ]
    if (faults.length > 0) throw new ShippedFileError(file, 1, faults.join('; '))
    return parsed.data
  })
