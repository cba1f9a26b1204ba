import type { ClientFrame } from '../client-frame.ts'
import type { Reading } from '../reading/read.ts'
import { actsOf } from '../reply-acts.ts'
import { asIf } from './as-if.ts'
import { deedKeys, inState } from './deed-keys.ts'
import type { State } from './states.ts'

/** What a reply does to somebody in a state, as keys, and whether the rules would withhold it there. */
export type Deed = { readonly keys: Int32Array; readonly ruled: boolean }
export type Deeds = (state: State) => Deed

/** Reads a reply once; each state is read when it is asked for. */
export function deedsOf(frame: ClientFrame, reply: Reading): Deeds {
  const acts = actsOf(reply, frame.reading)
  const keys = deedKeys(reply, acts)
  const known = new Map<State, Deed>()
  return (state) => {
    const read = known.get(state)
    if (read) return read
    const ruled = asIf(frame, acts, reply, state)
    const deed = { keys: inState(keys, state, ruled), ruled: ruled.length > 0 }
    known.set(state, deed)
    return deed
  }
}
