import type { ClientMessage } from '../conversation/conversation.ts'
import type { Locale } from '../language.ts'
import { saysOnlyWho } from '../risk/learned/passed-over.ts'
import { readSentences } from '../risk/learned/read-sentences.ts'
import type { Signal } from '../risk/signal.ts'
import type { Span } from '../span.ts'
import { clauses, fold, overlaps, sayable, speakable, words, type Clause } from './client-words.ts'
import { toYouEn } from './grammar-en.ts'
import { toYouEs } from './grammar-es.ts'
import { slotsEn } from './slots-en.ts'
import { slotsEs } from './slots-es.ts'
import type { SlotRules } from './slots-rules.ts'
import { practicalThemes, type Theme } from './themes-list.ts'
import type { ThemeFound } from './themes.ts'

/** Slots a move's text may hold. */
export const slotNames = ['words', 'feeling', 'person', 'loss', 'want', 'time', 'signal'] as const
export type SlotName = (typeof slotNames)[number]

/** Something to fill a slot with: `said` goes into the move, the span is what it came from. */
export type SlotWords = Span & {
  readonly slot: SlotName
  readonly messageId: string
  readonly said: string
  readonly quote: string
  /** Higher is better; within one slot only. */
  readonly worth: number
}

const rules = { en: slotsEn, es: slotsEs } as const satisfies Record<Locale, SlotRules>
const toYou = { en: toYouEn, es: toYouEs } as const
/** Longest stretch given back, in words. */
const MOST_WORDS = 12
const READ = 4_000

/** Everything in one message that may be given back to its writer in `locale`, by slot. */
export function findSlots(
  message: ClientMessage,
  locale: Locale,
  themes: readonly ThemeFound[],
): readonly SlotWords[] {
  if (message.language !== locale && message.language !== 'unknown') return []
  const signals = message.signals.filter((s) => !s.wrong)
  const text = message.text.slice(0, READ)
  const folded = fold(text)
  const rule = rules[locale]
  const quoted = signals.flatMap((signal) => signalWords(message, signal, locale))
  if (!speakable(text, locale)) return quoted
  const found = [
    ...clauseWords(text, rule, locale, signals, themes),
    ...one(feeling(folded, text, rule)),
    ...person(folded, rule),
    ...one(loss(folded, rule)),
    ...one(want(folded, text, rule, locale, signals)),
    ...one(time(folded, rule)),
  ]
  return [
    ...found.map((f) => ({ ...f, messageId: message.id, quote: text.slice(f.start, f.end) })),
    ...quoted,
  ]
}

type Found = Omit<SlotWords, 'messageId' | 'quote'>
const one = <T>(found: T | null): readonly T[] => (found === null ? [] : [found])

function clauseWords(
  text: string,
  rule: SlotRules,
  locale: Locale,
  signals: readonly Signal[],
  themes: readonly ThemeFound[],
): readonly Found[] {
  return clauses(text, rule.joints).flatMap((clause) => {
    const lean = stripped(clause, rule)
    const count = words(lean.text)
    if (count < 4 || count > MOST_WORDS || rule.dull.test(fold(lean.text))) return []
    if (
      !verb[locale].test(fold(lean.text)) ||
      !sayable(lean.text, locale) ||
      signals.some((signal) => overlaps(signal, lean))
    )
      return []
    const told = themes.filter((t) => !merelyWhere.includes(t.theme))
    if (told.length === 0 && (count < FEWEST_OTHERWISE || !ownWords.test(lean.text) || saysWho(lean.text)))
      return []
    if (told.length > 0 && !told.some((t) => overlaps(t, lean))) return []
    if (ofOthers[locale].test(fold(lean.text))) return []
    const said = toYou[locale](lean.text)
    if (said === null) return []
    const worth = (ownWords.test(lean.text) ? 2 : 0) + (count >= 4 && count <= 10 ? 1 : 0)
    return [{ slot: 'words' as const, start: lean.start, end: lean.end, said, worth }]
  })
}

