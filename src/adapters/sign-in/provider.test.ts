import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  startIdentityProvider,
  type IdentityProviderDouble,
  type Says,
} from '../../../test/doubles/identity-provider.ts'
import { openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { openEgress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openSignIn } from './open-sign-in.ts'
import type { Errand, ProviderAnswer, ProviderAsked } from './provider-sign-in.ts'
import type { SignedIn } from './session.ts'
import type { SignInMember } from './sign-in.ts'

const ORIGIN = 'http://localhost:4173'
const none = new Headers()

describe('signing in by the organisation’s identity provider', () => {
  let test: TestDatabase
  let double: IdentityProviderDouble
  let signIn: ReturnType<typeof openSignIn>
  let configured = true
  let ines: SignInMember
  beforeAll(async () => {
    ;[test, double] = await Promise.all([openTestDatabase(), startIdentityProvider()])
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
          const { issuer, clientId, secret } = double
          return configured ? { issuer, clientId, secret, twoFactors: ['gold'] } : null
        },
      },
    })
  })
  afterAll(async () => {
    await signIn.close()
    await double.close()
    await test.close()
  })
  beforeEach(async () => {
    configured = true
    const clinic = await openClinic(test)
    const email = `ines.${randomBytes(4).toString('hex')}@example.org`
    ines = { organisationId: clinic.organisation, memberId: clinic.member, email }
    await signIn.enrol(ines, null)
  })

  const holding = (cookies: readonly string[]): Headers =>
    new Headers({ cookie: cookies.map((line) => line.split(';')[0]).join('; ') })
  const visitBy = (headers: Headers, errand: Errand = 'enter') => ({
    ...{ organisationId: ines.organisationId, origin: ORIGIN },
    ...{ headers, errand },
  })
  const begin = async (): Promise<ProviderAsked> => {
    const asked = await signIn.provider.begin(visitBy(none), '/app/')
    if (!asked) throw new Error('nobody was asked')
    return asked
  }
  const finish = async (query: ProviderAnswer, headers: Headers): Promise<SignedIn | null> => {
    const done = await signIn.provider.finish(visitBy(headers), query)
    return done?.did === 'enter' ? done.signedIn : null
  }
  const broughtBack = (asked: ProviderAsked, says: Says): ProviderAnswer =>
    Object.fromEntries(double.visit(asked.to, says).searchParams)
  const signInAs = async (says: Says) => {
    const asked = await begin()
    return finish(broughtBack(asked, says), holding(asked.cookies))
  }

  it('a member whose address it verified is in, as often as they come', async () => {
    const says = { email: ines.email.toUpperCase(), subject: ines.email }
    for (const again of [1, 2]) {
      const signedIn = await signInAs(says)
      expect([again, signedIn?.memberId]).toEqual([again, ines.memberId])
      const session = await signIn.session(holding(signedIn?.cookies ?? []))
      expect(session).toMatchObject({ memberId: ines.memberId, factor: 'provider' })
    }
  })

  it('the provider is asked for a code, with PKCE, state and a nonce', async () => {
    const { to } = await begin()
    const asked = new URL(to).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: double.clientId,
      scope: 'openid email',
      redirect_uri: `${ORIGIN}/sign-in/callback/organisation`,
      code_challenge_method: 'S256',
    })
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length).toBeGreaterThanOrEqual(32)
  })

  it.each([
    ['an address it did not verify', { verified: false }],
    ['another issuer', { issuer: 'https://evil.example' }],
    ['a token for somebody else’s software', { audience: 'another' }],
    ['a token that ran out', { expiresIn: -120 }],
    ['a nonce of another sign-in', { nonce: 'x'.repeat(32) }],
    ['a signature nobody knows', { forged: true }],
  ])('%s opens nothing', async (_, wrong) => {
    expect(await signInAs({ email: ines.email, ...wrong })).toBeNull()
  })

  it('an address of nobody here signs nobody up', async () => {
    const users = async (): Promise<number> =>
      withClient(test.as.superuser, async (client) => {
        const { rows } = await client.query<{ n: string }>('select count(*) n from sign_in.auth_user')
        return Number(rows[0]?.n)
      })
    const before = await users()
    expect(await signInAs({ email: 'nobody@example.org', subject: 'nobody' })).toBeNull()
    expect(await users()).toBe(before)
  })

  it('an answer without the browser it was asked in, with another state, used twice, or refused, opens nothing', async () => {
    const says = { email: ines.email, subject: ines.email }
    const asked = await begin()
    const answer = broughtBack(asked, says)
    expect(await finish(answer, none)).toBeNull()
    expect(await finish({ ...answer, state: 'x'.repeat(32) }, holding(asked.cookies))).toBeNull()
    const other = await begin()
    expect(await finish(broughtBack(other, says), holding(asked.cookies))).toBeNull()
    const good = await begin()
    const once = broughtBack(good, says)
    expect(await finish(once, holding(good.cookies))).not.toBeNull()
    expect(await finish(once, holding(good.cookies))).toBeNull()
    expect(await finish({ error: 'access_denied', state: 'x' }, holding(good.cookies))).toBeNull()
    expect(await finish({}, none)).toBeNull()
  })

  it('a code that somebody else asked for is worth nothing to them: the verifier stays here', async () => {
    const [mine, theirs] = [await begin(), await begin()]
    const stolen = broughtBack(theirs, { email: ines.email })
    const state = new URL(mine.to).searchParams.get('state') ?? ''
    expect(await finish({ ...stolen, state }, holding(mine.cookies))).toBeNull()
    expect(double.refusals.at(-1)).toBe('verifier')
  })

  it('where none is configured nobody is asked, and what no rule lets out is out of reach', async () => {
    configured = false
    expect(await signIn.provider.begin(visitBy(none), '/app/')).toBeNull()
    expect(signIn.provider.reaches('https://login.elsewhere.example')).toBe(false)
    expect(signIn.provider.reaches(double.issuer)).toBe(true)
  })

  it('PR.5 neither its tokens nor what it calls somebody are kept in clear', async () => {
    await signInAs({ email: ines.email, subject: 'quetzalcoatlus@example.org' })
    const kept = await withClient(test.as.superuser, async (client) => {
      const { rows } = await client.query(
        `select to_jsonb(a) row from sign_in.auth_account a where provider_id = 'organisation'`,
      )
      return JSON.stringify(rows)
    })
    expect(kept).toMatch(/organisation/)
    expect(kept).not.toMatch(/quetzalcoatlus|eyJ/)
    expect(kept).not.toContain(ines.email)
  })
})
