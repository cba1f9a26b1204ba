import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entryHash, firstFault, GENESIS, type ChainedEntry } from '../../domain/audit/chain.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import {
  asServer,
  clientMessage,
  insert,
  openClinic,
  theClient,
  sqlState,
  type Clinic,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { appendEntry, auditOver } from './audit.ts'
import { inOrganisation } from './scope.ts'

describe('the audit chain in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => void (clinic = await openClinic(test)))

  const entry = (changed: Partial<AuditEntry>): AuditEntry => ({
    organisationId: clinic.organisation,
    at: '2026-11-21T07:30:00.123Z',
    actor: { kind: 'client', id: clinic.client },
    event: 'message-received',
    subject: { kind: 'message', id: null },
    detail: { level: 'high', signals: 2, episode: 'open' },
    ...changed,
  })
  const entries = async (): Promise<readonly ChainedEntry[]> => {
    const all: ChainedEntry[] = []
    for await (const one of auditOver(test.database).entries(clinic.organisation)) all.push(one)
    return all
  }
  const fault = async (): Promise<string | null> => {
    const head = await auditOver(test.database).head(clinic.organisation)
    const found = firstFault(await entries(), head)
    return found && `${found.fault} at ${found.sequence}`
  }
  const record = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1)
      await auditOver(test.database).record(entry({ detail: { time } }))
  }
  const tamper = (...statements: readonly string[]): Promise<void> =>
    withClient(test.as.superuser, async (client) => {
      for (const statement of statements)
        await client.query(statement.replaceAll(':o', `organisation_id = '${clinic.organisation}'`))
    })

  it('AU.2 is linked from the first row, with microseconds and the detail as written', async () => {
    await auditOver(test.database).record(entry({}))
    await auditOver(test.database).record(entry({ actor: { kind: 'system', id: null }, detail: {} }))
    const [first, second] = await entries()
    expect(first).toMatchObject({
      sequence: 1,
      previous: GENESIS,
      at: '2026-11-21T07:30:00.123000Z',
      detail: '{"level":"high","signals":2,"episode":"open"}',
      subjectId: '',
    })
    expect(second).toMatchObject({ sequence: 2, previous: first?.hash, actorId: '' })
    expect(await fault()).toBeNull()
  })

  it('AU.2 PostgreSQL and TypeScript compute the same hash, whatever the fields hold', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 }).map((value) => value.replaceAll('\0', ''))
    const long = fc.constantFrom('', 'ñ'.repeat(5_000), '👩‍👩‍👧'.repeat(900), '1:a2:bb', 'a\nb\\"')
    const any = fc.oneof(text, long)
    await withClient(test.as.superuser, (client) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(any, { minLength: 6, maxLength: 6 }),
          fc.nat(),
          async (fields, sequence) => {
            const [actorKind = '', actorId = '', event = '', subjectKind = '', subjectId = '', detail = ''] =
              fields
            const row = { actorKind, actorId, event, subjectKind, subjectId, detail }
            const chained = {
              ...row,
              organisationId: clinic.organisation,
              sequence,
              at: AT_MICROS,
              previous: GENESIS,
            }
            const { rows } = await client.query<{ hash: string }>(
              `select entry_hash(row($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '')::audit_entry) as hash`,
              [
                clinic.organisation,
                sequence,
                AT_MICROS,
                actorKind,
                actorId,
                event,
                subjectKind,
                subjectId,
                detail,
                GENESIS,
              ],
            )
            expect(rows[0]?.hash).toBe(entryHash(chained))
          },
        ),
        { numRuns: 300 },
      ),
    )
  })

  it('AU.2 writers at the same time make one chain without gaps', async () => {
    await Promise.all(
      Array.from({ length: 80 }, (_, time) => auditOver(test.database).record(entry({ detail: { time } }))),
    )
    expect((await entries()).map((one) => one.sequence)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    )
    expect(await fault()).toBeNull()
  })

  it('AU.1 a change and its entry are stored together or not at all', async () => {
    const both = (event: AuditEntry, submission: string): Promise<void> =>
      inOrganisation(test.database, theClient(clinic), async (tx) => {
        const { text, signals, ...row } = clientMessage(clinic, 'Hello', { submission_id: submission })
        await tx
          .insertInto('message')
          .values({ ...MESSAGE, ...row, text: bytes(text), signals: bytes(signals) })
          .execute()
        await appendEntry(tx, event)
      })
    await both(entry({}), 'first')
    await expect(both(entry({ at: 'no time at all' }), 'second')).rejects.toThrow(
      /time zone|duplicate key|invalid input/,
    )
    await expect(both(entry({}), 'first')).rejects.toThrow(/time zone|duplicate key|invalid input/)
    const { rows } = await asServer(test, clinic.organisation, (pg) =>
      pg.query(
        'select (select count(*)::int from message) as messages, (select count(*)::int from audit_entry) as entries',
      ),
    )
    expect(rows).toEqual([{ messages: 1, entries: 1 }])
    expect(await fault()).toBeNull()
  })

  it('AU.2 the server’s role can neither change, delete nor forge an entry', async () => {
    await record(1)
    for (const statement of [
      `update audit_entry set detail = '{}'`,
      'delete from audit_entry',
      'truncate audit_entry',
      'update head set audit_sequence = 0',
      'delete from head',
      `alter table audit_entry disable trigger all`,
    ])
      expect(await sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement)))).toBe('42501')
    const forged = {
      organisation_id: clinic.organisation,
      sequence: 9,
      at: AT_MICROS,
      actor_kind: 'a',
      actor_id: '',
    }
    const whole = { ...forged, event: 'e', subject_kind: 's', subject_id: '', detail: '{}' }
    expect(
      await sqlState(asServer(test, clinic.organisation, (pg) => insert(pg, 'audit_entry', whole))),
    ).toBe('42501')
  })

  it('AU.1 entries of one change are chained in their order, and go with it', async () => {
    const write = (fails: boolean): Promise<void> =>
      inOrganisation(test.database, clinic.organisation, async (tx) => {
        for (let time = 0; time < 120; time += 1)
          await appendEntry(tx, entry({ detail: { time, said: 'ñ €' } }))
        if (fails) throw new Error('not today')
      })
    await expect(write(true)).rejects.toThrow('not today')
    await Promise.all([write(false), record(3), write(false)])
    const times = (await entries()).map((one) => /"time":(\d+)/.exec(one.detail)?.[1])
    expect(times).toHaveLength(243)
    expect(times.join(' ')).toContain(Array.from({ length: 120 }, (_, time) => time).join(' '))
    expect(await fault()).toBeNull()
  })

  it.each([
    ['set before', `select set_config('rapport.chain_link', $1 || '|7|' || repeat('a', 64), true)`, `'{}'`],
    [
      'set before, to a link that was',
      `select set_config('rapport.chain_link', $1 || '|1|' || hash, true)
      from audit_entry where sequence = 1`,
      `'{}'`,
    ],
    [
      'changed on the way',
      'select $1::uuid',
      `set_config('rapport.chain_link', $1 || '|' || 1 + n || '|' || repeat(n::text, 64), true)`,
    ],
    [
      'of another organisation',
      `select set_config('rapport.chain_link', gen_random_uuid() || $1 || '|1|a', true)`,
      `'{}'`,
    ],
  ])('AU.2 a link that is %s makes no chain', async (_, before, detail) => {
    await record(2)
    const columns = 'organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail'
    const forge = asServer(test, clinic.organisation, async (pg) => {
      await pg.query(before, [clinic.organisation])
      await pg.query(
        `insert into audit_entry (${columns}) select $1::uuid, '2026-11-21T07:30:00Z', 'system', '', 'message-received',
           'message', '', ${detail} from generate_series(1, 3) n`,
        [clinic.organisation],
      )
    })
    expect(await sqlState(forge)).toMatch(/^(?:RA006|23505)$/)
    expect((await entries()).length).toBe(2)
    expect(await fault()).toBeNull()
  })

  it.each([
    [
      'an edit',
      [`update audit_entry set detail = '{"time":9}' where :o and sequence = 3`],
      'wrong-hash at 3',
    ],
    [
      'an edit hashed anew',
      [
        `update audit_entry e set detail = '{}' where :o and sequence = 3`,
        `update audit_entry e set hash = entry_hash(e) where :o and sequence = 3`,
      ],
      'wrong-previous at 4',
    ],
    ['a deletion', ['delete from audit_entry where :o and sequence = 2'], 'missing at 2'],
    [
      'a deletion numbered anew',
      [
        'delete from audit_entry where :o and sequence = 2',
        'update audit_entry set sequence = 2 where :o and sequence = 3',
      ],
      'wrong-previous at 2',
    ],
    ['a truncation', ['delete from audit_entry where :o and sequence > 3'], 'shorter-than-head at 4'],
    [
      'a truncation with its head',
      ['delete from audit_entry where :o and sequence > 3', 'update head set audit_sequence = 3 where :o'],
      'head-differs at 3',
    ],
    [
      'two rows exchanged',
      [
        'update audit_entry set sequence = 99 where :o and sequence = 2',
        'update audit_entry set sequence = 2 where :o and sequence = 3',
        'update audit_entry set sequence = 3 where :o and sequence = 99',
      ],
      'wrong-previous at 2',
    ],
    [
      'a row put before the first',
      [
        `insert into audit_entry select organisation_id, 0, at, actor_kind, actor_id, event, subject_kind, subject_id,
         detail, previous, hash from audit_entry where :o and sequence = 1`,
      ],
      'out-of-order at 0',
    ],
  ])('AU.2 %s is found', async (_, statements, expected) => {
    await record(5)
    expect(await fault()).toBeNull()
    await tamper('alter table audit_entry disable trigger user', ...statements)
    expect(await fault()).toBe(expected)
    await tamper('alter table audit_entry enable trigger user')
  })

  it('lists every organisation, and walks chains longer than a page', async () => {
    await withClient(test.as.server, async (pg) => {
      await pg.query(`begin; set local rapport.organisation = '${clinic.organisation}'`)
      await pg.query(
        `insert into audit_entry (organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail)
         select $1, '2026-11-21T07:30:00Z', 'system', '', 'message-received', 'message', '', '{}' from generate_series(1, 4500)`,
        [clinic.organisation],
      )
      await pg.query('commit')
    })
    expect((await entries()).length).toBe(4_500)
    expect(await fault()).toBeNull()
    expect(await auditOver(test.database).organisations()).toContain(clinic.organisation)
  })
})

const AT_MICROS = '2026-11-21T07:30:00.123456Z'
const MESSAGE = { message_id: '', organisation_id: '', conversation_id: '', client_id: '', at: '' }
const bytes = (value: unknown): Buffer => (Buffer.isBuffer(value) ? value : Buffer.alloc(0))
