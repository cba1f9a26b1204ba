import { higher, riskLevels, type RiskLevel } from './levels.ts'
import { has, type Hit } from './hits.ts'
import { catalogue, type Facet, type Rule } from './lexicon/catalogue.ts'
import type { SignalKind } from './signal.ts'
import type { Read } from './soften.ts'

/** Signs that mean more together. Source: crisistextline.org (desire + means + intent or plan + within 24 hours);
 * Lifeline imminent-risk policy, PMC4491352 table 1; C-SSRS triage tiers (field.md, section 4). */
type Together = {
  readonly id: string
  /** Each inner list: at least one of these. */
  readonly of: readonly (readonly Facet[])[]
  readonly level: RiskLevel
  readonly kind: SignalKind
  /** The first two must be said by different words. */
  readonly apart?: true
  /** The facet whose words are shown for it. */
  readonly shows: readonly Facet[]
}

const WAY: readonly Facet[] = ['plan', 'means']

export const together: readonly Together[] = [
  {
    id: 'together.wish-way-now',
    of: [['desire', 'intent', 'passive'], ['plan', 'means', 'preparation'], ['now']],
    level: 'imminent',
    kind: 'plan',
    shows: ['now', 'means', 'plan'],
  },
  {
    id: 'together.intent-now',
    of: [['intent'], ['desire', 'goodbye', 'passive'], ['now', 'today']],
    level: 'imminent',
    kind: 'intent',
    shows: ['now', 'today'],
  },
  {
    id: 'together.plan-now',
    of: [['plan'], ['desire', 'passive', 'intent'], ['now', 'today']],
    level: 'imminent',
    kind: 'plan',
    shows: ['now', 'today'],
  },
  {
    id: 'together.goodbye-now',
    of: [['goodbye'], ['desire', 'intent', 'means', 'preparation', 'passive'], ['now']],
    level: 'imminent',
    kind: 'goodbye',
    shows: ['now'],
  },
  {
    id: 'together.use-now',
    of: [['use'], ['means', 'desire', 'passive', 'goodbye'], ['now', 'today']],
    level: 'imminent',
    kind: 'intent',
    shows: ['now', 'today'],
  },
  {
    id: 'together.edge-act',
    of: [['use'], ['edge']],
    level: 'imminent',
    kind: 'intent',
    shows: ['use'],
  },
  {
    id: 'together.use-means',
    of: [['use'], ['means', 'desire', 'passive', 'goodbye']],
    level: 'high',
    kind: 'intent',
    shows: ['use'],
  },
  {
    id: 'together.means-amount',
    of: [['means'], ['amount']],
    level: 'high',
    kind: 'overdose-or-withdrawal',
    shows: ['amount'],
  },
  {
    id: 'together.wish-means',
    apart: true,
    of: [['desire', 'passive', 'intent'], WAY],
    level: 'high',
    kind: 'means-or-method-seeking',
    shows: ['means', 'plan'],
  },
  {
    id: 'together.wish-now',
    of: [['desire'], ['now']],
    level: 'high',
    kind: 'active-ideation',
    shows: ['now'],
  },
  {
    id: 'together.wish-method',
    apart: true,
    of: [['desire', 'passive', 'burden', 'trapped', 'hopeless', 'distress'], ['method']],
    level: 'high',
    kind: 'means-or-method-seeking',
    shows: ['method'],
  },
  {
    id: 'together.distress-height',
    of: [['desire', 'passive', 'burden', 'trapped', 'hopeless', 'distress'], ['height']],
    level: 'high',
    kind: 'means-or-method-seeking',
    shows: ['height'],
  },
  {
    id: 'together.wish-intent',
    apart: true,
    of: [['desire', 'passive'], ['intent']],
    level: 'high',
    kind: 'intent',
    shows: ['intent'],
  },
  {
    id: 'together.goodbye-wish',
    apart: true,
    of: [['goodbye'], ['desire', 'passive', 'burden', 'trapped', 'hopeless', 'preparation']],
    level: 'high',
    kind: 'goodbye',
    shows: ['goodbye'],
  },
  {
    id: 'together.preparation-wish',
    apart: true,
    of: [['preparation'], ['desire', 'passive', 'intent', 'goodbye', 'burden', 'hopeless']],
    level: 'high',
    kind: 'preparation',
    shows: ['preparation'],
  },
  {
    id: 'together.past-and-wish',
    apart: true,
    of: [['attempt-past'], ['desire', 'passive', 'hopeless', 'burden', 'trapped', 'injury']],
    level: 'moderate',
    kind: 'attempt-past',
    shows: ['attempt-past'],
  },
  {
    id: 'together.burden-hopeless',
    apart: true,
    of: [['burden'], ['hopeless', 'trapped']],
    level: 'moderate',
    kind: 'burdensomeness',
    shows: ['burden'],
  },
  {
    id: 'together.hopeless-trapped',
    apart: true,
    of: [['hopeless'], ['trapped']],
    level: 'moderate',
    kind: 'entrapment',
    shows: ['trapped'],
  },
  {
    id: 'together.others-weapon',
    of: [['harm-others'], ['weapon']],
    level: 'imminent',
    kind: 'harm-to-others',
    shows: ['weapon'],
  },
  {
    id: 'together.others-soon',
    of: [['harm-others'], ['soon']],
    level: 'imminent',
    kind: 'harm-to-others',
    shows: ['soon'],
  },
  {
    id: 'together.violence-control',
    of: [['violence'], ['control']],
    level: 'high',
    kind: 'harm-from-others',
    shows: ['control'],
  },
  {
    id: 'together.child-saw',
    of: [['violence'], ['child-saw']],
    level: 'high',
    kind: 'child-safeguarding',
    shows: ['child-saw'],
  },
  {
    id: 'together.someone-saw',
    of: [['violence'], ['saw']],
    level: 'moderate',
    kind: 'child-safeguarding',
    shows: ['saw'],
  },
  {
    id: 'together.withdrawal',
    of: [['stopped'], ['shaking'], ['substance']],
    level: 'high',
    kind: 'overdose-or-withdrawal',
    shows: ['shaking'],
  },
]

