import type { Line } from './page.ts'

/** Lines on each side of a gutter at least: fewer are a table or the address of an author. */
const FEWEST = 4
/** Lines that may cross it, for each line beside it: titles and wide figures do. */
const CROSSING = 0.3
/** Points between places where a gutter is looked for. */
const STEP = 3
const DEEPEST = 3

type Span = { readonly left: number; readonly right: number }

/** Columns from left to right, each from top to bottom; a line across all of them parts what is above from below. */
export function inReadingOrder(lines: readonly Line[], width: number): readonly Line[] {
  return ordered(lines, { left: 0, right: width }, 0)
}

function ordered(lines: readonly Line[], span: Span, depth: number): readonly Line[] {
  const down = lines.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const gutter = depth < DEEPEST ? gutterOf(down, span) : null
  if (gutter === null) return down
  const read: Line[] = []
  let band: Line[] = []
  const finish = (): void => {
    const first = band.filter((line) => sideOf(line, gutter) === 'left')
    const second = band.filter((line) => sideOf(line, gutter) === 'right')
    read.push(...ordered(first, { ...span, right: gutter }, depth + 1))
    read.push(...ordered(second, { ...span, left: gutter }, depth + 1))
    band = []
  }
  for (const line of down) {
    if (sideOf(line, gutter) !== 'across') band.push(line)
    else {
      finish()
      read.push(line)
    }
  }
  finish()
  return read
}

const sideOf = (line: Line, gutter: number): 'left' | 'right' | 'across' =>
  line.x + line.width <= gutter + 1 ? 'left' : line.x >= gutter - 1 ? 'right' : 'across'

/** Where the fewest lines cross, in the middle half of the span; null where there is one column. */
function gutterOf(lines: readonly Line[], { left, right }: Span): number | null {
  const width = right - left
  if (lines.length < FEWEST * 2 || width < 150) return null
  let best: { readonly at: number; readonly across: number; readonly even: number } | null = null
  for (let at = left + width * 0.25; at <= right - width * 0.25; at += STEP) {
    let [before, after, across] = [0, 0, 0]
    for (const line of lines) {
      const side = sideOf(line, at)
      if (side === 'left') before += 1
      else if (side === 'right') after += 1
      else across += 1
    }
    const even = Math.min(before, after)
    if (even < FEWEST || across > CROSSING * (before + after)) continue
    if (best === null || across < best.across || (across === best.across && even > best.even))
      best = { at, across, even }
  }
  return best?.at ?? null
}
