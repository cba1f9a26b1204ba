import type { Language } from '../language.ts'
import { languageOf } from '../language-of.ts'
import { combine, highest } from './combine.ts'
import { findHits, has } from './hits.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { atLeast, higher, riskLevels } from './levels.ts'
import { asOneLine } from './reading/one-line.ts'
import type { Words } from './reading/words.ts'
import type { Screening, Signal } from './signal.ts'
import { tellsSomething } from './unread.ts'
import { readContext, settle } from './soften.ts'

/**
 * Reads one message of a client for signs of danger: on the original text, here, with no model and no network
 * (SA.4, SA.5). Time is linear in the length. Spans are UTF-16 code units, end exclusive; signals are ordered by
 * start. All languages are read whatever `language` says; where it is not given it is found out. Never throws.
 *
 * Appending a sentence never lowers the level (SA.2): context that softens a sign is read from its own sentence and
 * from earlier ones, and whatever else the message holds can only give softened signs their voice back.
 *
 * @example screen("I'm not suicidal but I can't go on").level // 'moderate'
 */
export function screen(text: string, language?: Language): Screening {
  const known = lexicon()
  const first = readSignals(text, known)
  const joined = asOneLine(text)
  // Two readings, the higher wins: joining lines may add a sign and never takes one away.
  const second = joined === text ? null : readSignals(joined, known)
  const signals = second ? [...first.signals, ...second.signals] : first.signals
  const level = highest(signals.map((signal) => signal.level))
  const read = language ?? languageOf(text, first.spoken)
  // What nobody's rules could read must not look safe. A caller who names the language answers for it.
  const unread = level === 'none' && language === undefined && read === 'unknown' && tellsSomething(text)
  return {
    level: unread ? 'low' : level,
    signals: inOrder(mostUrgent(withoutEchoes(signals))),
    language: read,
  }
}

function readSignals(text: string, known: ReturnType<typeof lexicon>) {
  const words = known.read(text)
  const hits = findHits(words, known)
  const distressed = hits.colours.some((colour) => has(colour, 'distress'))
  const reads = settle(readContext(hits, known), distressed)
  const signals: Signal[] = []
  for (const { hit, level } of reads)
    if (level !== 'none' && hit.rule.kind !== null)
      signals.push({ ...spanOf(words, hit), kind: hit.rule.kind, level, rule: hit.id })
  for (const joined of combine(reads, hits.colours))
    signals.push({ ...spanOf(words, joined.at), kind: joined.kind, level: joined.level, rule: joined.id })
  return { signals, spoken: [...hits.signs, ...hits.colours] }
}

const spanOf = (words: Words, at: { readonly first: number; readonly last: number }) => ({
  start: words.starts[at.first] ?? 0,
  end: words.ends[at.last] ?? 0,
})

/** One signal per kind and stretch: where two of a kind overlap, the more urgent stays; of equals, the longer. */
function withoutEchoes(signals: readonly Signal[]): readonly Signal[] {
  const kept: Signal[] = []
  const latest = new Map<string, number>()
  for (const signal of signals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const index = latest.get(signal.kind)
    const before = index === undefined ? undefined : kept[index]
    if (index === undefined || !before || before.end <= signal.start) {
      latest.set(signal.kind, kept.push(signal) - 1)
      continue
    }
    if (weighs(signal) > weighs(before)) kept[index] = signal
  }
  return kept
}

/** Most signals kept of one message. A person reads a handful; a paste of 64 kB that says one thing four thousand
 * times would otherwise cost everybody seconds at each opening. */
const MOST_SIGNALS = 50

const mostUrgent = (signals: readonly Signal[]): readonly Signal[] =>
  signals.length <= MOST_SIGNALS
    ? signals
    : signals.toSorted((a, b) => weighs(b) - weighs(a) || a.start - b.start).slice(0, MOST_SIGNALS)

const weighs = (signal: Signal): number =>
  riskLevels.indexOf(signal.level) * 100_000 + Math.min(99_999, signal.end - signal.start)

const inOrder = (signals: readonly Signal[]): readonly Signal[] =>
  signals.toSorted((a, b) => a.start - b.start || a.end - b.end || (atLeast(a.level, b.level) ? -1 : 1))

/**
 * Builds the lexicon and opens the first words of every phrase, so that the first message of a day waits for nothing.
 * Servers and workers call it at start; calling it again costs one short message.
 */
export function warmScreening(): void {
  screen('ok')
}

/** The level of a conversation after one more message: it only rises (SA.2). */
export const risen = higher