const TIMES: readonly Facet[] = ['now', 'soon', 'today']

export type Joined = {
  readonly id: string
  readonly kind: SignalKind
  readonly level: RiskLevel
  readonly at: Hit
}

/** The facets that combinations ask for, as bits, and what each part of each combination asks for. */
const asked = [...new Set(together.flatMap((rule) => rule.of.flat()))]
const bitOf = (facet: Facet): number => (asked.includes(facet) ? 1 << asked.indexOf(facet) : 0)
const bitsOf = (facets: readonly Facet[]): number => facets.reduce((bits, facet) => bits | bitOf(facet), 0)
const askedBy = together.map((rule) => ({ rule, parts: rule.of.map(bitsOf) }))
const bitsOfRule: ReadonlyMap<Rule, number> = new Map(
  Object.values(catalogue).map((rule) => [rule, bitsOf(rule.facets)]),
)

/** Every combination that the message holds, shown at the words that complete it. Only signs that nothing spoke
 * against take part; colours (time, weapon, means) take part as they stand. */
export function combine(reads: readonly Read[], colours: readonly Hit[]): readonly Joined[] {
  let said = 0
  for (const read of reads) if (read.softened === null) said |= bitsOfRule.get(read.hit.rule) ?? 0
  for (const colour of colours) said |= bitsOfRule.get(colour.rule) ?? 0
  if (said === 0) return []
  const possible = askedBy.filter(({ parts }) => holdsAll(parts, said))
  if (possible.length === 0) return []
  const speaking = [...reads.filter((read) => read.softened === null).map((read) => read.hit), ...colours]
  return possible.flatMap(({ rule }) => joined(rule, speaking))
}

function holdsAll(parts: readonly number[], said: number): boolean {
  for (let at = 0; at < parts.length; at += 1) if (((parts[at] ?? 0) & said) === 0) return false
  return true
}

function joined(rule: Together, speaking: readonly Hit[]): readonly Joined[] {
  const saying = (facet: Facet): readonly Hit[] => speaking.filter((hit) => has(hit, facet))
  const parts = rule.of.map((choices) => choices.flatMap(saying))
  const [wishes = [], others = []] = parts
  if (rule.apart && !differ(wishes, others)) return []
  const times = rule.of.findIndex((choices) => choices.some((facet) => TIMES.includes(facet)))
  if (times !== -1 && !near(wishes, parts[times] ?? [])) return []
  const shown = rule.shows.map((facet) => saying(facet)[0]).find((hit) => hit !== undefined)
  return shown ? [{ id: rule.id, kind: rule.kind, level: rule.level, at: shown }] : []
}

/** The two parts are not one and the same phrase. */
const differ = (a: readonly Hit[], b: readonly Hit[]): boolean =>
  a.length > 1 || b.length > 1 || a[0] !== b[0]

/** A time belongs to a wish in its own sentence or the one beside it; further away it is about something else. */
function near(wishes: readonly Hit[], times: readonly Hit[]): boolean {
  const sentences = new Set(wishes.map((wish) => wish.sentence))
  return times.some((time) => [-1, 0, 1].some((step) => sentences.has(time.sentence + step)))
}

export const highest = (levels: readonly RiskLevel[]): RiskLevel =>
  levels.reduce<RiskLevel>((a, b) => higher(a, b), riskLevels[0])
