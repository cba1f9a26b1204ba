import type { OpenServer } from './open-server.ts'

/** The part of the process that a stop needs. */
export type Running = {
  readonly on: (event: string, heard: (error: unknown) => void) => void
  readonly exit: (code: number) => void
  readonly say: (line: string) => void
}

/** Milliseconds after which a stop that hangs is cut short. */
const LATEST_MS = 15_000

/** Stops once: at a signal with 0, at a fault of our own with 1. What comes after the first is not told again: a fault
 * that the stop itself meets, over and over, would fill the disk. Gives whether it is stopping. */
export function stopOnSignal(server: Pick<OpenServer, 'stop' | 'broken'>, running: Running): () => boolean {
  let stopping = false
  const stop = (code: number): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => running.exit(code), LATEST_MS).unref()
    void server.stop().then(
      () => running.exit(code),
      () => running.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) running.on(signal, () => stop(0))
  let faulty = false
  // Node would print the message of the error, which may quote what somebody wrote.
  for (const event of ['uncaughtException', 'unhandledRejection'])
    running.on(event, (error) => {
      if (faulty) return
      faulty = true
      server.broken(error)
      running.say('Rapport stopped because of a fault of its own; its kind is in the log.')
      stop(1)
    })
  return () => stopping
}

/** Whoever read what we print has gone (a closed terminal, `| head`): people are served all the same. Unheard, each
 * line that cannot be written would be a fault, whose own line cannot be written either. */
export function printToNobody(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) stream.on('error', () => undefined)
}
