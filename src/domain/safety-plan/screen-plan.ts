import { highest } from '../risk/combine.ts'
import { isLearned } from '../risk/learned/heads.ts'
import { higher, riskLevels, type RiskLevel } from '../risk/levels.ts'
import { screen } from '../risk/screen.ts'
import { isSecondLook } from '../risk/second-look.ts'
import type { Signal, SignalKind } from '../risk/signal.ts'
import { planParts, type PlanPart, type PlanScreening, type SafetyPlan } from './plan.ts'

type Piece = { readonly part: PlanPart; readonly text: string }

/** Reads for danger what a client wrote new in their plan, as a message is read (SA.5): each line alone, the new lines
 * together, and all lines together where that says something graver than the plan said before. What stood there was
 * read when it was written, or written beside a practitioner; it does not ring again. */
export function screenPlan(plan: SafetyPlan, before: SafetyPlan): PlanScreening {
  const all = piecesOf(plan)
  const old = piecesOf(before)
  const fresh = all.filter(({ part, text }) => !old.some((one) => one.part === part && one.text === text))
  if (fresh.length === 0) return { level: 'none', concerns: [] }
  const whole = readTogether(all)
  const graver = riskLevels.indexOf(whole.level) > riskLevels.indexOf(readTogether(old).level)
  const readings = [
    ...fresh.map((one) => readTogether([one])),
    readTogether(fresh),
    ...(graver ? [whole] : []),
  ]
  const level = readings.reduce<RiskLevel>((sum, one) => higher(sum, one.level), 'none')
  const concerns = all.flatMap((piece) => {
    const signals = distinct(readings.flatMap((one) => one.signalsOf(piece)))
    return signals.length === 0 ? [] : [{ ...piece, signals }]
  })
  return { level, concerns }
}

const piecesOf = (plan: SafetyPlan): readonly Piece[] =>
  planParts.flatMap((part) =>
    plan[part].map(({ text, reach }) => ({ part, text: reach === '' ? text : `${text}, ${reach}` })),
  )

/** What helps somebody is written in a few words ("Walk to the harbour") and would ask for a second look at every other
 * line. */
function readTogether(pieces: readonly Piece[]) {
  const read = screen(pieces.map(({ text }) => text).join('\n'))
  const begins = startsOf(pieces)
  const signals = read.signals.filter(
    (signal) =>
      !isSecondLook(signal) &&
      !namesMeansAway(signal, pieces[begins.findLastIndex((at) => at <= signal.start)]),
  )
  const level =
    signals.length === read.signals.length ? read.level : highest(signals.map((signal) => signal.level))
  const signalsOf = (piece: Piece): readonly Signal[] => {
    const place = pieces.indexOf(piece)
    if (place === -1) return []
    const from = begins[place] ?? 0
    return signals
      .filter(({ start, end }) => start < from + piece.text.length && end > from)
      .map((signal) => ({
        ...signal,
        start: Math.max(0, signal.start - from),
        end: Math.min(piece.text.length, signal.end - from),
      }))
  }
  return { level, signalsOf }
}

const startsOf = (pieces: readonly Piece[]): readonly number[] =>
  pieces.map((_, place) => pieces.slice(0, place).reduce((sum, { text }) => sum + text.length + 1, 0))

/** The step for a safer place says which means are kept by whom: that means are named there is no news. What the rules
 * hear, or what sounds graver, still is. */
const namesMeansAway = ({ kind, level, rule }: Signal, piece: Piece | undefined): boolean =>
  piece?.part === 'safer-place' && isLearned(rule) && level === 'moderate' && ofMeans.includes(kind)

/** What the naming of blades, tablets or a rope sounds like. */
const ofMeans: readonly SignalKind[] = ['means-or-method-seeking', 'self-injury', 'overdose-or-withdrawal']

const distinct = (signals: readonly Signal[]): readonly Signal[] =>
  signals
    .filter((one, at) => signals.findIndex((two) => two.rule === one.rule && two.start === one.start) === at)
    .toSorted((a, b) => a.start - b.start)
