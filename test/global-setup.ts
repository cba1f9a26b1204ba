import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { postgresFlags, SUPERUSER } from '../src/adapters/db/embedded-flags.ts'
import { startEmbedded } from '../src/adapters/db/embedded.ts'
import { migrate, readMigrations, shippedMigrations } from '../src/adapters/db/migrate.ts'
import { ensureRoles } from '../src/adapters/db/roles.ts'
import { keepDemonstration, KEPT_IN } from './demonstration-folder.ts'
import { TEMPLATE } from './postgres.ts'

/** Nothing in it outlives the run, so nobody waits until the disk has what is made: copying a database takes a fraction of the
 * time. What tests kill has a PostgreSQL of its own, with the flags of the product. */
const quickFlags = (socket: string): readonly string[] => [
  ...postgresFlags(socket),
  ...['fsync=off', 'wal_compression=off'].flatMap((one) => ['-c', one]),
]

/** One PostgreSQL per run, with one migrated database that test files copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Ended from outside, the run still takes its PostgreSQL along.
  process.once('SIGTERM', () => process.exit(143))
  const folder = await mkdtemp(join(tmpdir(), 'rapport-test-'))
  await chmod(folder, 0o711)
  const keptIn = join(folder, 'demonstration')
  process.env[KEPT_IN] = keptIn
  await mkdir(keptIn, { mode: 0o711 })
  // Programs that tests start read what Node made of our files for the first of them.
  process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled')
  // Before any hook begins: on a busy machine it takes as long as a hook may.
  const kept = copiesDemonstration(project).then((copies) => (copies ? keepDemonstration(keptIn) : null))
  const cluster = await startEmbedded(folder, (line) => void process.stderr.write(`${line}\n`), quickFlags)
  const first = new Client(cluster.connection(SUPERUSER, 'postgres'))
  await first.connect()
  await ensureRoles(first)
  await first.query(`create database ${TEMPLATE} owner rapport_owner is_template true`)
  await first.end()
  const client = new Client(cluster.connection(SUPERUSER, TEMPLATE))
  await client.connect()
  await ensureRoles(client)
  await migrate(client, await readMigrations(shippedMigrations))
  await client.end()
  await kept
  project.provide('postgresSocket', String(cluster.connection(SUPERUSER, TEMPLATE).host))
  return async () => {
    await cluster.stop()
    // A program that is just ending may still write down what Node made of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** Whether a file of this run copies the demonstration clinic. */
async function copiesDemonstration(project: TestProject): Promise<boolean> {
  const named = process.argv.slice(2).filter((word) => word !== 'run' && !word.startsWith('-'))
  const { testFiles } = await project.globTestFiles(named)
  return testFiles.some((file) => /test.(?:browser|kills|draft-ends)/.test(file))
}
