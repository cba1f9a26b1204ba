import { importNext, wordUntil } from '../../flows/import-files.ts'
import type { FileReading, SourceReader } from '../../flows/import-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import { repeat, type Repeating } from '../timers/repeat.ts'
import { readScanned } from './read-scanned.ts'
import type { Scan } from './scan-file.ts'
import { readOnThread, usualReading, type ReadingLimits } from './read-on-thread.ts'

/** Milliseconds between two looks for imports that wait, and between two renewals of this server's word. */
const LOOK_MS = 1_000
const RENEW_MS = 4_000

/** A server that stops lets go of what it reads: whoever comes next reads it again. */
class StoppedError extends Error {}

/** Imports what was asked for, one file at a time, until it is stopped. Any number of servers may do so at once; a practice
 * whose import breaks holds up no other. */
export function runImports(
  ports: Pick<Ports, 'imports' | 'clock' | 'audit' | 'ids'>,
  broken: (error: unknown) => void,
  scan: Scan | null = null,
  limits: ReadingLimits = usualReading,
): Repeating {
  // A word of its own for each: what broke is not renewed, and is taken up again once its word is over.
  let word: string | null = null
  const stopping = new AbortController()
  const told = (error: unknown): void => {
    if (!(error instanceof StoppedError)) broken(error)
  }
  const everywhere = async (work: (organisationId: string) => Promise<unknown>): Promise<void> => {
    for (const organisationId of await ports.audit.organisations()) await work(organisationId).catch(told)
  }
  const sourceReader: SourceReader = {
    read: (name, bytes) =>
      untilStopped(
        readScanned({ name, bytes }, scan, () => readOnThread(name, bytes, limits)),
        stopping.signal,
      ),
  }
  const importing = { ...ports, sourceReader }
  const all = async (organisationId: string): Promise<void> => {
    let more = true
    while (more && !stopping.signal.aborted) {
      word = ports.ids.next()
      try {
        more = await importNext(organisationId, word, importing)
      } finally {
        word = null
      }
    }
  }
  const work = repeat(() => everywhere(all), LOOK_MS, broken)
  const renew = repeat(
    () =>
      everywhere(async (id) => {
        if (word !== null) await ports.imports.renew(id, word, wordUntil(ports.clock.now()))
      }),
    RENEW_MS,
    broken,
  )
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([work.stop(), renew.stop()])
    },
  }
}

const untilStopped = (reading: Promise<FileReading>, signal: AbortSignal): Promise<FileReading> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new StoppedError('the server stops'))
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    reading.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
