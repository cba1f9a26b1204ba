import { atLeast, type RiskLevel } from '../levels.ts'
import type { Signal, SignalKind } from '../signal.ts'
import type { HeadTuning } from './head-tuning.ts'
import { kindHeads, learnedRule, ownKinds } from './heads.ts'
import { hear, hearKinds, type Heard as HeardHeads } from './score.ts'
import type { Stretch } from './stretches.ts'
import { tuning } from './tuning.ts'
import { oddsTogether } from './whole.ts'

/** Log of odds of one head. */
export const oddsOf = (
  { score }: Pick<Stretch, 'score'>,
  head: HeadTuning,
  heard: readonly SignalKind[],
): number => score * head.step + head.constant + heard.reduce((sum, kind) => sum + (head.heard[kind] ?? 0), 0)

/** What the first head hears: in the whole, and in one sentence by itself, as log of odds. */
type Heard = { readonly odds: number; readonly alone: number }

function heardBy({ risk, wholes }: HeardHeads, kinds: readonly SignalKind[]): Heard {
  const best = oddsOf(risk, tuning.risk, kinds)
  const all = wholes.map(({ score, words }) => ({ odds: oddsOf({ score }, tuning.risk, kinds), words }))
  return { odds: oddsTogether(tuning.together, best, all), alone: oddsOf(risk.alone, tuning.risk, kinds) }
}

/** The score of a message, from which the level follows; null where nothing was said. */
export function riskScore(text: string, heard: readonly SignalKind[]): number | null {
  const heads = hear(text)
  return heads ? heardBy(heads, heard).odds : null
}

/**
 * What the learned reader hears in a message: nothing, or one signal at the stretch that weighed most. `heard`: the kinds
 * of which the rules spoke. A level of `low` asks for a second look; `moderate` opens an episode; `high` is for suicide
 * and self-injury alone; `imminent` stays with the rules, which can say why. The heaviest stretch and the whole of the
 * message decide together, and a sentence that is clear enough decides alone.
 * `above`: a level that it must exceed to be told.
 */
export function readLearned(
  text: string,
  heard: readonly SignalKind[],
  above: RiskLevel = 'none',
): Signal | null {
  // A bare word says what it says in answer to something; that is for rules to know and for people to ask.
  if (!severalWords.test(text)) return null
  const heads = hear(text)
  if (!heads) return null
  const { odds, alone } = heardBy(heads, heard)
  if (odds < tuning.low && alone < tuning.lowAlone) return null
  const isSure = odds >= tuning.moderate || alone >= tuning.moderateAlone
  if (atLeast(above, isSure ? 'high' : 'low')) return null
  const { risk: best, grave } = heads
  const isGrave = isSure && oddsOf(grave, tuning.grave, heard) >= tuning.high
  const level: RiskLevel = isGrave ? 'high' : isSure ? 'moderate' : 'low'
  if (atLeast(above, level)) return null
  const spoke = isSure ? best.alone : best
  // A kind is named by what spoke: a sentence beside it says who somebody is, or something else (FA.2).
  const kind = likeliest(hearKinds(text.slice(spoke.start, spoke.end)), level)
  const { start, end } = isGrave ? grave : spoke
  return { ...trimmed(text, start, end), kind, level, rule: learnedRule(kind) }
}

const severalWords = /[\p{L}\p{N}][^\p{L}\p{N}]*\s[^\p{L}\p{N}]*[\p{L}\p{N}]/u

/** The kind that the message is most like. */
function likeliest(scores: Float64Array, level: RiskLevel): SignalKind {
  let most: SignalKind = 'passive-ideation'
  let odds = -Infinity
  kindHeads.forEach(({ kind }, at) => {
    const head = tuning.kinds[at]
    if (!head || (level === 'high' && !ownKinds.includes(kind))) return
    const own = oddsOf({ score: scores[at] ?? 0 }, head, [])
    if (own <= odds) return
    odds = own
    most = kind
  })
  return most
}

const trimmed = (text: string, start: number, end: number) => {
  const said = text.slice(start, end)
  return { start: start + said.length - said.trimStart().length, end: start + said.trimEnd().length }
}
