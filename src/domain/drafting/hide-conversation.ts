import type { Conversation, Message } from '../conversation/conversation.ts'
import { languageOf } from '../language-of.ts'
import type { Language, Locale } from '../language.ts'
import { deidentify } from '../privacy/deidentify.ts'
import { noSecrets, type Deidentified, type KnownIdentifier, type Secrets } from '../privacy/deidentified.ts'

/** A conversation with every identifier replaced, turn by turn, with placeholders that are the same throughout. */
export type HiddenConversation = {
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  /** What the library is asked: the client's latest words. */
  readonly question: Deidentified
  readonly ownWords: Deidentified | null
  readonly secrets: Secrets
  /** A turn is in a language whose names our tagger does not know: only what the record knows and what has a pattern
   * was hidden in it. */
  readonly unread: boolean
}

/** Turns that a model sees at most: the latest. Older ones say little and identify much. */
export const MOST_TURNS = 40

/** Hides the latest turns and the practitioner's own words under one set of secrets. `nonce`: 32 hex digits, fresh for
 * each call. Throws rather than hand on a turn half hidden (PR.1). */
export function hideConversation(
  conversation: Conversation,
  given: { readonly ownWords: string; readonly clinic: string | null; readonly nonce: string },
): HiddenConversation {
  const { ownWords, clinic, nonce } = given
  const known = knownOf(conversation, clinic)
  let secrets = noSecrets(nonce)
  let unread = false
  const hide = (text: string, language: Language): Deidentified => {
    const hidden = deidentify(text, { known, language, profile: 'care', secrets })
    secrets = hidden.secrets
    unread ||= language === 'unknown'
    return hidden.text
  }
  const turns = conversation.messages.slice(-MOST_TURNS).map((message) => ({
    from: message.from,
    text: hide(message.text, languageHere(message, conversation.thread.language)),
  }))
  const question =
    turns.findLast((turn) => turn.from === 'client')?.text ?? hide('', conversation.thread.language)
  const own = ownWords.trim() === '' ? null : hide(ownWords, conversation.thread.language)
  return { turns, question, ownWords: own, secrets, unread }
}

/** Letters from which a text tells its own language; a shorter one is of the thread's, so that names are looked for. */
const LETTERS_THAT_TELL = 20

function languageHere(message: Message, thread: Locale): Language {
  const read = message.from === 'client' ? message.language : languageOf(message.text, [])
  if (read !== 'unknown') return read
  return (message.text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS_THAT_TELL ? 'unknown' : thread
}

/** Whether a turn that a model would see is in a language whose names our tagger does not know. */
export const hasUnread = ({ messages, thread }: Conversation): boolean =>
  messages.slice(-MOST_TURNS).some((message) => languageHere(message, thread.language) === 'unknown')

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
  return known.filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
}
