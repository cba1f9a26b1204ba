import { constants } from 'node:os'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The part of the process that ends at a signal. */
export type Ending = {
  readonly on: (signal: (typeof signals)[number], heard: () => void) => unknown
  readonly off: (signal: (typeof signals)[number], heard: () => void) => unknown
  readonly listenerCount: (signal: string) => number
  readonly exit: (code: number) => void
}

/** Unheard, a signal ends a process without its last words, and the PostgreSQL that it started lives on. The code is what
 * a shell says of a process that a signal ended. Who stops at a boundary of its own hears the signal too, and is left to
 * it. Gives what ends this. */
export function exitOnSignal(process: Ending): () => void {
  const heard = signals.map((signal) => {
    const end = (): void => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal])
    }
    process.on(signal, end)
    return { signal, end }
  })
  return () => {
    for (const { signal, end } of heard) process.off(signal, end)
  }
}
