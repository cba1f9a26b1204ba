import type { Line, PageText, Run } from './page.ts'
import { inReadingOrder } from './reading-order.ts'

/** Runs of one page that are read; a page of more is a drawing. */
const MOST_RUNS = 20_000
/** A gap of more ems parts two columns, or the cells of a table. */
const GAP = 1.2
/** A gap of more ems parts two words that no space parts. */
const SPACE = 0.16

/** The lines of a page in reading order, `page` being its number from 1. */
export const linesOf = (page: PageText, number: number): readonly Line[] =>
  inReadingOrder(
    rowsOf(page.runs.slice(0, MOST_RUNS)).flatMap((row) =>
      partsOf(row).flatMap((part) => lineOf(part, number)),
    ),
    page.width,
  )

/** Runs on one base line; what is raised or lowered by less than half a letter belongs to it. */
function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const rows: Run[][] = []
  let begun = { y: Number.NEGATIVE_INFINITY, height: 0 }
  for (const run of runs.filter(({ text }) => text !== '').toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && run.y - begun.y <= Math.max(run.height, begun.height) / 2) row.push(run)
    else {
      rows.push([run])
      begun = run
    }
  }
  return rows
}

function partsOf(row: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    if (run.text.trim() === '') continue
    const part = parts.at(-1)
    if (part && run.x - end <= GAP * Math.max(run.height, part[0]?.height ?? 0)) part.push(run)
    else parts.push([run])
    end = Math.max(end, run.x + run.width)
  }
  return parts
}

function lineOf(part: readonly Run[], page: number): readonly Line[] {
  const letters = new Map<Run, number>(part.map((run) => [run, run.text.trim().length]))
  const main = part.reduce((most, run) => ((letters.get(run) ?? 0) > (letters.get(most) ?? 0) ? run : most))
  const [first] = part
  if (!first) return []
  let text = ''
  let end = first.x
  for (const run of part) {
    const apart = run.x - end > SPACE * run.height && text !== '' && !text.endsWith(' ')
    text += `${apart ? ' ' : ''}${run.text}`
    end = run.x + run.width
  }
  const right = part.reduce((most, run) => Math.max(most, run.x + run.width), first.x)
  const clean = text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()
  const { y, height: size, font } = main
  return clean === '' ? [] : [{ page, text: clean, x: first.x, y, width: right - first.x, size, font }]
}
