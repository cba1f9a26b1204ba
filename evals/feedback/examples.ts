import { behavioursOf, signsOf } from '../../src/domain/feedback/behaviour.ts'
import { behaviours, type Behaviour } from '../../src/domain/feedback/behaviours.ts'
import { openClassifier, type Packed } from '../../src/domain/feedback/learned/classifier.ts'
import { learnedBehaviours, type Learned } from '../../src/domain/feedback/learned/read-learned.ts'
import { sceneOf, type Scene } from '../../src/domain/feedback/learned/scene.ts'
import { beforeKey, sentenceKeys, shapeKeys } from '../../src/domain/feedback/learned/sentence-keys.ts'
import { turnKeys } from '../../src/domain/feedback/learned/turn-keys.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { dice } from '../privacy/perceptron.ts'
import type { Digits, Turn } from './corpus.ts'
import { learn, type Example, type Learned as Raw } from './learn.ts'
import { pack } from './pack.ts'

/** A turn ready to learn from. */
export type Prepared = {
  readonly voice: string
  readonly scene: Scene
  readonly keys: readonly (readonly number[])[]
  readonly labels: readonly number[]
  readonly empathy: Digits
  /** What it counts for what its sentences do, and for the empathy of the whole. */
  readonly weight: Weight
}

type Weight = { readonly sentences: number; readonly turn: number }

const number = new Map<string, number>(behaviours.map((name, at) => [name, at]))

/** What a turn mainly does: of what is not `other`, what takes most words. */
export function mainOf(labels: readonly Behaviour[], words: readonly number[]): Behaviour {
  const sums = new Map<Behaviour, number>()
  labels.forEach((label, at) => {
    if (label !== 'other') sums.set(label, (sums.get(label) ?? 0) + (words[at] ?? 1))
  })
  let main: Behaviour = 'other'
  for (const [label, sum] of sums) if (sum > (sums.get(main) ?? 0)) main = label
  return main
}

const lengths = (text: string): readonly number[] => read(text).sentences.map((one) => one.last - one.first)

export function sceneFor(client: string, written: string): Scene {
  const text = read(written)
  const theirs = read(client)
  const signs = signsOf(text)
  return sceneOf(text, theirs, signs, behavioursOf(text, theirs, signs))
}

function prepare(turn: Turn, text: string, labels: readonly Behaviour[], weight: Weight): Prepared {
  const scene = sceneFor(turn.client, text)
  return {
    voice: turn.voice,
    scene,
    keys: scene.text.sentences.map((_, at) => sentenceKeys(scene, at)),
    labels: labels.map((label) => number.get(label) ?? 0),
    empathy: turn.empathy,
    weight,
  }
}

export const asWritten = (turns: readonly Turn[]): readonly Prepared[] =>
  turns.map((turn) => prepare(turn, turn.text, turn.labels, WRITTEN))

/** What a spoilt copy counts beside the turn itself. */
const SPOILT: Weight = { sentences: 0.25, turn: 0.5 }
const ALONE: Weight = { sentences: 0.5, turn: 0.3 }
const WORDLESS: Weight = { sentences: 0.8, turn: 0 }
const WRITTEN: Weight = { sentences: 1, turn: 1 }
const NOTHING: Weight = { sentences: 0, turn: 0 }

/** Without its marks, as strangers' transcripts and hurried messages come: one sentence that does what the turn mainly does. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}'’\s]+/gu, ' ')
    .trim()

/** As a stranger's turn looks whose words were never seen: the signs have to carry it. */
const wordless = (turn: Prepared): Prepared => ({
  ...turn,
  keys: turn.keys.map((_, at) => shapeKeys(turn.scene, at)),
  weight: WORDLESS,
})

/** Each turn three times more: without what the client said, without its words, and spoilt: without marks, with points for question marks, or with
 * letters missing. */
export function spoilt(turns: readonly Turn[]): readonly Prepared[] {
  const random = dice(7)
  const alone = turns.map((turn) => prepare({ ...turn, client: '' }, turn.text, turn.labels, ALONE))
  const worse = turns.map((turn) => {
    const way = random()
    if (way < 0.35) return prepare(turn, bare(turn.text), [mainOf(turn.labels, lengths(turn.text))], SPOILT)
    if (way < 0.6) return kept(turn, turn.text.replaceAll(/[¿?]+/g, '.'))
    return kept(
      turn,
      turn.text.replaceAll(/(?<=\p{L})\p{L}+(?= )/gu, (rest) => (random() < 0.12 ? rest.slice(1) : rest)),
    )
  })
  return [...alone, ...alone.map(wordless), ...worse]
}

