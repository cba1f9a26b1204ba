import { atLeast, riskLevels, type RiskLevel } from './levels.ts'
import { has, type Hit, type Hits } from './hits.ts'
import type { Facet } from './lexicon/catalogue.ts'
import type { Lexicon, Spoken } from './lexicon/lexicon.ts'
import type { Subject } from './lexicon/particles.ts'

/** A sign after its context has been read. `softened` names what spoke against it; null: nothing did. */
export type Read = {
  readonly hit: Hit
  readonly level: RiskLevel
  readonly softened: 'idiom' | 'denied' | 'someone-else' | 'past' | 'light' | null
}

/** Facets of signs that are about the writer's own life; the rest are never read as jokes. */
const OWN_LIFE: readonly Facet[] = [
  'desire',
  'passive',
  'injury',
  'burden',
  'trapped',
  'hopeless',
  'goodbye',
  'intent',
  'plan',
  'method',
  'means',
  'preparation',
]

const REACH = 5
/** Words over which a question that is told again reaches. */
const ASKED_REACH = 8

/**
 * Reads the context of every sign: figures of speech, negation, who it is about, when it was, laughter. Context
 * comes only from the same sentence or an earlier one, so that words added later can never silence a sign (SA.2).
 * What is softened is not gone: {@link settle} gives it back its voice when anything else in the message speaks.
 */
export function readContext(hits: Hits, lexicon: Lexicon): readonly Read[] {
  if (hits.signs.length === 0) return []
  const around = aroundSentences(hits)
  const covering = {
    idioms: coverage(hits.colours, 'idiom', hits.words.count),
    denials: coverage(hits.colours, 'denial', hits.words.count),
    asked: coverage(hits.colours, 'asked', hits.words.count),
    longAgo: coverage(hits.signs, 'attempt-past', hits.words.count),
    recent: coverage(hits.colours, 'recent', hits.words.count),
  }
  return hits.signs.map((hit) => {
    const softened = softening(hit, around[hit.sentence] ?? 0, covering, hits, lexicon)
    return softened ?? { hit, level: hit.rule.level, softened: null }
  })
}

const CONTRAST = 1
const LAUGH = 2
const TRIVIAL = 4
const PAST = 8
const PRESENT = 16
const HARMLESS = 32
const bitOf: Readonly<Partial<Record<Facet, number>>> = {
  contrast: CONTRAST,
  laugh: LAUGH,
  trivial: TRIVIAL,
  past: PAST,
  present: PRESENT,
  harmless: HARMLESS,
}

/** By sentence: what colours it, as bits. */
function aroundSentences({ words, colours }: Hits): Uint8Array {
  const around = new Uint8Array((words.sentences[words.count - 1] ?? 0) + 1)
  for (const { rule, sentence } of colours)
    for (const facet of rule.facets) around[sentence] = (around[sentence] ?? 0) | (bitOf[facet] ?? 0)
  return around
}

type Covering = {
  readonly idioms: Uint8Array | null
  readonly denials: Uint8Array | null
  readonly asked: Uint8Array | null
  readonly longAgo: Uint8Array | null
  readonly recent: Uint8Array | null
}

/** The sign as its context leaves it, where something speaks against it; null where nothing does. */
function softening(
  hit: Hit,
  around: number,
  { idioms, denials, asked, longAgo, recent }: Covering,
  hits: Hits,
  lexicon: Lexicon,
): Read | null {
  const whole = (softened: Read['softened'], level: RiskLevel): Read => ({ hit, level, softened })
  // A question how one dies is never a figure of speech; buying poison "for the rats" may be what it says.
  const figurative = ownLife(hit) && (!has(hit, 'method') || hit.id === 'means.get')
  // A question that names no death may be about a headache, a form or the dog.
  if (hit.id === 'means.asked' && (around & HARMLESS) !== 0) return whole('idiom', 'none')
  const figure = idioms !== null && figurative ? shareOf(idioms, hit) : 0
  // "Swallowed the whole bottle of her blood pressure pills": two common words silence no act of this hour.
  if (figure >= 0.5 || (figure > 0 && hit.rule.level !== 'imminent'))
    return whole(figure >= 0.5 ? 'idiom' : 'light', 'none')
  if (hit.rule.about === 'self' && aboutSomeoneElse(hit, hits, lexicon)) return whole('someone-else', 'none')
  if (hit.rule.firm !== true && negated(hit, hits, denials, lexicon))
    return whole('denied', (around & CONTRAST) !== 0 ? 'low' : 'none')
  if (asked !== null && ownLife(hit) && wasAsked(hit, hits, asked)) return whole('denied', 'low')
  if (hit.rule.loose === true && (around & TRIVIAL) !== 0)
    return whole('light', (around & LAUGH) !== 0 ? 'none' : 'low')
  // People laugh at what they mean: somebody asks about a plan all the same.
  if (hit.rule.loose === true && (around & LAUGH) !== 0)
    return whole('light', atLeast(hit.rule.level, 'high') ? 'moderate' : 'low')
  if (longAgo !== null && toldAsPast(hit, longAgo) && !isRecent(hit, recent)) return whole('past', 'low')
  if (hit.rule.firm !== true && (around & PAST) !== 0 && (around & PRESENT) === 0)
    return whole('past', lowered(hit.rule.level))
  return null
}

