import type { Language } from '../language.ts'
import { languageOf } from '../language-of.ts'
import { combine, highest } from './combine.ts'
import { findHits, has } from './hits.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { atLeast, riskLevels } from './levels.ts'
import { pictureSign } from './pictures.ts'
import { inEverydayWords } from './reading/as-anybody.ts'
import { asOneLine } from './reading/one-line.ts'
import type { Words } from './reading/words.ts'
import type { Screening, Signal, SignalKind } from './signal.ts'
import { tellsSomething } from './unread.ts'
import { readContext, settle } from './soften.ts'

/** What the rules read: the screening, every kind that they heard, those past {@link MOST_SIGNALS} too, and the text as
 * anybody would say it. */
export type ByRules = {
  readonly screening: Screening
  readonly kinds: readonly SignalKind[]
  readonly said: string
  /** The same with what tells who speaks still in it. */
  readonly everyday: string
}

/**
 * The rules alone, without what was learned: what a browser reads by while somebody types, since it need not fetch the
 * weights. Whoever keeps a level or acts on it uses `screen` of screen.ts.
 */
export const screenByRules = (text: string, language?: Language): Screening =>
  readByRules(text, language).screening

/** One message read by the rules. Linear in the length, never throws; see `screen` of screen.ts. */
export function readByRules(text: string, language?: Language): ByRules {
  const known = lexicon()
  const { everyday, said } = inEverydayWords(text)
  const first = readSignals(said, known)
  const joined = asOneLine(said)
  // Two readings, the higher wins: joining lines may add a sign and never takes one away.
  const second = joined === said ? null : readSignals(joined, known)
  const drawn = pictureSign(said)
  const signals =
    second || drawn
      ? [...first.signals, ...(second?.signals ?? []), ...(drawn ? [drawn] : [])]
      : first.signals
  const level = highest(signals.map((signal) => signal.level))
  const read = language ?? languageOf(text, first.spoken)
  // What nobody's rules could read must not look safe. A caller who names the language answers for it.
  const unread = level === 'none' && language === undefined && read === 'unknown' && tellsSomething(text)
  const screening: Screening = {
    level: unread ? 'low' : level,
    signals: signals.length > 0 ? inOrder(mostUrgent(withoutEchoes(signals))) : signals,
    language: read,
  }
  const kinds = signals.length === 0 ? nothing : [...new Set(signals.map(({ kind }) => kind))]
  return { screening, kinds, said, everyday }
}
const nothing: readonly SignalKind[] = []

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
  return { signals, spoken: hits.signs.length > 0 ? [...hits.signs, ...hits.colours] : hits.colours }
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

export const inOrder = (signals: readonly Signal[]): readonly Signal[] =>
  signals.toSorted((a, b) => a.start - b.start || a.end - b.end || (atLeast(a.level, b.level) ? -1 : 1))
