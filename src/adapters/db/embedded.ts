import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, open, readFile, rename, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { binariesFor, type Binaries } from './embedded-binaries.ts'
import { EmbeddedDatabaseError, placeFor, type ClusterPlace } from './embedded-place.ts'
import { dropNow, endNow } from './embedded-end.ts'
import { postgresFlags, SUPERUSER } from './embedded-flags.ts'
import { lockFolder, seenToBeOfNobody, type FolderLock } from './embedded-lock.ts'
import { dropStaleNote } from './embedded-note.ts'
import { connectWhenReady, isAlive, pause, until } from './embedded-wait.ts'

/** A running cluster of ours. */
export type Embedded = {
  /** How to connect as a role to a database, over the socket only its user and root can reach. */
  readonly connection: (user: string, database: string) => ClientConfig
  /** Ends it cleanly. */
  readonly stop: () => Promise<void>
}

/** Milliseconds a start may take, recovery after a crash included. */
const START_MS = 60_000
/** Milliseconds between a PostgreSQL's first breath and its listening. */
const LISTENING_MS = 100
/** Milliseconds between two looks at whether somebody else asked it to stop. */
const WATCH_MS = 1_000
const LOG_BYTES = 1_048_576

/**
 * Starts the embedded PostgreSQL of a data folder and keeps it running: a database that dies is started again.
 * One server per folder: throws {@link FolderInUseError} when another holds it. A PostgreSQL left over by a server
 * that was killed is stopped cleanly first. Throws {@link EmbeddedDatabaseError} with a sentence otherwise.
 */
export async function startEmbedded(
  folder: string,
  notice: (line: string) => void,
  flagsFor: (socket: string) => readonly string[] = postgresFlags,
): Promise<Embedded> {
  const place = await placeFor(folder, notice)
  const binaries = await binariesFor(place.runAs)
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, binaries)
  const cluster = new Cluster({ place, binaries, folder, notice, flags: flagsFor(place.socket) })
  await cluster.start()
  return {
    connection: (user, database) => connectionTo(place, user, database),
    stop: () => cluster.stop(),
  }
}

/** Connects to a cluster that a server of this folder is running now; null where none is. */
export async function visitEmbedded(
  folder: string,
  notice: (line: string) => void,
): Promise<Embedded['connection'] | null> {
  const place = await placeFor(folder, notice)
  const client = await new Client(connectionTo(place, SUPERUSER, 'postgres')).connect().catch(() => null)
  await client?.end()
  return client && ((user, database) => connectionTo(place, user, database))
}

const connectionTo = (place: ClusterPlace, user: string, database: string): ClientConfig => ({
  host: place.socket,
  port: 5432,
  user,
  database,
})

/** Made under another name and renamed, so that a set-up that was cut off is never taken for a database. */
async function initialise(place: ClusterPlace, binaries: Binaries): Promise<void> {
  const making = `${place.data}.${randomUUID()}`
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--auth-local=trust']
  const log = await logOf(place)
  const child = run(place, log.fd, binaries.initdb, [
    `--pgdata=${making}`,
    `--username=${SUPERUSER}`,
    '--auth-host=reject',
    '--no-instructions',
    ...flags,
  ])
  const drop = (): void => dropNow(child, making)
  process.once('exit', drop)
  const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
  process.off('exit', drop)
  await log.close()
  if (code !== 0) throw new EmbeddedDatabaseError(`PostgreSQL could not make a database; see ${place.log}.`)
  await rename(making, place.data).catch(async (error: unknown) => {
    await rm(making, { recursive: true, force: true })
    if (!existsSync(join(place.data, 'PG_VERSION'))) throw error
  })
}

/** A PostgreSQL without a server: ours was killed and it lived on. Nobody holds the lock, so nobody uses it. The
 * number in the file may by now belong to another process, so it is waited for only a moment. */
async function stopLeftOver(place: ClusterPlace, folder: string): Promise<void> {
  const note = join(place.data, 'postmaster.pid')
  if (!existsSync(note)) return
  const soon = performance.now() + LISTENING_MS
  const mayListen = (): boolean => existsSync(note) && performance.now() < soon
  const client = await connectWhenReady(connectionTo(place, SUPERUSER, 'postgres'), mayListen, START_MS)
  if (!client) return dropStaleNote(place, note)
  await seenToBeOfNobody(client, folder)
  const lock = await lockFolder(client, folder)
  const pid = await postmasterOf(client)
  process.kill(pid, 'SIGINT')
  await lock.release()
  if (await until(() => !existsSync(note) || !isAlive(pid), START_MS)) return
  throw new EmbeddedDatabaseError(`A PostgreSQL left over from before (process ${pid}) does not end.`)
}

