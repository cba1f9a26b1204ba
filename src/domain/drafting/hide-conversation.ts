import type { AgreedProfile } from '../agreed-profile/profile.ts'
import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Language } from '../language.ts'
import { isHideable } from '../privacy/known/hideable.ts'
import { languageForNames } from '../privacy/language-for-names.ts'
import { openHider } from '../privacy/deidentify.ts'
import { noSecrets, type Deidentified, type KnownIdentifier, type Secrets } from '../privacy/deidentified.ts'
import type { HiddenProfile } from './prompt.ts'

/** A conversation with every identifier replaced, turn by turn, with placeholders that are the same throughout. */
export type HiddenConversation = {
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  /** What the library is asked: the client's latest words. */
  readonly question: Deidentified
  readonly ownWords: Deidentified | null
  readonly profile: HiddenProfile | null
  readonly secrets: Secrets
  /** A turn is in a language whose names our tagger does not know: only what the record knows and what has a pattern
   * was hidden in it. */
  readonly unread: boolean
}

/** Turns that a model sees at most: the latest. Older ones say little and identify much. */
export const MOST_TURNS = 40
/** Letters of turns that a model sees at most: longer ones cost seconds to hide, and a reply is to the last of them. */
const MOST_LETTERS = 24_000

/** Hides the latest turns, the practitioner's own words and the agreed profile under one set of secrets. `nonce`: 32 hex digits, fresh for
 * each call. Throws rather than hand on a turn half hidden (PR.1). */
export function hideConversation(
  conversation: Conversation,
  given: {
    readonly ownWords: string
    readonly clinic: string | null
    readonly nonce: string
    readonly profile: AgreedProfile | null
  },
): HiddenConversation {
  const { ownWords, clinic, nonce, profile } = given
  const known = knownOf(conversation, clinic)
  const hider = openHider({ known, profile: 'care', secrets: noSecrets(nonce) })
  let secrets = noSecrets(nonce)
  let unread = false
  const hide = (text: string, language: Language): Deidentified => {
    const hidden = hider(text, language)
    secrets = hidden.secrets
    unread ||= hidden.unread
    return hidden.text
  }
  const { language } = conversation.thread
  const turns = latestTurns(conversation).map(({ from, text }) => ({
    from,
    text: hide(text, languageForNames(text, language)),
  }))
  const question = turns.findLast((turn) => turn.from === 'client')?.text ?? hide('', language)
  const own = ownWords.trim() === '' ? null : hide(ownWords, languageForNames(ownWords, language))
  const line = (text: string): Deidentified => hide(text, languageForNames(text, language))
  const agreed = profile && {
    goals: profile.goals.map(line),
    language: profile.language.map(line),
    helps: profile.helps.map(line),
    avoid: profile.avoid.map(line),
  }
  return { turns, question, ownWords: own, profile: agreed, secrets, unread }
}

/** Turns that a model sees: the latest, as far back as {@link MOST_TURNS} and {@link MOST_LETTERS} go; the last one
 * whatever its length. */
function latestTurns({ messages }: Conversation): readonly Message[] {
  let letters = 0
  const from = messages.findLastIndex((message, at) => {
    letters += message.text.length
    return at < messages.length - 1 && (letters > MOST_LETTERS || messages.length - at > MOST_TURNS)
  })
  return messages.slice(from + 1)
}

/** Whether a turn that a model would see is in a language whose names our tagger does not know. */
export const hasUnread = (conversation: Conversation): boolean =>
  latestTurns(conversation).some(
    ({ text }) => languageForNames(text, conversation.thread.language) === 'unknown',
  )

/** What the record knows: the client, their circle, their contact, who treats them and where, and whatever else
 * was written down as giving them away. The birth year is kept. */
export function knownOf(
  { client, practitioners, messages }: Conversation,
  clinic: string | null,
): readonly KnownIdentifier[] {
  const authors = messages.flatMap((message) => (message.from === 'practitioner' ? [message.authorName] : []))
  const names = [
    `${client.name}`,
    client.preferredName,
    ...client.circle.map((one) => one.name),
    ...practitioners.map((one) => one.name),
    ...authors,
  ]
  const known: KnownIdentifier[] = [...new Set(names)].map((value) => ({ type: 'name', value }))
  if (client.contact.phone !== null) known.push({ type: 'phone', value: client.contact.phone })
  if (client.contact.email !== null) known.push({ type: 'email', value: client.contact.email })
  known.push(...client.identifiers)
  if (clinic !== null) known.push({ type: 'organisation', value: clinic })
  return known.filter(({ value }) => isHideable(value))
}
