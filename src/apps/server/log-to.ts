import { destination, type DestinationStream } from 'pino'

/** Bytes that wait for a log which cannot be written; what comes then is dropped. */
const MOST_WAITING = 1_000_000

/** A log file only its owner reads, or standard error for a container. A log that cannot be written (a reader that
 * has gone, a full disk) costs the log, not the people who are served. */
export function logTo(path: string | null): DestinationStream {
  const how = { sync: false, maxLength: MOST_WAITING }
  const log =
    path === null
      ? destination({ dest: 2, ...how })
      : destination({ dest: path, append: true, mkdir: true, mode: 0o600, ...how })
  log.on('error', () => undefined)
  return log
}
