import type { BlockAnswering } from './answer-block.ts'

/** What the world gives a command. Tests pass streams of their own. */
export type World = {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** One command of `rapport`. `run` gives the exit code: 0 done, 1 something in the input was wrong, 2 wrong use, 3
 * nothing was wrong and not all of it could be vouched for. */
export type Command = {
  readonly name: string
  /** One line for `rapport --help`. */
  readonly summary: string
  /** The whole text of `rapport <name> --help`. */
  readonly usage: string
  run(args: readonly string[], world: World): Promise<number>
  /** Commands that answer lines: what one worker thread runs. */
  answering?(options: Readonly<Record<string, string>>): Promise<BlockAnswering>
}

/** Somebody used the command line wrongly; the message is a sentence for them. Ends with exit code 2. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UsageError'
  }
}

/** Writes and waits where the reader is slower than we are; does nothing once it has gone. */
export async function write(to: NodeJS.WritableStream, text: string | Uint8Array): Promise<void> {
  if (!to.writable || to.write(text)) return
  await new Promise<void>((resolve, reject) => {
    const done = () => {
      to.removeListener('drain', done)
      to.removeListener('close', done)
      to.removeListener('error', failed)
      resolve()
    }
    const failed = (error: Error) => {
      to.removeListener('drain', done)
      to.removeListener('close', done)
      reject(error)
    }
    to.once('drain', done)
    to.once('close', done)
    to.once('error', failed)
  })
}
