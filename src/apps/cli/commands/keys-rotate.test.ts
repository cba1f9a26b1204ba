import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { openScene, permitFor, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { openRecord, type OpenRecord } from '../../../adapters/db/connect.ts'
import { receiveMessage } from '../../../flows/client-message.ts'
import { eraseByRule } from '../../../flows/erase-client.ts'
import { rotateMaster } from '../rotate-master.ts'
import { run } from '../run.ts'
import { withRecord, type OnRecord } from '../with-record.ts'

describe('rapport keys rotate', () => {
  let folder: string
  let test: TestDatabase
  let server: OpenRecord
  let world: RecordWorld
  let scene: Scene
  const says = (words: string) =>
    receiveMessage(scene.wilhelmina, { submissionId: words.slice(11, 14), text: words }, scene.ports)
  const env = () => ({
    RAPPORT_DATA: folder,
    DATABASE_URL: test.url.superuser,
    RAPPORT_SERVER_URL: test.url.server,
    RAPPORT_AUTH_URL: test.url.auth,
  })
  const open = () => openRecord({ folder, settings: env(), as: 'server', notice: () => undefined })
  const worldOn = (record: OpenRecord) => openRecordWorld(record)
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-rotate-'))
    await chmod(folder, 0o711)
    test = await openTestDatabase()
    server = await open()
    world = worldOn(server)
    scene = await openScene(world.ports)
    await says('Words from before.')
  })
  afterAll(async () => {
    await world.close()
    await server.close()
    await test.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function rapport(...args: readonly string[]) {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const written = [text(stdout), text(stderr)] as const
    const code = await run(args, { stdin: new PassThrough(), stdout, stderr, env: env() })
    stdout.end()
    stderr.end()
    const [out, said] = await Promise.all(written)
    return { code, out, said }
  }
  const keyFile = async () => (await readFile(join(folder, 'master.key'), 'utf8')).trim().split('\n')
  const textsOver = async (ports: Scene['ports']) => {
    const thread = await permitFor({ ...scene, ports }, scene.nora, 'conversation.read')
    return (await ports.threads.conversation(thread))?.messages.map(({ text: words }) => words)
  }
  const afresh = async () => {
    const record = await open()
    const other = worldOn(record)
    try {
      return { texts: await textsOver(other.ports), root: Buffer.from(record.masterKey) }
    } finally {
      await other.close()
      await record.close()
    }
  }

  it('PR.4 the master key changes beside a running server, which goes on; the older one then opens nothing', async () => {
    const [older = ''] = await keyFile()
    expect(await rapport('keys', 'rotate', 'master')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"level":"master","keys":1'),
    })
    const [newer, ...more] = await keyFile()
    expect([newer === older, more]).toEqual([false, []])
    // The running server has the older in memory; what it must load anew makes it read the file.
    expect((await rapport('keys', 'rotate', 'organisation')).code).toBe(0)
    await says('Words from after.')
    expect(await textsOver(scene.ports)).toEqual(['Words from before.', 'Words from after.'])
    const fresh = await afresh()
    expect(fresh.texts).toEqual(['Words from before.', 'Words from after.'])
    expect(fresh.root).toEqual(Buffer.from(server.masterKey))
    await writeFile(join(folder, 'master.key'), `${older}\n`)
    await expect(open()).rejects.toThrow('not the one this database was sealed with')
    await writeFile(join(folder, 'master.key'), `${newer ?? ''}\n`)
  })

  it('PR.4 what signs visits is renewed with the master key, a running server reads it, and it stays over a start', async () => {
    const before = server.visitKey()
    expect((await rapport('keys', 'rotate', 'master')).code).toBe(0)
    await vi.waitUntil(() => server.visitKey() !== before, { timeout: 50_000, interval: 50 })
    const [newer, root] = [Buffer.from(server.visitKey()), Buffer.from(server.masterKey)]
    expect([newer.equals(before), newer.equals(root)]).toEqual([false, false])
    const started = await open()
    expect(newer.equals(started.visitKey())).toBe(true)
    await started.close()
    // Under a master key that is gone, as where a record was restored: made anew, and nobody is shut out.
    const broken = 'update installation.visit_key set wrapped = wrapped || $1'
    await withClient(test.as.superuser, (client) => client.query(broken, [randomBytes(1)]))
    const other = await open()
    expect(newer.equals(other.visitKey())).toBe(false)
    await other.close()
  })

  it('PR.4 an organisation that was founded while the master key changed is not left under the older one', async () => {
    const given = {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      env: env(),
    }
    const [older] = await keyFile()
    // As the command saw them when it began: this one was not there yet.
    const seen = (on: OnRecord) => rotateMaster({ ...on, organisations: [] }, env())
    let done: Awaited<ReturnType<typeof rotateMaster>> = []
    expect(await withRecord(given, async (on) => ((done = await seen(on)), 0))).toBe(0)
    expect(done).toEqual([{ organisation: scene.organisationId, level: 'master', keys: 1 }])
    expect((await keyFile()).includes(older ?? '')).toBe(false)
    expect((await afresh()).texts).toContain('Words from before.')
  })

  it('two commands that change what is over the keys come one after the other', async () => {
    const both = await Promise.all([rapport('keys', 'rotate', 'master'), rapport('keys', 'rotate', 'master')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(await keyFile()).toHaveLength(1)
    expect((await afresh()).texts).toContain('Words from before.')
  })

  it('PR.4 a change of the master key that was killed half way opens everything, and goes on', async () => {
    const [older = ''] = await keyFile()
    const newer = randomBytes(32).toString('base64')
    // Both are on the disk, and nothing is wrapped with the newer yet.
    await writeFile(join(folder, 'master.key'), `${newer}\n${older}\n`)
    expect((await afresh()).texts).toContain('Words from before.')
    expect((await rapport('keys', 'rotate', 'master')).code).toBe(0)
    expect(await keyFile()).toEqual([newer])
    const fresh = await afresh()
    expect([fresh.texts?.length, fresh.root]).toEqual([2, Buffer.from(server.masterKey)])
  })

  it('clients’ keys change by the command, and the chain, the ledger and the record agree, also after an erasure', async () => {
    expect((await rapport('keys', 'rotate', 'clients')).out).toMatch(/"level":"clients","keys":1,"values":\d/)
    expect(await rapport('audit', 'verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"fault":null'),
    })
    const { clientId } = scene.wilhelmina
    const erased = await eraseByRule(scene.organisationId, { clientId, because: 'client-asked' }, scene.ports)
    expect(erased.ok).toBe(true)
    const verified = await rapport('audit', 'verify')
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('"fault":null')])
    expect(await rapport('retention', '--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"dry":true,"suggestions":0'),
    })
    expect((await rapport('keys', 'rotate', 'everything')).code).toBe(2)
  })

  it('PR.4 no index holds what a client wrote, and every unsealed column of text has its reason', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ name: string }>(
        `select distinct c.relname || '.' || a.attname as name from pg_index i
         join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
         join pg_type t on t.oid = a.atttypid
         where c.relnamespace = 'public'::regnamespace and (t.typname = 'sealed' or (t.typtype = 'b'
           and t.typname in ('text', 'varchar', 'jsonb', 'json', 'tsvector') and c.relname = any($1)))
           and not (c.relname, a.attname) in (('message', 'submission_id'), ('consent', 'provider'))
         order by 1`,
        [clinical],
      ),
    )
    expect(rows).toEqual([])
    const { rows: plain } = await withClient(test.as.superuser, (client) =>
      client.query<{ name: string }>(
        `select c.table_name || '.' || c.column_name as name from information_schema.columns c
         where c.table_schema = 'public' and c.table_name = any($1) and c.domain_name is null
           and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea') order by 1`,
        [clinical],
      ),
    )
    expect(plain.map(({ name }) => name).filter((name) => !reasoned.has(name))).toEqual([])
  })
})

