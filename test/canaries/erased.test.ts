import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSealed } from '../../src/adapters/backup/sealed-file.ts'
import { erasureSecretAt, openingKeys } from '../../src/adapters/keys/erasure-secret.ts'
import { masterKeys } from '../../src/adapters/keys/master-key.ts'
import { usualLimits } from '../../src/adapters/http/rate-limit.ts'
import { run } from '../../src/apps/cli/run.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { openServer, type OpenServer } from '../../src/apps/server/open-server.ts'
import { turnKeys } from '../../src/flows/change-keys.ts'
import { forgetErased } from '../../src/flows/erase-client.ts'
import { startReplayingModel, type ReplayingModel } from '../doubles/replaying-model.ts'
import { personAt, textsAt, type Person } from '../person.ts'
import { newDataFolder, removeDataFolder } from '../running-server.ts'
import { isKeyIn, organisationKeysIn } from './keys-found.ts'
import { invented, live, marksOf, type Lived } from './live-through-pages.ts'
import { enter, openPractice, type Practice } from './practice.ts'

/** Two people whose every word went in through pages; one is erased. Then everything that is left anywhere is searched
 * for both, with every secret that still exists and with those that somebody might have kept. */
const gone = invented('Wyndolyn Skarnwhistle', 'heronlantern', '104 217')
const stays = invented('Ransley Eskdaleyne', 'otterbellows', '559 830')

let folder: string
let machine: string
let server: OpenServer
let model: ReplayingModel
let staff: Practice
let erased: Lived
let kept: Lived
let identity: string
let answers = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  ;[folder, machine] = [newDataFolder(), newDataFolder()]
  model = await startReplayingModel({ kind: 'text', pieces: [] })
  server = await serve(folder)
  const address = await server.listen()
  staff = await openPractice(server, address)
  erased = await live(gone, staff, model)
  kept = await live(stays, staff, model)
  const secret = await generateX25519Identity()
  identity = at('identity')
  await writeFile(identity, `${secret}\n`, { mode: 0o600 })
  await backUp('older', await identityToRecipient(secret))
  // What a thief, or a forgetful administrator, might keep.
  await copyFile(at('erasure.key'), at('stolen.key'))
  await eraseByHand(staff.administrator, erased.clientId)
  const { organisationId } = staff
  for (let more = true; more;) {
    more = await forgetErased(organisationId, server.ports)
    if (more) await turnKeys(organisationId, 500, server.ports)
  }
  await backUp('newer', await identityToRecipient(secret))
  answers = await askEverywhere()
  await server.stop()
}, 120_000)

afterAll(async () => {
  await model.close()
  for (const one of [folder, machine]) removeDataFolder(one)
})

const serve = (where: string): Promise<OpenServer> =>
  openServer({
    config: readConfig({
      ...{ PORT: '0', RAPPORT_MODEL_KIND: 'openai-compatible', RAPPORT_MODEL_NAME: 'replay-7b' },
      RAPPORT_MODEL_URL: model.baseUrl,
    }),
    ...{ folder: where, root: new URL('../..', import.meta.url).pathname, log: 'file' },
    ...{ notice: () => undefined, limits: usualLimits },
  })

async function rapport(where: string, ...args: readonly string[]) {
  let said = ''
  const out = new Writable({ write: (chunk: Buffer, _, done) => ((said += chunk.toString()), done()) })
  const world = { stdin: (async function* () {})(), stdout: out, stderr: out, env: { RAPPORT_DATA: where } }
  return { code: await run(args, world), said }
}

async function backUp(name: string, recipient: string): Promise<void> {
  const taken = await rapport(folder, 'backup', at(name), '--recipient', recipient)
  expect(taken).toMatchObject({
    code: 0,
    said: expect.stringMatching(/needs the master key and erasure\.key/),
  })
}

async function eraseByHand(administrator: Person, clientId: string): Promise<void> {
  const erase = () =>
    administrator.api('POST', `/api/people/clients/${clientId}/erase`, { because: 'client-asked' })
  const done = await erase()
  expect(done).toMatchObject({ keys: 1, values: expect.any(Number) })
}

/** What everybody who may still see something is shown. */
async function askEverywhere(): Promise<string> {
  const { administrator, practitioner, supervisor } = staff
  const paths = ['/api/people', '/api/keeping', '/api/rights', '/api/audit', '/api/queue', '/api/care']
  const theirs = ['', '/follow-up', '/privacy', '/profile', '/questions', '/record', '/draft'].map(
    (part) => `/api/conversations/${erased.conversationId}${part}`,
  )
  const all: string[] = []
  for (const person of [administrator, practitioner, supervisor])
    for (const path of [...paths, ...theirs, '/api/audit/export?form=fhir', '/api/audit/export?form=jsonl'])
      all.push((await person.get(path)).body)
  const client = personAt(new URL(erased.link).origin)
  all.push((await client.get(new URL(erased.link).pathname)).body)
  return all.join('\n')
}

