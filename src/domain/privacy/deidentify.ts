import type { Language } from '../language.ts'
import { findByRules } from './by-rules.ts'
import { compileKnown, type Known } from './known/compile.ts'
import { hideKnown } from './known/known.ts'
import type { Deidentified, IdentifierKind, KnownIdentifier, Profile, Secrets } from './deidentified.ts'
import { notWithin, settle, type Identifier } from './found.ts'
import { openKeeper, type Keeper } from './keeper.ts'
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
  return openHider(given)(text, given.language)
}

/** Hides turn after turn of one conversation, under secrets that grow with it: a turn costs its own length, however many
 * there were before. `secrets` of an earlier answer holds what later turns add. */
export function openHider(given: {
  readonly known: readonly KnownIdentifier[]
  readonly profile: Profile
  readonly secrets: Secrets
}): (text: string, language: Language) => Hidden {
  const { profile, secrets } = given
  const known = compileKnown(given.known)
  let opened: Keeper | null = null
  return (text, language) => {
    const unread = language === 'unknown'
    const found = spansIn(text, { known, language, profile, nonce: secrets.nonce })
    if (found.length > 0) opened ??= openKeeper(secrets, known.owner)
    return {
      text: (opened === null ? text : replaced(text, found, opened)) as Deidentified,
      secrets: opened === null ? secrets : opened.secrets(),
      spans: found.map(({ start, end, type }) => ({ start, end, type })),
      unread,
    }
  }
}

function spansIn(
  text: string,
  given: {
    readonly known: Known
    readonly language: Language
    readonly profile: Profile
    readonly nonce: string
  },
): readonly Identifier[] {
  const { known, language, profile, nonce } = given
  const reading = read(text)
  const shaped = text.includes('[') ? placeholdersIn(text, nonce) : []
  const ruled = findByRules(reading, language, profile)
  const found = withTagged(reading, ruled, shaped, language, profile)
  const outside = notWithin(found, shaped)
  for (const { start, end, genuine, carries } of shaped)
    if (genuine || carries) outside.push({ start, end, type: 'id-number', person: null })
  hideKnown(reading, known, (start, end, type, person = null) => outside.push({ start, end, type, person }))
  return settle(outside)
}

function replaced(text: string, spans: readonly Identifier[], keeper: Keeper): string {
  let hidden = ''
  let from = 0
  for (const { start, end, type, person } of spans) {
    hidden += text.slice(from, start) + keeper.placeholderFor(text.slice(start, end), type, person)
    from = end
  }
  return hidden + text.slice(from)
}
