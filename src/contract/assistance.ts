/** How replies came about, in figures, and the days without assistance. Nothing here is of another person. */
import { z } from 'zod'
import { sources } from '../domain/assistance/figures.ts'
import { modalities, moveKinds } from '../domain/drafting/suggestion.ts'
import { areDays, MOST_DATES } from '../domain/policy/days-without.ts'
import { estimateShape } from './alerts.ts'

const estimate = estimateShape.nullable()
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const cell = {
  /** Replies made from a move or a draft. */
  assisted: z.int(),
  /** Share of them sent as suggested. */
  unedited: estimate,
  /** Share approved sooner than the suggested words can be read. */
  fast: estimate,
}
const cellShape = z.object(cell)
const trend = z.enum(['higher', 'lower', 'no-clear-change'])

export const assistanceFiguresShape = z.object({
  ...cell,
  replies: z.int(),
  /** A row without a cell is left out for its few practitioners, or because it would give such a row away. */
  bySource: z.array(z.object({ name: z.enum(sources), cell: cellShape.nullable() })),
  byWeek: z.array(z.object({ name: day, cell: cellShape.nullable() })),
  halves: z.object({ before: cellShape, after: cellShape, unedited: trend, fast: trend }).nullable(),
})

/** PUT /api/assistance/own/days */
export const daysWithoutShape = z
  .strictObject({
    weekdays: z.array(z.int().min(1).max(7)).max(7),
    dates: z.array(day).max(MOST_DATES),
  })
  .refine(areDays)

/** GET /api/assistance. Null: fewer than five practitioners. */
export const assistanceShape = z.object({ figures: assistanceFiguresShape.nullable() })

/** GET /api/assistance/own */
export const ownAssistanceShape = z.object({ figures: assistanceFiguresShape, days: daysWithoutShape })

/** GET and PUT /api/settings/assistance */
export const assistRulesShape = z.strictObject({
  moves: z.strictObject({
    kinds: z.array(z.enum(moveKinds)),
    modalities: z.array(z.enum(modalities)),
  }),
  days: daysWithoutShape,
})

export type AssistanceFiguresView = z.infer<typeof assistanceFiguresShape>
export type AssistanceCellView = z.infer<typeof cellShape>
export type AssistanceView = z.infer<typeof assistanceShape>
export type OwnAssistanceView = z.infer<typeof ownAssistanceShape>
export type DaysWithoutView = z.infer<typeof daysWithoutShape>
export type AssistRulesView = z.infer<typeof assistRulesShape>
