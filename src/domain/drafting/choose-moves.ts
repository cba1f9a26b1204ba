import type { Conversation } from '../conversation/conversation.ts'
import type { AssistLevel } from '../policy/assist-level.ts'
import { basisOf, fill, type Filled } from './choose-moves-fill.ts'
import { rank } from './choose-moves-rank.ts'
import { situationOf, type Situation } from './choose-moves-situation.ts'
import { allowsMove, type MovePolicy } from './move-policy.ts'
import type { Move } from './move.ts'
import type { MoveKind, SuggestedMove } from './suggestion.ts'
import { standing } from './themes-list.ts'

/**
 * Up to three moves of different kinds for where the conversation stands: chosen by the themes and signals of the
 * client's unanswered messages and by the stage of the work, filled with the client's own words, within the policy of
 * the organisation. None in `used`, ever: where the library has run dry there are fewer, or none. Only with danger,
 * where the first asks about it directly, a question that was offered before comes again: it must not be missing.
 * Nothing for assist `none` and `feedback`, and when nothing waits for an answer. Same input, same moves.
 */
export function chooseMoves(
  conversation: Conversation,
  library: readonly Move[],
  given: {
    readonly used: readonly string[]
    readonly assist: AssistLevel
    readonly policy: MovePolicy
  },
): readonly SuggestedMove[] {
  if (given.assist === 'none' || given.assist === 'feedback') return []
  const situation = situationOf(conversation)
  if (situation === null) return []
  const used = new Set(given.used)
  const present = new Set<string>([...situation.themes.keys(), ...situation.signals.map((s) => s.kind)])
  const ranked = library
    .filter((move) => allowsMove(given.policy, move) && fits(move, situation, present))
    .flatMap((move) => fill(move, situation) ?? [])
    .map((filled) => ({ filled, worth: rank(filled, situation) }))
    .toSorted((a, b) => b.worth - a.worth || (a.filled.move.id < b.filled.move.id ? -1 : 1))
    .map(({ filled }) => filled)
  const fresh = ranked.filter((filled) => !used.has(filled.move.id))
  const asked = ranked.filter(({ move }) => used.has(move.id) && move.does === 'ask-about-safety')
  const chosen = pick(situation.stands === 'danger' ? [...fresh, ...asked] : fresh, situation)
  return chosen.map((filled) => ({
    id: `${situation.last.id}/${filled.move.id}`,
    moveId: filled.move.id,
    does: filled.move.does,
    modality: filled.move.modality,
    stage: filled.move.stage,
    text: filled.text,
    why: filled.move.why,
    basis: basisOf(filled, situation),
  }))
}

/** `present`: the themes and the kinds of signals of the situation. */
function fits(move: Move, situation: Situation, present: ReadonlySet<string>): boolean {
  const { signals, stands, conversation } = situation
  if (move.language !== conversation.thread.language) return false
  if (move.source !== null && move.citation === undefined) return false
  if (move.notWith.some((token) => present.has(token))) return false
  if ((stands === 'danger') !== move.themes.includes('danger')) return false
  if (move.themes.some((t) => standing.includes(t) && t !== 'brief' && !present.has(t))) return false
  const about = move.themes.filter((t) => !standing.includes(t) || t === 'brief')
  if (about.length > 0 && !about.some((t) => present.has(t))) return false
  return move.signals.length === 0 || signals.some((s) => move.signals.includes(s.kind))
}

/** What to offer, in order; each row is a choice among kinds, of which the best move not yet taken is offered. */
type Wanted = readonly (readonly MoveKind[])[]
const wanted: Readonly<Record<Situation['stands'], Wanted>> = {
  danger: [['ask-about-safety'], ['reflect', 'validate'], ['practical']],
  'after-danger': [
    ['ask-about-safety'],
    ['reflect', 'validate', 'affirm'],
    ['open-question', 'practical', 'summarise', 'inform'],
  ],
  practical: [['practical'], ['open-question', 'validate', 'inform'], ['affirm', 'validate']],
  thanks: [['affirm'], ['summarise', 'open-question'], ['open-question', 'practical', 'summarise']],
  progress: [['affirm'], ['open-question'], ['summarise', 'reflect']],
  pleased: [['affirm'], ['open-question'], ['reflect', 'summarise']],
  brief: [['reflect', 'affirm'], ['open-question'], ['validate', 'practical', 'affirm']],
  questioned: [['reflect'], ['validate', 'affirm'], ['summarise', 'inform', 'practical']],
  open: [
    ['reflect', 'validate'],
    ['open-question'],
    ['validate', 'inform', 'practical', 'affirm', 'summarise', 'reflect'],
  ],
}

function pick(ranked: readonly Filled[], situation: Situation): readonly Filled[] {
  const rows = rowsFor(situation)
  const chosen = rows.reduce<readonly Filled[]>((taken, kinds) => {
    const next = ranked.find(
      (f) =>
        kinds.includes(f.move.does) && !taken.some((t) => t.move.does === f.move.does || sameWords(t, f)),
    )
    return next ? [...taken, next] : taken
  }, [])
  return ranked.reduce<readonly Filled[]>(
    (taken, f) =>
      taken.length >= MOST ||
      taken.some((t) => t.move.does === f.move.does || sameWords(t, f)) ||
      (f.move.does === 'open-question' && situation.stands === 'questioned')
        ? taken
        : [...taken, f],
    chosen,
  )
}

/** As many as can be weighed at a glance. */
const MOST = 3

/** An assessed concern is still asked after, but no longer before everything else. */
function rowsFor({ stands, assessed, themes }: Situation): Wanted {
  const rows = wanted[stands]
  const [first, ...rest] = rows
  const later = stands === 'after-danger' && (assessed || themes.has('asked-already'))
  return later && first ? [...rest.slice(0, 2), first] : rows
}

/** Two moves that give back the same stretch read like an echo. */
const sameWords = (a: Filled, b: Filled): boolean =>
  a.slots.some((x) => b.slots.some((y) => x.slot === y.slot && x.said === y.said && x.slot !== 'person'))
