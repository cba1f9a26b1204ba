import { openClassifier, type Packed } from '../../src/domain/feedback/learned/classifier.ts'
import { harmOf } from '../../src/domain/guard/learned/read-reply.ts'
import { replyKeys } from '../../src/domain/guard/learned/reply-keys.ts'
import { learn, type Example } from '../feedback/learn.ts'
import { pack } from '../feedback/pack.ts'
import { readings, type Labelled } from './labelled.ts'

/** A harmful reply counts as much as this many of the others, of which there are more. */
const HARMFUL = 4
/** Bytes, packed, that the weights may have. */
const BYTES = 60_000
/** Of practitioners' turns that the reader was not taught on, the share that it lets pass. */
export const PASSES = 0.985
/** The share that passes where a state is heard and a short reply does what might harm in it. */
const PASSES_IN_STATE = 0.85
const FOLDS = 5

const exampleOf = (one: Labelled): Example => {
  const { reply, client } = readings(one)
  return { keys: replyKeys(reply, client), label: Number(one.harmful), weight: one.harmful ? HARMFUL : 1 }
}

export const teach = (replies: readonly Labelled[]): Packed =>
  pack(
    learn(replies.map(exampleOf), {
      ...{ labels: 2, rounds: 8, atLeast: 2, rate: 0.01, sparse: 0.001, dropout: 0.3, seed: 1 },
    }),
    BYTES,
  )

export function scored(reader: Packed, replies: readonly Labelled[]): readonly number[] {
  const opened = openClassifier(reader)
  return replies.map((one) => {
    const { reply, client } = readings(one)
    return harmOf(opened, reply, client)
  })
}

/** Taught on all, with the threshold below which {@link PASSES} of the turns of practitioners stay whose voice was left out. */
export function teachReader(
  labelled: readonly Labelled[],
  quiet: readonly Labelled[],
): { readonly reader: Packed; readonly threshold: number; readonly inState: number } {
  const voices = [...new Set(quiet.map(({ group }) => group))].toSorted()
  const fold = new Map(voices.map((voice, at) => [voice, at % FOLDS]))
  const left: number[] = []
  for (let part = 0; part < FOLDS; part++) {
    const out = quiet.filter(({ group }) => fold.get(group) === part)
    const reader = teach([...labelled, ...quiet.filter(({ group }) => fold.get(group) !== part)])
    left.push(...scored(reader, out))
  }
  const sorted = left.toSorted((a, b) => a - b)
  const over = (share: number): number =>
    Math.ceil((sorted[Math.floor(left.length * share)] ?? Infinity) * 100) / 100
  return {
    reader: teach([...labelled, ...quiet]),
    ...{ threshold: over(PASSES), inState: over(PASSES_IN_STATE) },
  }
}
