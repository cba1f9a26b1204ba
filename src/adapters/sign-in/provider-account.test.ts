import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  startIdentityProvider,
  type IdentityProviderDouble,
  type Says,
} from '../../../test/doubles/identity-provider.ts'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openEgress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { openSignIn } from './open-sign-in.ts'
import type { Errand, ProviderDone } from './provider-sign-in.ts'
import type { Session } from './session.ts'
import type { SignInMember } from './sign-in.ts'

const ORIGIN = 'http://localhost:4173'
const PASSWORD = 'four words are plenty'
const none = new Headers()

describe('who somebody is at the organisation’s identity provider', () => {
  let test: TestDatabase
  let first: IdentityProviderDouble
  let other: IdentityProviderDouble
  let current: IdentityProviderDouble
  let signIn: ReturnType<typeof openSignIn>
  let ines: SignInMember
  beforeAll(async () => {
    ;[test, first, other] = await Promise.all([
      openTestDatabase(),
      startIdentityProvider(),
      startIdentityProvider(),
    ])
    const egress = openEgress({ rules: readRules({}).rules, resolve: async () => [], authorities: null })
    signIn = openSignIn({
      clock: systemClock,
      database: test.as.auth,
      secret: randomBytes(32).toString('hex'),
      addressKey: randomBytes(32),
      publicUrl: null,
      provider: {
        egress,
        identityProvider: async () => {
          const { issuer, clientId, secret } = current
          return { issuer, clientId, secret, twoFactors: ['gold'] }
        },
      },
    })
  })
  afterAll(async () => {
    await signIn.close()
    await Promise.all([first.close(), other.close()])
    await test.close()
  })
  beforeEach(async () => {
    current = first
    const clinic = await openClinic(test)
    const email = `ines.${randomBytes(4).toString('hex')}@example.org`
    ines = { organisationId: clinic.organisation, memberId: clinic.member, email }
    await signIn.enrol(ines, null)
  })

  /** As a browser keeps them: the newest of each name, and none that was taken away. */
  const holding = (cookies: readonly string[], before: Headers = none): Headers => {
    const held = new Map<string, string>()
    for (const line of [...(before.get('cookie') ?? '').split('; '), ...cookies]) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split('=', 2)
      if (value === '') held.delete(name)
      else held.set(name, pair)
    }
    return new Headers({ cookie: [...held.values()].join('; ') })
  }
  const visit = async (errand: Errand, says: Says, browser = none): Promise<ProviderDone | null> => {
    const place = { organisationId: ines.organisationId, origin: ORIGIN }
    const asked = await signIn.provider.begin({ ...place, headers: browser, errand }, '/account')
    if (!asked) return null
    const query = Object.fromEntries(current.visit(asked.to, says).searchParams)
    return signIn.provider.finish({ ...place, headers: holding(asked.cookies, browser) }, query)
  }
  const enters = async (says: Says): Promise<Headers | null> => {
    const done = await visit('enter', says)
    return done?.did === 'enter' ? holding(done.signedIn.cookies) : null
  }
  const byPassword = async (): Promise<Headers> => {
    await signIn.enrol(ines, PASSWORD)
    const answer = await signIn.withPassword(ines.email, PASSWORD, none)
    return holding(answer?.cookies ?? [])
  }
  const sessionOf = async (browser: Headers | null): Promise<Session | null> =>
    browser && signIn.session(browser)
  const says = (subject: string, more: Partial<Says> = {}): Says => ({
    email: ines.email,
    subject: `${subject} ${ines.email}`,
    ...more,
  })

  it('another `sub` with the same address does not come in, and whoever was connected still does', async () => {
    expect(await enters(says('Ines'))).not.toBeNull()
    expect(await enters(says('who has the address now'))).toBeNull()
    expect(await enters(says('Ines'))).not.toBeNull()
  })

  it('the same `sub` comes in whatever its address is now, verified or not', async () => {
    await enters(says('Ines'))
    for (const changed of [{ email: 'married@example.org' }, { verified: false }])
      expect((await sessionOf(await enters(says('Ines', changed))))?.memberId).toBe(ines.memberId)
  })

  it('an address connects nobody who stood here before, or who has another way in', async () => {
    const link = await signIn.withLink(await signIn.makeLink(ines), none)
    expect(await sessionOf(holding(link?.cookies ?? []))).not.toBeNull()
    expect(await enters(says('Ines'))).toBeNull()
    expect(await signIn.provider.connected(ines)).toBe('no')
  })

  it('another provider with the same names opens nobody’s account, until they connect it themselves', async () => {
    expect(await enters(says('Ines'))).not.toBeNull()
    const browser = await byPassword()
    current = other
    expect(await enters(says('Ines'))).toBeNull()
    expect(await signIn.provider.connected(ines)).toBe('elsewhere')
    expect(await visit('connect', says('Ines'), browser)).toMatchObject({ did: 'connect' })
    expect(await signIn.provider.connected(ines)).toBe('yes')
    expect(await enters(says('Ines'))).not.toBeNull()
    current = first
    expect(await enters(says('Ines'))).toBeNull()
  })

  it('what somebody connected opens no account of anybody else', async () => {
    expect(await enters(says('Ines'))).not.toBeNull()
    const taken = says('Ines')
    const clinic = await openClinic(test)
    ines = { organisationId: clinic.organisation, memberId: clinic.member, email: `eva.${ines.email}` }
    const browser = await byPassword()
    expect(await visit('connect', taken, browser)).toBeNull()
    expect(await signIn.provider.connected(ines)).toBe('no')
  })

  it('whoever signed out on the way, or is somebody else now, connects nothing', async () => {
    const browser = await byPassword()
    const place = { organisationId: ines.organisationId, origin: ORIGIN }
    const asked = await signIn.provider.begin({ ...place, headers: browser, errand: 'connect' }, '/account')
    const query = Object.fromEntries(current.visit(asked?.to ?? '', says('Ines')).searchParams)
    await signIn.signOut(browser)
    const headers = holding(asked?.cookies ?? [], browser)
    expect(await signIn.provider.finish({ ...place, headers }, query)).toBeNull()
    expect(await signIn.provider.connected(ines)).toBe('no')
    expect(await visit('connect', says('Ines'))).toBeNull()
  })

  it('a connection is on record when it comes and when it goes, and then opens nothing', async () => {
    const browser = await byPassword()
    await visit('connect', says('Ines'), browser)
    expect(await signIn.provider.disconnect(ines)).toBe(true)
    expect(await signIn.provider.disconnect(ines)).toBe(false)
    expect(await enters(says('Ines'))).toBeNull()
    const told = await withClient(test.as.superuser, async (client) => {
      const { rows } = await client.query<{ event: string; detail: string }>(
        `select event, detail from audit_entry where organisation_id = $1 and subject_id = $2 order by sequence`,
        [ines.organisationId, ines.memberId],
      )
      return rows.filter(({ detail }) => detail.includes('"provider"')).map(({ event }) => event)
    })
    expect(told).toEqual(['factor-added', 'factor-removed'])
  })

  it('what was lost is taken away with everything else, and the address does not bring it back', async () => {
    await enters(says('Ines'))
    await signIn.forgetFactors(ines)
    expect(await signIn.provider.connected(ines)).toBe('no')
    expect(await enters(says('Ines'))).toBeNull()
  })

  it.each([
    ['nothing', {}, 'provider'],
    ['a password', { amr: ['pwd'] }, 'provider'],
    ['an unknown word', { acr: 'silver' }, 'provider'],
    ['two factors, by amr', { amr: ['pwd', 'otp', 'mfa'] }, 'provider-two-factors'],
    ['two factors, by the word agreed on', { acr: 'gold' }, 'provider-two-factors'],
  ])('of a sign-in that tells of %s, as much counts', async (_, told, factor) => {
    expect(await sessionOf(await enters(says('Ines', told)))).toMatchObject({ factor })
  })

  it('when it was shown is the provider’s word; not told, it was long ago', async () => {
    const silent = await sessionOf(await enters(says('Ines')))
    expect(silent?.provenAt).toBe('1970-01-01T00:00:00.000Z')
    const before = Date.now() - 3_700_000
    const remembered = await sessionOf(await enters(says('Ines', { shownAgo: 3_600 })))
    const at = Date.parse(remembered?.provenAt ?? '')
    expect(at).toBeGreaterThan(before)
    expect(at).toBeLessThan(Date.now() - 3_500_000)
    const ahead = await sessionOf(await enters(says('Ines', { shownAgo: -7_200 })))
    expect(Date.parse(ahead?.provenAt ?? '')).toBeLessThanOrEqual(Date.now())
  })

  it('its word for one factor opens no work of somebody who has a passkey or an app', async () => {
    const browser = await enters(says('Ines'))
    await withClient(test.as.superuser, async (client) => {
      await client.query(
        `insert into sign_in.auth_two_factor (id, user_id, secret, backup_codes, verified)
        select 'app ' || id, id, 'sealed', '[]', false from sign_in.auth_user where member_id = $1`,
        [ines.memberId],
      )
      await client.query(`set session_replication_role = replica`)
      await client.query(
        `update sign_in.auth_two_factor set verified = true from sign_in.auth_user u
        where u.id = user_id and u.member_id = $1`,
        [ines.memberId],
      )
    })
    expect((await sessionOf(browser))?.provenAt).not.toBeNull()
    expect(await sessionOf(await enters(says('Ines')))).toMatchObject({ factor: 'provider', provenAt: null })
    const strong = await sessionOf(await enters(says('Ines', { amr: ['mfa'], shownAgo: 1 })))
    expect(strong?.provenAt).not.toBeNull()
  })

  it('shows again that it is them: asked anew at the provider, and shown just now', async () => {
    const browser = await enters(says('Ines'))
    if (!browser) throw new Error('nobody came in')
    const place = { organisationId: ines.organisationId, origin: ORIGIN, headers: browser }
    const asked = await signIn.provider.begin({ ...place, errand: 'prove' }, '/account')
    expect(Object.fromEntries(new URL(asked?.to ?? '').searchParams)).toMatchObject({
      ...{ prompt: 'login', max_age: '0', acr_values: 'gold' },
    })
    expect(await visit('prove', says('Ines', { shownAgo: 1 }), browser)).toMatchObject({
      did: 'prove',
      factor: 'provider',
    })
    for (const wrong of [says('Ines'), says('Ines', { shownAgo: 900 }), says('another', { shownAgo: 1 })])
      expect(await visit('prove', wrong, browser)).toBeNull()
    expect(await enters(says('another'))).toBeNull()
  })
})
