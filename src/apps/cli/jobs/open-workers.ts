import type { Worker } from 'node:worker_threads'
import type { Block } from '../../../adapters/json/read-blocks.ts'
import type { BlockAnswer } from '../answer-block.ts'
import type { WorkerSays } from './serve-blocks.ts'

/** Threads that answer blocks. `answer` gives null where the thread died over the block. */
export type Workers = {
  answer(block: Block): Promise<BlockAnswer | null>
  close(): Promise<void>
}

/** A thread died before it could begin: the next would too, so nothing goes on. */
export class WorkersError extends Error {
  constructor(reason: Error | null) {
    super(`a worker thread could not start (${reason?.message ?? 'it ended without a reason'})`)
    this.name = 'WorkersError'
  }
}

/** Blocks a thread holds: the one it answers and the next, so that it never waits for us. */
const HELD = 2

type Task = {
  readonly block: Block
  readonly done: (answer: BlockAnswer | null) => void
  readonly failed: (error: Error) => void
}
type Thread = { readonly worker: Worker; readonly tasks: Task[]; ready: boolean; reason: Error | null }

/**
 * Opens up to `most` threads, each started only when those before it are busy. A thread that dies is replaced; the
 * block it died over is answered with null, what it held besides goes to another.
 */
export function openWorkers(most: number, start: () => Worker): Workers {
  const threads = new Set<Thread>()
  const waiting: Task[] = []
  let over: Error | null = null

  const hire = (): Thread => {
    const thread: Thread = { worker: start(), tasks: [], ready: false, reason: null }
    thread.worker.on('message', (said: WorkerSays) => {
      if ('ready' in said) thread.ready = true
      else thread.tasks.shift()?.done(said.answer)
      share()
    })
    thread.worker.on('error', (error) => {
      thread.reason = error instanceof Error ? error : null
    })
    thread.worker.on('exit', () => lose(thread))
    threads.add(thread)
    return thread
  }
  const lose = (thread: Thread): void => {
    threads.delete(thread)
    const tasks = thread.tasks.splice(0)
    if (!thread.ready) over ??= new WorkersError(thread.reason)
    else tasks.shift()?.done(null)
    waiting.unshift(...tasks)
    share()
  }
  const share = (): void => {
    if (over) for (const task of waiting.splice(0)) task.failed(over)
    while (waiting.length > 0) {
      const [easiest] = [...threads].toSorted((a, b) => a.tasks.length - b.tasks.length)
      const idle = easiest?.tasks.length === 0
      const thread = !idle && threads.size < most ? hire() : easiest
      const task = thread && thread.tasks.length < HELD ? waiting.shift() : undefined
      if (!thread || !task) return
      thread.tasks.push(task)
      thread.worker.postMessage(task.block)
    }
  }

  return {
    answer: (block) =>
      new Promise((done, failed) => {
        waiting.push({ block, done, failed })
        share()
      }),
    async close() {
      over ??= new Error('the workers are closed')
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
