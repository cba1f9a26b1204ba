import type { ClientMessage, Conversation } from '../conversation/conversation.ts'
import type { Locale } from '../language.ts'
import { contentSpans, contentWords } from './content-words.ts'
import { sentencesOf } from './sentences.ts'
import type { Basis } from './suggestion.ts'

/** Client messages a sentence of a draft is compared with: the latest. */
const LATEST = 4
const ASKS_SAFETY =
  /suicid|kill|die|dead|harm|hurt|safe|end (?:your|it)|matar|morir|muert|daño|hacerte|segur[oa]|quitarte/iu

/** What a sentence rests on (EV.1): the client's own words that it takes up, and the signal it asks about. Where it takes
 * up none, the client's last sentence: that is what it answers. `sentence` with the originals back in it. */
export function basisOf(sentence: string, conversation: Conversation, language: Locale): readonly Basis[] {
  const messages = conversation.messages.filter((message) => message.from === 'client').slice(-LATEST)
  const latest = messages.at(-1)
  if (!latest) return []
  const wanted = new Set(contentWords(sentence, language))
  const basis: Basis[] = []
  const best = messages
    .toReversed()
    .flatMap((message) => quoted(message, wanted, language))
    .toSorted((a, b) => b.shared - a.shared)[0]
  basis.push(
    best?.basis ??
      wordsBasis(latest, sentencesOf(latest.text).at(-1) ?? { start: 0, end: latest.text.length }),
  )
  if (ASKS_SAFETY.test(sentence)) {
    const signal = latest.signals.find((one) => !one.wrong)
    if (signal)
      basis.push({
        kind: 'signal',
        messageId: latest.id,
        rule: signal.rule,
        words: latest.text.slice(signal.start, signal.end),
      })
  }
  return basis
}

/** The sentence of the message that shares most content words, from the first of them to the last. */
function quoted(message: ClientMessage, wanted: ReadonlySet<string>, language: Locale) {
  return sentencesOf(message.text).flatMap((span) => {
    const shared = contentSpans(message.text.slice(span.start, span.end), language).filter((one) =>
      wanted.has(one.stem),
    )
    const first = shared[0]
    const last = shared.at(-1)
    if (!first || !last) return []
    return [
      {
        shared: new Set(shared.map((one) => one.stem)).size,
        basis: wordsBasis(message, { start: span.start + first.start, end: span.start + last.end }),
      },
    ]
  })
}

const wordsBasis = (
  message: ClientMessage,
  { start, end }: { readonly start: number; readonly end: number },
): Basis => ({
  kind: 'client-words',
  messageId: message.id,
  start,
  end,
  quote: message.text.slice(start, end),
})
