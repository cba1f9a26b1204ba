import { atLeast } from '../risk/levels.ts'
import { screenByRules } from '../risk/screen-by-rules.ts'
import type { Screening, SignalKind } from '../risk/signal.ts'
import { phrases } from './reading/phrases.ts'
import { read, type Reading } from './reading/read.ts'
import { framePhrases, type FrameName } from './rules/frame-phrases.ts'
import { lists } from './rules/lists.ts'

/** What the client's message asks a reply to be careful with. */
export type ClientFrame = {
  /** The message in words, and what the risk screen read in it: each read once. */
  readonly reading: Reading
  readonly screening: Screening
  /** Danger to life: `said` in so many words; `screened` where only the risk screen raises it, which listens
   * widely because a person looks after it. What withholds a draft needs `said`. */
  readonly danger: 'said' | 'screened' | null
  /** A question that could serve a plan: said openly, or dry beside a loss or despair. */
  readonly asksForMeans: boolean
  readonly compulsion: boolean
  readonly elation: boolean
  /** A belief or perception that others do not share; `screened` as above. */
  readonly unshared: 'said' | 'screened' | null
  readonly harmToOthers: boolean
  readonly eatingHarm: boolean
  readonly isBeingHurt: boolean
  readonly asks: boolean
}

const names = Object.keys(framePhrases)
const found = phrases(Object.values(framePhrases), lists)

const selfDanger: readonly SignalKind[] = [
  'active-ideation',
  'passive-ideation',
  'plan',
  'intent',
  'preparation',
  'attempt-recent',
  'self-injury',
  'goodbye',
]

/** Reads the client's message once for {@link check} and for feedback. */
export function frameOf(client: string): ClientFrame {
  const reading = read(client)
  const counts = new Map<string, number>()
  for (const hit of found.find(reading)) {
    const name = names[hit.label] ?? ''
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const has = (name: FrameName, least = 1): boolean => (counts.get(name) ?? 0) >= least
  const screening = screenByRules(client)
  const signalled = (...kinds: readonly SignalKind[]): boolean =>
    screening.signals.some((signal) => kinds.includes(signal.kind))
  const screened = atLeast(screening.level, 'moderate') && signalled(...selfDanger)
  const spoken = has('speaks-of-death') || (atLeast(screening.level, 'high') && has('despair'))
  const said = has('wants-to-die') || (screened && spoken)
  const danger = said ? 'said' : screened ? 'screened' : null
  const asks =
    client.includes('?') || /\b(tell|help|give|show|dime|dame|ayudame|necesito saber)\b/i.test(client)
  const dry = has('asks-for-means') && asks && (has('despair') || danger !== null || has('asks-for-means', 3))
  return {
    reading,
    screening,
    danger,
    asksForMeans: dry || (signalled('means-or-method-seeking') && has('asks-for-means')),
    compulsion: has('compulsion'),
    elation: has('elation', 2) || signalled('mania'),
    unshared: has('unshared') ? 'said' : signalled('psychosis') ? 'screened' : null,
    harmToOthers: has('wants-to-harm') || signalled('harm-to-others'),
    eatingHarm: has('eating-harm') || signalled('eating-disorder'),
    isBeingHurt: has('is-being-hurt') || signalled('harm-from-others', 'child-safeguarding'),
    asks,
  }
}
