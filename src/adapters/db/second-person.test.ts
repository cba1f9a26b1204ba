import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, asServer, insert, sqlState, type Clinic, type Row } from '../../../test/postgres-clinic.ts'
import { openPeople, type People } from '../../../test/postgres-people.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

/** By hand, with the rights of the server, in an administrator's name. */
describe('what one administrator does alone, in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let people: People
  beforeAll(async () => {
    test = await openTestDatabase()
    ;({ clinic, people } = await openPeople(test))
  })
  afterAll(() => test.close())

  const by = (who: keyof People): string => `member:${people[who]}`
  const done = (work: (pg: Client) => Promise<unknown>, actor = by('administrator')) =>
    sqlState(asServer(test, clinic.organisation, work, actor))
  const asked = (change: Row = {}): Row => ({
    ...{ organisation_id: clinic.organisation, confirmation_id: randomUUID(), what: 'role' },
    ...{ member_id: people.waiting, role: 'supervisor', asked_by: people.administrator },
    ...{ asked_at: '2026-11-22T08:00:00.000Z', ...change },
  })
  /** Asks in the administrator's name and answers as somebody, in one transaction that is not kept. */
  const answered = (actor: string, by_member: string | null, then: string | null = null) =>
    done(async (pg) => {
      const row = asked()
      await insert(pg, 'confirmation', row)
      if (then !== null) await pg.query(then)
      await actAs(pg, actor)
      const { rowCount } = await pg.query(
        `update confirmation set answer = 'confirmed', answered_by = $2, answered_at = now()
         where confirmation_id = $1`,
        [row['confirmation_id'], by_member],
      )
      const { rows } = await pg.query('select role from member where member_id = $1', [people.waiting])
      expect([rowCount, rows[0]]).toEqual([1, { role: 'supervisor' }])
      throw Object.assign(new Error('it would hold'), { code: 'HOLDS' })
    })

  it.each(['practitioner', 'supervisor', 'administrator'])('PR.5 nobody is made a %s', async (role) => {
    const set = (who: string) => (pg: Client) =>
      pg.query('update member set role = $1 where member_id = $2', [role, who])
    const state = await done(set(people.evaluator))
    expect([role, state, await done(set(people.evaluator), 'system')]).toEqual([role, 'RA006', 'RA006'])
    const made = done((pg) =>
      pg.query(
        `insert into member (organisation_id, member_id, role, name, title, email, email_lookup)
         select organisation_id, gen_random_uuid(), $1, name, title, email, sha256('another')
         from member where member_id = $2`,
        [role, people.evaluator],
      ),
    )
    expect([role, await made]).toEqual([role, 'RA006'])
  })

  it('PR.5 nobody who was taken off the staff comes back to what they were', async () => {
    const back = 'update member set active = true where member_id = $1'
    expect(await done((pg) => pg.query(back, [people.disabled]))).toBe('RA006')
    const waits = "update member set active = true, role = 'awaiting' where member_id = $1"
    expect(await done((pg) => pg.query(waits, [people.disabled]))).toBeNull()
    await asServer(
      test,
      clinic.organisation,
      (pg) => pg.query('update member set active = false where member_id = $1', [people.disabled]),
      by('administrator'),
    )
  })

  it('PR.5 a second person confirms, or whoever runs the server, and nobody else', async () => {
    const { administrator, supervisor, waiting, other, evaluator } = people
    expect(await answered(by('supervisor'), supervisor)).toBe('HOLDS')
    expect(await answered('system', null)).toBe('HOLDS')
    expect(await answered(by('administrator'), administrator)).toBe('RA006')
    expect(await answered(by('administrator'), supervisor)).toBe('RA006')
    expect(await answered('system', supervisor)).toBe('RA006')
    expect(await answered(by('administrator'), null)).toBe('RA006')
    const gone = `update member set active = false where member_id = '${waiting}'`
    expect(await answered(by('supervisor'), supervisor, gone)).toBe('RA007')
    for (const [name, id] of Object.entries({ waiting, other, evaluator })) {
      const work = async (pg: Client) => {
        const row = asked()
        await insert(pg, 'confirmation', row)
        await actAs(pg, `member:${id}`)
        const answer = await pg.query(
          "update confirmation set answer = 'confirmed', answered_by = $1, answered_at = now()",
          [id],
        )
        expect([name, answer.rowCount]).toEqual([name, 0])
        throw Object.assign(new Error('none was theirs'), { code: 'NONE' })
      }
      expect([name, await done(work)]).toEqual([name, 'NONE'])
    }
  })

  it('PR.5 nobody asks in another person’s name, for themselves, or for somebody who holds a role', async () => {
    const ask = (change: Row, actor?: string) =>
      done((pg) => insert(pg, 'confirmation', asked(change)), actor)
    expect(await ask({ asked_by: people.supervisor })).toBe('42501')
    expect(await ask({ asked_by: people.supervisor }, by('supervisor'))).toBe('42501')
    expect(await ask({ member_id: people.other })).toBe('RA006')
    expect(await ask({ member_id: people.administrator })).toBe('RA006')
    expect(await ask({ role: 'awaiting' })).toBe('23514')
  })

  it('PR.5 nobody in care is made up with a new client', async () => {
    const give = (member: string) =>
      done(async (pg) => {
        await pg.query('insert into care (organisation_id, client_id, member_id) values ($1, $2, $3)', [
          ...[clinic.organisation, clinic.client, member],
        ])
        throw Object.assign(new Error('it would hold'), { code: 'HOLDS' })
      })
    expect(await give(people.other)).toBe('HOLDS')
    for (const who of [people.waiting, people.supervisor, people.disabled])
      expect([who, await give(who)]).toEqual([who, '42501'])
  })

  it('PR.5 an identity provider that was changed vouches for nobody, whatever is written beside it', async () => {
    const state = await done(async (pg) => {
      const confirmed = async () => (await pg.query('select confirmed from sign_in_rule')).rows[0]
      await pg.query('update sign_in_rule set second_factor = not second_factor')
      const kept = await confirmed()
      await pg.query('update sign_in_rule set issuer = issuer || $1, confirmed = true', [Buffer.from('x')])
      expect([kept, await confirmed()]).toEqual([{ confirmed: true }, { confirmed: false }])
      await pg.query('update sign_in_rule set confirmed = true')
      expect(await confirmed()).toEqual({ confirmed: false })
      throw Object.assign(new Error('not kept'), { code: 'NOT-KEPT' })
    })
    expect(state).toBe('NOT-KEPT')
  })
})
