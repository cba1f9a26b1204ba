import type { Language } from '../language.ts'
import { findByRules } from './by-rules.ts'
import { compileKnown } from './known/compile.ts'
import { hideKnown } from './known/known.ts'
import type { Deidentified, IdentifierKind, KnownIdentifier, Profile, Secrets } from './deidentified.ts'
import { notWithin, settle } from './found.ts'
import { openKeeper } from './keeper.ts'
import { withTagged } from './learned/tagger/hide-tagged.ts'
import { placeholdersIn } from './placeholder.ts'
import { read } from './reading.ts'
import type { Span } from '../span.ts'

export type Hidden = {
  readonly text: Deidentified
  readonly secrets: Secrets
  /** What was hidden, in the original text; in order, not overlapping. UTF-16 units. */
  readonly spans: readonly (Span & { readonly type: IdentifierKind })[]
  /** The text is in a language that we do not read: names that the record does not know may still stand in it. A model
   * outside the house may see such a text only where the organisation allows it. */
  readonly unread: boolean
}

/**
 * Replaces every identifier by a placeholder: what the record knows, what has a pattern, and, in the languages we
 * support, what the words around give away. The only minter of {@link Deidentified}. `reidentify` of the answer is the
 * original, exactly. Throws rather than let anything through half done (PR.1: no call without hidden text).
 * @example deidentify('jess rang me', { known: [], language: 'en', profile: 'care', secrets }).text // "[NAME-1-…] rang me"
 */
export function deidentify(
  text: string,
  given: {
    readonly known: readonly KnownIdentifier[]
    readonly language: Language
    readonly profile: Profile
    readonly secrets: Secrets
  },
): Hidden {
  const unread = given.language === 'unknown'
  const known = compileKnown(given.known)
  const reading = read(text)
  const shaped = text.includes('[') ? placeholdersIn(text, given.secrets.nonce) : []
  const ruled = findByRules(reading, given.language, given.profile)
  const found = withTagged(reading, ruled, shaped, given.language, given.profile)
  const outside = notWithin(found, shaped)
  for (const one of shaped) if (one.genuine) outside.push({ ...one, type: 'id-number', person: null })
  hideKnown(reading, known, (start, end, type, person = null) => outside.push({ start, end, type, person }))
  const spans = settle(outside)
  if (spans.length === 0) return { text: text as Deidentified, secrets: given.secrets, spans, unread }
  const keeper = openKeeper(given.secrets, known.owner)
  let hidden = ''
  let from = 0
  for (const span of spans) {
    hidden +=
      text.slice(from, span.start) +
      keeper.placeholderFor(text.slice(span.start, span.end), span.type, span.person)
    from = span.end
  }
  return {
    text: (hidden + text.slice(from)) as Deidentified,
    secrets: keeper.secrets(),
    spans: spans.map(({ start, end, type }) => ({ start, end, type })),
    unread,
  }
}
