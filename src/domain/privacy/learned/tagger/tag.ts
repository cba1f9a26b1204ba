import type { Reading } from '../../reading.ts'
import { bestPath } from './best-path.ts'
import { chatFeatures, CHAT_FEATURES } from './chat-features.ts'
import { addScores, type Model } from './model.ts'
import { headingsOf, reportFeatures, REPORT_FEATURES } from './report-features.ts'
import { PAD, signsOf, type Signs } from './signs.ts'

/** A stretch of tokens with a label; offsets in UTF-16 units. */
export type Tagged = { readonly start: number; readonly end: number; readonly label: string }

/** Names, places and organisations in a message. `caution` is what speaks against each, in points: more finds fewer.
 * `wanted` marks the tokens to look at, with 1; null for all. */
export function tagMessage(
  reading: Reading,
  model: Model,
  caution: number,
  wanted: Uint8Array | null,
): readonly Tagged[] {
  const signs = signsOf(reading, wanted)
  const size = model.labels.length
  const features = new Int32Array(CHAT_FEATURES)
  const path = new Uint8Array(signs.count)
  for (let from = 0; from < signs.count;) {
    if (wanted !== null && wanted[from] !== 1) {
      from++
      continue
    }
    let to = from + 1
    if (wanted === null) to = signs.count
    else while (to < signs.count && wanted[to] === 1) to++
    const scores = new Int32Array((to - from) * size)
    for (let i = from, at = 0; i < to; i++, at += size) {
      addScores(model, features, chatFeatures(reading, signs, i, features), scores, at)
      scores[at] = (scores[at] ?? 0) + caution
    }
    path.set(bestPath(scores, model.between, size), from)
    from = to
  }
  return spansOf(reading, model, path)
}

/** All identifiers of a clinical report, with the labels of its annotation scheme (MEDDOCAN). `ruled`: what the rules
 * made of each token. `caution` as in {@link tagMessage}. */
export function tagReport(
  reading: Reading,
  ruled: Uint8Array,
  model: Model,
  caution: number,
): readonly Tagged[] {
  const signs = signsOf(reading, null)
  const headings = headingsOf(signs)
  const size = model.labels.length
  const scores = new Int32Array(signs.count * size)
  const features = new Int32Array(REPORT_FEATURES)
  for (let i = 0; i < signs.count; i++) {
    const count = reportFeatures(reading, signs, headings, ruled, i, features)
    addScores(model, features, count, scores, i * size)
    scores[i * size] = (scores[i * size] ?? 0) + caution
  }
  const path = new Uint8Array(signs.count)
  for (let from = 0; from < signs.count;) {
    const to = lineEnd(signs, from)
    path.set(bestPath(scores.subarray(from * size, to * size), model.between, size), from)
    from = to
  }
  return spansOf(reading, model, path)
}

/** The first token of the next line. */
export function lineEnd(signs: Signs, from: number): number {
  let to = from + 1
  while (to < signs.count && signs.gap[to + PAD] !== 2) to++
  return to
}

function spansOf(reading: Reading, model: Model, path: Uint8Array): readonly Tagged[] {
  const spans: { start: number; end: number; label: string }[] = []
  for (let i = 0; i < path.length; i++) {
    const label = path[i] ?? 0
    const last = spans.at(-1)
    if (label === 0) continue
    const end = reading.end[i] ?? 0
    if (label % 2 === 0 && last) last.end = end
    else spans.push({ start: reading.start[i] ?? 0, end, label: (model.labels[label] ?? '').slice(2) })
  }
  return spans
}
