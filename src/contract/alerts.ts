/** Figures of alerts, and the budget for them. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { ageBands } from '../domain/alerts/alert.ts'
import { bounds, fitsBound, type Bound } from '../domain/alerts/budget.ts'
import { locales } from '../domain/language.ts'
import { riskLevels } from '../domain/risk/levels.ts'
import { signalKinds } from '../domain/risk/signal.ts'

const instant = z.iso.datetime()

/** A figure with its 95 % interval, and how many cases it rests on. */
export const estimateShape = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  of: z.int(),
})
const estimate = estimateShape.nullable()

const cell = {
  alerts: z.int(),
  /** Share of the alerts looked at that nobody marked as wrong. */
  precision: estimate,
  /** Minutes; null where so many still wait that it is not known. */
  waits: z.object({
    acknowledged: z.int(),
    waiting: z.int(),
    p50: z.number().nullable(),
    p90: z.number().nullable(),
  }),
}
const cellShape = z.object(cell)

/** A row without a cell is left out for its few clients, or because it would give such a row away; a table that is
 * null has no row that can be shown. */
const tableOf = <const N extends readonly string[]>(names: N) =>
  z.array(z.object({ name: z.enum(names), cell: cellShape.nullable() })).nullable()

const bound = (name: Bound) =>
  z
    .number()
    .nullable()
    .refine((value) => fitsBound(name, value))

/** PUT /api/alerts/budget. Null: no bound. */
export const alertBudgetShape = z.strictObject({
  perClinicianHour: bound('perClinicianHour'),
  precision: bound('precision'),
  acknowledgeMinutes: bound('acknowledgeMinutes'),
})

const budgetLineShape = z.object({
  bound: z.enum(bounds),
  limit: z.number(),
  figure: estimate,
  standing: z.enum(['kept', 'doubtful', 'broken', 'unknown']),
})

/** GET /api/alerts */
export const alertsShape = z.object({
  ...cell,
  from: instant,
  to: instant,
  clients: z.int(),
  withoutSigns: z.int(),
  notLookedAt: z.int(),
  staffedHours: z.number(),
  practitioners: z.int(),
  /** Alerts for each clinician and staffed hour. */
  perHour: estimate,
  lines: z.array(budgetLineShape),
  byKind: tableOf(signalKinds),
  byLevel: tableOf(riskLevels),
  byLanguage: tableOf(locales),
  byAge: tableOf(ageBands),
  budget: alertBudgetShape,
})

export type EstimateView = z.infer<typeof estimateShape>
export type AlertCellView = z.infer<typeof cellShape>
export type AlertsView = z.infer<typeof alertsShape>
export type AlertBudgetView = z.infer<typeof alertBudgetShape>
export type BudgetLineView = z.infer<typeof budgetLineShape>
