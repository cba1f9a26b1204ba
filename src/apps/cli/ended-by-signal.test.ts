import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
type Ended = { readonly code: number | null; readonly out: string; readonly said: string }
type Env = Readonly<Record<string, string>>

let folder: string
let identity: string
let test: TestDatabase
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-signal-'))
  await chmod(folder, 0o711)
  const secret = await generateX25519Identity()
  identity = join(folder, 'identity')
  await writeFile(identity, secret, { mode: 0o600 })
  test = await openTestDatabase()
  await openClinic(test)
  const url = test.url.superuser
  const roles = { RAPPORT_SERVER_URL: test.url.server, RAPPORT_AUTH_URL: test.url.auth }
  const env = {
    RAPPORT_DATA: join(folder, 'none'),
    DATABASE_URL: url,
    ...roles,
    RAPPORT_MASTER_KEY: master(),
  }
  const recipient = await identityToRecipient(secret)
  const { code } = await rapport(env, 'backup', join(folder, 'backup'), '--recipient', recipient).ended
  if (code !== 0) throw new Error('there is no backup to restore')
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true, force: true })
})

const master = (): string => Buffer.from(test.masterKey).toString('base64')

function rapport(env: Env, ...args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const given = { PATH: process.env['PATH'], ...env }
  const child = spawn(process.execPath, [main, ...args], { env: given, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = ['', '']
  for (const [at, stream] of [child.stdout, child.stderr].entries())
    stream.on('data', (piece: Buffer) => void (texts[at] += piece.toString()))
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => resolve({ code, out: texts[0] ?? '', said: texts[1] ?? '' })),
  )
  return { child, ended }
}

const noteOf = (at: string): string => join(at, 'postgres/data/postmaster.pid')
/** Waits until the PostgreSQL of a data folder lets people in, or the command has ended before. */
async function untilReady(at: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const note = await readFile(noteOf(at), 'utf8').catch(() => '')
    if (note.split('\n')[7]?.trim() === 'ready') return
    await pause(5)
  }
}

describe('a command that somebody ends', { timeout: 300_000 }, () => {
  it('leaves no half-made database behind', async () => {
    const { child, ended } = rapport({ RAPPORT_DATA: join(folder, 'making') }, 'migrate')
    const home = join(folder, 'making/postgres')
    const made = async (): Promise<readonly string[]> =>
      (await readdir(home).catch(() => [])).filter((name) => name.startsWith('data'))
    while ((await made()).length === 0 && child.exitCode === null) await pause(2)
    child.kill('SIGTERM')
    expect((await ended).code).toBe(143)
    expect((await made()).filter((name) => name !== 'data')).toEqual([])
  })

  it('takes the PostgreSQL it started along, and the next one goes through', async () => {
    const at = join(folder, 'making')
    const key = randomBytes(32).toString('base64')
    // With PostgreSQL up it asks for the key, and what prints the key waits for our end.
    const asking = join(folder, 'asking')
    const slow = { RAPPORT_DATA: at, RAPPORT_MASTER_KEY_COMMAND: `touch ${asking}; read key; echo ${key}` }
    const signals = [
      ['SIGTERM', 143, 'migrate'],
      ['SIGINT', 130, 'audit export -'],
      ['SIGHUP', 129, 'keys rotate master'],
    ] as const
    expect((await rapport({ RAPPORT_DATA: at, RAPPORT_MASTER_KEY: key }, 'migrate').ended).code).toBe(0)
    for (const [signal, code, args] of signals) {
      const { child, ended } = rapport(slow, ...args.split(' '))
      while (!existsSync(asking) && child.exitCode === null) await pause(5)
      expect(existsSync(noteOf(at))).toBe(true)
      child.kill(signal)
      expect(await ended).toEqual({ code, out: '', said: '' })
      expect(existsSync(noteOf(at))).toBe(false)
      await rm(asking)
    }
  })

  it('a restore that was ended is begun again with the same words, and a third time finds the record there', async () => {
    const restore = (at: string) =>
      rapport(
        { RAPPORT_DATA: at, RAPPORT_MASTER_KEY: master() },
        ...['restore', join(folder, 'backup'), '--identity', identity],
      )
    let [at, cut]: [string, Ended | null] = ['', null]
    // On a machine that did not let us look in time it was through before: then on another one.
    for (let time = 0; cut?.code !== 143; time += 1) {
      at = join(folder, `machine-${time}`)
      const { child, ended } = restore(at)
      await untilReady(at, child)
      child.kill('SIGTERM')
      cut = await ended
      expect(existsSync(noteOf(at))).toBe(false)
    }
    expect(cut).toEqual({ code: 143, out: '', said: '' })
    expect(await restore(at).ended).toMatchObject({ code: 0, said: '' })
    expect(await restore(at).ended).toMatchObject({
      code: 1,
      said: expect.stringContaining('There is a record here already'),
    })
  })
})
