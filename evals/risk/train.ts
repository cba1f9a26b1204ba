/**
 * Learns the risk reader of src/domain/risk/learned and writes its weights and thresholds, the same bytes each time:
 * `npm run train:risk`. Thresholds are chosen on voices that were held out, the shipped weights learned from all.
 */
import { writeFileSync } from 'node:fs'
import { kindHeads } from '../../src/domain/risk/learned/heads.ts'
import type { HeadTuning, Tuning } from '../../src/domain/risk/learned/head-tuning.ts'
import { atLeast } from '../../src/domain/risk/levels.ts'
import { logistic } from './arithmetic.ts'
import {
  kindLearning,
  learnGrave,
  learnKinds,
  learnRisk,
  readRows,
  riskLearning,
  type Shipped,
} from './examples.ts'
import { fingerprint } from './fingerprint.ts'
import { heldOut } from './held-out.ts'
import { rounded } from './learn.ts'
import { packed } from './quantise.ts'

const log = (line: string) => process.stderr.write(`${line}\n`)

/** Shares of quiet messages of held-out voices that stay below each threshold. */
const QUIET_BELOW = { low: 0.91, moderate: 0.99, high: 0.999 }

/** The score that a share of the scores stays below. */
function below(scores: readonly number[], share: number): number {
  const sorted = Float64Array.from(scores).toSorted()
  return rounded(sorted[Math.floor(sorted.length * share)] ?? 0)
}

/** Platt's two numbers, by gradient descent. */
function calibrated(scores: readonly number[], is: readonly boolean[]) {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < 400; round += 1) {
    let [bySlope, byOffset] = [0, 0]
    scores.forEach((score, at) => {
      const off = logistic(slope * score + offset) - (is[at] ? 1 : 0)
      bySlope += off * score
      byOffset += off
    })
    slope -= bySlope / scores.length
    offset -= byOffset / scores.length
  }
  return { slope: rounded(slope), offset: rounded(offset) }
}

const tuned = ({ step, constant, heard }: Shipped): HeadTuning => ({ step, constant, heard })

/** The heads of a bucket side by side. */
function interleaved(heads: readonly Shipped[], bits: number): Int8Array {
  const all = new Int8Array(2 ** bits * heads.length)
  heads.forEach(({ units }, head) => {
    for (let at = 0; at < units.length; at += 1) all[at * heads.length + head] = units[at] ?? 0
  })
  return all
}

function write(file: string, lines: string): void {
  const note = '/** Written by `npm run train:risk`; see data/risk/README.md. */\n'
  writeFileSync(new URL(`../../src/domain/risk/learned/${file}.ts`, import.meta.url), note + lines)
  log(`${file}.ts: ${lines.length} bytes`)
}

/** A value as the house formats it, so that the same bytes come out each time. */
const literal = (value: Tuning): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/"([A-Za-z]\w*)":/g, '$1:')
    .replaceAll('"', "'")
    .replaceAll(/([^,{[\s])\n/g, '$1,\n')

const began = performance.now()
const rows = readRows()
log(`${rows.length} messages read`)
const holding = heldOut(rows, log)
const [risk, grave, kinds] = [learnRisk(rows), learnGrave(rows), learnKinds(rows)]
const held = await holding
const scoresOf = (head: 'risk' | 'alone' | 'grave', of: (at: number) => boolean): readonly number[] =>
  held.flatMap((one, at) => (of(at) && Number.isFinite(one[head]) ? [one[head]] : []))
const isQuiet = (at: number): boolean => rows[at]?.level === 'none'
const read = rows.flatMap((row, at) => (Number.isFinite(held[at]?.risk) ? [{ row, at }] : []))
const tuning: Tuning = {
  learnedWith: fingerprint(rows),
  riskBits: riskLearning.bits,
  kindBits: kindLearning.bits,
  risk: tuned(risk),
  grave: tuned(grave),
  kinds: kinds.map((head) => ({ ...tuned(head), heard: {} })),
  low: below(scoresOf('risk', isQuiet), QUIET_BELOW.low),
  moderate: below(scoresOf('alone', isQuiet), QUIET_BELOW.moderate),
  high: below(
    scoresOf('grave', (at) => !atLeast(rows[at]?.level ?? 'none', 'moderate')),
    QUIET_BELOW.high,
  ),
  ...calibrated(
    read.map(({ at }) => held[at]?.risk ?? 0),
    read.map(({ row }) => atLeast(row.level, 'moderate')),
  ),
}
write(
  'tuning',
  `import type { Tuning } from './head-tuning.ts'\n\nexport const tuning: Tuning = ${literal(tuning)}\n`,
)
write('risk-weights', `export const riskWeights =\n  '${packed(risk.units)}'\n`)
write(
  'kind-weights',
  `export const kindWeights =\n  '${packed(interleaved([grave, ...kinds], kindLearning.bits))}'\n`,
)
log(`${kindHeads.length + 2} heads in ${((performance.now() - began) / 1000).toFixed(0)} s`)
log(
  JSON.stringify({
    low: tuning.low,
    moderate: tuning.moderate,
    high: tuning.high,
    slope: tuning.slope,
    offset: tuning.offset,
    risk: tuning.risk,
    grave: tuning.grave,
  }),
)
