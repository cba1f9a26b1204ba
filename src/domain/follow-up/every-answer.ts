import type { Instrument } from './instrument.ts'
import { nextItem, rowOf, type Answers } from './score.ts'

/** Every complete way to answer an instrument, questions that depend on others included. For instruments of few
 * items: the count is the product of their choices. */
export function everyAnswer(instrument: Instrument): readonly Answers[] {
  const complete: Answers[] = []
  const open: Answers[] = [{}]
  for (let answers = open.pop(); answers !== undefined; answers = open.pop()) {
    const item = nextItem(instrument, answers)
    if (!item) complete.push(answers)
    else for (const { id } of item.choices) open.push({ ...answers, [item.id]: { choice: id, words: '' } })
  }
  return complete
}

/** What is wrong with a definition, in words for whoever edits the file; empty where every answer has its row and
 * every row can be reached. */
export function faultsOf(instrument: Instrument): readonly string[] {
  const choices = new Map(instrument.items.map((item) => [item.id, item.choices.map(({ id }) => id)]))
  const conditions = [
    ...instrument.items.flatMap((item) => (item.asked ? [item.asked] : [])),
    ...instrument.tables.flatMap((table) => table.rows.flatMap((row) => row.when)),
  ]
  const unknown = conditions.flatMap(({ items, answers }) => [
    ...items.filter((id) => !choices.has(id)).map((id) => `there is no item ${id}`),
    ...answers
      .filter((answer) => !items.some((id) => choices.get(id)?.includes(answer)))
      .map((answer) => `no item of ${items.join(', ')} has the answer ${answer}`),
  ])
  if (unknown.length > 0) return unknown
  const ways = everyAnswer(instrument)
  return instrument.tables.flatMap((table) => {
    const found = ways.map((answers) => rowOf(table, answers)?.id ?? null)
    return [
      ...(found.includes(null) ? [`${table.id}: an answer has no row`] : []),
      ...table.rows
        .filter((row) => !found.includes(row.id))
        .map((row) => `${table.id}: no answer leads to ${row.id}`),
    ]
  })
}
