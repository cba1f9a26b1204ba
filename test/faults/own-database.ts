import { spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { binariesFor } from '../../src/adapters/db/embedded-binaries.ts'

export type OwnDatabase = { readonly url: string; readonly stop: () => Promise<void> }

/** PostgreSQL refuses to run as root; then it runs as nobody. */
const runAs = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null

/** A PostgreSQL of the test's own under this environment, since the embedded one is given none of ours, and reached over a
 * network. `files` are put beside its data, for it alone to read. */
export async function startOwnDatabase(
  place: string,
  env: Readonly<Record<string, string>>,
  settings: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<OwnDatabase> {
  const { initdb } = await binariesFor(runAs)
  const data = join(place, 'cluster')
  mkdirSync(data, { mode: 0o700 })
  if (runAs) chownSync(data, runAs.uid, runAs.gid)
  const as = { cwd: place, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...env }, ...runAs }
  const flags = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--auth=trust']
  const made = spawnSync(initdb, flags, { ...as, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } })
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr.toString('utf8').slice(-300)}`)
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(data, name), text, { mode: 0o600 })
    if (runAs) chownSync(join(data, name), runAs.uid, runAs.gid)
  }
  // Somebody may take the port between its being free and our taking it.
  for (let tries = 1; ; tries += 1) {
    const started = await startedOn(data, as, await freePort(), settings)
    if (started) return started
    if (tries === 5) throw new Error('the PostgreSQL of the test did not come up')
  }
}

async function startedOn(
  data: string,
  as: object,
  port: number,
  more: readonly string[],
): Promise<OwnDatabase | null> {
  const { postgres } = await binariesFor(runAs)
  const settings = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'timezone=UTC'],
    ...more,
  ]
  const child = spawn(postgres, ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...as,
    stdio: 'ignore',
  })
  let running = true
  const ended = new Promise<void>((done) =>
    child.once('exit', () => {
      running = false
      done()
    }),
  )
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  if (!(await answers(url, () => running))) return null
  return {
    url,
    stop: async () => {
      child.kill('SIGINT')
      await ended
    },
  }
}

async function answers(url: string, running: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 30_000 && running(); waited += 100) {
    const client = new Client({ connectionString: url })
    const there = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => undefined)
    if (there) return running()
    await pause(100)
  }
  return false
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const taken = createServer()
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      taken.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
