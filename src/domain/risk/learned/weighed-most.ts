import type { Span } from '../../span.ts'
import { hear } from './score.ts'

/** Words of a stretch that are tried; a longer one is explained by its beginning. */
const MOST_TRIED = 80
const LONGEST = 3
const MOST_SHOWN = 3

/** The words of a stretch without which it would have weighed least, as the client wrote them, most telling first. */
export function weighedMost(text: string, { start, end }: Span): readonly string[] {
  const written = text.slice(start, end).split(/\s+/).filter(Boolean).slice(0, MOST_TRIED)
  const scoreOf = (words: readonly string[]): number => hear(words.join(' '))?.risk.score ?? 0
  const whole = scoreOf(written)
  const tried = written.flatMap((_, from) =>
    Array.from({ length: LONGEST }, (__, more) => {
      const to = Math.min(written.length, from + more + 1)
      const lost = whole - scoreOf([...written.slice(0, from), ...written.slice(to)])
      // Three words lose more than one: they must be worth their place.
      return { from, to, worth: lost / Math.sqrt(to - from) }
    }),
  )
  const shown: { readonly from: number; readonly to: number }[] = []
  for (const one of tried.toSorted((a, b) => b.worth - a.worth || a.from - b.from)) {
    if (one.worth <= 0 || shown.length === MOST_SHOWN) break
    if (shown.every(({ from, to }) => one.to <= from || one.from >= to)) shown.push(one)
  }
  return shown.map(({ from, to }) =>
    written
      .slice(from, to)
      .join(' ')
      .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  )
}
