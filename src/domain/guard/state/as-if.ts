import { answerFindings } from '../answer-rules.ts'
import type { ClientFrame } from '../client-frame.ts'
import type { Reading } from '../reading/read.ts'
import type { ReplyActs } from '../reply-acts.ts'
import type { State } from './states.ts'

const nothing = {
  danger: null,
  asksForMeans: false,
  compulsion: false,
  elation: false,
  unshared: null,
  harmToOthers: false,
  pursues: false,
  hinted: false,
  eatingHarm: false,
  isBeingHurt: false,
  hurtsSelf: false,
  substanceDanger: false,
  asksForYes: false,
  asksOfWorld: false,
  isPressed: false,
} as const satisfies Partial<ClientFrame>

const said: Readonly<Record<State, Partial<ClientFrame>>> = {
  belief: { unshared: 'said' },
  elation: { elation: true },
  compulsion: { compulsion: true, asks: true },
  means: { asksForMeans: true },
  danger: { danger: 'said' },
  harm: { hurtsSelf: true },
}

/** Which rules would withhold the reply if the client had said, in words that the rules know, that they are in this state
 * and no other: what the rules know of replies holds for clients whom only the learned reader hears. */
export const asIf = (frame: ClientFrame, acts: ReplyActs, reply: Reading, state: State): readonly string[] =>
  answerFindings({ ...frame, ...nothing, ...said[state] }, acts, reply)
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule)
