import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { run } from '../run.ts'
import { processFindings } from '../safety/settings.ts'

const reportShape = z.object({
  safe: z.boolean(),
  findings: z.array(
    z.object({
      code: z.string(),
      weight: z.enum(['stops', 'unsafe', 'look']),
      what: z.string().min(20),
      remedy: z.string().min(10),
    }),
  ),
})

async function doctor(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const written = [text(stdout), text(stderr)] as const
  const code = await run(['doctor', ...args], { stdin: new PassThrough(), stdout, stderr, env })
  stdout.end()
  stderr.end()
  const [out, said] = await Promise.all(written)
  return { code, out, said }
}
async function found(env: Readonly<Record<string, string>>) {
  const { code, out } = await doctor(env, '--json')
  expect(out).not.toContain('canary')
  const report = reportShape.parse(JSON.parse(out))
  const codes = report.findings.filter((one) => one.code !== 'runs-as-root').map((one) => one.code)
  return { code, safe: report.safe, codes }
}

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'rapport-safety-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))
const proxied = {
  HOST: '127.0.0.1',
  RAPPORT_BEHIND_PROXY: 'yes',
  RAPPORT_PUBLIC_URL: 'https://care.example.org',
}

describe('rapport doctor without a record', () => {
  it('finds nothing unsafe in an installation that was only unpacked, and names the other checks', async () => {
    expect(await found({ RAPPORT_DATA: folder })).toEqual({ code: 0, safe: true, codes: [] })
    const { code, out } = await doctor({ RAPPORT_DATA: folder })
    expect(code).toBe(0)
    expect(out).toMatch(/Nothing unsafe was found[\s\S]*no record in[\s\S]*doctor --egress/)
  })

  it('says everything that keeps the server from starting, at once, with what to do', async () => {
    const { code, out } = await doctor({ RAPPORT_DATA: folder, HOST: '0.0.0.0', RAPPORT_EGRES_ALLOW: 'none' })
    expect(code).toBe(1)
    expect(out).toMatch(
      /does not start like this[\s\S]*RAPPORT_EGRES_ALLOW[\s\S]*would travel in clear[\s\S]*→ Correct/,
    )
  })

  it.each([
    ['reachable-past-the-proxy', { ...proxied, HOST: '0.0.0.0' }],
    [
      'database-in-clear',
      {
        DATABASE_URL: 'postgresql://a:pw-canary@192.0.2.1:1/x?connect_timeout=1',
        RAPPORT_ERASURE_KEY_FILE: '/nowhere/erasure.key',
        RAPPORT_DATABASE_NETWORK: 'trusted',
      },
    ],
    ['configuration', { DATABASE_URL: 'postgresql://a:pw-canary@192.0.2.1:1/x?sslmode=verify-full' }],
    ['configuration', { DATABASE_URL: 'postgresql://canary:canary@db.invalid/x' }],
    ['configuration', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
    ['configuration', { NODE_OPTIONS: '--inspect=0.0.0.0:9229' }],
    ['configuration', { RAPPORT_SERVER_URL: 'postgresql://a:pw-canary@192.0.2.1/x' }],
    ['configuration', { RAPPORT_MASTER_KEY: Buffer.alloc(32, 'canary').toString('base64') }],
    ['certificate-unreadable', { ...proxied, RAPPORT_TLS_CERT: '/nowhere/a', RAPPORT_TLS_KEY: '/nowhere/b' }],
  ])('%s ends with 1', async (finding, env) => {
    const { code, safe, codes } = await found({ RAPPORT_DATA: folder, ...env })
    expect([code, safe]).toEqual([1, false])
    expect(codes).toContain(finding)
  })

  it('says where a server that others reach has no scanner for files', async () => {
    const env = { RAPPORT_DATA: folder, ...proxied }
    expect((await found(env)).codes).toContain('no-scanner')
    const scanned = { ...env, RAPPORT_SCAN_COMMAND: '/usr/bin/clamdscan --no-summary -' }
    expect((await found(scanned)).codes).not.toContain('no-scanner')
  })

  it('says where the list of leaked passwords is none', async () => {
    const list = join(folder, 'leaked.txt')
    const env = { RAPPORT_DATA: folder, RAPPORT_LEAKED_PASSWORDS: list }
    expect((await found(env)).codes).toContain('leaked-passwords-unread')
    await writeFile(list, 'words\n'.repeat(100))
    expect((await found(env)).codes).toContain('leaked-passwords-unread')
    await writeFile(list, `${'0'.repeat(40)}:1\r\n${'A'.repeat(40)}:2\r\n`)
    expect((await found(env)).codes).not.toContain('leaked-passwords-unread')
    await rm(list)
  })

  it('names files of the data folder that others can read', async () => {
    for (const name of ['server.log', 'left-visits']) await writeFile(join(folder, name), '', { mode: 0o600 })
    expect((await found({ RAPPORT_DATA: folder })).codes).toEqual([])
    await chmod(join(folder, 'server.log'), 0o644)
    await chmod(folder, 0o755)
    const { code, codes } = await found({ RAPPORT_DATA: folder })
    expect([code, codes]).toEqual([1, ['file-open-to-others', 'file-open-to-others']])
  })

  it('a process of root and an old Node are said', () => {
    const codes = (root: boolean, node: string) => processFindings({ root, node }).map((one) => one.code)
    expect(codes(true, '24.21.0')).toEqual(['runs-as-root'])
    expect(codes(false, '20.19.0')).toEqual(['node-too-old'])
    expect(codes(false, '24.21.0')).toEqual([])
  })
})

describe('rapport doctor looks into the record', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  const env = () => ({
    RAPPORT_DATA: folder,
    DATABASE_URL: test.url.superuser,
    RAPPORT_ERASURE_KEY_FILE: join(folder, 'erasure.key'),
    RAPPORT_SERVER_URL: test.url.server,
    RAPPORT_AUTH_URL: test.url.auth,
    RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
  })

  it('finds nothing in one that nobody has touched, but the key in the environment', async () => {
    const { code, codes } = await found(env())
    expect([code, codes.filter((one) => one !== 'not-durable')]).toEqual([
      codes.includes('not-durable') ? 1 : 0,
      ['master-key-in-environment'],
    ])
  })

  it('says what an organisation forgot: a witness, a second factor, whatever looks once a day', async () => {
    const organisation = randomUUID()
    const entry = `insert into audit_entry (organisation_id, sequence, at, actor_kind, actor_id, event, subject_kind,
      subject_id, detail, previous, hash) values ($1, $2, $3, 'system', '', $4, '', '', '{}', '', '')`
    await withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      await client.query('insert into organisation (organisation_id) values ($1)', [organisation])
      const written = async (sequence: number, at: string, event: string) =>
        client.query(entry, [organisation, sequence, at, event])
      await written(1, '2026-01-01T00:00:00.000Z', 'organisation-created')
      await written(2, '2025-12-31T23:00:00.000Z', 'settings-changed')
    })
    const { codes } = await found(env())
    expect(codes.filter((one) => one !== 'not-durable')).toEqual([
      ...['master-key-in-environment', 'no-witness', 'second-factor-not-required', 'retention-not-run'],
      ...['checkpoint-late', 'clock-moved'],
    ])
    await withClient(test.as.superuser, (client) =>
      client.query(
        'set session_replication_role = replica; delete from organisation; delete from audit_entry',
      ),
    )
  })

  it('PR.5 finds a table whose row-level security somebody switched off', async () => {
    await withClient(test.as.superuser, (client) =>
      client.query('alter table client disable row level security'),
    )
    const { code, codes } = await found(env())
    expect([code, codes.includes('row-security-off')]).toEqual([1, true])
  })

  it('finds a PostgreSQL that may lose what it said it has', async () => {
    const off = { ...env(), RAPPORT_SERVER_URL: `${test.url.server}&options=-c%20synchronous_commit%3Doff` }
    const { code, codes } = await found(off)
    expect([code, codes.includes('not-durable')]).toEqual([1, true])
  })
})
