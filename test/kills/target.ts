import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { runServer, type RunningServer } from '../running-server.ts'

/** What can be shot at: the server, its PostgreSQL, both at once, or a server that is only just coming up. */
export const targets = ['server', 'database', 'both', 'server that starts'] as const
export type Target = (typeof targets)[number]

/** The server of one folder, killed and started again on the same port. */
export type Shooting = {
  readonly shoot: (target: Target, roll: () => number) => Promise<void>
  readonly stop: () => Promise<void>
  /** Servers that ended although nobody shot at them: what they said last. */
  readonly fell: readonly string[]
  /** Leaves nothing running, whatever happened. */
  readonly end: () => Promise<void>
}

/** Longest time a server that is coming up is left alone before it is shot, in milliseconds. */
const STARTING_MS = 1_500

export async function startTarget(folder: string): Promise<{ shooting: Shooting; first: RunningServer }> {
  const first = await runServer({ folder, demonstration: true })
  const port = Number(new URL(first.address).port)
  let server: RunningServer | null = first
  const fell: string[] = []
  const take = (): RunningServer | null => {
    const taken = server
    server = null
    return taken
  }
  const shootServer = async (): Promise<void> => take()?.kill('SIGKILL')
  const restart = async (): Promise<void> => {
    server = await runServer({ folder, demonstration: false, port })
    void watch(server)
  }
  /** One that falls by itself is a finding; it is set up again, as a service would be. */
  const watch = async (one: RunningServer): Promise<void> => {
    await one.ended
    if (server !== one) return
    fell.push(`${one.said().slice(-300)} ${faultsIn(folder)}`)
    await restart()
  }
  void watch(first)
  const shoot: Shooting['shoot'] = async (target, roll) => {
    if (target === 'database') return shootDatabase(folder)
    if (target === 'both') shootDatabase(folder)
    await shootServer()
    if (target === 'server that starts') await shootStarting(folder, port, roll() * STARTING_MS)
    await restart()
  }
  const stop = async (): Promise<void> => take()?.stop()
  const end = async (): Promise<void> => {
    await stop()
    shootDatabase(folder)
  }
  return { shooting: { shoot, stop, fell, end }, first }
}

/** What the server wrote into its log about itself: kinds and places, never words. */
const faultsIn = (folder: string): string =>
  readFileSync(join(folder, 'server.log'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"requestId":"process"'))
    .join(' ')

/** Starts a server and shoots it after some milliseconds, wherever in its start it is by then. */
async function shootStarting(folder: string, port: number, ms: number): Promise<void> {
  const aim = new AbortController()
  const ended = runServer({ folder, demonstration: false, port, shootWith: aim.signal }).catch(() => null)
  await pause(ms)
  aim.abort()
  const ready = await ended
  if (ready) await ready.kill('SIGKILL')
}

/** The postmaster of this folder and no other, by the number it wrote down itself. */
function shootDatabase(folder: string): void {
  const pointer = join(folder, 'database-is-in.txt')
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : join(folder, 'postgres')
  const note = join(home, 'data', 'postmaster.pid')
  if (!existsSync(note)) return
  const [pid, data] = readFileSync(note, 'utf8').split('\n')
  if (data === join(home, 'data') && runsOn(Number(pid), data)) process.kill(Number(pid), 'SIGKILL')
}

/** The note outlives its writer, and the number may be somebody else's by then. */
function runsOn(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}
