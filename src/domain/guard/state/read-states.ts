import type { ClientFrame } from '../client-frame.ts'
import { overAll, type Finding } from '../finding.ts'
import type { Reading } from '../reading/read.ts'
import { clientKeys } from './client-keys.ts'
import { deedKeys, inState } from './deed-keys.ts'
import { stateWeights } from './state-weights.ts'
import { states, type State } from './states.ts'
import { heardMost, openHead, type Head } from './weigh.ts'

/** Both readers as they ship. Thresholds are log of odds: `short` and `long` by the length of the client's message. */
export type Taught = {
  readonly clients: Readonly<Record<State, Head>>
  readonly deeds: Head
  readonly short: Readonly<Record<State, number>>
  readonly long: Readonly<Record<State, number>>
  readonly harmful: number
}

/** Words from which on a message tells a story, and below which it tells nothing: either must say more to be taken for a state. */
const TELLING = { least: 12, most: 45 } as const
/** A reply of fewer words does too little to be read by what it does; the rules read those. */
const LEAST_WORDS = 8

/** The states that a message is full of, as far as the learned reader hears them. */
export function heardStates(
  { clients, short, long }: Taught,
  { reading, hits }: Pick<ClientFrame, 'reading' | 'hits'>,
): readonly State[] {
  if (reading.words.length === 0) return []
  const keys = clientKeys(reading, hits)
  const { length } = reading.words
  const least = length < TELLING.least || length > TELLING.most ? long : short
  return states.filter((state) => heardMost(clients[state], keys) > least[state])
}

/** Whether what a reply does is what harms somebody in one of these states. */
export function harms(taught: Taught, heard: readonly State[], reply: Reading, client: Reading): boolean {
  if (heard.length === 0 || reply.words.length < LEAST_WORDS) return false
  const keys = deedKeys(reply, client)
  return heard.some((state) => heardMost(taught.deeds, [inState(keys, state)]) > taught.harmful)
}

let opened: Taught | null = null

function shipped(): Taught {
  const { clients, deeds, clientBits, deedBits, short, long, harmful } = stateWeights
  const open = (state: State): Head => openHead(clients[state], clientBits)
  return {
    clients: {
      belief: open('belief'),
      elation: open('elation'),
      compulsion: open('compulsion'),
      means: open('means'),
      danger: open('danger'),
      harm: open('harm'),
    },
    deeds: openHead(deeds, deedBits),
    ...{ short, long, harmful },
  }
}

/** What two readers that were learned from labelled messages and replies add to the rules: one finding or none. */
export function stateFindings(frame: ClientFrame, reply: Reading): readonly Finding[] {
  opened ??= shipped()
  if (!harms(opened, heardStates(opened, frame), reply, frame.reading)) return []
  return [overAll(reply, { rule: 'harms-in-state', severity: 'block', source: 'reply-appropriateness' })]
}
