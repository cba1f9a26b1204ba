import { granted, refused, type Outcome } from '../outcome.ts'
import type { Condition, Instrument, Item, Row, ScoringTable } from './instrument.ts'
import { tiers } from './instrument.ts'

/** What was answered, by item. `words` is what the client said about it; empty where nothing was asked for. */
export type Answers = Readonly<Record<string, { readonly choice: string; readonly words: string }>>

/** Which table counts. `strictest`: each is asked and the graver result counts; so it is until a clinician signs one. */
export type TableChoice = string

/** A result with the table it came from. */
export type Result = { readonly row: Row; readonly table: ScoringTable }

/** The longest that is written down of what somebody said to one question, in characters. */
export const MAX_WORDS = 2_000

const answered = (answers: Answers, id: string): string | null =>
  Object.hasOwn(answers, id) ? (answers[id]?.choice ?? null) : null

const holds = (condition: Condition, answers: Answers): boolean =>
  condition.items.some((id) => {
    const choice = answered(answers, id)
    return choice !== null && condition.answers.includes(choice)
  })

/** Whether this item is asked, after what was answered so far. */
export const isAsked = (item: Item, answers: Answers): boolean =>
  item.asked === null || holds(item.asked, answers)

/** The first item that is asked and has no answer yet; null where all have. */
export const nextItem = (instrument: Instrument, answers: Answers): Item | null =>
  instrument.items.find((item) => isAsked(item, answers) && answered(answers, item.id) === null) ?? null

/** Only what is asked after these answers: an answer to a question that is asked no longer goes. */
export function onlyAsked(instrument: Instrument, answers: Answers): Answers {
  const kept: Record<string, Answers[string]> = {}
  for (const item of instrument.items) {
    const given = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined
    if (given && isAsked(item, kept)) kept[item.id] = given
  }
  return kept
}

/**
 * The result by table. Refuses `input-not-valid` with the item's id where an answer is missing, is none of the
 * choices, was not to be asked, or has words beyond {@link MAX_WORDS}; with `table` for an unknown table.
 */
export function score(instrument: Instrument, choice: TableChoice, answers: Answers): Outcome<Result> {
  const wrong = wrongItem(instrument, answers)
  if (wrong !== null) return refused('input-not-valid', wrong)
  const tables =
    choice === 'strictest' ? instrument.tables : instrument.tables.filter((table) => table.id === choice)
  const results = tables.flatMap((table) => {
    const row = rowOf(table, answers)
    return row ? [{ row, table }] : []
  })
  const gravest = results.toSorted((a, b) => gravity(b.row) - gravity(a.row))[0]
  return gravest ? granted(gravest) : refused('input-not-valid', 'table')
}

const gravity = (row: Row): number => tiers.indexOf(row.tier)

/** The first row that counts; null for a table without a last row that always does. */
export const rowOf = (table: ScoringTable, answers: Answers): Row | null =>
  table.rows.find(({ when }) => when.length === 0 || when.some((condition) => holds(condition, answers))) ??
  null

function wrongItem(instrument: Instrument, answers: Answers): string | null {
  const known = new Map(instrument.items.map((item) => [item.id, item]))
  for (const [id, given] of Object.entries(answers)) {
    const item = known.get(id)
    if (!item || !isAsked(item, answers)) return id.slice(0, 40)
    if (!item.choices.some((one) => one.id === given.choice)) return id
    if (given.words.length > MAX_WORDS || !given.words.isWellFormed()) return id
    if (given.words !== '' && !item.detail?.answers.includes(given.choice)) return id
  }
  return nextItem(instrument, answers)?.id ?? null
}
