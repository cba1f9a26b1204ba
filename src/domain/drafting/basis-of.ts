import { profileParts, type AgreedProfile } from '../agreed-profile/profile.ts'
import type { ClientMessage, Conversation } from '../conversation/conversation.ts'
import { sources, type SourceId } from '../guard/sources.ts'
import type { Locale } from '../language.ts'
import { contentSpans } from './content-words.ts'
import { sentencesOf } from './sentences.ts'
import { sharesContent, tellingWords } from './shared-content.ts'
import type { Basis } from './suggestion.ts'

/** Client messages a sentence of a draft is compared with: the latest. */
const LATEST = 4
/** One word alone says little: up to this length the client's whole sentence is quoted. UTF-16 units. */
const WHOLE = 90
const ASKS_SAFETY =
  /(?<!\p{L})(?:suicid\p{L}*|kill\p{L}*|die|dying|dead|death|harm\p{L}*|hurt\p{L}*|safe|safety|end (?:your|it)|matar\p{L}*|morir\p{L}*|muert\p{L}*|daño|hacerte|segur[oa]|salvo|quitarte)(?!\p{L})/iu
/** "You told me that …": says what the client said, and is true or false. */
const TELLS_BACK =
  /(?<!\p{L})(?:you(?: have|'ve|’ve)? (?:just |also |already )?(?:said|told|mentioned|wrote|described|shared|explained|talked about|spoke of)|(?:dijiste|has dicho|me dices|me cuentas|me contaste|has contado|mencionaste|has mencionado|escribiste|describes|hablaste de|compartiste))(?!\p{L})/iu

/** What a sentence rests on (EV.1): the client's own words that it takes up, the signal it asks about, what they agreed
 * to, or, where it
 * takes up none, the general guideline for what it does: never words that it has nothing to do with. Null where it
 * says back what the client never said. `sentence` with the originals back in it. */
export function basisOf(
  sentence: string,
  conversation: Conversation,
  language: Locale,
  profile: AgreedProfile | null = null,
): readonly Basis[] | null {
  const messages = conversation.messages.filter((message) => message.from === 'client').slice(-LATEST)
  const telling = tellingWords(sentence, language)
  const best = messages
    .toReversed()
    .flatMap((message) => quoted(message, telling, language))
    .toSorted((a, b) => b.shared - a.shared)[0]
  const asksSafety = ASKS_SAFETY.test(sentence)
  const basis: Basis[] = best ? [best.basis] : []
  const latest = messages.at(-1)
  const signal = asksSafety ? latest?.signals.find((one) => !one.wrong) : undefined
  if (latest && signal)
    basis.push({
      kind: 'signal',
      messageId: latest.id,
      rule: signal.rule,
      words: latest.text.slice(signal.start, signal.end),
    })
  if (best === undefined && profile !== null) basis.push(...agreedTo(profile, telling, language))
  if (basis.length > 0) return basis
  if (TELLS_BACK.test(sentence) && !/\?\s*$/.test(sentence) && telling.size > 0) return null
  return [guideline(asksSafety ? 'c-ssrs' : 'miti')]
}

const guideline = (id: SourceId): Basis => ({
  kind: 'guideline',
  title: sources[id].words,
  url: sources[id].url,
})

/** The sentences of the message that share the sense, each from its first shared word to the last. */
function quoted(message: ClientMessage, telling: ReadonlySet<string>, language: Locale) {
  return sentencesOf(message.text).flatMap((span) => {
    const said = contentSpans(message.text.slice(span.start, span.end), language)
    const stems = new Set(said.map((one) => one.stem))
    if (!sharesContent(telling, stems)) return []
    const shared = said.filter((one) => telling.has(one.stem))
    const first = shared[0]
    const last = shared.at(-1)
    if (!first || !last) return []
    return [
      {
        shared: new Set(shared.map((one) => one.stem)).size,
        basis: wordsBasis(
          message,
          first === last && span.end - span.start <= WHOLE
            ? span
            : { start: span.start + first.start, end: span.start + last.end },
        ),
      },
    ]
  })
}

/** The first line of the profile that the sentence takes up. */
function agreedTo(profile: AgreedProfile, telling: ReadonlySet<string>, language: Locale): readonly Basis[] {
  for (const part of profileParts)
    for (const quote of profile[part]) {
      const stems = new Set(contentSpans(quote, language).map((one) => one.stem))
      if (sharesContent(telling, stems)) return [{ kind: 'profile', part, quote }]
    }
  return []
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
