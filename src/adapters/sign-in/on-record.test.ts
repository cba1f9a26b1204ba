import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openClinic, sqlState, type Clinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openSignIn } from './open-sign-in.ts'
import { browserWith } from './sign-in.contract.ts'
import type { SignInMember } from './sign-in.ts'

const PASSWORD = 'four words are plenty'
const none = new Headers()

describe('sign-in and the chain', () => {
  let test: TestDatabase
  let clinic: Clinic
  let ines: SignInMember
  let signIn: ReturnType<typeof openSignIn>
  const keys = { secret: randomBytes(32).toString('hex'), addressKey: randomBytes(32) }
  beforeAll(async () => {
    test = await openTestDatabase()
    signIn = openSignIn({
      ...keys,
      database: test.as.auth,
      publicUrl: null,
      provider: null,
      clock: systemClock,
    })
  })
  afterEach(() => void vi.useRealTimers())
  afterAll(async () => {
    await signIn.close()
    await test.close()
  })
  beforeEach(async () => {
    clinic = await openClinic(test)
    ines = {
      organisationId: clinic.organisation,
      memberId: clinic.member,
      email: `${randomUUID()}@example.org`,
    }
  })
  const asSuperuser = (statement: string, values: readonly unknown[] = []) =>
    withClient(test.as.superuser, async (pg) => (await pg.query(statement, [...values])).rows)
  const told = async (): Promise<readonly string[]> => {
    const rows = await asSuperuser(
      'select event, actor_id, detail from audit_entry where organisation_id = $1 order by sequence',
      [clinic.organisation],
    )
    return rows.map(
      ({ event, actor_id, detail }) => `${event} ${actor_id === ines.memberId ? 'self' : actor_id} ${detail}`,
    )
  }
  const sessions = async (): Promise<number> => (await signIn.sessionsOf(ines)).length

  it('AU.1 coming in, going out and every change of a way in stand in the chain, with who did it', async () => {
    const administrator = randomUUID()
    const first = await signIn.withLink(await signIn.makeLink(ines, administrator), none)
    await signIn.enrol(ines, PASSWORD)
    await signIn.enrol(ines, null)
    await signIn.withPassword(ines.email, PASSWORD, none)
    await signIn.withPassword(ines.email, 'something else', none)
    await signIn.endSessions(
      ines,
      (await signIn.session(browserWith(first ?? { cookies: [] })))?.sessionId ?? '',
    )
    await signIn.signOut(browserWith(first ?? { cookies: [] }))
    await signIn.signOut(browserWith(first ?? { cookies: [] }))
    await signIn.withPassword(ines.email, PASSWORD, none)
    await signIn.endSessions(ines, null, administrator)
    expect(await told()).toEqual([
      `sign-in-link-made ${administrator} {"by":"administrator"}`,
      'member-signed-in self {"how":"link"}',
      'factor-added self {"factor":"password"}',
      'member-signed-in self {"how":"password"}',
      'session-ended self {"sessions":1}',
      'signed-out self {}',
      'member-signed-in self {"how":"password"}',
      `session-ended ${administrator} {"sessions":1,"by":"administrator"}`,
    ])
  })

  it('AU.1 where the entry cannot be written nobody is signed in, and the link still works', async () => {
    const secret = await signIn.makeLink(ines)
    const right = 'function sign_in.append_entry(uuid, text, text, text, text, text, text)'
    await asSuperuser(`revoke execute on ${right} from rapport_auth`)
    await expect(signIn.withLink(secret, none)).rejects.toThrow('permission denied')
    await expect(signIn.enrol(ines, PASSWORD)).rejects.toThrow('permission denied')
    await asSuperuser(`grant execute on ${right} to rapport_auth`)
    expect(await sessions()).toBe(0)
    expect((await signIn.enrolled(ines)).password).toBe(false)
    expect(await signIn.withLink(secret, none)).not.toBeNull()
  })

  it('AU.1 PostgreSQL keeps no session, factor or password that no entry tells of', async () => {
    await signIn.withLink(await signIn.makeLink(ines), none)
    await signIn.enrol(ines, PASSWORD)
    const [user] = await asSuperuser('select id from sign_in.auth_user where member_id = $1', [ines.memberId])
    const at = 'now(), now()'
    const unsaid = [
      `insert into sign_in.auth_session (id, user_id, token, expires_at, created_at, updated_at)
         values ('made-up', $1, 'made-up', now() + interval '1 hour', ${at})`,
      'delete from sign_in.auth_session where user_id = $1',
      'update sign_in.auth_session set proven_at = now() where user_id = $1',
      "update sign_in.auth_account set password = 'x' where user_id = $1",
      `insert into sign_in.auth_account (id, user_id, account_id, provider_id, created_at, updated_at)
         values ('x', $1, repeat('a', 64), 'organisation', ${at})`,
      `insert into sign_in.auth_passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up, created_at)
         values ('x', $1, 'x', 'x', 0, 'x', false, now())`,
    ]
    for (const statement of unsaid)
      expect([
        statement,
        await sqlState(withClient(test.as.auth, (pg) => pg.query(statement, [user.id]))),
      ]).toEqual([statement, 'RA019'])
    const other = "select sign_in.append_entry($1, now()::text, 'member', $2, 'client-erased', $2, '{}')"
    const forged = withClient(test.as.auth, (pg) => pg.query(other, [ines.organisationId, ines.memberId]))
    expect(await sqlState(forged)).toBe('RA006')
  })

  it('a session that ran out lets nobody in and breaks nothing, also where the clock of the database is behind', async () => {
    const entered = await signIn.withLink(await signIn.makeLink(ines), none)
    const browser = browserWith(entered ?? { cookies: [] })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 13 * 3_600_000 })
    expect(await signIn.session(browser)).toBeNull()
    vi.useRealTimers()
    expect(await signIn.session(browser)).not.toBeNull()
    const own = 'user_id = (select id from sign_in.auth_user where member_id = $1)'
    await asSuperuser(
      `update sign_in.auth_session set expires_at = now() - interval '1 second' where ${own}`,
      [ines.memberId],
    )
    expect(await signIn.session(browser)).toBeNull()
    expect(await asSuperuser(`select from sign_in.auth_session where ${own}`, [ines.memberId])).toEqual([])
  })

  it('who was taken off the staff gets no session, whatever they know', async () => {
    await signIn.enrol(ines, PASSWORD)
    await asSuperuser('update member set active = false where member_id = $1', [ines.memberId])
    expect(await signIn.withPassword(ines.email, PASSWORD, none)).toBeNull()
    expect(await sessions()).toBe(0)
    expect(await told()).toEqual(['factor-added self {"factor":"password"}'])
  })

  it('AU.1 a server killed in the middle leaves as many sessions as the chain says', async () => {
    const given = {
      ...{ url: test.url.auth, secret: keys.secret, addressKey: keys.addressKey.toString('hex') },
      ...ines,
    }
    const program = join(import.meta.dirname, '../../../test/doubles/dying-sign-in.ts')
    for (const milliseconds of [40, 130, 220]) {
      const child = spawn(process.execPath, [program, JSON.stringify(given)], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const ended = new Promise((done) => child.once('exit', done))
      await new Promise((done) => child.stdout.once('data', done))
      await pause(milliseconds)
      child.kill('SIGKILL')
      await ended
    }
    const entries = await told()
    const begun = entries.filter((entry) => entry.startsWith('member-signed-in')).length
    const out = entries.filter((entry) => entry.startsWith('signed-out')).length
    const ended = entries.flatMap((entry) => /^session-ended .*"sessions":(\d+)/.exec(entry)?.[1] ?? [])
    const gone = out + ended.reduce((sum, count) => sum + Number(count), 0)
    expect(begun).toBeGreaterThanOrEqual(3)
    expect(await sessions()).toBe(begun - gone)
  })
})
