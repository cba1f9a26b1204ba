import type { Span } from '../span.ts'
import type { IdentifierKind } from './deidentified.ts'

/** An identifier in a text. `person` numbers the known person or thing it is, so that Bob and Robert are one. */
export type Identifier = Span & { readonly type: IdentifierKind; readonly person: number | null }

/** How a rule hands over what it found. Offsets may touch white space and marks; they are kept as given. */
export type Add = (start: number, end: number, type: IdentifierKind, person?: number | null) => void

/** Makes spans that do not overlap, in order. Overlapping ones become one that hides all of both: a leak is worse
 * than a word too many. The longer one, or the one the record knows, gives the kind. */
export function settle(found: readonly Identifier[]): readonly Identifier[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const settled: Identifier[] = []
  for (const next of sorted) {
    const last = settled.at(-1)
    if (!last || next.start >= last.end) {
      if (next.end > next.start) settled.push(next)
      continue
    }
    settled[settled.length - 1] = joined(last, next)
  }
  return settled
}

function joined(a: Identifier, b: Identifier): Identifier {
  const start = a.start
  const end = Math.max(a.end, b.end)
  const whole = (part: Identifier) => part.start === start && part.end === end
  const chief = whole(a) && whole(b) ? (a.person === null ? b : a) : b.end - b.start > a.end - a.start ? b : a
  return { start, end, type: chief.type, person: whole(chief) ? chief.person : null }
}

/** The identifiers that do not lie wholly within one of the (ordered) spans. Linear after sorting. */
export function notWithin(found: readonly Identifier[], spans: readonly Span[]): Identifier[] {
  if (spans.length === 0) return [...found]
  let at = 0
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((one) => {
      while (at < spans.length && (spans[at]?.end ?? 0) <= one.start) at++
      const span = spans[at]
      return !(span && span.start <= one.start && one.end <= span.end)
    })
}
