import { spawn } from 'node:child_process'
import { isAbsolute } from 'node:path'

/** What a scanner said of a file. `not-scanned`: it did not say, so that nobody knows. */
export type Scanned = 'clean' | 'found' | 'not-scanned'
export type Scan = (bytes: Uint8Array) => Promise<Scanned>

/** Milliseconds for one file. */
const BUDGET_MS = 60_000

/** Whether this can be a scanner's command: a program by its whole path, and arguments, parted by spaces. */
export const isScanCommand = (command: string): boolean => isAbsolute(command.trim().split(/\s+/)[0] ?? '')

/** Scans by a program that the administrator named, as `/usr/bin/clamdscan --no-summary -`. The file comes to it by standard
 * input, so nothing is written to a disk; no shell reads the command, and nothing of the file is in it. It answers as ClamAV's
 * programs do: 0 clean, 1 found, anything else a failure, which lets nothing pass. */
export function scanBy(command: string, budgetMs = BUDGET_MS): Scan {
  const [program = '', ...given] = command.trim().split(/\s+/)
  return (bytes) =>
    new Promise((resolve) => {
      const scanner = spawn(program, given, {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: {},
        timeout: budgetMs,
        killSignal: 'SIGKILL',
      })
      scanner.once('error', () => resolve('not-scanned'))
      scanner.once('close', (code) => resolve(code === 0 ? 'clean' : code === 1 ? 'found' : 'not-scanned'))
      // A scanner that has seen enough hangs up; what it says is what counts.
      scanner.stdin.on('error', () => undefined)
      scanner.stdin.end(bytes)
    })
}
