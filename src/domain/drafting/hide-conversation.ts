import type { Conversation, Message } from '../conversation/conversation.ts'
import type { Locale } from '../language.ts'
import { deidentify } from '../privacy/deidentify.ts'
import { noSecrets, type Deidentified, type KnownIdentifier, type Secrets } from '../privacy/deidentified.ts'

/** A conversation with every identifier replaced, turn by turn, with placeholders that are the same throughout. */
export type HiddenConversation = {
  readonly turns: readonly { readonly from: 'client' | 'practitioner'; readonly text: Deidentified }[]
  /** What the library is asked: the client's latest words. */
  readonly question: Deidentified
  readonly ownWords: Deidentified | null
  readonly secrets: Secrets
}

/** Turns that a model sees at most: the latest. Older ones say little and identify much. */
const MOST_TURNS = 40

/** Hides the latest turns and the practitioner's own words under one set of secrets. `nonce`: 32 hex digits, fresh for
 * each call. Throws rather than hand on a turn half hidden (PR.1). */
export function hideConversation(
  conversation: Conversation,
  ownWords: string,
  nonce: string,
): HiddenConversation {
  const known = knownOf(conversation)
  let secrets = noSecrets(nonce)
  const hide = (text: string, language: Locale): Deidentified => {
    const hidden = deidentify(text, { known, language, profile: 'care', secrets })
    secrets = hidden.secrets
    return hidden.text
  }
  const turns = conversation.messages
    .slice(-MOST_TURNS)
    .map((message) => ({ from: message.from, text: hide(message.text, languageOf(message, conversation)) }))
  const question =
    turns.findLast((turn) => turn.from === 'client')?.text ?? hide('', conversation.thread.language)
  const own = ownWords.trim() === '' ? null : hide(ownWords, conversation.thread.language)
  return { turns, question, ownWords: own, secrets }
}

/** A short message is often of no certain language; the thread's then holds, so that names are still looked for. */
const languageOf = (message: Message, conversation: Conversation): Locale =>
  message.from === 'client' && message.language !== 'unknown'
    ? message.language
    : conversation.thread.language

/** What the record knows: the client, their circle, their contact, and who treats them. The birth year is kept. */
export function knownOf({ client, practitioners, messages }: Conversation): readonly KnownIdentifier[] {
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
  return known.filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
}
