import { Worker } from 'node:worker_threads'
import type { Fault } from '../../domain/evidence/formats/record.ts'
import type { FileReading } from '../../flows/import-ports.ts'
import { nothingRead } from './file-reading.ts'

export type ReadingLimits = {
  /** Milliseconds for one file. */
  readonly budgetMs: number
  /** Megabytes that the thread's own objects may take. */
  readonly mostHeap: number
  /** Megabytes by which the process may grow meanwhile: buffers stand outside the heap. */
  readonly mostMemory: number
}
export const usualReading: ReadingLimits = { budgetMs: 60_000, mostHeap: 768, mostMemory: 1_200 }

/** Milliseconds between two looks at the memory. */
const LOOK_MS = 50

/** Reads a file on a thread of its own, which ends with it: a file that never ends, or that unpacks into gigabytes, costs
 * itself and nothing else. Never throws for what stands in the file. */
export function readOnThread(name: string, bytes: Uint8Array, limits: ReadingLimits): Promise<FileReading> {
  const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: { name, bytes },
    resourceLimits: { maxOldGenerationSizeMb: limits.mostHeap },
    stdout: true,
    stderr: true,
    env: {},
  })
  const before = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const end = (reading: FileReading): void => {
      clearTimeout(late)
      clearInterval(watch)
      resolve(reading)
      void worker.terminate()
    }
    const failed = (why: Fault['why']): void => end(nothingRead(name, why))
    const late = setTimeout(() => failed('took-too-long'), limits.budgetMs)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.mostMemory * 1_000_000) failed('too-much-memory')
    }, LOOK_MS)
    worker.once('message', end)
    worker.once('error', (error) => failed(outOfMemory(error) ? 'too-much-memory' : 'not-read'))
    worker.once('exit', () => failed('not-read'))
  })
}

const outOfMemory = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
