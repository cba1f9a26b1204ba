import { fstatSync } from 'node:fs'
import { Readable } from 'node:stream'
import { exitOnSignal } from '../server/exit-on-signal.ts'
import { run } from './run.ts'

exitOnSignal(process)

/* `rapport screen | head` closes the pipe early: that is an end, not a fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`rapport: cannot write the answers. ${error.message}\n`)
  process.exit(1)
})

/** Node reads a folder as an empty file; whoever gives one means something else. */
function stdin(): Readable {
  try {
    if (!fstatSync(0).isDirectory()) return process.stdin
  } catch {
    return process.stdin
  }
  const folder = Object.assign(new Error('standard input is a folder'), { code: 'EISDIR' })
  return new Readable({
    read() {
      this.destroy(folder)
    },
  })
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: stdin(),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
})
