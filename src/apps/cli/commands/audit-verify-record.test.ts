import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  asServer,
  AT,
  clientMessage,
  insert,
  openClinic,
  withoutPeople,
  reply,
  send,
  type Clinic,
} from '../../../../test/postgres-clinic.ts'
import {
  openTestDatabase,
  withClient,
  type KeptDatabase,
  type TestDatabase,
} from '../../../../test/postgres.ts'
import { auditOver } from '../../../adapters/db/audit.ts'
import type { AuditEvent } from '../../../domain/audit/entry.ts'
import { run } from '../run.ts'

describe('rapport audit verify compares the chain with the record', () => {
  let test: TestDatabase
  let clinic: Clinic
  let message: string
  let approval: string
  let whole: KeptDatabase
  beforeAll(async () => {
    test = await openTestDatabase()
    clinic = await openClinic(test)
    const row = clientMessage(clinic, 'Hello', {})
    await asServer(test, clinic.organisation, (pg) => insert(pg, 'message', row), `client:${clinic.client}`)
    const answer = reply(clinic, 'Good morning', 1)
    if ((await send(clinic, answer)) !== null) throw new Error('the approved reply must be stored')
    await withoutPeople(test)
    message = String(row['message_id'])
    approval = String(answer.approval['approval_id'])
    await record('message-received', 'message', message)
    await record('reply-approved-and-sent', 'approval', approval)
    whole = await test.keep()
  })
  afterAll(() => whole.close())
  beforeEach(async () => void (test = await whole.copy()))
  afterEach(() => test.close())

  const record = (event: AuditEvent, kind: string, id: string): Promise<void> =>
    auditOver(test.database).record({
      organisationId: clinic.organisation,
      at: AT,
      actor: { kind: 'system', id: null },
      event,
      subject: { kind, id },
      detail: {},
    })
  /** As somebody who may do anything: no trigger and no foreign key in the way. */
  const tamper = (...statements: readonly string[]): Promise<void> =>
    withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      for (const statement of statements) await client.query(statement)
    })
  const verify = async (...args: readonly string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const env = {
      DATABASE_URL: test.url.superuser,
      RAPPORT_SERVER_URL: test.url.server,
      RAPPORT_AUTH_URL: test.url.auth,
      RAPPORT_MASTER_KEY: Buffer.from(test.masterKey).toString('base64'),
    }
    const [out, said] = [text(stdout), text(stderr)]
    const code = await run(['audit', ...(args[0] === 'export' ? args : ['verify', ...args])], {
      stdin: new PassThrough(),
      stdout,
      stderr,
      env,
    })
    stdout.end()
    stderr.end()
    return { code, out: await out, said: await said }
  }
  const line = (entries: number, fault: unknown): string =>
    `${JSON.stringify({ organisation: clinic.organisation, entries, fault })}\n`
  const rewind = (sequence: number, hash = '0'.repeat(64)): string =>
    `update head set audit_sequence = ${sequence}, audit_hash = '${hash}'`

  it('AU.2 an untouched record agrees with its chain', async () => {
    expect(await verify()).toEqual({ code: 0, out: line(2, null), said: '' })
  })

  it('AU.2 a chain that was emptied with its head is found', async () => {
    await tamper('truncate audit_entry', rewind(0))
    expect(await verify()).toEqual({
      code: 1,
      out: line(0, { fault: 'no-entries', count: 1, first: clinic.organisation }),
      said: '',
    })
  })

  it('AU.2 a chain that was emptied and begun anew is found by the messages it does not know', async () => {
    await tamper('truncate audit_entry', rewind(0))
    await record('message-refused', 'conversation', clinic.conversation)
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(1, { fault: 'message-without-entry', count: 1, first: message }),
    })
  })

  it('AU.2 a chain cut off before an approval, with its head, is found', async () => {
    await tamper(
      'delete from audit_entry where sequence = 2',
      'update head set audit_sequence = 1, audit_hash = (select hash from audit_entry)',
    )
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(1, { fault: 'approval-without-entry', count: 1, first: approval }),
    })
  })

  it('AU.2 a message that was taken out of the record is found', async () => {
    await tamper('delete from message where author_client is not null')
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(2, { fault: 'entry-without-message', count: 1, first: message }),
    })
  })

  it('AU.2 a reply that was taken out of the record is found, alone and with its approval', async () => {
    await tamper('delete from message where author_member is not null')
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(2, { fault: 'approval-without-message', count: 1, first: approval }),
    })
    await tamper('delete from approval')
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(2, { fault: 'entry-without-approval', count: 1, first: approval }),
    })
  })

  it('AU.2 an organisation whose row was deleted is found by what it owns', async () => {
    await tamper('delete from organisation')
    expect(await verify()).toMatchObject({
      code: 1,
      out: line(2, { fault: 'no-organisation', count: 1, first: clinic.organisation }),
    })
  })

  it('AU.2 a head that was deleted is a fault and no crash, also in an export', async () => {
    await tamper('delete from head')
    expect(await verify()).toEqual({ code: 1, out: line(2, { sequence: 2, fault: 'no-head' }), said: '' })
    const { code, out } = await verify('export', '-')
    expect(code).toBe(0)
    expect(out).not.toContain('"head"')
  })

  it('AU.2 a record with nothing in it verifies nothing, and says so', async () => {
    await tamper('truncate organisation, audit_entry, audit_client cascade')
    const { code, out, said } = await verify()
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(said).toContain('nothing was verified')
  })

  it('AU.2 a table that was dropped is a sentence and no stack trace', async () => {
    await tamper('drop table audit_entry cascade')
    const { code, said } = await verify()
    expect(code).toBe(1)
    expect(said).toMatch(/^rapport: the record cannot be read\. .*audit_entry.*\n$/)
    expect(said).not.toContain(' at ')
  })
})
