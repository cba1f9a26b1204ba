import type { Span } from '../span.ts'
import { identifierKinds, type Secrets } from './deidentified.ts'
import { labelAt } from './placeholder.ts'

const KINDS = identifierKinds.map((kind) => kind.replace('-', '[-_ ]').toUpperCase()).join('|')
/** In brackets of any kind with any ending; without them where a number or a check follows a dash or an underscore. */
const SHAPED = new RegExp(
  `[[({<［【](?:${KINDS})(?![a-z])[^\\]\\n)}>］】]{0,30}[\\])}>］】]?|(?<![a-z0-9])(?:${KINDS})[-_‐‑–][0-9]{1,6}(?:v[0-9]{1,6})?(?:[-_‐‑–][0-9a-z]{1,8})?(?![a-z0-9])`,
  'giu',
)

/**
 * Stretches of a model's text that have a placeholder's shape and are none that these secrets made: made up, cut,
 * in other letters, without brackets. `reidentify` leaves them as they are, so that nobody's secret is shown in place of
 * another's; a text that still holds one is not to be shown to a client. In order, not overlapping.
 */
export function strayPlaceholders(text: string, secrets: Secrets): readonly Span[] {
  const stray: Span[] = []
  for (const match of text.matchAll(SHAPED)) {
    const label = labelAt(text, match.index)
    if (label && secrets.byPlaceholder.has(label.written)) continue
    stray.push({ start: match.index, end: match.index + match[0].length })
  }
  return stray
}
