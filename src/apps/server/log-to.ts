import { destination, type DestinationStream } from 'pino'

/** A log file only its owner reads, or standard error for a container. */
export function logTo(path: string | null): DestinationStream {
  if (path === null) return destination({ dest: 2, sync: false })
  return destination({ dest: path, append: true, mkdir: true, mode: 0o600, sync: false })
}
