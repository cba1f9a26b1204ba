import { Worker } from 'node:worker_threads'
import { BLOCK_BYTES, type Block } from '../../../adapters/json/read-blocks.ts'
import type { BlockAnswer, BlockAnswering, Tally } from '../answer-block.ts'
import { openWorkers } from './open-workers.ts'

/** A line command and its options, as a worker thread needs them. */
export type Run = { readonly name: string; readonly options: Readonly<Record<string, string>> }

/** How blocks of a kind come apart, for when a thread has died over one. */
export type Rows = {
  /** Each row as a block of its own. */
  readonly apart: (block: Block) => Iterable<Block>
  /** An error for each row. */
  readonly failed: (block: Block, why: string) => BlockAnswer
}

/**
 * Answers blocks on up to `jobs` threads. The first block is answered `here`: for a small file no thread is started, and
 * for a large one they start meanwhile. Where a thread dies over a block, its lines are asked again one by one, and the
 * one that kills a thread a second time gets an error. Rejects with a WorkersError where threads cannot start at all.
 */
export function answerOnThreads(
  jobs: number,
  run: Run,
  here: BlockAnswering,
  rows: Rows,
  start = () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: run }),
): { readonly answer: BlockAnswering; close(): Promise<void> } {
  const workers = openWorkers(jobs, start)
  const again = async (block: Block): Promise<BlockAnswer> => {
    const lines = [...rows.apart(block)]
    const answers: BlockAnswer[] = []
    for (const line of lines)
      answers.push(
        (await workers.answer(line)) ?? rows.failed(line, 'rapport failed on this line (its thread died)'),
      )
    return joined(answers)
  }
  let first = true
  return {
    async answer(block) {
      const alone = first && block.bytes.length <= BLOCK_BYTES
      first = false
      return alone ? here(block) : ((await workers.answer(block)) ?? again(block))
    },
    close: workers.close,
  }
}

function joined(answers: readonly BlockAnswer[]): BlockAnswer {
  const bytes = new Uint8Array(answers.reduce((sum, answer) => sum + answer.bytes.length, 0))
  let [at, lines, faults] = [0, 0, 0]
  for (const answer of answers) {
    bytes.set(answer.bytes, at)
    at += answer.bytes.length
    lines += answer.lines
    faults += answer.faults
  }
  return { bytes, lines, faults, tally: sumOf(answers.map((answer) => answer.tally ?? {})) }
}

/** Adds up what was counted, name by name. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Record<string, number> = {}
  for (const tally of tallies)
    for (const [name, count] of Object.entries(tally)) sum[name] = (sum[name] ?? 0) + count
  return sum
}
