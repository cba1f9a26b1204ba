import { frameOf, type ClientFrame } from '../../src/domain/guard/client-frame.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { deedsOf } from '../../src/domain/guard/state/deeds.ts'
import type { Taught } from '../../src/domain/guard/state/read-states.ts'
import { states, type State } from '../../src/domain/guard/state/states.ts'
import { wholeSentences, type Example } from '../risk/learn.ts'
import { dressed } from './dressed.ts'
import { headOf } from './learn-head.ts'
import type { Labelled } from './labelled.ts'

export const DEED_BITS = 15
/** How much a practitioner's turn to a client who only seems to be in a state counts. */
const QUIET = 0.08

/** What each client of a practitioner's scores with a reader that was not taught on them. */
export type Scores = ReadonlyMap<string, Readonly<Record<State, number>>>

/** A labelled reply with the states of its client. */
export type Told = Labelled & { readonly of: readonly State[] }

const frames = new Map<string, ClientFrame>()
/** Each client is read once. */
export function frameFor(client: string): ClientFrame {
  const known = frames.get(client) ?? frameOf(client)
  frames.set(client, known)
  return known
}

const example = ({ client, reply, harmful }: Labelled, state: State, weight: number): Example => ({
  read: wholeSentences([deedsOf(frameFor(client), read(reply))(state).keys]),
  target: harmful ? 1 : 0,
  weight,
})

const told = (replies: readonly Told[]): readonly Example[] =>
  replies.flatMap((one) => one.of.map((state) => example(one, state, 1 / one.of.length)))

/** What a reply does: as it stands, and once more between an opening and an ending. */
export function teachDeeds(
  replies: readonly Told[],
  quiet: readonly Labelled[],
  heard: { readonly scores: Scores; readonly seeming: Readonly<Record<State, number>> },
): Pick<Taught, 'deeds' | 'dressed'> {
  const plain = told(replies)
  const fit = quiet.flatMap((one) => {
    const scored = heard.scores.get(one.client)
    return scored
      ? states
          .filter((state) => scored[state] > heard.seeming[state])
          .map((state) => example(one, state, QUIET))
      : []
  })
  const inDress = told(
    replies.filter(({ reply }) => reply.trim() !== '').map((one) => ({ ...one, ...dressed(one, 0) })),
  )
  return {
    deeds: headOf([...plain, ...fit], DEED_BITS),
    dressed: headOf([...plain, ...inDress, ...fit], DEED_BITS),
  }
}
