import { deedKeys, inState } from '../../src/domain/guard/state/deed-keys.ts'
import type { Taught } from '../../src/domain/guard/state/read-states.ts'
import { states, type State } from '../../src/domain/guard/state/states.ts'
import { heardMost, type Head } from '../../src/domain/guard/state/weigh.ts'
import { learnHead, rounded, wholeSentences, type Example } from '../risk/learn.ts'
import { quantised } from '../risk/quantise.ts'
import { FOLDS, type Client } from './clients.ts'
import { readings, type Labelled } from './labelled.ts'

export const CLIENT_BITS = 16
export const DEED_BITS = 15
/** How much a message written for the guard counts, and one of the state itself beside one that is not. */
const [OWN, IS] = [3, 3]
/** How much a practitioner's turn to a client who only seems to be in a state counts. */
const QUIET = 0.08
/** Of practitioners' clients, the share above each threshold: of short messages, of long ones, and of those whose
 * practitioners' turns are learned from as fit to send. */
export const RAISED = { short: 0.08, grave: 0.02, long: 0.005, seeming: 0.12 } as const
/** Log of odds above which a reply harms. */
export const HARMFUL = 0.75

type Reply = Labelled & { readonly of: readonly State[] }
export type Clients = Readonly<Record<State, Head>>

function head(examples: readonly Example[], bits: number): Head {
  const learned = learnHead(examples, { bits, least: 2, hears: false, tries: 1 })
  const { step, units } = quantised(learned)
  return { weights: units, step, constant: learned.constant }
}

const clientHead = (clients: readonly Client[], state: State): Head =>
  head(
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

const example = (one: Labelled, state: State, weight: number): Example => {
  const { reply, client } = readings(one)
  const read = wholeSentences([inState(deedKeys(reply, client), state)])
  return { read, target: one.harmful ? 1 : 0, weight }
}

/** Both readers, and thresholds by what practitioners' clients score whom the reader of states was not taught on. */
export function teachStates(
  clients: readonly Client[],
  replies: readonly Reply[],
  quiet: readonly Labelled[],
): Taught & { readonly parts: readonly Clients[] } {
  const parts = Array.from({ length: FOLDS }, (_, fold) =>
    teachClients(clients.filter((one) => one.fold !== fold)),
  )
  const scores = new Map(
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
  const [short, grave, long, seeming] = [
    raised(RAISED.short),
    raised(RAISED.grave),
    raised(RAISED.long),
    raised(RAISED.seeming),
  ]
  const examples = [
    ...replies.flatMap((one) => one.of.map((state) => example(one, state, 1 / one.of.length))),
    ...quiet.flatMap((one) => {
      const scored = scores.get(one.client)
      return scored
        ? states.filter((state) => scored[state] > seeming[state]).map((state) => example(one, state, QUIET))
        : []
    }),
  ]
  return {
    parts,
    clients: teachClients(clients),
    deeds: head(examples, DEED_BITS),
    short: { ...short, danger: grave.danger, harm: grave.harm },
    long,
    harmful: HARMFUL,
  }
}
