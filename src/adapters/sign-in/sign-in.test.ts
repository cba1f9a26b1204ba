import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { movableClock } from '../memory/movable-clock.ts'
import { factorsContract } from './factors.contract.ts'
import { openMemorySignIn } from './memory-sign-in.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openSignIn } from './open-sign-in.ts'
import { LINK_HOURS, LONGEST_DAYS, type SignInMember } from './sign-in.ts'
import { browserWith, signInContract } from './sign-in.contract.ts'

const member = (organisationId: string, memberId: string, name: string): SignInMember => ({
  organisationId,
  memberId,
  email: `${name}.${randomBytes(4).toString('hex')}@example.org`,
})

signInContract('in memory', async () => ({
  signIn: openMemorySignIn(movableClock('2026-11-21T08:00:00.000Z')),
  member: member(randomUUID(), randomUUID(), 'ines'),
  colleague: member(randomUUID(), randomUUID(), 'tom'),
}))

factorsContract('in memory', async () => {
  const clock = movableClock('2026-11-21T08:00:00.000Z')
  return {
    signIn: openMemorySignIn(clock),
    member: member(randomUUID(), randomUUID(), 'ines'),
    colleague: member(randomUUID(), randomUUID(), 'tom'),
    nowMs: () => Date.parse(clock.now()),
  }
})

describe('in memory', () => {
  it('a one-time link ends after its hours', async () => {
    const clock = movableClock('2026-11-21T08:00:00.000Z')
    const signIn = openMemorySignIn(clock)
    const secret = await signIn.makeLink(member(randomUUID(), randomUUID(), 'ines'))
    clock.forward(LINK_HOURS * 3_600_000 + 1)
    expect(await signIn.withLink(secret, new Headers())).toBeNull()
  })
})

let test: TestDatabase
let signIn: ReturnType<typeof openSignIn>
beforeAll(async () => {
  test = await openTestDatabase()
  signIn = openSignIn({
    database: test.as.auth,
    secret: randomBytes(32).toString('hex'),
    addressKey: randomBytes(32),
    publicUrl: null,
    provider: null,
    clock: systemClock,
  })
})
afterAll(async () => {
  await signIn.close()
  await test.close()
})
const clinicMember = async (name: string): Promise<SignInMember> => {
  const clinic = await openClinic(test)
  return member(clinic.organisation, clinic.member, name)
}

signInContract('on PostgreSQL', async () => ({
  signIn,
  member: await clinicMember('ines'),
  colleague: await clinicMember('tom'),
}))

factorsContract('on PostgreSQL', async () => ({
  signIn,
  member: await clinicMember('ines'),
  colleague: await clinicMember('tom'),
  nowMs: () => Date.now(),
}))

describe('on PostgreSQL', () => {
  it('PR.5 no address, name, link, or place anybody signed in from stands in clear in its tables', async () => {
    const ines = await clinicMember('quetzalcoatlus')
    await signIn.enrol(ines, 'a canary named quetzalcoatlus')
    const secret = await signIn.makeLink(ines)
    const headers = new Headers({ 'user-agent': 'quetzalcoatlus', 'x-forwarded-for': '203.0.113.77' })
    await signIn.withPassword(ines.email, 'a canary named quetzalcoatlus', headers)
    const dump = await withClient(test.as.superuser, async (client) => {
      const tables = [
        'auth_user',
        'auth_session',
        'auth_account',
        'auth_verification',
        'auth_passkey',
        'auth_two_factor',
      ]
      const rows = await Promise.all(tables.map((table) => client.query(`select * from sign_in.${table}`)))
      return JSON.stringify(rows.map((one) => one.rows))
    })
    expect(dump).toContain(ines.memberId)
    for (const canary of ['quetzalcoatlus', ines.email, secret, '203.0.113.77'])
      expect(dump).not.toContain(canary)
  })

  it("PR.5 the server's role cannot read who signs in, and sign-in's role cannot read the record", async () => {
    const refused = async (config: typeof test.as.server, query: string): Promise<string> =>
      withClient(config, async (client) => {
        try {
          await client.query(query)
          return 'read'
        } catch (error) {
          return error instanceof Error && 'code' in error ? String(error.code) : ''
        }
      })
    expect(await refused(test.as.server, 'select * from sign_in.auth_user')).toBe('42501')
    expect(await refused(test.as.auth, 'select * from public.member')).toBe('42501')
    expect(await refused(test.as.auth, 'select * from public.message')).toBe('42501')
  })

  it('PR.5 row-level security is on and forced on every table of sign-in', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query(`select relname from pg_class where relnamespace = 'sign_in'::regnamespace
        and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`),
    )
    expect(rows).toEqual([])
  })

  it('a session that is used all the time ends after its longest time', async () => {
    const ines = await clinicMember('ines')
    const signedIn = await signIn.withLink(await signIn.makeLink(ines), new Headers())
    const browser = browserWith(signedIn ?? { cookies: [] })
    const begun = (days: number) =>
      withClient(test.as.superuser, (client) =>
        client.query(
          `update sign_in.auth_session s set created_at = now() - make_interval(days => $2)
          from sign_in.auth_user u where u.id = s.user_id and u.member_id = $1`,
          [ines.memberId, days],
        ),
      )
    await begun(LONGEST_DAYS - 1)
    expect(await signIn.session(browser)).toMatchObject({ memberId: ines.memberId })
    await begun(LONGEST_DAYS)
    expect(await signIn.stillSignedIn(browser)).toBeNull()
    expect(await signIn.sessionsOf(ines)).toEqual([])
  })

  it('the token of a session has 190 bits that nobody can know beforehand', async () => {
    const ines = await clinicMember('ines')
    for (let time = 0; time < 12; time += 1) await signIn.withLink(await signIn.makeLink(ines), new Headers())
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ token: string }>('select token from sign_in.auth_session'),
    )
    const tokens = rows.map(({ token }) => token)
    expect(tokens.length).toBeGreaterThan(12)
    expect(tokens.filter((token) => !/^[A-Za-z0-9]{32}$/.test(token))).toEqual([])
    expect(new Set(tokens).size).toBe(tokens.length)
    // Of 62 letters nearly all come up: the chance of fewer than 50 in 400 draws is below one in a million.
    expect(new Set(tokens.join('')).size).toBeGreaterThan(50)
    expect(32 * Math.log2(62)).toBeGreaterThan(128)
  })

  it('a session lives on in another process with the same secret', async () => {
    const secret = randomBytes(32).toString('hex')
    const addressKey = randomBytes(32)
    const ines = await clinicMember('ines')
    const given = {
      database: test.as.auth,
      secret,
      addressKey,
      publicUrl: 'https://care.example.org',
      provider: null,
      clock: systemClock,
    }
    const first = openSignIn(given)
    const signedIn = await first.withLink(await first.makeLink(ines), new Headers())
    await first.close()
    const second = openSignIn(given)
    expect(signedIn?.cookies.join()).toMatch(/^__Host-rapport-staff=.*Secure/i)
    expect(await second.session(browserWith(signedIn ?? { cookies: [] }))).toMatchObject({
      memberId: ines.memberId,
    })
    await second.close()
  })
})
