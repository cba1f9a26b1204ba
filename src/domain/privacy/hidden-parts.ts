import type { Deidentified, IdentifierKind } from './deidentified.ts'
import { isGenuine, labelAt, placeholdersIn } from './placeholder.ts'

/** A piece of hidden text for eyes: words that stayed, or the kind and number of what was hidden. No original. */
export type HiddenPart =
  | { readonly text: string }
  | { readonly kind: IdentifierKind; readonly number: number }

/** The text cut at the placeholders that `nonce` vouches for; what only looks like one is text. */
export function hiddenParts(text: Deidentified, nonce: string): readonly HiddenPart[] {
  const parts: HiddenPart[] = []
  let from = 0
  for (const { start, end } of placeholdersIn(text, nonce)) {
    const label = labelAt(text, start)
    if (!label || !isGenuine(label, label.written, nonce)) continue
    if (start > from) parts.push({ text: text.slice(from, start) })
    parts.push({ kind: label.kind, number: label.person })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from) })
  return parts
}
