import type { Language, Locale } from '../language.ts'
import { languageOf } from '../language-of.ts'
import type { Span } from '../span.ts'
import { checkRead } from '../guard/check.ts'
import { asksAboutSafety } from '../guard/asks-about-safety.ts'
import { read } from '../guard/reading/read.ts'
import { behavioursOf } from './behaviour.ts'
import { behaviours as known, type Behaviour as Known } from './behaviours.ts'
import { clientWords } from './client-words.ts'
import { empathyOf, type Carried, type Empathy, type Strength as Degree } from './empathy.ts'
import { hintsFor, type Hint as OneHint } from './hints.ts'

export const behaviours = known
export type Behaviour = Known
export type Strength = Degree
export type Hint = OneHint

export type Feedback = {
  readonly sentences: readonly (Span & { readonly behaviour: Behaviour })[]
  readonly empathy: Empathy
  /** The words that carry each mechanism of empathy. */
  readonly carriedBy: readonly Carried[]
  readonly hints: readonly Hint[]
}

/**
 * Feedback on the practitioner's own text beside what the client wrote; `language` is the language of the
 * conversation, `locale` that of the hints. Advice and nothing else: it stores nothing, sends nothing, stops nothing.
 * Spans are UTF-16 code units. Pure, linear in both texts; never throws.
 */
export function feedback(given: {
  readonly client: string
  readonly text: string
  readonly language: Language
  readonly locale: Locale
}): Feedback {
  const text = read(given.text)
  const client = clientWords(given.client)
  const behaviour = behavioursOf(text, client.reading)
  const { empathy, carriedBy } = empathyOf(text, client.reading, behaviour)
  const hints = hintsFor({
    text,
    client,
    behaviours: behaviour,
    empathy,
    findings: checkRead(client.frame, text).findings,
    asksAboutSafety: asksAboutSafety(text),
    written: text.words.length < 6 ? 'unknown' : languageOf(given.text, []),
    language: given.language,
    locale: given.locale,
  })
  const sentences = text.sentences.map(({ start, end }, at) => ({
    start,
    end,
    behaviour: behaviour[at] ?? 'other',
  }))
  return { sentences, empathy, carriedBy, hints }
}
