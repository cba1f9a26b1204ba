import { addScores, openClassifier, type Classifier } from '../../feedback/learned/classifier.ts'
import { overAll, type Finding } from '../finding.ts'
import type { Reading } from '../reading/read.ts'
import { replyKeys } from './reply-keys.ts'
import { replyWeights } from './reply-weights.ts'

/** Fewer words say too little. */
const LEAST_WORDS = 4

let opened: Classifier | null = null

/** How far a reply reads like those that must not be sent, over those that may; 0 is the middle. */
export function harmOf(classifier: Classifier, reply: Reading, client: Reading): number {
  const keys = replyKeys(reply, client)
  const scores = new Int32Array(2)
  addScores(classifier, keys, scores)
  return ((scores[1] ?? 0) - (scores[0] ?? 0)) / Math.sqrt(keys.length)
}

/** How a reply is worded, by the reader that ships. */
export function wordingOf(reply: Reading, client: Reading): number {
  if (reply.words.length < LEAST_WORDS) return -Infinity
  opened ??= openClassifier(replyWeights.reader)
  return harmOf(opened, reply, client)
}

/** What a reader that was learned from labelled replies adds to the rules: one finding or none. It takes nothing away. */
export const learnedFindings = (reply: Reading, wording: number): readonly Finding[] =>
  wording > replyWeights.threshold
    ? [overAll(reply, { rule: 'reads-harmful', severity: 'block', source: 'vera-mh' })]
    : []
