import { deidentify } from '../../src/domain/privacy/deidentify.ts'
import { noSecrets, type IdentifierKind, type Profile } from '../../src/domain/privacy/deidentified.ts'
import type { Locale } from '../../src/domain/language.ts'
import type { Span } from '../../src/domain/span.ts'

export type Found = Span & { readonly type: IdentifierKind }

/** Something that finds identifiers: ours, or a peer. Spans in UTF-16 units, in order, not overlapping. */
export type Hider = {
  readonly name: string
  find(text: string, language: Locale): readonly Found[] | Promise<readonly Found[]>
}

export const secrets = noSecrets('000102030405060708090a0b0c0d0e0f')

export const ours = (profile: Profile): Hider => ({
  name: `rapport ${profile}`,
  find: (text, language) => deidentify(text, { known: [], language, profile, secrets }).spans,
})

/** Spans in order, overlapping ones made one. */
export function settled(spans: readonly Found[]): readonly Found[] {
  const out: Found[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (!last || span.start >= last.end) out.push(span)
    else if (span.end > last.end) out[out.length - 1] = { ...last, end: span.end }
  }
  return out
}

/** The text with `□` for every hidden span. */
export function hiddenText(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const span of spans) {
    out += `${text.slice(from, span.start)}□`
    from = span.end
  }
  return out + text.slice(from)
}
