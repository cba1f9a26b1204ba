import { z } from 'zod'
import { identifierKinds, type KnownIdentifier } from '../../domain/privacy/deidentified.ts'
import type { Span } from '../../domain/span.ts'
import { unitsOf } from './code-points.ts'

/** One entry of `known`: a value to look for, the place in the text where it stands, or both. */
export const knownShape = z.object({
  type: z.enum(identifierKinds),
  value: z.string().nullish(),
  start: z.int().nullish(),
  end: z.int().nullish(),
})
export type KnownEntry = z.infer<typeof knownShape>

/** What to hide, and the places (UTF-16 units) that must be hidden when that is done. */
export type KnownOfLine = {
  readonly identifiers: readonly KnownIdentifier[]
  readonly places: readonly (Span & { readonly entry: number })[]
}

/** What is wrong with one entry: its field, and a sentence that holds no text of the line. */
export type KnownFault = { readonly path: string; readonly message: string }

/** Reads `known` beside the text it belongs to. Gives the first fault, or what to hide and where. */
export function readKnown(text: string, entries: readonly KnownEntry[]): KnownOfLine | KnownFault {
  const identifiers: KnownIdentifier[] = []
  const places: (Span & { entry: number })[] = []
  let units: Uint32Array | null = null
  for (const [entry, { type, value, start, end }] of entries.entries()) {
    const wrong = (field: string, message: string): KnownFault => ({
      path: `known.${entry}.${field}`,
      message,
    })
    const given = value ?? null
    if (given !== null && !NAMEABLE.test(given)) return wrong('value', 'must hold a letter or digit')
    if ((start ?? null) === null && (end ?? null) === null) {
      if (given === null) return wrong('value', 'is missing, and so are start and end')
      identifiers.push({ type, value: given })
      continue
    }
    if ((start ?? null) === null) return wrong('start', 'is missing beside end')
    if ((end ?? null) === null) return wrong('end', 'is missing beside start')
    units ??= unitsOf(text)
    const place = { start: units[start ?? -1] ?? -1, end: units[end ?? -1] ?? -1 }
    if (place.start < 0 || place.start >= place.end)
      return wrong('start', 'start and end must enclose code points of the text')
    const stands = text.slice(place.start, place.end)
    if (!NAMEABLE.test(stands)) return wrong('start', 'there is no letter or digit between start and end')
    if (given !== null && given !== stands) return wrong('value', 'is not what stands between start and end')
    identifiers.push({ type, value: stands })
    places.push({ ...place, entry })
  }
  return { identifiers, places }
}

const NAMEABLE = /[\p{L}\p{N}]/u

/** The first entry of whose place a letter or digit was not hidden, or null. */
export function stillShown(text: string, known: KnownOfLine, hidden: readonly Span[]): number | null {
  if (known.places.length === 0) return null
  const covered = new Uint8Array(text.length)
  for (const { start, end } of hidden) covered.fill(1, start, end)
  const shown = known.places.find(({ start, end }) => {
    for (let at = start; at < end; at += 1)
      if (covered[at] === 0 && NAMEABLE.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return true
    return false
  })
  return shown?.entry ?? null
}