/** Words behind an attempt in which its time is still told. */
const TIME_BEHIND = 2
const isRecent = ({ first, last }: Hit, recent: Uint8Array | null): boolean =>
  recent !== null && recent.subarray(first, last + 1 + TIME_BEHIND).includes(1)

/** An attempt of long ago, and what is said of it with the same words. */
const toldAsPast = (hit: Hit, longAgo: Uint8Array): boolean =>
  hit.id === 'attempt.recent'
    ? shareOf(longAgo, hit) > 0
    : (hit.id === 'desire.kill-self' || hit.id === 'desire.end-life') && shareOf(longAgo, hit) === 1

const ownLife = (hit: Hit): boolean =>
  hit.rule.kind !== null &&
  (hit.rule.facets.length === 0 ||
    hit.rule.facets.some(
      (facet) =>
        OWN_LIFE.includes(facet) ||
        facet === 'distress' ||
        facet === 'harm-others' ||
        facet === 'violence' ||
        facet === 'control',
    ))

const lowered = (level: RiskLevel): RiskLevel =>
  level === 'none' ? 'none' : (riskLevels[Math.max(1, Math.min(riskLevels.indexOf(level) - 1, 2))] ?? 'low')

/** Which words belong to hits of this facet; null where there are none. */
function coverage(hits: readonly Hit[], facet: Facet, count: number): Uint8Array | null {
  let covered: Uint8Array | null = null
  for (const hit of hits)
    if (has(hit, facet)) {
      covered ??= new Uint8Array(count)
      covered.fill(1, hit.first, hit.last + 1)
    }
  return covered
}

/** How much of the sign belongs to a figure of speech, 0 to 1. */
function shareOf(covered: Uint8Array, hit: Hit): number {
  let shared = 0
  for (let at = hit.first; at <= hit.last; at += 1) shared += covered[at] ?? 0
  return shared / (hit.last - hit.first + 1)
}

/** A "not" within five words before the sign in its clause, with nothing between that turns it back. */
function negated(hit: Hit, { words }: Hits, denials: Uint8Array | null, lexicon: Lexicon): boolean {
  const turns = (id: number) =>
    lexicon.negators.has(id) || (hit.language === 'es' && id === lexicon.spanishNot)
  const turned = (at: number) =>
    (at >= 1 && lexicon.turners.has(words.ids[at - 1] ?? 0)) ||
    (at >= 2 && lexicon.turners.has(words.ids[at - 2] ?? 0))
  if (!hit.saysNot)
    for (let at = hit.first + 1; at <= hit.until; at += 1)
      if (turns(words.ids[at] ?? 0)) return !lexicon.turners.has(words.ids[at + 1] ?? 0)
  const clause = words.clauses[hit.first]
  if (denials !== null)
    for (let at = hit.first; at >= 0 && at >= hit.first - REACH && words.clauses[at] === clause; at -= 1)
      if (denials[at] === 1) return true
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - REACH && words.clauses[at] === clause; at -= 1) {
    const id = words.ids[at] ?? 0
    if (lexicon.turners.has(id)) return false
    if (turns(id)) return !turned(at)
  }
  return false
}

/** A question told again ("you asked whether I …"): whoever tells it has not said yes. What is answered later speaks for itself. */
function wasAsked(hit: Hit, { words }: Hits, asked: Uint8Array): boolean {
  const sentence = words.sentences[hit.first]
  for (
    let at = hit.first;
    at >= 0 && at >= hit.first - ASKED_REACH && words.sentences[at] === sentence;
    at -= 1
  )
    if (asked[at] === 1) return true
  return false
}

/** The nearest subject before the sign is another person, and no word of the writer's own is in the sign. */
function aboutSomeoneElse(hit: Hit, { words }: Hits, lexicon: Lexicon): boolean {
  for (let at = hit.first; at <= hit.last; at += 1)
    if (lexicon.subjects.get(words.ids[at] ?? 0) === 'self') return false
  const sentence = words.sentences[hit.first]
  let nearest: Subject | null = null
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - 6 && words.sentences[at] === sentence; at -= 1) {
    const id = words.ids[at] ?? 0
    const subject = id === lexicon.englishHe && hit.language === 'es' ? undefined : lexicon.subjects.get(id)
    if (subject === undefined) continue
    nearest = subject
    break
  }
  return nearest === 'other'
}

/**
 * Gives softened signs their voice back. A denial, a laugh or a figure of speech counts only while it is the only
 * thing in the message: beside any other sign of the writer's own, a softened sign is at least `low`.
 */
export function settle(reads: readonly Read[], distressed: boolean): readonly Read[] {
  const others = reads.some((read) => read.softened === null && ownLife(read.hit))
  if (!others && !distressed) return reads
  return reads.map((read) => {
    if (read.softened === null || read.softened === 'past') return read
    if (read.softened === 'light') return { ...read, level: read.hit.rule.level }
    if (read.softened === 'denied' && read.level === 'none') return { ...read, level: 'low' }
    return read
  })
}

export type { Spoken }
