import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The real server in a process of its own, as `npm start` runs it after installing and building. */
export type RunningServer = {
  readonly address: string
  readonly pid: number
  /** Milliseconds from starting the process to the line that says where it is. */
  readonly readyMs: number
  /** The link printed for whoever's name is in the line before it. */
  readonly linkOf: (who: string) => string
  readonly said: () => string
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>
  readonly kill: (signal: NodeJS.Signals) => Promise<void>
  readonly stop: () => Promise<void>
}

export const newDataFolder = (): string => mkdtempSync(join(tmpdir(), 'rapport-test-'))
export const removeDataFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Starts the server on a free port (or the one given) over `folder`, and waits until it says where it is. */
export async function runServer(given: {
  readonly folder: string
  readonly demonstration: boolean
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
  /** Kills it when aborted, also before it is ready; the promise is then rejected. */
  readonly shootWith?: AbortSignal
}): Promise<RunningServer> {
  const started = performance.now()
  const args = [join(root, 'src/apps/server/main.ts'), ...(given.demonstration ? ['--demo'] : [])]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...given.env, PORT: String(given.port ?? 0), RAPPORT_DATA: given.folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whoever started it and ends takes it along.
  const along = (): void => void child.kill()
  process.once('exit', along)
  child.once('exit', () => process.off('exit', along))
  given.shootWith?.addEventListener('abort', () => child.kill('SIGKILL'))
  let said = ''
  const hear = (chunk: Buffer): void => void (said += chunk.toString('utf8'))
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const address = await saysWhere(child, () => said, given.demonstration)
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return {
    address,
    pid: child.pid ?? 0,
    readyMs: performance.now() - started,
    said: () => said,
    linkOf: (who) => linkAfter(said, who),
    ended,
    kill,
    stop: () => kill('SIGTERM'),
  }
}

function linkAfter(said: string, who: string): string {
  const lines = said.split('\n')
  const link = lines[lines.findIndex((line) => line.includes(who)) + 1]?.trim()
  if (!link?.startsWith('http')) throw new Error(`no link was printed for ${who}:\n${said}`)
  return link
}

function saysWhere(child: ChildProcess, said: () => string, all: boolean): Promise<string> {
  return new Promise((found, failed) => {
    const look = (): void => {
      const address = /Rapport is at (http\S+)/.exec(said())?.[1]
      if (address !== undefined && (!all || said().includes("Clients' pages:") || said().endsWith('\n\n')))
        found(address)
    }
    child.stdout?.on('data', look)
    child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said()}`)))
  })
}
