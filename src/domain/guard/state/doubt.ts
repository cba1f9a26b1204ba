import type { Deeds } from './deeds.ts'
import type { Heard, Taught } from './read-states.ts'
import { states, type State } from './states.ts'
import { heardMost } from './weigh.ts'

/** How much a state counts that is heard, beside what the reply does in it; what is heard counts within these bounds. */
const HEARING = { counts: 0.3, least: -6, most: 3 } as const
/** How much it counts that a rule would withhold the reply in this state. */
const RULED = 2
/** States with less than this share of what is heard say nothing. */
const LEAST_SHARE = 0.03

/** How far a reply is to be doubted, as log of odds that are not calibrated: what it does, in whichever state is heard
 * most, and how clearly one is heard. */
export function doubtOf(taught: Pick<Taught, 'dressed'>, { over }: Heard, deeds: Deeds): number {
  const most = Math.max(...states.map((state) => over[state]))
  const weights = states.map((state): readonly [State, number] => [state, Math.exp(over[state] - most)])
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let [doubt, counted] = [0, 0]
  for (const [state, weight] of weights) {
    if (weight < LEAST_SHARE * all) continue
    const { keys, ruled } = deeds(state)
    doubt += weight * (heardMost(taught.dressed, [keys]) + (ruled ? RULED : 0))
    counted += weight
  }
  return doubt / counted + HEARING.counts * Math.max(HEARING.least, Math.min(HEARING.most, most))
}
