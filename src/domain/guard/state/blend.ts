import { headOdds } from '../../risk/learned/head-odds.ts'
import type { ClientFrame } from '../client-frame.ts'
import { clientKeys } from './client-keys.ts'
import { states, type State } from './states.ts'
import { heardMost, type Head } from './weigh.ts'

/** What each state makes of all that is heard: a constant, the six heads of this reader, then the heads of the risk
 * reader. */
export type Blend = Readonly<Record<State, readonly number[]>>

/** Beyond this no head is surer. */
const MOST = 8
const bounded = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds))

/** What all heads hear in a message, theirs of this reader first: the risk reader was taught by many more voices. */
export const heardBy = (
  heads: Readonly<Record<State, Head>>,
  keys: readonly Int32Array[],
  odds: readonly number[],
): readonly number[] => [...states.map((state) => heardMost(heads[state], keys)), ...odds].map(bounded)

/** Nothing where there is nothing to hear. */
export function heardIn(
  heads: Readonly<Record<State, Head>>,
  { reading, hits, byRules }: Pick<ClientFrame, 'reading' | 'hits' | 'byRules'>,
): readonly number[] | null {
  const keys = clientKeys(reading, hits)
  return keys.length === 0 ? null : heardBy(heads, keys, headOdds(reading.text, byRules))
}

/** Log of odds that a message is full of a state. */
export const blended = ([constant = 0, ...weights]: readonly number[], heard: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (heard[at] ?? 0), constant)
