import type { Span } from '../../domain/span.ts'

/**
 * Spans as the command line gives them: counted in Unicode code points where the domain counts UTF-16 code units.
 * The one place where this is done. Linear in the text; keeps the order and every other field.
 */
export function toCodePoints<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  if (spans.length === 0 || !/[\u{10000}-\u{10ffff}]/u.test(text)) return spans
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; count += 1) {
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    for (let unit = 0; unit < width; unit += 1) points[at + unit] = count
    at += width
  }
  points[text.length] = count
  return spans.map((span) => ({
    ...span,
    start: points[span.start] ?? count,
    end: points[span.end] ?? count,
  }))
}

/**
 * The other way, for offsets that a caller gives: the UTF-16 unit at which each code point begins, and one entry more
 * for the end of the text.
 */
export function unitsOf(text: string): Uint32Array {
  const units = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; count += 1) {
    units[count] = at
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  units[count] = text.length
  return units.subarray(0, count + 1)
}
