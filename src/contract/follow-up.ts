/** Structured follow-up and the safety plan, as the workspace sees them. Strict towards people. */
import { z } from 'zod'
import { followUpWays } from '../domain/follow-up/follow-up.ts'
import { instrumentIds, tiers } from '../domain/follow-up/instrument.ts'
import { MAX_WORDS } from '../domain/follow-up/score.ts'
import { locales } from '../domain/language.ts'
import { riskLevels } from '../domain/risk/levels.ts'
import { planParts } from '../domain/safety-plan/plan.ts'
import { MAX_LINES, MAX_REACH, MAX_TEXT } from '../domain/safety-plan/read-plan.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const locale = z.enum(locales)
const inBoth = z.object({ en: z.string(), es: z.string() })
const condition = z.object({ items: z.array(z.string()), answers: z.array(z.string()) })

/** An instrument with its tables, so that the screen can score while it is asked; the server scores again. */
export const instrumentShape = z.object({
  id: z.enum(instrumentIds),
  version: z.string(),
  name: inBoth,
  about: inBoth,
  wording: z.enum(['verbatim', 'labels']),
  licence: z.object({
    class: z.enum(['A', 'B', 'C', 'own']),
    notice: inBoth,
    sourceUrl: z.string().nullable(),
    retrievedOn: z.string().nullable(),
    permitsElectronic: z.boolean(),
  }),
  stem: inBoth.nullable(),
  items: z.array(
    z.object({
      id: z.string(),
      text: inBoth,
      asked: condition.nullable(),
      detail: z.object({ answers: z.array(z.string()), label: inBoth }).nullable(),
      choices: z.array(z.object({ id: z.string(), label: inBoth })),
    }),
  ),
  tables: z.array(
    z.object({
      id: z.string(),
      name: inBoth,
      source: z.string(),
      note: inBoth,
      rows: z.array(
        z.object({
          id: z.string(),
          when: z.array(condition),
          tier: z.enum(tiers),
          raises: z.enum(riskLevels).nullable(),
          name: inBoth,
          why: inBoth,
          next: z.array(inBoth),
        }),
      ),
    }),
  ),
})

const answersShape = z.record(
  z.string().max(40),
  z.strictObject({ choice: z.string().max(40), words: z.string().max(MAX_WORDS) }),
)
export const askedShape = z.object({
  id,
  instrument: z.enum(instrumentIds),
  version: z.string(),
  table: z.string(),
  row: z.string(),
  tier: z.enum(tiers),
  language: locale,
  way: z.enum(followUpWays),
  answers: answersShape,
  askedBy: z.string(),
  at: instant,
  replaces: id.nullable(),
})

const line = z.strictObject({ text: z.string().max(MAX_TEXT), reach: z.string().max(MAX_REACH) })
const lines = z.array(line).max(MAX_LINES)
/** Every part of a plan, in the client's words. */
export const planShape = z.strictObject({
  'warning-signs': lines,
  'own-ways': lines,
  company: lines,
  places: lines,
  helpers: lines,
  professionals: lines,
  'safer-place': lines,
  reasons: lines,
})
export const planVersionShape = z.object({
  version: z.int(),
  plan: planShape,
  /** Name of the member who saved it; null: the client did. */
  writtenBy: z.string().nullable(),
  at: instant,
  /** Lines the client wrote new that say something grave, and why; null: nobody's rules read this version. */
  screening: z
    .object({
      level: z.enum(riskLevels),
      concerns: z.array(z.object({ part: z.enum(planParts), text: z.string(), why: z.array(z.string()) })),
    })
    .nullable(),
})

/** Which table counts for each instrument: its id, or `strictest`. */
export const followUpShape = z.object({
  instruments: z.array(z.object({ instrument: instrumentShape, table: z.string() })),
  /** Who signed the triage table; null: nobody yet, so the graver of the published ones counts. */
  signed: z.object({ by: z.string(), at: instant }).nullable(),
  /** Licensed wording that the site loaded for the triage table, with its notice. */
  siteWording: z
    .object({ notice: z.string(), wording: z.partialRecord(locale, z.record(z.string(), z.string())) })
    .nullable(),
  asked: z.array(askedShape),
  plans: z.array(planVersionShape),
  change: z.object({ may: z.boolean(), words: z.string().nullable() }),
})

export const recordShape = z.strictObject({
  instrument: z.enum(instrumentIds),
  language: locale,
  way: z.enum(followUpWays),
  answers: answersShape,
  replaces: id.nullable(),
})
/** What the table said, and what it did to the episode. */
export const recordedShape = z.object({
  asked: askedShape,
  episode: z.enum(['none', 'open', 'raise', 'flag-again']),
})
export const planWriteShape = z.strictObject({
  /** The version that was on the screen; 0: there was none. */
  basedOn: z.int().min(0),
  plan: planShape,
})

/** GET /api/settings/triage. */
export const triageShape = z.object({
  tables: z.array(z.object({ id: z.string(), name: inBoth, source: z.string() })),
  signed: z.object({ table: z.string(), by: z.string(), at: instant }).nullable(),
  wording: z
    .object({
      holder: z.string(),
      reference: z.string(),
      notice: z.string(),
      languages: z.array(locale),
      by: z.string(),
      at: instant,
    })
    .nullable(),
})
export const signShape = z.strictObject({ table: z.string().max(40) })
/** `file` is the text of the file as the site has it; the server reads it. */
export const attestShape = z.strictObject({
  attested: z.literal(true),
  holder: z.string().max(200),
  reference: z.string().max(200),
  file: z.string().max(50_000),
})

export type FollowUpView = z.infer<typeof followUpShape>
export type AskedView = z.infer<typeof askedShape>
export type PlanVersionView = z.infer<typeof planVersionShape>
export type PlanView = z.infer<typeof planShape>
export type RecordFollowUp = z.infer<typeof recordShape>
export type RecordedView = z.infer<typeof recordedShape>
export type PlanWrite = z.infer<typeof planWriteShape>
export type TriageView = z.infer<typeof triageShape>
export type Attest = z.infer<typeof attestShape>
