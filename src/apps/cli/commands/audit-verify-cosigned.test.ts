import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { AT, openClinic, withoutPeople, type Clinic } from '../../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { relink } from '../../../../test/relink-chain.ts'
import { startWitness } from '../../../../test/doubles/witness-server.ts'
import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import { makeCheckpoint } from '../../../adapters/db/checkpoints.ts'
import { places } from '../../../adapters/db/places.ts'
import type { Stores } from '../../../adapters/db/record.ts'
import { inOrganisation } from '../../../adapters/db/scope.ts'
import { readRules } from '../../../adapters/egress/read-rules.ts'
import { keyOfSeed, newSeed, signNote } from '../../../adapters/keys/note-keys.ts'
import { send } from '../../../adapters/timers/run-checkpoints.ts'
import { openWitnesses } from '../../../adapters/witness/open-witnesses.ts'
import { theServer } from '../../../domain/access/actor.ts'
import { checkpointText, originOf } from '../../../domain/audit/checkpoint.ts'
import { cosignerKey } from '../../../domain/audit/cosignature.ts'
import { emptyTree, growTree, rootOf } from '../../../domain/audit/merkle.ts'
import { keyText } from '../../../domain/audit/signed-note.ts'
import { run } from '../run.ts'

let test: TestDatabase
let clinic: Clinic
let stores: Stores
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-cosigned-'))
  test = await openTestDatabase()
  clinic = await openClinic(test)
  await withoutPeople(test)
  stores = { database: test.database, keys: test.keys, ids: randomIds }
  for (const times of [2, 3]) {
    for (let time = 0; time < times; time += 1) await record(time)
    await makeCheckpoint(stores, clinic.organisation, AT)
  }
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

const record = (number: number): Promise<void> =>
  auditOver(test.database).record({
    organisationId: clinic.organisation,
    at: AT,
    actor: { kind: 'member', id: clinic.member },
    event: 'settings-changed',
    subject: { kind: 'organisation', id: clinic.organisation },
    detail: { jurisdiction: 'US-CA', number },
  })
const tamper = (...statements: readonly string[]): Promise<void> =>
  withClient(test.as.superuser, async (client) => {
    await client.query('set session_replication_role = replica')
    for (const statement of statements) await client.query(statement)
  })
async function rapport(...args: readonly string[]) {
  let out = ''
  const stream = new Writable({ write: (chunk: Buffer, _, done) => ((out += chunk.toString()), done()) })
  const env = {
    DATABASE_URL: test.url.superuser,
    RAPPORT_SERVER_URL: test.url.server,
    RAPPORT_AUTH_URL: test.url.auth,
    RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
  }
  const world = { stdin: (async function* () {})(), stdout: stream, stderr: stream, env }
  const code = await run(['audit', ...args], world)
  const lines = out.split('\n').filter((line) => line.startsWith('{'))
  return { code, lines: lines.map((line): unknown => JSON.parse(line)) }
}
const edit = `update audit_entry set detail = '{"jurisdiction":"US-NY","number":0}' where sequence = 5`

/** What somebody has who stole the master key too. */
const ownSeedOf = ({ database, keys }: Stores, organisation: string): Promise<Buffer> =>
  inOrganisation(database, theServer(organisation), async (tx) => {
    const { seed } = await tx
      .selectFrom('checkpoint_key')
      .select('seed')
      .where('organisation_id', '=', organisation)
      .executeTakeFirstOrThrow()
    const sealer = await keys.forOrganisation(tx, organisation)
    return Buffer.from(sealer.open(places.checkpointSeed(organisation), seed), 'base64')
  })

it('AU.2 what a listening witness signed beneath is checked without it, and whoever has our own key cannot replace it', async () => {
  const [printed] = (await rapport('key')).lines as { key: string }[]
  const listening = await startWitness([printed?.key ?? ''])
  const parts = { rules: readRules({}).rules, resolve: async () => [], authorities: null }
  const outside = { url: listening.url, key: listening.key }
  const { witnesses, close } = openWitnesses({ file: null, outside }, parts)
  for (const one of witnesses) await send(stores, clinic.organisation, one, systemClock)
  close()
  await listening.close()
  expect(listening.heard.map(({ status }) => status)).toEqual([200, 200])
  const file = join(folder, 'cosigned.jsonl')
  expect((await rapport('export', file)).code).toBe(0)
  const asked = ['--cosigner', listening.keyText]
  for (const where of [[], [file]])
    expect(await rapport('verify', ...where, ...asked)).toMatchObject({
      code: 0,
      lines: [{ cosigned: 2, cosignedTo: 6, vouchedTo: 6, fault: null }],
    })
  const stranger = keyText(cosignerKey('witness.example/w1', keyOfSeed('w', newSeed()).publicKey))
  expect(await rapport('verify', file, '--cosigner', stranger)).toMatchObject({
    code: 1,
    lines: [{ cosigned: 0, fault: { fault: 'not-cosigned' } }],
  })
  await tamper(
    edit,
    relink,
    'alter table audit_checkpoint add kept text',
    'update audit_checkpoint set kept = cosigned',
  )
  await tamper('delete from audit_checkpoint where size < 6')
  const { rows } = await withClient(test.as.superuser, (client) =>
    client.query<{ hash: string }>('select hash from audit_entry order by sequence limit 6'),
  )
  const growing = growTree(emptyTree)
  for (const { hash } of rows) growing.add(hash)
  const origin = originOf(clinic.organisation)
  const note = signNote(
    checkpointText({ origin, size: 6, root: rootOf(growing.tree()) }),
    origin,
    await ownSeedOf(stores, clinic.organisation),
  )
  await tamper(`update audit_checkpoint set note = '${note}', cosigned = null`)
  expect(await rapport('verify')).toMatchObject({ code: 0 })
  expect(await rapport('verify', ...asked)).toMatchObject({ lines: [{ fault: { fault: 'not-cosigned' } }] })
  await tamper('update audit_checkpoint set cosigned = kept')
  expect(await rapport('verify', ...asked)).toMatchObject({
    code: 1,
    lines: [{ cosigned: 0, fault: { sequence: 6, fault: 'wrong-cosignature' } }],
  })
})
