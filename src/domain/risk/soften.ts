import { coverage, edges, shareOf } from './coverage.ts'
import { riskLevels, type RiskLevel } from './levels.ts'
import { has, type Hit, type Hits } from './hits.ts'
import type { Facet } from './lexicon/catalogue.ts'
import type { Lexicon, Spoken } from './lexicon/lexicon.ts'
import type { Subject } from './lexicon/particles.ts'
import type { Words } from './reading/words.ts'
import { isRecent, tellsWhen, toldAsPast } from './told-when.ts'

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
    denials: edges(
      hits.colours.filter((colour) => has(colour, 'denial')),
      hits.words.count,
      'first',
    ),
    signEnds: edges(hits.signs, hits.words.count, 'last'),
    asked: coverage(
      // A question begins in the clause in which it is told.
      hits.colours.filter(({ first, last }) => hits.words.clauses[first] === hits.words.clauses[last]),
      'asked',
      hits.words.count,
    ),
    longAgo: coverage(hits.signs, 'attempt-past', hits.words.count),
    past: hits.colours.filter((colour) => has(colour, 'past') || has(colour, 'habit')),
    recent: coverage(hits.colours, 'recent', hits.words.count),
  }
  return hits.signs.map((hit) => {
    const softened = softening(hit, around[hit.sentence] ?? 0, covering, hits, lexicon)
    return softened ?? { hit, level: hit.rule.level, softened: null }
  })
}

const CONTRAST = 1
const TRIVIAL = 2
const PRESENT = 8
const HARMLESS = 16
const bitOf: Readonly<Partial<Record<Facet, number>>> = {
  contrast: CONTRAST,
  trivial: TRIVIAL,
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
  /** First words of denials, and last words of signs. */
  readonly denials: Uint8Array
  readonly signEnds: Uint8Array
  readonly asked: Uint8Array | null
  readonly longAgo: Uint8Array | null
  readonly past: readonly Hit[]
  readonly recent: Uint8Array | null
}

/** The sign as its context leaves it, where something speaks against it; null where nothing does. */
function softening(hit: Hit, around: number, covering: Covering, hits: Hits, lexicon: Lexicon): Read | null {
  const { idioms, asked, longAgo, recent } = covering
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
  if (hit.rule.firm !== true && negated(hit, hits, covering, lexicon))
    return whole('denied', (around & CONTRAST) !== 0 ? 'low' : 'none')
  if (asked !== null && ownLife(hit) && wasAsked(hit, hits, asked)) return whole('denied', 'low')
  if (hit.rule.loose === true && (around & TRIVIAL) !== 0 && isTrifling(hit, hits))
    return whole('light', 'low')
  if (longAgo !== null && toldAsPast(hit, longAgo) && !isRecent(hit, recent)) return whole('past', 'low')
  if (
    hit.rule.firm !== true &&
    (around & PRESENT) === 0 &&
    covering.past.some((past) => tellsWhen(past, hit, hits.words, lexicon))
  )
    return whole('past', lowered(hit.rule.level))
  return null
}

/** Words between a wish and the trifle that it is about: "this essay is going to make me want to die" before it, and
 * behind it as far as a sentence of play goes. */
const TRIFLE_BEFORE = 6
const TRIFLE_BEHIND = 12
/** Whether a trifle is what the sign is about. A gym that was named before another thing was said is none (SA.2). */
const isTrifling = ({ first, last, sentence }: Hit, { colours, words: { clauses } }: Hits): boolean =>
  colours.some((colour) => {
    if (!has(colour, 'trivial') || colour.sentence !== sentence) return false
    if (colour.last >= first) return colour.first - last - 1 <= TRIFLE_BEHIND
    return clauses[colour.last] === clauses[first] && first - colour.last - 1 <= TRIFLE_BEFORE
  })

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

/** A "not" within the sign, or within five words before it in its clause. Where a sign was said more than once in a
 * breath ("not suicidal, suicidal again"), all of it must be denied. */
function negated(hit: Hit, hits: Hits, covering: Covering, lexicon: Lexicon): boolean {
  const again = hit.again === hit.first || deniedBefore(hit.again, hit, hits, covering, lexicon)
  const within = hit.saysNot ? null : deniedWithin(hit, hits, lexicon)
  if (within !== null) return within && (again || hit.again <= hit.until)
  return again && deniedBefore(hit.first, hit, hits, covering, lexicon)
}

/** Whether a "not" stands in the sign and turns it around; null where there is none, or where it has an object of its
 * own ("I am not depressed, feeling suicidal"). */
function deniedWithin(hit: Hit, { words: { ids } }: Hits, lexicon: Lexicon): boolean | null {
  for (let at = hit.first + 1; at <= hit.until; at += 1) {
    if (!turns(ids[at] ?? 0, hit, lexicon)) continue
    for (let next = at + 1; next < hit.until; next += 1)
      if (lexicon.objects.has(ids[next] ?? 0) && !lexicon.joiners.has(ids[next + 1] ?? 0)) return null
    return !lexicon.turners.has(ids[at + 1] ?? 0)
  }
  return null
}

const turns = (id: number, hit: Hit, lexicon: Lexicon): boolean =>
  lexicon.negators.has(id) || (hit.language === 'es' && id === lexicon.spanishNot)

/** Whether a denial reaches what begins at this word, with nothing between that turns it back. */
function deniedBefore(
  start: number,
  hit: Hit,
  { words }: Hits,
  { denials, signEnds }: Covering,
  lexicon: Lexicon,
): boolean {
  const turned = (at: number) =>
    (at >= 1 && lexicon.turners.has(words.ids[at - 1] ?? 0)) ||
    (at >= 2 && lexicon.turners.has(words.ids[at - 2] ?? 0))
  const saidBefore = start > hit.until ? hit.until : -1
  const from = deniedFrom(start, words, (at) => signEnds[at] === 1 || at === saidBefore, lexicon)
  for (let at = start; at >= from; at -= 1) if (denials[at] === 1) return true
  for (let at = start - 1; at >= from; at -= 1) {
    const id = words.ids[at] ?? 0
    if (lexicon.turners.has(id)) return false
    if (turns(id, hit, lexicon)) return !turned(at)
  }
  return false
}

/**
 * The first word from which a denial reaches a word. A denial speaks of one thing: it ends with the sign that it denied or
 * another object ("not depressed"), unless "or" goes on, and where somebody begins to speak of themselves anew ("I'm not
 * suicidal I want to die"), unless it is carried over ("I never said I want to die"). Words put before a sign must not
 * silence it (SA.2).
 */
function deniedFrom(
  start: number,
  { ids, clauses }: Words,
  endsSign: (at: number) => boolean,
  { joiners, objects, beginners, carriers }: Lexicon,
): number {
  let from = start
  for (let at = start; at >= 0 && at >= start - REACH && clauses[at] === clauses[start]; at -= 1) {
    const id = ids[at] ?? 0
    if (at < start && (endsSign(at) || objects.has(id)) && !joiners.has(ids[at + 1] ?? 0)) return at + 1
    from = at
    if (beginners.has(id) && !carriers.has(ids[at - 1] ?? 0)) return at
  }
  return from
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
  const clause = words.clauses[hit.first]
  let nearest: Subject | null = null
  for (let at = hit.first - 1; at >= 0 && at >= hit.first - 6 && words.clauses[at] === clause; at -= 1) {
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
