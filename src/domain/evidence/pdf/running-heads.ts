import type { Line } from './page.ts'

/** Parts of a page, at its top and at its foot, in which running heads and page numbers stand. */
const EDGE = 0.1
const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:(?:page|página|pág\.?|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|de)\s*\d{1,4})?[-–—|\s]*|[ivxlc]{1,7})$/i

type Sorted = { readonly kept: readonly Line[]; readonly dropped: readonly Line[] }

/** Drops page numbers, and what stands at the same place of several pages with other numbers at most. */
export function withoutRunningHeads(
  pages: readonly { readonly height: number; readonly lines: readonly Line[] }[],
): Sorted {
  const seen = new Map<string, Set<number>>()
  const atEdge = (line: Line, height: number): boolean =>
    line.y < height * EDGE || line.y > height * (1 - EDGE)
  for (const { height, lines } of pages)
    for (const line of lines)
      if (atEdge(line, height)) {
        const on = seen.get(keyOf(line)) ?? new Set()
        seen.set(keyOf(line), on.add(line.page))
      }
  const repeated = (line: Line): boolean =>
    (seen.get(keyOf(line))?.size ?? 0) >= Math.max(2, pages.length / 5)
  const kept: Line[] = []
  const dropped: Line[] = []
  for (const { height, lines } of pages)
    for (const line of lines) {
      const runs = atEdge(line, height) && (PAGE_NUMBER.test(line.text) || repeated(line))
      ;(runs ? dropped : kept).push(line)
    }
  return { kept, dropped }
}

/** Odd and even pages have heads of their own, at the same height. */
const keyOf = ({ text, y }: Line): string =>
  `${Math.round(y / 4)} ${text.toLowerCase().replaceAll(/\d+/g, '#')}`
