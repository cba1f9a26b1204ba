import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { SUPERUSER } from '../src/adapters/db/embedded-flags.ts'
import { startEmbedded } from '../src/adapters/db/embedded.ts'
import { migrate, readMigrations, shippedMigrations } from '../src/adapters/db/migrate.ts'
import { ensureRoles } from '../src/adapters/db/roles.ts'
import { KEPT_IN } from './demonstration-folder.ts'
import { TEMPLATE } from './postgres.ts'

/** One PostgreSQL per run, with one migrated database that test files copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Ended from outside, the run still takes its PostgreSQL along.
  process.once('SIGTERM', () => process.exit(143))
  const folder = await mkdtemp(join(tmpdir(), 'rapport-test-'))
  await chmod(folder, 0o711)
  process.env[KEPT_IN] = join(folder, 'demonstration')
  await mkdir(process.env[KEPT_IN], { mode: 0o711 })
  const cluster = await startEmbedded(folder, (line) => void process.stderr.write(`${line}\n`))
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
  project.provide('postgresSocket', String(cluster.connection(SUPERUSER, TEMPLATE).host))
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
