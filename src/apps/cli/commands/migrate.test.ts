import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../../../test/postgres.ts'
import { openRecord } from '../../../adapters/db/connect.ts'
import { visitEmbedded } from '../../../adapters/db/embedded.ts'
import { readMigrations, shippedMigrations } from '../../../adapters/db/migrate.ts'
import { run } from '../run.ts'

describe('rapport migrate', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-migrate-'))
    await chmod(folder, 0o711)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const migrate = async (...args: readonly string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const written = [text(stdout), text(stderr)] as const
    const env = { RAPPORT_DATA: folder }
    const code = await run(['migrate', ...args], { stdin: new PassThrough(), stdout, stderr, env })
    stdout.end()
    stderr.end()
    const [out, err] = await Promise.all(written)
    return { code, out, err }
  }

  it('makes an empty record ready, says each file in its order, and says nothing the second time', async () => {
    const shipped = await readMigrations(shippedMigrations)
    const first = await migrate()
    expect(first.code).toBe(0)
    expect(first.out).toBe(shipped.map(({ name }) => `${JSON.stringify({ applied: name })}\n`).join(''))
    expect(await migrate()).toEqual({ code: 0, out: '', err: 'rapport: the database is up to date\n' })
  })

  it('works beside a running server', async () => {
    const server = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
    expect(await migrate()).toMatchObject({ code: 0, out: '' })
    await server.close()
  })

  it('a file that was changed after it was applied ends it with a sentence and 1', async () => {
    const server = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
    const connection = await visitEmbedded(folder, () => undefined)
    if (!connection) throw new Error('no database')
    await withClient(connection('postgres', 'rapport'), (client) =>
      client.query(`update migration.applied set sha256 = 'other' where name like '0001_tables%'`),
    )
    const { code, err } = await migrate()
    expect({ code, err }).toEqual({
      code: 1,
      err: 'rapport: The migration "0001_tables.sql" was changed after it was applied. Put it back and write a new one.\n',
    })
    await server.close()
  })

  it('takes no arguments', async () => {
    expect(await migrate('--force')).toMatchObject({ code: 2, out: '' })
  })
})
