import { kindHeads } from '../../src/domain/risk/learned/heads.ts'
import { bestStretch } from './learn.ts'
import {
  folds,
  foldsOf,
  kindLearning,
  learnGrave,
  learnKinds,
  learnRisk,
  riskLearning,
  type Row,
  type Shipped,
} from './examples.ts'

/** Log of odds of every head for one message, by weights that never saw its voice; `alone` is that of the one sentence in
 * which the first head heard most. */
export type HeldOut = {
  readonly risk: number
  readonly alone: number
  readonly grave: number
  readonly kinds: readonly number[]
}

/** Log of odds of a head for a message, over all and within one sentence. */
export function scoreBy({ step, units, constant, heard }: Shipped, bits: number, { read }: Row) {
  if (read.clauses.length === 0) return { score: -Infinity, alone: -Infinity }
  const best = bestStretch(units, bits, read)
  const rest = constant + read.heard.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0)
  return { score: best.score * step + rest, alone: best.alone.score * step + rest }
}

/** Five folds by voice. `withKinds` also learns the heads that name kinds, which takes as long again many times over. */
export function heldOut(
  rows: readonly Row[],
  withKinds: boolean,
  log: (line: string) => void,
): readonly HeldOut[] {
  const foldOf = foldsOf(rows)
  const scores: HeldOut[] = rows.map(() => ({
    risk: -Infinity,
    alone: -Infinity,
    grave: -Infinity,
    kinds: [],
  }))
  for (const fold of folds) {
    const inside = rows.filter((row) => foldOf.get(row.voice) !== fold)
    const [risk, grave] = [learnRisk(inside), learnGrave(inside)]
    const kinds = withKinds ? learnKinds(inside) : []
    rows.forEach((row, at) => {
      if (foldOf.get(row.voice) !== fold) return
      const { score, alone } = scoreBy(risk, riskLearning.bits, row)
      scores[at] = {
        risk: score,
        alone,
        grave: scoreBy(grave, kindLearning.bits, row).score,
        kinds: kinds.map((head) => scoreBy(head, kindLearning.bits, row).score),
      }
    })
    log(`fold ${fold + 1} of ${folds.length}${withKinds ? `, ${kindHeads.length} kinds` : ''}`)
  }
  return scores
}
