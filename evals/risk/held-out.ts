import { Worker } from 'node:worker_threads'
import { bestStretch } from './learn.ts'
import {
  folds,
  foldsOf,
  kindLearning,
  learnGrave,
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
}

/** Log of odds of a head for a message, over all and within one sentence. */
export function scoreBy({ step, units, constant, heard }: Shipped, bits: number, { read }: Row) {
  if (read.clauses.length === 0) return { score: -Infinity, alone: -Infinity }
  const best = bestStretch(units, bits, read)
  const rest = constant + read.heard.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0)
  return { score: best.score * step + rest, alone: best.alone.score * step + rest }
}

/** Where a message stands in the list, and what it scored. */
type Placed = HeldOut & { readonly at: number }

/** What the messages of one fold score by weights learned from the others. */
export function scoresOfFold(rows: readonly Row[], fold: number): readonly Placed[] {
  const foldOf = foldsOf(rows)
  const inside = rows.filter((row) => foldOf.get(row.voice) !== fold)
  const [risk, grave] = [learnRisk(inside), learnGrave(inside)]
  return rows.flatMap((row, at) => {
    if (foldOf.get(row.voice) !== fold) return []
    const { score, alone } = scoreBy(risk, riskLearning.bits, row)
    return [{ at, risk: score, alone, grave: scoreBy(grave, kindLearning.bits, row).score }]
  })
}

/** Five folds by voice, each in a thread of its own: what it answers depends on none of the others. */
export async function heldOut(
  rows: readonly Row[],
  log: (line: string) => void,
): Promise<readonly HeldOut[]> {
  const scores: HeldOut[] = rows.map(() => ({ risk: -Infinity, alone: -Infinity, grave: -Infinity }))
  await Promise.all(
    folds.map(async (fold) => {
      for (const { at, ...one } of await inThread(fold)) scores[at] = one
      log(`fold ${fold + 1} of ${folds.length}`)
    }),
  )
  return scores
}

const inThread = (fold: number): Promise<readonly Placed[]> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./fold-thread.ts', import.meta.url), { workerData: fold })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
