import { readFileSync, rmSync } from 'node:fs'

/** Milliseconds for which a process that ends waits for the PostgreSQL it started: what is in memory goes to the disk. */
const END_MS = 20_000
const LOOK_MS = 10
const clock = new Int32Array(new SharedArrayBuffer(4))

/** A program that we started. */
type Started = {
  readonly pid?: number | undefined
  readonly exitCode: number | null
  readonly kill: (signal: 'SIGINT') => unknown
}

/** A PostgreSQL of ours lives in a session of its own, so no signal to us reaches it. In the last moment of a process
 * nothing can be awaited: it is asked to end, and its note is looked at until it is gone. */
export function endNow(child: Started, note: string): void {
  child.kill('SIGINT')
  const end = performance.now() + END_MS
  while (isNoteOf(child, note) && performance.now() < end) Atomics.wait(clock, 0, 0, LOOK_MS)
}

function isNoteOf(child: Started, note: string): boolean {
  try {
    return Number(readFileSync(note, 'utf8').split('\n')[0]) === child.pid
  } catch {
    return false
  }
}

/** A database that is only being made goes with us: the program, what it started, and the files. */
export function dropNow(child: Started, making: string): void {
  try {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
  rmSync(making, { recursive: true, force: true, maxRetries: 50, retryDelay: LOOK_MS })
}
