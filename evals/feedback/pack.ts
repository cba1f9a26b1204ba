import { gzipSync } from 'node:zlib'
import { DIGIT, LETTERS, REACH, type Packed } from '../../src/domain/feedback/learned/classifier.ts'
import type { Learned } from './learn.ts'

/** The shipped form with the finest steps that fit into `bytes` once packed for the way. */
export function pack(learned: Learned, bytes: number): Packed {
  const sizes = learned.weights
    .map(Math.abs)
    .filter((value) => value > 0)
    .sort()
  let step = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / REACH
  for (;;) {
    const packed = inSteps(learned, step)
    if (gzipSync(packed.keys).length + gzipSync(packed.weights).length <= bytes) return packed
    step *= 1.08
  }
}

function inSteps({ labels, rows, weights }: Learned, step: number): Packed {
  const keys: string[] = []
  const letters: string[] = []
  let last = 0
  rows.forEach((key, row) => {
    const points = Array.from({ length: labels }, (_, label) =>
      Math.max(-REACH, Math.min(REACH, Math.round((weights[row * labels + label] ?? 0) / step))),
    )
    if (points.every((point) => point === 0)) return
    keys.push(digits(key - last))
    for (const point of points) letters.push(LETTERS.charAt(point + REACH))
    last = key
  })
  return { labels, keys: keys.join(''), weights: letters.join('') }
}

function digits(distance: number): string {
  let rest = distance
  let written = ''
  while (rest >= DIGIT) {
    written += LETTERS.charAt((rest % DIGIT) + DIGIT)
    rest = Math.floor(rest / DIGIT)
  }
  return written + LETTERS.charAt(rest)
}