/** From the running server itself, which cannot be mistaken. */
const postmasterOf = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ pid: string }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid`,
  )
  return Number(rows[0]?.pid)
}

/** Output goes to a file, because a pipe would end with us and PostgreSQL may outlive us. */
async function logOf(place: ClusterPlace): Promise<Awaited<ReturnType<typeof open>>> {
  const log = await open(place.log, 'a', 0o600)
  if (place.runAs) await chown(place.log, place.runAs.uid, place.runAs.gid)
  if ((await stat(place.log)).size > LOG_BYTES) await truncate(place.log, 0)
  return log
}

/** In a session of its own, so that Ctrl-C reaches us alone and we can finish before it does. */
const run = (place: ClusterPlace, log: number, program: string, flags: readonly string[]) =>
  spawn(program, flags, {
    cwd: place.home,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', log, log],
    ...(place.runAs ?? {}),
  })

class Cluster {
  readonly #place: ClusterPlace
  readonly #binaries: Binaries
  readonly #folder: string
  readonly #notice: (line: string) => void
  readonly #flags: readonly string[]
  #child: ReturnType<typeof run> | null = null
  #lock: FolderLock | null = null
  #stopping = false
  #watch: NodeJS.Timeout | null = null
  #restarting: Promise<void> = Promise.resolve()
  /** From its first breath on, before it is the one that holds the record. */
  #launched: ReturnType<typeof run> | null = null
  readonly #onExit = (): void => {
    if (this.#launched) endNow(this.#launched, join(this.#place.data, 'postmaster.pid'))
  }

  constructor(given: {
    readonly place: ClusterPlace
    readonly binaries: Binaries
    readonly folder: string
    readonly notice: (line: string) => void
    readonly flags: readonly string[]
  }) {
    this.#place = given.place
    this.#binaries = given.binaries
    this.#folder = given.folder
    this.#notice = given.notice
    this.#flags = given.flags
  }

  /** Backends of a killed PostgreSQL take a moment to notice; until then a new one refuses the folder. */
  async start(): Promise<void> {
    const end = performance.now() + START_MS
    for (;;) {
      await stopLeftOver(this.#place, this.#folder)
      const client = await this.#launch(end - performance.now())
      if (client) {
        await this.#hold(client)
        this.#watch ??= setInterval(() => void this.#hasten(), WATCH_MS).unref()
        return
      }
      if (performance.now() > end)
        throw new EmbeddedDatabaseError(`PostgreSQL does not start; see ${this.#place.log}.`)
      await pause(50)
    }
  }

  async #launch(ms: number): Promise<Client | null> {
    const log = await logOf(this.#place)
    const flags = ['-D', this.#place.data, ...this.#flags]
    const child = run(this.#place, log.fd, this.#binaries.postgres, flags)
    this.#launched = child
    process.once('exit', this.#onExit)
    await log.close()
    let running = true
    const over = (): void => {
      running = false
      if (this.#launched === child) this.#ended()
    }
    child.once('error', over)
    child.once('exit', () => {
      over()
      if (this.#child === child) this.#restarting = this.#died()
    })
    child.unref()
    const connection = connectionTo(this.#place, SUPERUSER, 'postgres')
    const client = await connectWhenReady(connection, () => running, ms)
    if (!client) return null
    if (!running || (await postmasterOf(client)) !== child.pid) {
      await client.end()
      return null
    }
    this.#child = child
    return client
  }

  async #hold(client: Client): Promise<void> {
    const lock = await lockFolder(client, this.#folder)
    this.#lock = lock
    client.once('end', () => {
      // Unheard, a PostgreSQL that stops while we ask would end the server with it.
      if (this.#lock === lock) this.#holdAgain().catch((error: unknown) => this.#notice(String(error)))
    })
  }

  /** One process of PostgreSQL crashed and took all connections with it; the rest is already recovering. */
  async #holdAgain(): Promise<void> {
    this.#lock = null
    const child = this.#child
    const same = (): boolean => child !== null && this.#child === child && !this.#stopping
    const connection = connectionTo(this.#place, SUPERUSER, 'postgres')
    const client = await connectWhenReady(connection, same, START_MS)
    if (client && same()) await this.#hold(client).catch((error: unknown) => this.#notice(String(error)))
    else await client?.end()
  }

  #ended(): void {
    this.#launched = null
    process.off('exit', this.#onExit)
  }

  async #died(): Promise<void> {
    this.#child = null
    if (this.#stopping) return
    this.#notice('The database stopped unexpectedly. Starting it again.')
    try {
      await this.start()
      this.#notice('The database runs again.')
    } catch (error) {
      this.#notice(`The database does not start again: ${error instanceof Error ? error.message : ''}`)
    }
  }

  /** Asked by SIGTERM to stop, PostgreSQL lets nobody in and waits until the last one leaves, which would be never. */
  async #hasten(): Promise<void> {
    const note = await readFile(join(this.#place.data, 'postmaster.pid'), 'utf8').catch(() => '')
    const [pid, , , , , , , standing] = note.split('\n')
    const child = this.#child
    if (child && Number(pid) === child.pid && standing?.trim() === 'stopping') child.kill('SIGINT')
  }

  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#watch) clearInterval(this.#watch)
    // A database that is just being started again would outlive us.
    await this.#restarting
    const child = this.#child
    const lock = this.#lock
    this.#lock = null
    await lock?.release()
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.ref()
    child.kill('SIGINT')
    await gone
  }
}