function kept(turn: Turn, text: string): Prepared {
  const same = read(text).sentences.length === turn.labels.length
  return prepare(turn, same ? text : turn.text, turn.labels, same ? SPOILT : NOTHING)
}

/** Rare labels count for more, by this power of how much rarer they are. */
const EVEN_OUT = 0.3

function evened(labels: readonly number[], size: number): readonly number[] {
  const counts = new Float64Array(size)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  return Array.from(counts, (count) => Math.pow(labels.length / (size * Math.max(1, count)), EVEN_OUT))
}

const how = { rounds: 6, atLeast: 12, rate: 0.04, sparse: 0.001, dropout: 0.3, seed: 1 } as const

export function learnBehaviours(turns: readonly Prepared[], bytes: number): Packed {
  const even = evened(
    turns.flatMap((turn) => turn.labels),
    behaviours.length,
  )
  const examples = turns.flatMap(({ keys, labels, weight }) =>
    keys.map((one, at): Example => ({
      keys: [...one, beforeKey(labels[at - 1] ?? -1)],
      label: labels[at] ?? 0,
      weight: weight.sentences * (even[labels[at] ?? 0] ?? 1),
    })),
  )
  return pack(learn(examples, { ...how, labels: behaviours.length }), bytes)
}

const thirdOf = (voice: string): number => Number(/\d+$/.exec(voice)?.[0] ?? 0) % 3

/** What a reader that never saw a turn's voice says its sentences do. */
export function crossFitted(turns: readonly Prepared[], bytes: number): readonly (readonly number[])[] {
  const readers = [0, 1, 2].map((third) =>
    openClassifier(
      learnBehaviours(
        turns.filter((turn) => thirdOf(turn.voice) !== third),
        bytes,
      ),
    ),
  )
  return turns.map((turn) => {
    const reader = readers[thirdOf(turn.voice)]
    return reader ? learnedBehaviours(reader, turn.keys) : []
  })
}

/** Empathy in speech was labelled by other decisions than in writing, and what is read here is written. */
const heard = (voice: string): number => (voice.startsWith('spoken') ? 0.1 : 1)

export function learnEmpathy(
  turns: readonly Prepared[],
  does: readonly (readonly number[])[],
  bytes: number,
): Packed {
  const counted = turns.flatMap((turn, at) =>
    turn.weight.turn > 0
      ? [{ ...turn, keys: [...new Set(turnKeys(turn.scene, turn.keys, does[at] ?? []).flat())] }]
      : [],
  )
  const learned = [0, 1, 2].map((mechanism): Raw => {
    const even = evened(
      counted.map((turn) => turn.empathy[mechanism] ?? 0),
      3,
    )
    const examples = counted.map(({ keys, empathy, weight, voice }): Example => {
      const label = empathy[mechanism] ?? 0
      return { keys, label, weight: weight.turn * heard(voice) * (even[label] ?? 1) }
    })
    return learn(examples, { ...how, labels: 3 })
  })
  return pack(joined(learned), bytes)
}

/** Three readers over the same keys as one. */
function joined(three: readonly Raw[]): Raw {
  const rows = three[0]?.rows ?? []
  const weights = new Float64Array(rows.length * 9)
  three.forEach((one, which) =>
    one.weights.forEach((value, at) => {
      weights[Math.floor(at / 3) * 9 + which * 3 + (at % 3)] = value
    }),
  )
  return { labels: 9, rows, weights }
}

/** Bytes of weights that a browser fetches, packed. */
export const BYTES = { behaviours: 85_000, empathy: 55_000 } as const

export type Trained = { readonly behaviours: Packed; readonly empathy: Packed }

export function trainOn(turns: readonly Prepared[]): Trained {
  return {
    behaviours: learnBehaviours(turns, BYTES.behaviours),
    empathy: learnEmpathy(turns, crossFitted(turns, BYTES.behaviours), BYTES.empathy),
  }
}

export const opened = (trained: Trained): Learned => ({
  behaviours: openClassifier(trained.behaviours),
  empathy: openClassifier(trained.empathy),
})
