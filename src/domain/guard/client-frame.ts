import { atLeast } from '../risk/levels.ts'
import { readByRules, type ByRules } from '../risk/screen-by-rules.ts'
import type { Screening, SignalKind } from '../risk/signal.ts'
import { phrases, type Hit } from './reading/phrases.ts'
import { read, type Reading } from './reading/read.ts'
import { framePhrases, type FrameName } from './rules/frame-phrases.ts'
import { lists } from './rules/lists.ts'

/** What the client's message asks a reply to be careful with. */
export type ClientFrame = {
  /** The message in words, and what the risk screen read in it: each read once. */
  readonly reading: Reading
  readonly screening: Screening
  /** All of what the rules of the risk screen made of it. */
  readonly byRules: ByRules
  /** Where the phrases of the rules stand in it. */
  readonly hits: readonly Hit[]
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
  /** After somebody who does not want to be found, or followed. */
  readonly pursues: boolean
  /** A belief or a danger between the lines: no reply has to name it, none may serve it. */
  readonly hinted: boolean
  readonly eatingHarm: boolean
  readonly isBeingHurt: boolean
  /** Wounds of their own hand, or drink and drugs in a dangerous amount. */
  readonly hurtsSelf: boolean
  readonly substanceDanger: boolean
  /** Wants to hear that something is fine. */
  readonly asksForYes: boolean
  /** Asks for a fact of the world right after something of their own: why, is worth knowing before it is answered. */
  readonly asksOfWorld: boolean
  /** Has to have a thing done, and now. */
  readonly isPressed: boolean
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

const graveDanger: readonly SignalKind[] = ['plan', 'intent']

/** Reads the client's message once for {@link check} and for feedback. */
export function frameOf(client: string): ClientFrame {
  const reading = read(client)
  const counts = new Map<string, number>()
  const hits = found.find(reading)
  for (const hit of hits) {
    const name = names[hit.label] ?? ''
    if (name === 'wants-to-harm' && isDenied(reading, hit.from)) continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const has = (name: FrameName, least = 1): boolean => (counts.get(name) ?? 0) >= least
  const byRules = readByRules(client)
  const { screening } = byRules
  const signalled = (...kinds: readonly SignalKind[]): boolean =>
    screening.signals.some((signal) => kinds.includes(signal.kind))
  const screened = atLeast(screening.level, 'moderate') && signalled(...selfDanger)
  const spoken = has('speaks-of-death') || (atLeast(screening.level, 'high') && has('despair'))
  // What is planned, meant or begun was said, in whatever words the screen knows it by.
  const planned = screening.signals.some(
    ({ kind, level, rule }) =>
      graveDanger.includes(kind) && atLeast(level, 'high') && !rule.startsWith('someone.'),
  )
  const said = has('wants-to-die') || (screened && spoken) || planned
  const danger = said ? 'said' : screened ? 'screened' : null
  const asks =
    client.includes('?') || /\b(tell|help|give|show|dime|dame|ayudame|necesito saber)\b/i.test(client)
  const drily = has('fresh-loss') && asksDrily(reading)
  const dry =
    drily ||
    (has('asks-for-means') && asks && (has('despair') || danger !== null || has('asks-for-means', 3)))
  return {
    ...{ reading, screening, byRules, hits, danger },
    asksForMeans: dry || (signalled('means-or-method-seeking') && (asks || has('asks-for-means'))),
    compulsion: has('compulsion'),
    elation: has('elation', 2) || signalled('mania'),
    unshared:
      has('unshared') || (asks && (has('perceives') || signalled('psychosis')))
        ? 'said'
        : has('perceives') || has('unshared-hinted') || signalled('psychosis')
          ? 'screened'
          : null,
    pursues: has('pursues'),
    hinted: has('unshared-hinted') || has('death-hinted'),
    harmToOthers: has('wants-to-harm') || signalled('harm-to-others'),
    eatingHarm: has('eating-harm') || signalled('eating-disorder'),
    isBeingHurt: has('is-being-hurt') || signalled('harm-from-others', 'child-safeguarding'),
    hurtsSelf: has('hurts-self') || signalled('self-injury'),
    substanceDanger: has('substance-danger') || signalled('overdose-or-withdrawal'),
    asksForYes: has('asks-for-a-yes'),
    asksOfWorld: asksDrily(reading) && reading.words.some((word) => own.has(word)),
    isPressed: asks && has('pressed', 2),
    asks,
  }
}

/** "I don't want to hurt him": who says so means no harm. */
const isDenied = (reading: Reading, at: number): boolean =>
  reading.words
    .slice(Math.max(0, at - 4), at)
    .some(
      (word, index, before) =>
        (word === 'not' || word === 'never' || word === 'no') && before[index + 1] !== 'only',
    )

const own = new Set('i me my mine me mi mis yo'.split(' '))
const factual = new Set(
  'which what where how cuantos cuantas cuanto cuanta cual cuales que donde desde'.split(' '),
)
const personal = new Set(
  'i me my mine we us our your should feel think help happen happened mean wrong normal point yo me mi mis nos tu te debo hago hacer puedo siento pasa paso'.split(
    ' ',
  ),
)

/** "Which stations have no doors?" after a loss: asks for a fact of the world, and says nothing of whoever asks. */
const asksDrily = (reading: Reading): boolean =>
  reading.sentences.some((sentence) => {
    if (!sentence.asks || sentence.last - sentence.first < 4) return false
    const words = reading.words.slice(sentence.first, sentence.last)
    const isOfPeople = words.some(
      (word, at) => personal.has(word) || (word === 'going' && words[at + 1] === 'on'),
    )
    return words.slice(0, 4).some((word) => factual.has(word)) && !isOfPeople
  })
