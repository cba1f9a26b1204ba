import type { Taught } from '../../src/domain/guard/state/read-states.ts'
import type { State } from '../../src/domain/guard/state/states.ts'
import { heardMost, type Head } from '../../src/domain/guard/state/weigh.ts'
import { rounded, wholeSentences } from '../risk/learn.ts'
import { FOLDS, type Client } from './clients.ts'
import { teachDeeds, type Scores, type Told } from './learn-deeds.ts'
import { headOf } from './learn-head.ts'
import type { Labelled } from './labelled.ts'

export const CLIENT_BITS = 16
/** How much a message written for the guard counts, and one of the state itself beside one that is not. */
const [OWN, IS] = [3, 3]
/** Of practitioners' clients, the share above each threshold: of short messages, of long ones, and of those whose
 * practitioners' turns are learned from as fit to send. */
export const RAISED = { short: 0.12, grave: 0.03, long: 0.005, seeming: 0.12 } as const
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

export const teachClients = (clients: readonly Client[]): Clients => ({
  belief: clientHead(clients, 'belief'),
  elation: clientHead(clients, 'elation'),
  compulsion: clientHead(clients, 'compulsion'),
  means: clientHead(clients, 'means'),
  danger: clientHead(clients, 'danger'),
  harm: clientHead(clients, 'harm'),
})

/** The score above which a share of the scores lies. */
const above = (scores: readonly number[], share: number): number =>
  rounded(scores.toSorted((a, b) => b - a)[Math.floor(scores.length * share)] ?? Infinity)

const each = (value: (state: State) => number): Record<State, number> => ({
  ...{ belief: value('belief'), elation: value('elation'), compulsion: value('compulsion') },
  ...{ means: value('means'), danger: value('danger'), harm: value('harm') },
})

/** The reader of states, taught on all and on all but each fold, and thresholds by what practitioners' clients score. */
export function teachHearing(clients: readonly Client[]): Pick<Taught, 'clients' | 'short' | 'long'> & {
  readonly parts: readonly Clients[]
  readonly scores: Scores
  readonly seeming: Readonly<Record<State, number>>
} {
  const parts = Array.from({ length: FOLDS }, (_, fold) =>
    teachClients(clients.filter((one) => one.fold !== fold)),
  )
  const scores: Scores = new Map(
    clients
      .filter(({ source }) => source === 'practice')
      .map(({ text, fold, keys }) => [
        text,
        each((state) => (parts[fold] ? heardMost(parts[fold][state], keys) : -Infinity)),
      ]),
  )
  const raised = (share: number) =>
    each((state) =>
      above(
        [...scores.values()].map((one) => one[state]),
        share,
      ),
    )
  const [short, grave] = [raised(RAISED.short), raised(RAISED.grave)]
  return {
    ...{ parts, scores, clients: teachClients(clients) },
    ...{ long: raised(RAISED.long), seeming: raised(RAISED.seeming) },
    short: { ...short, danger: grave.danger, harm: grave.harm },
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