/** Tables with rows about clients. */
const clinical = [
  ...[
    'client',
    'client_link',
    'conversation',
    'message',
    'signal_correction',
    'suggestion',
    'own_words',
    'approval',
  ],
  ...['episode', 'episode_step', 'consent', 'model_call', 'follow_up', 'safety_plan', 'agreed_profile'],
  ...[
    'senior_question',
    'legal_hold',
    'erasure',
    'handover',
    'break_glass',
    'right_case',
    'right_words',
    'outbox',
  ],
]

/** Text about clients that is not sealed, and why not. */
const reasoned: ReadonlyMap<string, string> = new Map([
  ['client.jurisdiction', 'which law holds: read by triggers; a place of millions'],
  ['client.country', 'which crisis lines are shown; a country'],
  ['message.submission_id', 'random, made by the page'],
  ['erasure.holds_lifted', 'ids of holds that were lifted, of those who lifted them, and when'],
  ['approval.model', 'the name of a model'],
  ['consent.provider', 'the name of a provider; compared by triggers'],
  ['consent.model', 'the name of a model; compared by triggers'],
  ['consent.language', 'the language of the words that were agreed to'],
  ['consent.version', 'the version of the words that were agreed to'],
  ['model_call.provider', 'as in consent'],
  ['model_call.model', 'as in consent'],
  ['model_call.prompt_version', 'a digest of what we ship'],
  ['model_call.policies', 'codes of rules that held'],
  ['model_call.why', 'a code of at most 60 letters'],
])
