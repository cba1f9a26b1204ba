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

export function scoreBy({ step, units, constant, heard }: Shipped, bits: number, row: Row): number {
  if (row.read.sentences.length === 0) return -Infinity
  const { score } = bestStretch(units, bits, row.read.sentences)
  return score * step + constant + row.read.heard.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0)
}

const aloneBy = (head: Shipped, bits: number, row: Row): number =>
  row.read.sentences.reduce((most, one) => {
    const read = { ...row.read, sentences: [one] }
    return Math.max(most, scoreBy(head, bits, { ...row, read }))
  }, -Infinity)

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
      scores[at] = {
        risk: scoreBy(risk, riskLearning.bits, row),
        alone: aloneBy(risk, riskLearning.bits, row),
        grave: scoreBy(grave, kindLearning.bits, row),
        kinds: kinds.map((head) => scoreBy(head, kindLearning.bits, row)),
      }
    })
    log(`fold ${fold + 1} of ${folds.length}${withKinds ? `, ${kindHeads.length} kinds` : ''}`)
  }
  return scores
}
