import type { Locale } from '../language.ts'
import { crisisGroups, type CrisisLine } from './crisis-line.ts'

/** What a page shows: who to call in danger, the lines that stand open, and the rest behind one press. */
export type ArrangedLines = {
  readonly emergency: CrisisLine | null
  readonly open: readonly CrisisLine[]
  readonly more: readonly CrisisLine[]
}

/** Lines that stand open; more would bury the first. */
const OPEN_LINES = 2

/** Arranges the lines of one country for a reader: the emergency number, then the lines for everyone in the whole
 * country, those in the reader's language first, then the rest by whom they are for. What cannot be reached is left
 * out. Within equals the order of the file holds, which is the order somebody who knows the country wrote. */
export function arrangeLines(lines: readonly CrisisLine[], locale: Locale): ArrangedLines {
  const reachable = lines.filter((line) => line.phone !== null || line.text !== null || line.chat !== null)
  const helping = reachable.filter((line) => !line.emergency)
  const everyones = helping
    .filter((line) => line.group === 'anyone' && line.region === null)
    .toSorted((a, b) => speaks(a, locale) - speaks(b, locale))
  const open = everyones.slice(0, OPEN_LINES)
  return {
    emergency: reachable.find((line) => line.emergency) ?? null,
    open,
    more: helping
      .filter((line) => !open.includes(line))
      .toSorted(
        (a, b) =>
          crisisGroups.indexOf(a.group) - crisisGroups.indexOf(b.group) ||
          speaks(a, locale) - speaks(b, locale),
      ),
  }
}

/** 0: its main language, 1: one of its languages, 2: not one of them. */
function speaks(line: CrisisLine, locale: Locale): number {
  if (line.languages[0] === locale) return 0
  return line.languages.includes(locale) ? 1 : 2
}
