import { atLeast } from '../risk/levels.ts'
import type { Screening } from '../risk/signal.ts'
import { frameOf, type ClientFrame } from '../guard/client-frame.ts'
import type { Reading } from '../guard/reading/read.ts'
import { feelingOf, feelingOrder } from './feeling-words.ts'

/** What of the client's message a reply is held against. */
export type ClientWords = {
  readonly reading: Reading
  readonly screening: Screening
  readonly frame: ClientFrame
  /** The strongest feeling the client named: its family and the words around it, as written. */
  readonly feeling: { readonly family: string; readonly word: string; readonly quote: string } | null
  /** The client's own words for the gravest sign, as written. */
  readonly sign: string | null
  /** A direct question about safety is owed: ideation of any kind at moderate or over. */
  readonly owesSafetyQuestion: boolean
}

const aboutDying = new Set<string>([
  'passive-ideation',
  'active-ideation',
  'plan',
  'means-or-method-seeking',
  'intent',
  'preparation',
  'attempt-recent',
  'self-injury',
  'goodbye',
])

export function clientWords(client: string): ClientWords {
  const frame = frameOf(client)
  const { reading, screening } = frame
  const gravest = screening.signals.toSorted(
    (a, b) => Number(atLeast(b.level, a.level)) - Number(atLeast(a.level, b.level)),
  )[0]
  const dying = screening.signals.some((signal) => aboutDying.has(signal.kind))
  return {
    reading,
    screening,
    frame,
    feeling: strongestFeeling(reading),
    sign: gravest ? quoteAround(reading, gravest.start, gravest.end) : null,
    owesSafetyQuestion:
      frame.danger === 'said' || (dying && atLeast(screening.level, 'moderate')) || frame.asksForMeans,
  }
}

const negations = new Set(['not', 'no', 'never', 'nunca', 'ni'])

function strongestFeeling(reading: Reading): ClientWords['feeling'] {
  let best: { readonly rank: number; readonly at: number; readonly family: string } | null = null
  reading.words.forEach((word, at) => {
    const family = feelingOf(word)
    if (family === undefined || negations.has(reading.words[at - 1] ?? '')) return
    const rank = feelingOrder.findIndex((one) => one === family)
    if (rank >= 0 && (best === null || rank < best.rank)) best = { rank, at, family }
  })
  const chosen: { readonly at: number; readonly family: string } | null = best
  if (chosen === null) return null
  const { at, family } = chosen
  return {
    family,
    word: reading.words[at] ?? '',
    quote: quoteAround(reading, reading.starts[at] ?? 0, reading.ends[at] ?? 0),
  }
}

/** Words either side of a quote. */
const AROUND = 2
const LONGEST_QUOTE = 12
/** A quote does not end on a word that only leads on. */
const joins = new Set(
  'and but or i he she it the a my to of in that so is y pero o que de la el mi en un una se yo me'.split(
    ' ',
  ),
)

function quoteAround(reading: Reading, start: number, end: number): string {
  const first = reading.starts.findIndex((_, at) => (reading.ends[at] ?? 0) > start)
  const last = reading.starts.findLastIndex((from) => from < end)
  if (first < 0 || last < first) return reading.text.slice(start, end)
  const sentence = reading.sentences[reading.sentenceOf[first] ?? 0]
  const around = last - first >= 2 ? 0 : AROUND
  const from = Math.max(sentence?.first ?? 0, first - around)
  let to = Math.min((sentence?.last ?? last + 1) - 1, last + around, from + LONGEST_QUOTE - 1)
  while (to > last && joins.has(reading.words[to] ?? '')) to -= 1
  return reading.text.slice(reading.starts[from] ?? start, reading.ends[to] ?? end)
}
