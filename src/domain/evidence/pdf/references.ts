import type { Reference } from '../formats/record.ts'
import { identifiersIn } from '../identifiers-in.ts'
import { joinLines } from './join-lines.ts'
import type { Line } from './page.ts'

const MOST = 3_000
const BRACKET = /^\[\d{1,4}\]\s*/
const NUMBER = /^(\d{1,4})[.)]\s+/
/** Points by which a line that goes on stands further in. */
const INDENT = 4

/** Parts a list of references at `[1]`, at `1.`, where lines hang, or where one begins with a name after one that ended. */
export function referencesOf(all: readonly Line[], known: ReadonlySet<string>): readonly Reference[] {
  const sizes = all.map(({ size }) => size).toSorted((a, b) => a - b)
  // What is set smaller than most is a note at the foot of the page.
  const lines = all.filter(({ size }) => size >= (sizes[Math.floor(sizes.length / 2)] ?? 0) * 0.9)
  const begins = beginning(lines)
  const entries: Line[][] = []
  for (const [at, line] of lines.entries()) {
    if (begins(line, lines[at - 1] ?? null) || entries.length === 0) entries.push([line])
    else entries.at(-1)?.push(line)
  }
  return entries
    .slice(0, MOST)
    .map((entry) =>
      joinLines(
        entry.map(({ text }) => text),
        known,
      ),
    )
    .map((text) => text.replace(BRACKET, '').replace(NUMBER, ''))
    .filter((text) => text.length >= 15)
    .map((text) => ({ text, identifiers: identifiersIn(text) }))
}

type Begins = (line: Line, before: Line | null) => boolean

function beginning(lines: readonly Line[]): Begins {
  const share = (is: (line: Line) => boolean): number => lines.filter(is).length / Math.max(1, lines.length)
  if (share(({ text }) => BRACKET.test(text)) > 0.1) return ({ text }) => BRACKET.test(text)
  if (share(({ text }) => NUMBER.test(text)) > 0.1) return counted()
  const edges = columnEdges(lines)
  const hangs = (line: Line): boolean => line.x - (edges.get(line) ?? line.x) >= INDENT
  if (share(hangs) > 0.2) return (line) => !hangs(line)
  return ({ text }, before) =>
    /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}\b|, )/u.test(text) && (before === null || /[.\d]$/.test(before.text))
}

/** Numbers that go up one by one: a year at the start of a line begins nothing. */
function counted(): Begins {
  let last: number | null = null
  return ({ text }) => {
    const number = Number(NUMBER.exec(text)?.[1] ?? Number.NaN)
    const next = last === null ? number <= 3 : number > last && number <= last + 3
    if (next) last = number
    return next
  }
}

/** The left edge of the column in which each line stands. */
function columnEdges(lines: readonly Line[]): ReadonlyMap<Line, number> {
  const edges = new Map<Line, number>()
  let from = 0
  const finish = (to: number): void => {
    const column = lines.slice(from, to)
    const edge = column.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY)
    for (const line of column) edges.set(line, edge)
    from = to
  }
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && (before.page !== line.page || line.y < before.y)) finish(at)
  }
  finish(lines.length)
  return edges
}
