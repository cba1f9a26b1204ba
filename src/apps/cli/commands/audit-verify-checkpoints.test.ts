import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AT, openClinic, withoutPeople, type Clinic } from '../../../../test/postgres-clinic.ts'
import {
  openTestDatabase,
  withClient,
  type KeptDatabase,
  type TestDatabase,
} from '../../../../test/postgres.ts'
import { relink } from '../../../../test/relink-chain.ts'
import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import { ChainBrokenError, makeCheckpoint } from '../../../adapters/db/checkpoints.ts'
import type { Stores } from '../../../adapters/db/record.ts'
import { keyOfSeed, newSeed, signNote } from '../../../adapters/keys/note-keys.ts'
import { send } from '../../../adapters/timers/run-checkpoints.ts'
import { openWitnesses } from '../../../adapters/witness/open-witnesses.ts'
import { readRules } from '../../../adapters/egress/read-rules.ts'
import { checkpointText, originOf } from '../../../domain/audit/checkpoint.ts'
import { emptyTree, growTree, rootOf } from '../../../domain/audit/merkle.ts'
import { keyText } from '../../../domain/audit/signed-note.ts'
import { run } from '../run.ts'

/** Somebody who may do anything to the database, and who works out every hash anew, so that the chain itself is whole. */
describe('rapport audit verify against somebody who rewrites the whole chain', () => {
  let test: TestDatabase
  let clinic: Clinic
  let stores: Stores
  let folder: string
  let witness: string
  let whole: KeptDatabase
  let seen: string
  let recorded = 0
  const open = async (from: Pick<KeptDatabase, 'copy'>): Promise<void> => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-checkpoints-'))
    witness = join(folder, 'witness.jsonl')
    test = await from.copy()
    stores = { database: test.database, keys: test.keys, ids: randomIds }
  }
  beforeAll(async () => {
    await open({ copy: openTestDatabase })
    clinic = await openClinic(test)
    await withoutPeople(test)
    await record(2)
    await checkpoint()
    await record(3)
    await checkpoint()
    await record(1)
    seen = await readFile(witness, 'utf8')
    whole = await test.keep()
    await rm(folder, { recursive: true })
  })
  afterAll(() => whole.close())
  beforeEach(async () => {
    await open(whole)
    await writeFile(witness, seen)
  })
  afterEach(async () => {
    await test.close()
    await rm(folder, { recursive: true })
  })

  const record = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1)
      await auditOver(test.database).record({
        organisationId: clinic.organisation,
        at: AT,
        actor: { kind: 'member', id: clinic.member },
        event: 'settings-changed',
        subject: { kind: 'organisation', id: clinic.organisation },
        detail: { jurisdiction: 'US-CA', number: (recorded += 1) },
      })
  }
  const checkpoint = async (): Promise<void> => {
    await makeCheckpoint(stores, clinic.organisation, AT)
    const parts = { rules: readRules({}).rules, resolve: async () => [], authorities: null }
    const [file] = openWitnesses({ file: witness, outside: null }, parts).witnesses
    if (!file) throw new Error('there must be a witness')
    await send(stores, clinic.organisation, file, systemClock)
  }
  const tamper = (...statements: readonly string[]): Promise<void> =>
    withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      for (const statement of statements) await client.query(statement)
    })
  const rapport = async (...args: readonly string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const env = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
    }
    stderr.resume()
    const written = text(stdout)
    const code = await run(['audit', ...args], { stdin: new PassThrough(), stdout, stderr, env })
    stdout.end()
    const out = await written
    const lines = out.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]))
    return { code, out, lines }
  }
  const exported = async (name: string): Promise<string> => {
    const file = join(folder, name)
    expect((await rapport('export', file)).code).toBe(0)
    return file
  }
  /** In the database, and in an export of it with nothing but the export and the witness. */
  const found = async (fault: unknown, ...more: readonly string[]): Promise<void> => {
    const args = ['--witness', witness, ...more]
    const here = await rapport('verify', ...args)
    expect(here).toMatchObject({ code: 1, lines: [{ organisation: clinic.organisation, fault }] })
    const file = await exported('tampered.jsonl')
    expect(await rapport('verify', file, ...args)).toMatchObject({ code: 1, lines: [{ fault }] })
  }
  const edit = `update audit_entry set detail = '{"jurisdiction":"US-NY","number":0}' where sequence = 5`

  it('AU.2 an untouched chain agrees with its checkpoints and with the witness', async () => {
    const held = { entries: 7, checkpoints: 2, witnessed: 2, key: 'witness', fault: null }
    expect(await rapport('verify', '--witness', witness)).toMatchObject({ code: 0, lines: [held] })
    const file = await exported('whole.jsonl')
    expect(await rapport('verify', file, '--witness', witness)).toMatchObject({ code: 0, lines: [held] })
    const alone = { ...held, witnessed: 0, key: 'record' }
    // With nothing from outside it vouches for itself alone, and a script is told.
    const itself = { ...alone, notVouched: { from: 1, why: 'nobody-outside' } }
    expect(await rapport('verify', file)).toMatchObject({ code: 3, lines: [itself] })
    const [printed] = (await rapport('key')).lines as { key: string }[]
    const key = printed?.key ?? ''
    expect(await rapport('verify', file, '--key', key)).toMatchObject({ code: 0, lines: [{ key: 'given' }] })
  })

  it('AU.2 an edited entry under a chain made whole again is found, and between which checkpoints', async () => {
    await tamper(edit, relink)
    await found({ sequence: 4, upTo: 6, fault: 'forked' })
  })

  it('AU.2 so is a deleted one, and two that changed places', async () => {
    await tamper('delete from audit_entry where sequence = 2', relink)
    await found({ sequence: 1, upTo: 3, fault: 'forked' })
  })

  it('AU.2 two entries that changed places are found', async () => {
    await tamper(
      'update audit_entry set sequence = 60 where sequence = 6',
      'update audit_entry set sequence = 6 where sequence = 5',
      'update audit_entry set sequence = 5 where sequence = 60',
      relink,
    )
    await found({ sequence: 4, upTo: 6, fault: 'forked' })
  })

  it('AU.2 a cut-off end is found, with head and checkpoints cut off too', async () => {
    await tamper(
      'delete from audit_entry where sequence > 4',
      'delete from audit_checkpoint where size > 4',
      relink,
    )
    await found({ sequence: 5, upTo: 6, fault: 'rolled-back', by: 'witness' })
  })

  it('AU.2 a whole database set back to an earlier day is found by the witness, and goes on being found', async () => {
    await tamper(
      'delete from audit_entry where sequence > 3',
      'delete from audit_checkpoint where size > 3',
      relink,
    )
    await record(9)
    await makeCheckpoint(stores, clinic.organisation, AT)
    await found({ sequence: 4, upTo: 6, fault: 'forked', by: 'witness' })
  })

  it('AU.2 a second history beside the first is found where each alone is whole', async () => {
    const first = await exported('first.jsonl')
    await tamper(edit, 'delete from audit_checkpoint where size > 3', relink)
    await makeCheckpoint(stores, clinic.organisation, AT)
    const second = await exported('second.jsonl')
    expect(await rapport('verify', first)).toMatchObject({ code: 3, lines: [{ fault: null }] })
    expect(await rapport('verify', second)).toMatchObject({ code: 3, lines: [{ fault: null }] })
    expect(await rapport('verify', first, '--witness', witness)).toMatchObject({ code: 0 })
    expect(await rapport('verify', second, '--witness', witness)).toMatchObject({
      code: 1,
      lines: [{ fault: { sequence: 4, upTo: 6, fault: 'forked', by: 'witness' } }],
    })
  })

  it('AU.2 a key put in the place of ours is found by the witness, by a key written down, and by the chain', async () => {
    const [printed] = (await rapport('key')).lines as { key: string }[]
    const origin = originOf(clinic.organisation)
    const seed = newSeed()
    const theirs = keyText(keyOfSeed(origin, seed))
    const hashes = await withClient(test.as.superuser, (client) =>
      client.query<{ hash: string }>('select hash from audit_entry order by sequence limit 6'),
    )
    const growing = growTree(emptyTree)
    for (const { hash } of hashes.rows) growing.add(hash)
    const root = rootOf(growing.tree())
    const note = signNote(checkpointText({ origin, size: 6, root }), origin, seed)
    await tamper(
      `update checkpoint_key set public_key = '${theirs}'`,
      'delete from audit_checkpoint where size < 6',
      `update audit_checkpoint set note = '${note}'`,
    )
    await found({ fault: 'key-differs', by: 'record' })
    const written = await rapport('verify', '--key', printed?.key ?? '')
    expect(written).toMatchObject({ code: 1, lines: [{ fault: { fault: 'key-differs' } }] })
    expect(await rapport('verify')).toMatchObject({
      code: 1,
      lines: [{ key: 'record', fault: { sequence: 3, fault: 'key-differs' } }],
    })
  })

  it('AU.2 an altered checkpoint, in the record or in the witness’s file, is found', async () => {
    await tamper(`update audit_checkpoint set note = replace(note, E'\\n6\\n', E'\\n5\\n')`)
    await found({ sequence: 5, fault: 'wrong-signature', by: 'record' })
    const lines = await readFile(witness, 'utf8')
    await writeFile(witness, `${lines}not a line\n`)
    expect((await rapport('verify', '--witness', witness)).code).toBe(1)
  })

  it.each([
    ['rewritten', [edit, relink]],
    ['set back', ['delete from audit_entry where sequence > 4', relink]],
  ])(
    'AU.2 a chain that was %s and whose checkpoints were taken away is not vouched for',
    async (_, statements) => {
      const [printed] = (await rapport('key')).lines as { key: string }[]
      const key = printed?.key ?? ''
      const empty = join(folder, 'empty.jsonl')
      await writeFile(empty, '')
      expect(await rapport('verify', '--key', key)).toMatchObject({ code: 0, lines: [{ vouchedTo: 6 }] })
      await tamper(...statements, 'delete from audit_checkpoint')
      const file = await exported('silent.jsonl')
      for (const outside of [
        ['--key', key],
        ['--witness', empty],
        ['--key', key, '--witness', empty],
      ])
        for (const where of [[], [file]])
          expect(await rapport('verify', ...where, ...outside)).toMatchObject({
            code: 1,
            lines: [{ checkpoints: 0, witnessed: 0, vouchedTo: 0, fault: { fault: 'not-vouched' } }],
          })
    },
  )

  it('AU.2 a checkpoint that the witness has and the record has lost is found, and so is a witness that knows nothing', async () => {
    const empty = join(folder, 'empty.jsonl')
    await writeFile(empty, '')
    expect(await rapport('verify', '--witness', empty)).toMatchObject({
      code: 1,
      lines: [{ checkpoints: 2, fault: { sequence: 1, fault: 'not-vouched', by: 'witness' } }],
    })
    await tamper('delete from audit_checkpoint where size > 3')
    await found({ sequence: 6, fault: 'not-vouched', by: 'record' })
  })

  it('AU.2 an organisation that is gone from the record altogether is found by the witness', async () => {
    const others = await openClinic(test)
    await withoutPeople(test)
    await auditOver(test.database).record({
      organisationId: others.organisation,
      at: AT,
      actor: { kind: 'system', id: null },
      event: 'settings-changed',
      subject: { kind: 'organisation', id: others.organisation },
      detail: {},
    })
    await withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      const { rows } = await client.query<{ name: string }>(
        `select table_name as name from information_schema.columns
         where table_schema = 'public' and column_name = 'organisation_id'`,
      )
      for (const { name } of rows)
        await client.query(`delete from ${name} where organisation_id = $1`, [clinic.organisation])
    })
    const { code, lines } = await rapport('verify', '--witness', witness)
    expect(code).toBe(1)
    expect(lines).toContainEqual(
      expect.objectContaining({
        organisation: clinic.organisation,
        fault: { sequence: 1, upTo: 6, fault: 'rolled-back', by: 'witness' },
      }),
    )
  })

  it('AU.2 nothing is signed over a chain that does not go on from what was signed before', async () => {
    await tamper(`update audit_entry set previous = repeat('1', 64) where sequence = 7`)
    await expect(makeCheckpoint(stores, clinic.organisation, AT)).rejects.toThrow(ChainBrokenError)
  })

  it('where nothing was added nothing is signed anew', async () => {
    expect(await makeCheckpoint(stores, clinic.organisation, AT)).toMatchObject({ size: 7 })
    expect(await makeCheckpoint(stores, clinic.organisation, AT)).toBeNull()
  })
})
