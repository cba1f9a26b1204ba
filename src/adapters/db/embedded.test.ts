import { theServer } from '../../domain/access/actor.ts'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { appendEntry, auditOver } from './audit.ts'
import { openRecord, type OpenRecord } from './connect.ts'
import { FolderInUseError } from './embedded-lock.ts'
import { closedTo } from './embedded-place.ts'
import { inOrganisation } from './scope.ts'

const happenedIn = (organisationId: string): AuditEntry => ({
  organisationId,
  at: '2026-11-21T07:30:00.000Z',
  actor: { kind: 'system', id: null },
  event: 'organisation-created',
  subject: { kind: 'organisation', id: organisationId },
  detail: {},
})
const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-embedded-'))
  await chmod(folder, 0o711)
  return folder
}

describe('the embedded database', () => {
  let folder: string
  let organisation: string
  let opened: OpenRecord[]
  let notices: string[]
  let heard: (line: string) => void
  beforeAll(async () => void (folder = await newFolder()))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeEach(() => {
    organisation = randomUUID()
    opened = []
    notices = []
    heard = () => undefined
  })
  afterEach(async () => {
    for (const record of opened.toReversed()) await record.close()
  })

  const open = async (as: 'server' | 'visitor' = 'server', at = folder): Promise<OpenRecord> => {
    const notice = (line: string): void => {
      notices.push(line)
      heard(line)
    }
    const record = await openRecord({ folder: at, settings: {}, as, notice })
    opened.push(record)
    return record
  }
  const close = async (record: OpenRecord): Promise<void> => {
    opened = opened.filter((one) => one !== record)
    await record.close()
  }
  const postmaster = async (): Promise<number> =>
    Number((await readFile(join(folder, 'postgres/data/postmaster.pid'), 'utf8')).split('\n')[0])
  const begin = (record: OpenRecord): Promise<void> =>
    inOrganisation(record.database, theServer(organisation), async (tx) => {
      await tx.insertInto('organisation').values({ organisation_id: organisation }).execute()
      await record.keys.newOrganisation(tx, organisation)
      await appendEntry(tx, happenedIn(organisation))
    })
  const entries = async (record: OpenRecord): Promise<number> =>
    (await auditOver(record.database).head(organisation)).sequence
  /** A server in a process of its own, so that it can be killed. */
  const otherServer = async (): Promise<ChildProcess> => {
    const script = fileURLToPath(new URL('../../../test/hold-record.ts', import.meta.url))
    const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => data.includes('ready') && resolve())
      child.once('exit', () => reject(new Error('the other server ended')))
    })
    return child
  }
  const kill = async (child: ChildProcess): Promise<void> => {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  it('keeps the record over a restart', async () => {
    const first = await open()
    await begin(first)
    await close(first)
    const second = await open()
    expect(second.applied).toEqual([])
    expect(await entries(second)).toBe(1)
  })

  it('refuses a second server on the same folder with a sentence, and lets a visitor in', async () => {
    const first = await open()
    await begin(first)
    await expect(open()).rejects.toThrow(FolderInUseError)
    await expect(open()).rejects.toThrow(`Another Rapport is already running on ${folder}.`)
    const visitor = await open('visitor')
    expect(await entries(visitor)).toBe(1)
    await close(visitor)
    expect(await entries(first)).toBe(1)
  })

  it('starts for a visitor where no server runs', async () => {
    await close(await open())
    expect(await auditOver((await open('visitor')).database).organisations()).not.toContain(organisation)
  })

  it('starts again by itself when PostgreSQL is killed under a running server, and has lost nothing', async () => {
    const record = await open()
    await begin(record)
    for (const expected of [2, 3, 4]) {
      const back = new Promise<void>((resolve) => {
        heard = (line) => line === 'The database runs again.' && resolve()
      })
      await auditOver(record.database).record(happenedIn(organisation))
      process.kill(await postmaster(), 'SIGKILL')
      await back
      expect(await entries(record)).toBe(expected)
    }
    await expect(open()).rejects.toThrow(FolderInUseError)
  })

  it('starts again where somebody asks PostgreSQL to stop as soon as nobody is in it', async () => {
    const record = await open()
    await begin(record)
    const back = new Promise<void>((resolve) => {
      heard = (line) => line === 'The database runs again.' && resolve()
    })
    process.kill(await postmaster(), 'SIGTERM')
    await back
    expect(await entries(record)).toBe(1)
  })

  it('takes over the PostgreSQL that a killed server left behind', async () => {
    await kill(await otherServer())
    const left = await postmaster()
    const record = await open()
    expect(await postmaster()).not.toBe(left)
    await begin(record)
    expect(await entries(record)).toBe(1)
  })

  it('starts again after the server and PostgreSQL were both killed', async () => {
    const child = await otherServer()
    const pid = await postmaster()
    const gone = kill(child)
    process.kill(pid, 'SIGKILL')
    await gone
    const record = await open()
    await begin(record)
    expect(await entries(record)).toBe(1)
  })

  it('starts although the number of the killed PostgreSQL belongs to another process now', async () => {
    const child = await otherServer()
    const pid = await postmaster()
    const gone = kill(child)
    process.kill(pid, 'SIGKILL')
    await gone
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
    const stranger = spawn('sleep', ['120'], { cwd: '/', stdio: 'ignore', ...nobody })
    const note = join(folder, 'postgres/data/postmaster.pid')
    const [, ...rest] = (await readFile(note, 'utf8')).split('\n')
    await writeFile(note, [String(stranger.pid), ...rest].join('\n'))
    try {
      const record = await open()
      await begin(record)
      expect(await entries(record)).toBe(1)
    } finally {
      stranger.kill()
    }
  })

  it('lets one of two servers in that start in the same moment', async () => {
    const empty = await newFolder()
    const both = await Promise.allSettled([open('server', empty), open('server', empty)])
    const outcomes = both.map((one) => (one.status === 'rejected' ? one.reason : null))
    const refused = outcomes.filter((reason) => reason !== null)
    expect(refused).toEqual([expect.any(FolderInUseError)])
    for (const record of opened) await close(record)
    await rm(empty, { recursive: true, force: true })
  })

  it('PR.4 does not start over sealed records when the master key is missing', async () => {
    const record = await open()
    await begin(record)
    await close(record)
    await rename(join(folder, 'master.key'), join(folder, 'elsewhere'))
    await expect(open()).rejects.toThrow('Put the key file back from your backup')
    await rename(join(folder, 'elsewhere'), join(folder, 'master.key'))
    expect(await entries(await open())).toBe(1)
  })

  it('PR.4 writes nobody’s words into its log when a statement fails', async () => {
    const record = await open()
    const statements = [
      `insert into message (text) values ('Quetzalcoatlus')`,
      `select 'Quetzalcoatlus'::uuid`,
      `insert into audit_entry (detail) values ('Quetzalcoatlus')`,
    ]
    for (const statement of statements) await expect(record.database.query(statement)).rejects.toThrow(/./)
    await expect(record.database.query('select $1::int', ['Quetzalcoatlus'])).rejects.toThrow(/./)
    const log = await readFile(join(folder, 'postgres/log'), 'utf8')
    expect(log).toContain('LOG')
    expect(log).not.toContain('Quetzalcoatlus')
  })

  it('listens on no network, and its folder is its own', async () => {
    const record = await open()
    const { rows } = await record.database.query<Record<string, string>>(
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
         current_setting('synchronous_commit') as commit, current_user as me`,
    )
    expect(rows).toEqual([{ addresses: '', fsync: 'on', commit: 'on', me: 'rapport_server' }])
  })

  it('knows which folder on the way is closed to another user', async () => {
    const inner = join(folder, 'closed', 'inner')
    await mkdir(inner, { recursive: true })
    await chmod(join(folder, 'closed'), 0o700)
    const stranger = { uid: 54_321, gid: 54_321 }
    expect(await closedTo(stranger, inner)).toBe(join(folder, 'closed'))
    await chmod(join(folder, 'closed'), 0o711)
    expect(await closedTo(stranger, inner)).toBeNull()
  })
})
