import type { SignalView } from '../../../contract/shapes.ts'
import type { Span } from '../../../domain/span.ts'

/** A stretch of text over which the same signals lie, and whether a move rests on it. */
export type Run = Span & {
  readonly text: string
  readonly signals: readonly SignalView[]
  readonly lit: boolean
}

/** Cuts a text wherever a signal or the lit quote begins or ends. Together the runs are exactly the text, whatever
 * the spans are: overlapping, empty, or beyond the end. */
export function runsOf(text: string, signals: readonly SignalView[], lit: Span | null): readonly Run[] {
  const inside = (at: number): number => Math.min(text.length, Math.max(0, at))
  const spans = lit ? [...signals, lit] : signals
  const cuts = new Set([0, text.length, ...spans.flatMap((span) => [inside(span.start), inside(span.end)])])
  const order = [...cuts].toSorted((a, b) => a - b)
  const runs: Run[] = []
  for (let cut = 0; cut + 1 < order.length; cut += 1) {
    const start = order[cut] ?? 0
    const end = order[cut + 1] ?? start
    const covers = (span: Span): boolean => span.start <= start && end <= span.end
    runs.push({
      start,
      end,
      text: text.slice(start, end),
      signals: signals.filter(covers),
      lit: lit ? covers(lit) : false,
    })
  }
  return runs
}

const order = ['none', 'low', 'moderate', 'high', 'imminent'] as const

/** The signal that decides how a run is underlined: the most urgent that nobody has marked as wrong. */
export const leading = (signals: readonly SignalView[]): SignalView | null =>
  signals.toSorted(
    (a, b) => Number(a.wrong) - Number(b.wrong) || order.indexOf(b.level) - order.indexOf(a.level),
  )[0] ?? null