/** Themes that say where something happens; a sentence that is only about these is not worth giving back. */
const merelyWhere: readonly Theme[] = [
  'family',
  'partner',
  'children',
  'friends',
  'work',
  'doctor',
  'thanks',
  ...practicalThemes,
]
/** A stretch about nothing that is known is given back only where it says something. */
const FEWEST_OTHERWISE = 5
/** What somebody says of themselves. */
const ownWords = /^(?:i\b|i'm|no |me |ya no )/i
/** Who somebody is is not what they write about (FA.2). */
function saysWho(said: string): boolean {
  let only = true
  readSentences(said, ({ words: of, count }) => {
    if (!saysOnlyWho(of, 0, count)) only = false
  })
  return only
}
/** What others do among themselves is not the client's to hear back. */
const ofOthers = {
  en: /^(?:he|she|they|his|her|their|he's|she's|they're)\b(?!.*\b(?:i|me|my|i'm)\b)/i,
  es: /^(?:el|ella|ellos|ellas)(?![\p{L}])(?!.*(?<![\p{L}])(?:me|mi|mis|conmigo|yo)(?![\p{L}]))(?= (?:no|se|es|esta|va|tiene|dijo|dice|fue|ha|quiere))/iu,
} as const

/** "my dad in hospital" is no sentence: what begins with a thing must have a verb of its own. */
const verb = {
  en: /^(?!(?:my|his|her|their|the|work|money|school|uni|life|things|everything|mum|mom|dad)\b)|\b(?:is|are|was|were|has|have|had|does|do|did|will|went|left|came|took|goes|got|\w+n't|\w+ed|(?:make|get|feel|keep|want|know|call|hate|need|stop|ignore|criticise|criticize|tell|say|leave|start|run|laugh|drink|shout|yell|treat|act|use|hurt|fight)s?)\b/i,
  es: /^(?!(?:mi|mis|el|la|los|las|cada|a|en|desde)(?![\p{L}]))|(?<![\p{L}])(?:es|son|esta|estan|va|van|tiene|tienen|quiere|quieren|no|se|me|ha|han|fue|hace|murio|\p{L}+(?:io|aba|ia|aban|ian|aron|ieron)|critica|grita|vive|viven|bebe|toma|sigue|dice|dicen|puedo|estoy|tengo|siento|soy)(?![\p{L}])/iu,
} as const

/** Without the words that lead in or trail off; done twice, since they come in pairs ("and honestly …"). */
function stripped(clause: Clause, rule: SlotRules): Clause {
  const lead = (c: Clause): Clause => {
    const match = rule.leading.exec(fold(c.text))
    const cut = match?.[0].length ?? 0
    return { start: c.start + cut, end: c.end, text: c.text.slice(cut) }
  }
  const led = lead(lead(clause))
  const tail = rule.trailing.exec(fold(led.text))
  return tail ? { ...led, end: led.start + tail.index, text: led.text.slice(0, tail.index) } : led
}

function feeling(folded: string, text: string, rule: SlotRules): Found | null {
  const match = rule.feeling.exec(folded)
  const word = match?.[1]
  if (!match || word === undefined || rule.notFelt.test(folded.slice(0, match.index))) return null
  const start = match.index + match[0].length - word.length
  const end = start + word.length
  return {
    slot: 'feeling',
    start: match.index,
    end,
    said: text.slice(start, end).toLocaleLowerCase(),
    worth: 1,
  }
}

function person(folded: string, rule: SlotRules): readonly Found[] {
  const found = [...folded.matchAll(rule.person)]
  const named = new Set(found.map((m) => m[1]?.toLowerCase()))
  const first = found[0]
  if (first?.[1] === undefined || named.size !== 1) return []
  const end = first.index + first[0].length
  return [{ slot: 'person', start: first.index, end, said: rule.personSaid(first[1]), worth: 1 }]
}

function loss(folded: string, rule: SlotRules): Found | null {
  const match = rule.lossBefore.exec(folded) ?? rule.lossAfter.exec(folded)
  if (!match || match[1] === undefined || !rule.lossSure.test(folded)) return null
  const end = match.index + match[0].length
  return { slot: 'loss', start: match.index, end, said: rule.personSaid(match[1]), worth: 1 }
}

function want(
  folded: string,
  text: string,
  rule: SlotRules,
  locale: Locale,
  signals: readonly Signal[],
): Found | null {
  const match = rule.want.exec(folded)
  const raw = match?.[1]
  if (!match || raw === undefined) return null
  const wish = raw.replace(rule.wantEnds, '').trim()
  const start = match.index + match[0].indexOf(raw)
  const span = { start, end: start + wish.length }
  if (words(wish) > 9 || signals.some((s) => overlaps(s, span)) || !sayable(wish, locale)) return null
  const original = text.slice(span.start, span.end)
  const said = wishSaid(original, locale)
  return said === null ? null : { slot: 'want', start: match.index, end: span.end, said, worth: 1 }
}

/** A wish has no subject of its own; it is turned behind one and the subject taken off again. */
function wishSaid(wish: string, locale: Locale): string | null {
  const lead = locale === 'en' ? 'I can ' : 'quiero '
  const said = toYou[locale](lead + wish)
  return said === null ? null : said.slice(locale === 'en' ? 'you can '.length : 'quieres '.length)
}

function time(folded: string, rule: SlotRules): Found | null {
  const match = rule.time.exec(folded)
  const since = match?.[1]
  if (!match || since === undefined) return null
  const end = match.index + match[0].length
  return { slot: 'time', start: end - since.length, end, said: rule.timeSaid(since.toLowerCase()), worth: 1 }
}

/** Kinds whose words may be quoted back; never a plan, a means, an injury or a burden. */
const quotable = ['passive-ideation', 'active-ideation', 'hopelessness', 'entrapment', 'goodbye']
const means =
  /pill|overdos|rope|hang|bridge|knife|blade|razor|gun|jump|cut|train|poison|pastill|sobredos|soga|cuerda|ahorc|puente|cuchill|pistol|tirarme|saltar|cort|tren|veneno|in front of|driv|wall|roof|azotea|\d/i

/** What is said of somebody else is not asked about as if it were theirs. */
const another = /^(?:now |because )?(?:he|she|they|you|if you|el|ella|ellos)\b/i
/** A denial or self-blame is no sentence to hold up to somebody. */
const denied =
  /(?<![\p{L}])(?:(?:don'?t|dont|do not|not|no|never|won'?t|wont|didn'?t)\b.*\b(?:want to die|plan|going to|gonna|act|hurt|dying|suicidal)|no (?:quiero|voy a|pienso) (?:morir|hacer|mat)|fail\w*|burden|worthless|useless|dead weight|carga|fracas\w*|inutil)/iu

function signalWords(message: ClientMessage, signal: Signal, locale: Locale): readonly SlotWords[] {
  if (!quotable.includes(signal.kind) || signal.end > message.text.length) return []
  const whole = wholeClause(message.text, signal)
  const span = stripped({ ...whole, text: message.text.slice(whole.start, whole.end) }, rules[locale])
  const quote = message.text.slice(span.start, span.end)
  if (denied.test(fold(quote)) || another.test(fold(quote)) || /["“”«»{}]/.test(quote)) return []
  if (!/\p{L}{2}/u.test(quote)) return []
  if (means.test(fold(quote)) || words(quote) > MOST_WORDS || words(quote) < 2 || quote.includes('\n'))
    return []
  const said = locale === 'en' ? `“${quote}”` : `«${quote}»`
  return [{ slot: 'signal', messageId: message.id, start: span.start, end: span.end, said, quote, worth: 1 }]
}

/** The smallest stretch between marks that holds the span: a rule may mark half a sentence, which is no quote. */
function wholeClause(text: string, span: Span): Span {
  const before = /[^.!?;,\n:()–—…]*$/.exec(text.slice(0, span.start))?.[0] ?? ''
  const after = /^[^.!?;,\n:()–—…]*/.exec(text.slice(span.end))?.[0] ?? ''
  return {
    start: span.start - before.length + (before.length - before.trimStart().length),
    end: span.end + after.trimEnd().length,
  }
}
