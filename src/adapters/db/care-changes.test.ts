import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakGlass } from '../../../test/postgres-care.ts'
import {
  addLicence,
  addMember,
  asServer,
  insert,
  openClinic,
  sqlState,
  type Clinic,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

const FAR = '2099-01-01T00:00:00.000Z'
const LONG_AGO = '2020-01-01T00:00:00.000Z'
const REASON = 'She rang and hung up.'

/** What PostgreSQL itself asks of a handover and an emergency access, whoever writes. */
describe('care that changes hands, in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  const people = {
    other: randomUUID(),
    emergency: randomUUID(),
    supervisor: randomUUID(),
    administrator: randomUUID(),
  }
  const ofClient = () => ({ organisation_id: clinic.organisation, client_id: clinic.client })
  beforeAll(async () => {
    test = await openTestDatabase()
    clinic = await openClinic(test)
    for (const id of [people.other, people.emergency]) await addMember(clinic, id, 'practitioner')
    await addMember(clinic, people.supervisor, 'supervisor')
    await addMember(clinic, people.administrator, 'administrator')
    const at = new Date().toISOString()
    const until = new Date(Date.now() + 3_600_000).toISOString()
    const given = { member: people.emergency, at, until, reason: REASON }
    await asServer(
      test,
      clinic.organisation,
      (pg) => breakGlass(clinic, pg, given),
      `member:${people.emergency}`,
    )
  })
  afterAll(() => test.close())

  const counted = (table: string, actor: string): Promise<number> =>
    asServer(
      test,
      clinic.organisation,
      async (pg) => (await pg.query(`select from ${table}`)).rowCount ?? 0,
      actor,
    )

  const act = (actor: string, statement: string, values: readonly unknown[]): Promise<string | null> =>
    sqlState(
      asServer(
        test,
        clinic.organisation,
        async (pg) => {
          const { rowCount } = await pg.query(statement, [...values])
          if (rowCount === 0) throw Object.assign(new Error('nothing'), { code: 'nothing' })
        },
        `member:${actor}`,
      ),
    )
  const offer = async (to: string): Promise<string> => {
    const id = randomUUID()
    await asServer(
      test,
      clinic.organisation,
      (pg) =>
        insert(pg, 'handover', {
          ...ofClient(),
          ...{ conversation_id: clinic.conversation, handover_id: id, from_member: clinic.member },
          ...{ to_member: to, offered_at: LONG_AGO, until_at: FAR },
          words: clinic.words.seal({ table: 'handover', column: 'words', row: id }, 'Sleeps badly.'),
        }),
      `member:${clinic.member}`,
    )
    return id
  }
  const answer = 'update handover set answer = $1, answered_at = now() where handover_id = $2'

  it('a client is taken over by whom they were offered to, licensed there, once, and comes back the same way', async () => {
    const id = await offer(people.other)
    expect(await act(people.other, answer, ['accepted', id])).toBe('RA003')
    await addLicence(clinic, people.other, randomUUID(), {})
    expect(await act(clinic.member, answer, ['accepted', id])).toBe('RA006')
    expect(await act(people.administrator, answer, ['accepted', id])).toBe('nothing')
    expect(await act(people.other, answer, ['withdrawn', id])).toBe('RA006')
    expect(await act(people.other, answer, ['accepted', id])).toBeNull()
    expect(await act(people.other, answer, ['declined', id])).toBe('RA007')
    expect(await counted('conversation', `member:${people.other}`)).toBeGreaterThan(0)
    expect(await counted('conversation', `member:${clinic.member}`)).toBe(0)
    const back = randomUUID()
    await asServer(
      test,
      clinic.organisation,
      (pg) =>
        insert(pg, 'handover', {
          ...ofClient(),
          ...{ conversation_id: clinic.conversation, handover_id: back, from_member: people.other },
          ...{ to_member: clinic.member, offered_at: LONG_AGO, until_at: FAR },
          words: clinic.words.seal({ table: 'handover', column: 'words', row: back }, 'Sleeps well.'),
        }),
      `member:${people.other}`,
    )
    expect(await act(clinic.member, answer, ['accepted', back])).toBeNull()
    expect(await counted('conversation', `member:${clinic.member}`)).toBeGreaterThan(0)
  })
  it('an offer lapses by the server alone, not before its time, and nobody accepts it after', async () => {
    const id = await offer(people.other)
    const lapse = `update handover set answer = 'lapsed', answered_at = $1 where handover_id = $2`
    const bySystem = (at: string) =>
      sqlState(asServer(test, clinic.organisation, (pg) => pg.query(lapse, [at, id]).then(() => undefined)))
    expect(await act(people.other, lapse, [FAR, id])).toBe('RA006')
    expect(await bySystem(new Date().toISOString())).toBe('RA006')
    const late = 'update handover set answer = $1, answered_at = until_at where handover_id = $2'
    expect(await act(people.other, late, ['accepted', id])).toBe('RA007')
    expect(await bySystem(FAR)).toBeNull()
    expect(await act(people.other, answer, ['accepted', id])).toBe('RA007')
  })
  it.each([
    ['an administrator', () => people.administrator, () => people.administrator],
    ['somebody for somebody else', () => people.other, () => people.emergency],
  ])('an emergency access is not opened by %s', async (_, actor, whose) => {
    const broken = asServer(
      test,
      clinic.organisation,
      (pg) =>
        breakGlass(clinic, pg, {
          member: whose(),
          at: LONG_AGO,
          until: '2020-01-01T01:00:00.000Z',
          reason: REASON,
        }),
      `member:${actor()}`,
    )
    expect(await sqlState(broken)).toBe('RA006')
  })

  it('an emergency access is no longer than four hours, and reviewed once, by a supervisor', async () => {
    const long = asServer(
      test,
      clinic.organisation,
      (pg) => breakGlass(clinic, pg, { member: people.other, at: LONG_AGO, until: FAR, reason: REASON }),
      `member:${people.other}`,
    )
    expect(await sqlState(long)).toBe('23514')
    const review = `update break_glass set reviewed_by = $1, reviewed_at = now(), outcome = 'justified', review = reason
      where member_id = $2`
    expect(await act(people.emergency, review, [people.supervisor, people.emergency])).toBe('RA006')
    expect(await act(people.supervisor, review, [people.supervisor, people.emergency])).toBeNull()
    expect(await act(people.supervisor, review, [people.supervisor, people.emergency])).toBe('RA007')
  })
})
