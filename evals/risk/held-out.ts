import { Worker } from 'node:worker_threads'
import { bestAndWholes } from './learn.ts'
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

/** Log of odds for one message, by weights that never saw its voice: of the first head where it heard most, in the one
 * sentence in which it heard most, and in the whole; and of the second. */
export type HeldOut = {
  readonly risk: number
  readonly alone: number
  readonly grave: number
  readonly wholes: readonly { readonly odds: number; readonly words: number }[]
}

/** Log of odds of a head for a message. */
function scoreBy({ step, units, constant, heard }: Shipped, bits: number, { read }: Row) {
  if (read.clauses.length === 0) return { score: -Infinity, alone: -Infinity, wholes: [] }
  const { best, wholes } = bestAndWholes(units, bits, read)
  const rest = constant + read.heard.reduce((sum, kind) => sum + (heard[kind] ?? 0), 0)
  return {
    score: best.score * step + rest,
    alone: best.alone.score * step + rest,
    wholes: wholes.map(({ score, words }) => ({ odds: score * step + rest, words })),
  }
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
    const { score, ...heard } = scoreBy(risk, riskLearning.bits, row)
    return [{ at, risk: score, ...heard, grave: scoreBy(grave, kindLearning.bits, row).score }]
  })
}

/** Five folds by voice, each in a thread of its own: what it answers depends on none of the others. */
export async function heldOut(
  rows: readonly Row[],
  log: (line: string) => void,
): Promise<readonly HeldOut[]> {
  const scores: HeldOut[] = rows.map(() => ({
    ...{ risk: -Infinity, alone: -Infinity, grave: -Infinity },
    wholes: [],
  }))
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
