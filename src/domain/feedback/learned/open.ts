import { openClassifier } from './classifier.ts'
import type { Learned } from './read-learned.ts'
import { feedbackWeights } from './weights.ts'

let opened: Learned | null = null

/** The shipped reader, opened once. Whoever imports this carries the weights: a page does so by a chunk of its own. */
export function openLearned(): Learned {
  opened ??= {
    behaviours: openClassifier(feedbackWeights.behaviours),
    empathy: openClassifier(feedbackWeights.empathy),
  }
  return opened
}
