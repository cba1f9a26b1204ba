import type { Language, Locale } from '../language.ts'
import { languageOf } from '../language-of.ts'
import type { Span } from '../span.ts'
import { checkRead } from '../guard/check-read.ts'
import { asksAboutSafety } from '../guard/asks-about-safety.ts'
import { read } from '../guard/reading/read.ts'
import { signsOf } from './behaviour.ts'
import { behaviours as known, type Behaviour as Known } from './behaviours.ts'
import { clientWords } from './client-words.ts'
import type { Carried } from './empathy.ts'
import { hintsFor, type Hint as OneHint } from './hints.ts'
import type { Learned } from './learned/read-learned.ts'
import type { Empathy, Strength as Degree } from './mechanisms.ts'
import { permissions, type Permission } from './permission.ts'
import { ratioOf, type Ratio } from './ratio.ts'
import { readTurn } from './read-turn.ts'

export const behaviours = known
export type Behaviour = Known
export type Strength = Degree
export type Hint = OneHint

export type Feedback = {
  readonly sentences: readonly (Span & { readonly behaviour: Behaviour; readonly permission: Permission })[]
  readonly empathy: Empathy
  /** The words that carry each mechanism of empathy. */
  readonly carriedBy: readonly Carried[]
  /** Reflections and questions of this text. */
  readonly ratio: Ratio
  readonly hints: readonly Hint[]
}

/**
 * Feedback on the practitioner's own text beside what the client wrote; `language` is the language of the
 * conversation, `locale` that of the hints, `before` the practitioner's message that the client answered. Advice and
 * nothing else: it stores nothing, sends nothing, stops nothing. By rules alone where `learned` is null.
 * Spans are UTF-16 code units. Pure, linear in the texts; never throws.
 */
export function feedback(given: {
  readonly client: string
  readonly text: string
  readonly language: Language
  readonly locale: Locale
  readonly learned: Learned | null
  readonly before?: string
}): Feedback {
  const text = read(given.text)
  const client = clientWords(given.client)
  const signs = signsOf(text)
  const turn = readTurn(text, client.reading, signs, given.learned)
  const before = signsOf(read(given.before ?? ''))
  const permission = permissions(text, client.reading, turn.behaviours, signs, before)
  const hints = hintsFor({
    text,
    client,
    behaviours: turn.behaviours,
    permission,
    empathy: turn.empathy,
    findings: checkRead(client.frame, text).findings,
    asksAboutSafety: asksAboutSafety(text),
    written: text.words.length < 6 ? 'unknown' : languageOf(given.text, []),
    language: given.language,
    locale: given.locale,
  })
  const sentences = text.sentences.map(({ start, end }, at) => ({
    start,
    end,
    behaviour: turn.behaviours[at] ?? 'other',
    permission: permission[at] ?? null,
  }))
  const { empathy, carriedBy } = turn
  return { sentences, empathy, carriedBy, ratio: ratioOf(turn.behaviours), hints }
}
