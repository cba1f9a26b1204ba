import type { Laid } from './laid.ts'
import { signsOf } from './polarity.ts'
import type { Reading } from './reading-of.ts'

/** Whether a clause says that two things differ or go together, or that they do not: "higher", "associated", "no difference",
 * "similar". Null where it says neither. */
type State = 'differs' | 'alike' | null

function statesOf({ tokens, clauseOf, clauses }: Reading): readonly State[] {
  const states: State[] = clauses.map(() => null)
  for (const [at, token] of tokens.entries()) {
    const clause = clauseOf[at] ?? 0
    for (const { scale, side } of signsOf(token)) {
      if (!TELLING.has(scale)) continue
      const says = side === 'no' && scale !== 'amount' && scale !== 'worth' ? 'alike' : 'differs'
      // "No significant difference was higher" tells by what it says first; "similar" tells whatever stands beside.
      if (states[clause] === null || says === 'alike') states[clause] = says
    }
  }
  return states.map((state, at) =>
    state === null || !clauses[at]?.denied ? state : state === 'alike' ? 'differs' : 'alike',
  )
}
const TELLING = new Set(['differ', 'linked', 'amount', 'worth', 'strength'])

export type EvensHeld = { readonly margin: number; readonly alone: boolean }

/** How much better clauses that say the contrary fit to a clause of the claim than those that say the same. */
export function evensHeld(claim: Reading, source: Reading, { near }: Laid): EvensHeld {
  const all = Math.max(
    0.1,
    claim.tokens.reduce((sum, { weight }) => sum + weight, 0),
  )
  const held = statesOf(source)
  let worst: EvensHeld = { margin: -1, alone: false }
  for (const [own, state] of statesOf(claim).entries()) {
    if (state === null) continue
    let [same, other] = [-1, -1]
    for (const [clause, one] of held.entries()) {
      if (one === null) continue
      let fits = 0
      for (const [at, token] of claim.tokens.entries())
        fits += token.weight * (near[at]?.[clause] ?? 0) * (claim.clauseOf[at] === own ? 1 : 0.4)
      if (one === state) same = Math.max(same, fits)
      else other = Math.max(other, fits)
    }
    if (other < 0) continue
    const margin = (other - Math.max(0, same)) / all
    if (margin > worst.margin) worst = { margin, alone: same < 0 }
  }
  return worst
}
