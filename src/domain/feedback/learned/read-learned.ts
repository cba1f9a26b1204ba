import type { Span } from '../../span.ts'
import { behaviours, type Behaviour } from '../behaviours.ts'
import { mechanisms, type Empathy, type Mechanism, type Strength } from '../mechanisms.ts'
import { addScores, highest, type Classifier } from './classifier.ts'
import type { Scene } from './scene.ts'
import { beforeKey, sentenceKeys } from './sentence-keys.ts'
import { turnKeys } from './turn-keys.ts'

/** What was learned from the corpus, opened. */
export type Learned = { readonly behaviours: Classifier; readonly empathy: Classifier }

const strengths = ['none', 'weak', 'strong'] as const satisfies readonly Strength[]

/** What each sentence does, in order, each read in the light of the one before. */
export function learnedBehaviours(
  reader: Classifier,
  sentences: readonly (readonly number[])[],
): readonly number[] {
  const scores = new Int32Array(behaviours.length)
  let before = -1
  return sentences.map((keys) => {
    scores.fill(0)
    addScores(reader, keys, scores)
    addScores(reader, [beforeKey(before)], scores)
    before = highest(scores, 0, behaviours.length)
    return before
  })
}

/** A text as the learned reader sees it; `carrier` is the sentence that says most for a mechanism. */
export function readLearned(
  learned: Learned,
  scene: Scene,
): {
  readonly behaviours: readonly Behaviour[]
  readonly empathy: Empathy
  readonly carrier: Readonly<Record<Mechanism, Span | null>>
} {
  const keys = scene.text.sentences.map((_, at) => sentenceKeys(scene, at))
  const does = learnedBehaviours(learned.behaviours, keys)
  const sentences = turnKeys(scene, keys, does)
  const scores = new Int32Array(9)
  addScores(learned.empathy, [...new Set(sentences.flat())], scores)
  const empathy: Record<Mechanism, Strength> = {
    reactions: 'none',
    interpretations: 'none',
    explorations: 'none',
  }
  const carrier: Record<Mechanism, Span | null> = {
    reactions: null,
    interpretations: null,
    explorations: null,
  }
  const alone = sentences.map((one) => {
    const own = new Int32Array(9)
    addScores(learned.empathy, one, own)
    return own
  })
  mechanisms.forEach((mechanism, at) => {
    const label = keys.length === 0 ? 0 : highest(scores, at * 3, at * 3 + 3)
    empathy[mechanism] = strengths[label] ?? 'none'
    if (label > 0) carrier[mechanism] = scene.text.sentences[mostFor(alone, at * 3, label)] ?? null
  })
  return { behaviours: does.map((one) => behaviours[one] ?? 'other'), empathy, carrier }
}

/** The sentence in which a label stands highest over none. */
function mostFor(alone: readonly Int32Array[], from: number, label: number): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  alone.forEach((scores, at) => {
    const over = (scores[from + label] ?? 0) - (scores[from] ?? 0)
    if (over > most) {
      most = over
      best = at
    }
  })
  return best
}