const filesIn = async (where: string): Promise<readonly string[]> =>
  (await readdir(where, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
const wholeOf = async (where: string): Promise<Buffer> =>
  Buffer.concat(await Promise.all((await filesIn(where)).map((file) => readFile(file))))
/** A backup opened with the identity: its lines, and every value in them as bytes. */
async function openedBackup(name: string): Promise<Buffer> {
  const identities = [(await readFile(identity, 'utf8')).trim()]
  const parts: Buffer[] = []
  for (const file of [name, `${name}.keys`])
    for await (const line of readSealed(at(file), { identities })) {
      parts.push(Buffer.from(line))
      for (const [, hex = ''] of line.matchAll(/\\\\x([0-9a-f]{60,})/g)) parts.push(Buffer.from(hex, 'hex'))
    }
  return Buffer.concat(parts)
}
/** The letters that a word alone decides where so many bytes (modulo 3) stand before it: all of them, since three or four
 * letters would be found by chance among so many random bytes. */
function inBase64(word: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(word)])
  return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
const formsOf = (word: string): readonly Buffer[] => [
  ...[Buffer.from(word), Buffer.from(word.toLowerCase()), Buffer.from(word, 'utf16le')],
  ...[0, 1, 2].map((before) => Buffer.from(inBase64(word, before))),
  Buffer.from(Buffer.from(word).toString('hex')),
]
/** Which of what marks somebody these bytes hold, in whatever form. */
const marksIn = (bytes: Buffer, one: typeof gone): readonly string[] =>
  marksOf(one).filter((mark) => formsOf(mark).some((form) => bytes.includes(form)))

describe('PR.4 somebody was erased', () => {
  it('PR.4 no file holds a word of anybody in the clear: tables, write-ahead log, logs, old and new backups', async () => {
    const bytes = await wholeOf(folder)
    expect(bytes.length).toBeGreaterThan(20_000_000)
    const backups = Buffer.concat([await openedBackup('older'), await openedBackup('newer')])
    for (const one of [gone, stays]) expect([marksIn(bytes, one), marksIn(backups, one)]).toEqual([[], []])
    // The search finds what is there, whatever was done to it.
    const there = Buffer.from(
      `so ${gone.word('plan')} and ${Buffer.from(`. ${stays.name}`).toString('base64')}`,
    )
    expect([marksIn(there, gone), marksIn(there, stays)]).toEqual([['heronlantern'], stays.name.split(' ')])
  }, 60_000)

  it('PR.4 no page, answer or export shows a word of theirs to anybody', () => {
    expect(answers.length).toBeGreaterThan(5_000)
    expect(marksIn(Buffer.from(answers), gone)).toEqual([])
    expect(answers).toContain(stays.name)
  })

  it('PR.4 with every secret that exists their key opens nowhere, in no file and no backup of any age', async () => {
    const everything = [
      Buffer.concat(
        await Promise.all(['base', 'pg_wal'].map((part) => wholeOf(join(folder, 'postgres/data', part)))),
      ),
      await openedBackup('older'),
      await openedBackup('newer'),
    ]
    const { organisationId } = staff
    const having = async (secret: string) => {
      const secrets = await erasureSecretAt(at(secret)).read()
      const opening = openingKeys(await masterKeys(folder, {}, true), secrets)
      return everything.map((bytes) => {
        const keys = organisationKeysIn(bytes, opening, organisationId)
        const found = (clientId: string): boolean => isKeyIn(bytes, keys, organisationId, clientId)
        return { gone: found(erased.clientId), stays: found(kept.clientId) }
      })
    }
    const today = { gone: false, stays: true }
    expect(await having('erasure.key')).toEqual([today, { gone: false, stays: false }, today])
    // What somebody kept of the earlier secret nobody can take back; without this the search would prove nothing.
    const stolen = { gone: true, stays: true }
    expect(await having('stolen.key')).toEqual([stolen, stolen, { gone: false, stays: false }])
  }, 60_000)

  it('PR.4 the old record opens on another machine with the newest keys: everybody else’s words, none of theirs', async () => {
    await copyFile(at('master.key'), join(machine, 'master.key'))
    const restore = (keys: string, secret: string) =>
      rapport(
        machine,
        'restore',
        at('older'),
        '--keys',
        at(keys),
        '--erasure-key',
        at(secret),
        '--identity',
        identity,
      )
    const refused = await restore('older.keys', 'erasure.key')
    expect(refused).toMatchObject({
      code: 1,
      said: expect.stringMatching(/If somebody was erased since then, this is what erasing means/),
    })
    expect(await restore('newer.keys', 'erasure.key')).toMatchObject({
      code: 0,
      said: expect.stringContaining('"erasedAgain":1'),
    })
    const other = await serve(machine)
    try {
      const address = await other.listen()
      const again = await enter(other, address, staff)
      const path = `/api/conversations/${kept.conversationId}`
      const read = await Promise.all(
        ['', '/follow-up', '/profile', '/questions'].map((part) => again.practitioner.get(`${path}${part}`)),
      )
      const asked = await again.administrator.get('/api/rights')
      const theirs = [...read, asked].map(({ body }) => body).join('\n')
      const places = ['message', 'reply', 'plan', 'staff-plan', 'profile', 'question', 'answer'] as const
      expect(places.filter((place) => !theirs.includes(stays.word(place)))).toEqual([])
      expect(marksIn(Buffer.from(theirs), gone)).toEqual([])
      // The organisation's own words are under a key that it has changed since.
      expect(textsAt(await again.administrator.api('GET', '/api/settings'), 'name')).toContain(
        'Nightjar Hollow',
      )
      const one = await again.practitioner.get(`/api/conversations/${erased.conversationId}`)
      expect(one.body).toContain('client-erased')
      expect(marksIn(Buffer.from(one.body), gone)).toEqual([])
    } finally {
      await other.stop()
    }
    expect(marksIn(await wholeOf(machine), gone)).toEqual([])
  }, 60_000)

  it('PR.4 the chain verifies, here and in what was restored', async () => {
    for (const where of [folder, machine])
      expect(await rapport(where, 'audit', 'verify')).toMatchObject({
        code: 0,
        said: expect.stringContaining('"fault":null'),
      })
  }, 30_000)
})
