import type { Blend } from '../../src/domain/guard/state/blend.ts'
import type { Taught } from '../../src/domain/guard/state/read-states.ts'
import { byState, type State } from '../../src/domain/guard/state/states.ts'
import { heardMost, type Head } from '../../src/domain/guard/state/weigh.ts'
import { rounded, wholeSentences } from '../risk/learn.ts'
import { FOLDS, stories, type Client } from './clients.ts'
import { rowsOf, scoredWith, teachBlend } from './learn-blend.ts'
import { teachDeeds, type Scores, type Told } from './learn-deeds.ts'
import { headOf } from './learn-head.ts'
import type { Labelled } from './labelled.ts'

export const CLIENT_BITS = 16
/** How much a message written for the guard counts, and one of the state itself beside one that is not. */
const [OWN, IS] = [3, 3]
/** Of stories, the share above each threshold: for messages of telling length, wider for states in which a deed that harms is
 * seldom mistaken, and for all others. */
const SHORT = { belief: 0.2, elation: 0.3, compulsion: 0.12, means: 0.1, danger: 0.25, harm: 0.3 } as const
const LONG = 0.003
/** The same where a rule says what is wrong, and of practitioners' clients the share whose practitioners' turns are learned
 * from as fit to send. */
const [RULED_LONG, SEEMING] = [0.003, 0.12]
/** Told in so many ways, and so often only feared, that rules on them wait for the client's own word: belief, danger and
 * harm are not among them. */
const RULED = { elation: 0.04, compulsion: 0.025, means: 0.04 } as const satisfies Partial<
  Record<State, number>
>
/** Log of odds above which a reply harms. */
export const HARMFUL = 1.75

export type Clients = Readonly<Record<State, Head>>

const clientHead = (clients: readonly Client[], state: State): Head =>
  headOf(
    clients.map(({ keys, of, source }) => {
      const [target, own] = [of.includes(state) ? 1 : 0, source === 'acute' || source === 'quiet']
      return {
        read: wholeSentences(keys),
        target,
        weight: (own ? OWN : 1) * (target === 1 ? IS : 1),
      }
    }),
    CLIENT_BITS,
  )

export const teachClients = (clients: readonly Client[]): Clients =>
  byState((state) => clientHead(clients, state))

/** The score above which a share of the scores lies. */
const above = (scores: readonly number[], share: number): number =>
  rounded(scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? Infinity)

/** The reader of states taught without a fold. */
export type Part = { readonly clients: Clients; readonly blend: Blend }

/** The reader of states, taught on all and on all but each fold, and thresholds by what nobody in a state scores. */
export function teachHearing(clients: readonly Client[]): Pick<
  Taught,
  'clients' | 'blend' | 'short' | 'long' | 'ruled'
> & {
  readonly parts: readonly Part[]
  readonly scores: Scores
  readonly seeming: Readonly<Record<State, number>>
} {
  const parts = Array.from({ length: FOLDS }, (_, fold) =>
    teachClients(clients.filter((one) => one.fold !== fold)),
  )
  const rows = rowsOf([...clients, ...stories(clients)], parts)
  const blends = parts.map((_, fold) => teachBlend(rows.filter(({ client }) => client.fold !== fold)))
  const scores: Scores = new Map(
    clients
      .filter(({ source }) => source === 'practice')
      .map(({ text, fold, keys }) => [
        text,
        byState((state) => (parts[fold] ? heardMost(parts[fold][state], keys) : -Infinity)),
      ]),
  )
  const told = rows.filter(({ client }) => client.source === 'story')
  const raised = (state: State, share: number): number => above(scoredWith(told, blends, state), share)
  const ruled = (share: (state: keyof typeof RULED) => number): Partial<Record<State, number>> => ({
    elation: raised('elation', share('elation')),
    compulsion: raised('compulsion', share('compulsion')),
    means: raised('means', share('means')),
  })
  return {
    ...{ scores, clients: teachClients(clients), blend: teachBlend(rows) },
    parts: parts.map((own, fold) => ({ clients: own, blend: blends[fold] ?? teachBlend(rows) })),
    short: byState((state) => raised(state, SHORT[state])),
    long: byState((state) => raised(state, LONG)),
    ruled: { short: ruled((state) => RULED[state]), long: ruled(() => RULED_LONG) },
    seeming: byState((state) =>
      above(
        [...scores.values()].map((one) => one[state]),
        SEEMING,
      ),
    ),
  }
}

/** Both readers. */
export function teachStates(
  clients: readonly Client[],
  replies: readonly Told[],
  quiet: readonly Labelled[],
  wording: number,
): Taught & ReturnType<typeof teachHearing> {
  const hearing = teachHearing(clients)
  return { ...hearing, ...teachDeeds(replies, quiet, hearing), harmful: HARMFUL, wording }
}
