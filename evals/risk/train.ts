/**
 * Learns the risk reader of src/domain/risk/learned and writes its weights and thresholds, the same bytes each time:
 * `npm run train:risk`. Thresholds are chosen on voices that were held out, the shipped weights learned from all.
 */
import { writeFileSync } from 'node:fs'
import { kindHeads } from '../../src/domain/risk/learned/heads.ts'
import type { HeadTuning, Tuning } from '../../src/domain/risk/learned/head-tuning.ts'
import { atLeast } from '../../src/domain/risk/levels.ts'
import {
  kindLearning,
  learnGrave,
  learnKinds,
  learnRisk,
  readRows,
  isCase,
  riskExamples,
  riskLearning,
  type Shipped,
} from './examples.ts'
import { fingerprint } from './fingerprint.ts'
import { heldOut } from './held-out.ts'
import { rounded } from './learn.ts'
import { oddsTogether } from '../../src/domain/risk/learned/whole.ts'
import { learnTogether } from './together.ts'
import { packed } from './quantise.ts'

const log = (line: string) => process.stderr.write(`${line}\n`)

/** Shares of quiet messages of held-out voices that stay below each threshold. */
const QUIET_BELOW = { low: 0.91, moderate: 0.99, lowAlone: 0.995, moderateAlone: 0.9995, high: 0.999 }

/** The score that a share of the scores stays below. */
function below(scores: readonly number[], share: number): number {
  const sorted = Float64Array.from(scores).toSorted()
  return rounded(sorted[Math.floor(sorted.length * share)] ?? 0)
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
const isQuiet = (at: number): boolean => rows[at]?.level === 'none'
const told = riskExamples(rows).flatMap(({ target }, at) => {
  const one = held[at]
  // The cases that clinicians edit are of no length that people write.
  return one && !isCase(rows[at]?.voice ?? '') ? [{ held: one, target }] : []
})
const together = learnTogether(told)
const scores = held.map((one) => ({ ...one, odds: oddsTogether(together, one.risk, one.wholes) }))
const scoresOf = (head: 'odds' | 'alone' | 'grave', of: (at: number) => boolean): readonly number[] =>
  scores.flatMap((one, at) => (of(at) && Number.isFinite(one[head]) ? [one[head]] : []))
const tuning: Tuning = {
  learnedWith: fingerprint(rows),
  riskBits: riskLearning.bits,
  kindBits: kindLearning.bits,
  risk: tuned(risk),
  grave: tuned(grave),
  kinds: kinds.map((head) => ({ ...tuned(head), heard: {} })),
  together,
  low: below(scoresOf('odds', isQuiet), QUIET_BELOW.low),
  moderate: below(scoresOf('odds', isQuiet), QUIET_BELOW.moderate),
  lowAlone: below(scoresOf('alone', isQuiet), QUIET_BELOW.lowAlone),
  moderateAlone: below(scoresOf('alone', isQuiet), QUIET_BELOW.moderateAlone),
  high: below(
    scoresOf('grave', (at) => !atLeast(rows[at]?.level ?? 'none', 'moderate')),
    QUIET_BELOW.high,
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
    together,
    risk: tuning.risk,
    grave: tuning.grave,
  }),
)
