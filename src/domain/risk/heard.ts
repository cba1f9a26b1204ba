import { findHits, has } from './hits.ts'
import { catalogue, type Facet } from './lexicon/catalogue.ts'
import { isLearned } from './learned/heads.ts'
import { lexicon } from './lexicon/lexicon.ts'
import { readContext, settle } from './soften.ts'
import { asAnybody } from './reading/as-anybody.ts'
import type { Signal, SignalKind } from './signal.ts'
import type { Span } from '../span.ts'

/** What a message brings to the conversation: facets said outright, facets only hinted at (a means, an hour), and
 * where. `aboutTime`: the message hardly says anything but when. */
export type Heard = {
  readonly said: ReadonlyMap<Facet, Span>
  readonly hinted: ReadonlyMap<Facet, Span>
  readonly aboutTime: boolean
}

/** The share of words from which a message is about a time: "tonight when they're asleep", "it will be tomorrow". */
const MOSTLY = 0.4
const TIMES: readonly Facet[] = ['now', 'soon', 'today']

/** Hears one message on its own, on the original text. Softened signs are left out, as they are within a message. */
export function hear(text: string): Heard {
  const known = lexicon()
  const words = known.read(asAnybody(text))
  const hits = findHits(words, known)
  const distressed = hits.colours.some((colour) => has(colour, 'distress'))
  const said = new Map<Facet, Span>()
  const hinted = new Map<Facet, Span>()
  let timed = 0
  const add = (into: Map<Facet, Span>, facets: readonly Facet[], first: number, last: number) => {
    const span = { start: words.starts[first] ?? 0, end: words.ends[last] ?? 0 }
    for (const facet of facets) if (!into.has(facet)) into.set(facet, span)
  }
  for (const { hit, softened } of settle(readContext(hits, known), distressed))
    if (softened === null) add(said, hit.rule.facets, hit.first, hit.last)
  for (const { rule, first, last } of hits.colours) {
    add(hinted, rule.facets, first, last)
    if (rule.facets.some((facet) => TIMES.includes(facet))) timed += last - first + 1
  }
  return { said, hinted, aboutTime: words.count > 0 && timed / words.count >= MOSTLY }
}

/** What a kept signal says by its kind, for readers that have no rules: only what was read as clear counts. */
const facetsOfKind: Readonly<Partial<Record<SignalKind, Facet>>> = {
  'passive-ideation': 'passive',
  'active-ideation': 'desire',
  plan: 'plan',
  intent: 'intent',
  preparation: 'preparation',
  goodbye: 'goodbye',
  hopelessness: 'hopeless',
  burdensomeness: 'burden',
  entrapment: 'trapped',
  'harm-to-others': 'harm-others',
}
const ALWAYS_CLEAR: readonly SignalKind[] = ['hopelessness', 'burdensomeness', 'entrapment']

const isRule = (rule: string): boolean => Object.hasOwn(catalogue, rule)

/** The same with what another reader marked in the message; signals of rules are in the words already. */
export function withSignals(heard: Heard, signals: readonly Signal[]): Heard {
  const said = new Map(heard.said)
  for (const { kind, level, rule, start, end } of signals) {
    const facet = facetsOfKind[kind]
    // What is only worth a second look completes nothing.
    const clear = (ALWAYS_CLEAR.includes(kind) && !isLearned(rule)) || (level !== 'none' && level !== 'low')
    if (!isRule(rule) && !rule.startsWith('together.') && !rule.startsWith('over-turns.') && facet && clear)
      if (!said.has(facet)) said.set(facet, { start, end })
  }
  return { ...heard, said }
}
