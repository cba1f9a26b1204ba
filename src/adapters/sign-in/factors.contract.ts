import { beforeEach, describe, expect, it } from 'vitest'
import { softwarePasskey, type SoftwarePasskey } from './software-passkey.ts'
import type { Session, SignedIn } from './session.ts'
import { browserWith, type SignInWorld } from './sign-in.contract.ts'
import type { CodeAsked } from './sign-in.ts'
import { codeAt, stepAt } from './totp.ts'

const PASSWORD = 'four words are plenty'
const ORIGIN = 'http://localhost:4173'
const none = new Headers({ origin: ORIGIN })
type World = SignInWorld & { readonly nowMs: () => number }

/** What every implementation of sign-in keeps about second factors and sessions. */
export function factorsContract(name: string, open: () => Promise<World>): void {
  describe(`factors, ${name}`, () => {
    let world: World
    beforeEach(async () => void (world = await open()))

    /** The headers of a browser that holds these cookies, beside those it had. */
    const holding = (cookies: readonly string[], before: Headers = none): Headers => {
      const headers = browserWith({ cookies })
      const all = [before.get('cookie'), headers.get('cookie')].filter(Boolean).join('; ')
      return new Headers({ cookie: all, origin: ORIGIN })
    }
    const must = <T>(value: T | null): T => {
      if (value === null) throw new Error('it was refused')
      return value
    }
    const entered = (answer: SignedIn | CodeAsked | null): SignedIn => {
      if (answer === null || 'codeAsked' in answer) throw new Error('not signed in')
      return answer
    }
    const sessionOf = async (headers: Headers): Promise<Session> => must(await world.signIn.session(headers))
    const byLink = async (who = world.member): Promise<Headers> => {
      const signedIn = await world.signIn.withLink(await world.signIn.makeLink(who), none)
      return holding(must(signedIn).cookies)
    }
    const enrolPasskey = async (browser: Headers, passkey: SoftwarePasskey, given = {}): Promise<boolean> => {
      const asked = must(await world.signIn.passkeys.askNew(browser, 'Ines Ferreira'))
      const answer = passkey.made(asked.options, given)
      const session = await sessionOf(browser)
      return world.signIn.passkeys.add(session, answer, 'my phone', holding(asked.cookies, browser))
    }
    const signInBy = async (passkey: SoftwarePasskey, given = {}): Promise<SignedIn | null> => {
      const asked = await world.signIn.passkeys.ask(none)
      return world.signIn.passkeys.signIn(passkey.proves(asked.options, given), holding(asked.cookies))
    }
    /** Enrols an authenticator; gives its secret as the app keeps it, and the recovery codes. */
    const enrolApp = async (browser: Headers) => {
      const session = await sessionOf(browser)
      const { uri, secret } = must(await world.signIn.authenticator.begin(session, 'Ines'))
      expect(new URL(uri).searchParams.get('secret')).toBe(secret)
      const key = fromBase32(secret)
      const code = (drift: number): string => codeAt(key, stepAt(world.nowMs()) + drift)
      expect(await world.signIn.authenticator.confirm(session, '000000')).toBeNull()
      const codes = must(await world.signIn.authenticator.confirm(session, code(-1)))
      return { code, codes }
    }
    const withPassword = async (): Promise<Headers> => {
      const answer = must(await world.signIn.withPassword(world.member.email, PASSWORD, none))
      if (!('codeAsked' in answer)) throw new Error('no code was asked for')
      return holding(answer.cookies)
    }

    it('a passkey that was made here signs in its owner, and counts as two factors', async () => {
      const passkey = softwarePasskey()
      expect(await enrolPasskey(await byLink(), passkey)).toBe(true)
      const signedIn = must(await signInBy(passkey))
      expect(signedIn.memberId).toBe(world.member.memberId)
      expect(await sessionOf(holding(signedIn.cookies))).toMatchObject({ factor: 'passkey' })
    })

    it.each([
      ['of another site', { origin: 'https://evil.example' }],
      ['to an older question', { challenge: 'b2xkIHF1ZXN0aW9u' }],
      ['that did not check the person', { personChecked: false }],
    ])('an answer %s neither enrols nor signs in', async (_, wrong) => {
      const browser = await byLink()
      expect(await enrolPasskey(browser, softwarePasskey(), wrong)).toBe(false)
      const passkey = softwarePasskey()
      await enrolPasskey(browser, passkey)
      expect(await signInBy(passkey, wrong)).toBeNull()
      expect(await signInBy(passkey)).not.toBeNull()
    })

    it('a passkey nobody enrolled, no answer, and an answer given twice sign nobody in', async () => {
      const passkey = softwarePasskey()
      await enrolPasskey(await byLink(), passkey)
      expect(await signInBy(softwarePasskey())).toBeNull()
      const asked = await world.signIn.passkeys.ask(none)
      const answer = passkey.proves(asked.options)
      const browser = holding(asked.cookies)
      for (const wrong of [null, {}, 'x', { ...answer, id: '' }])
        expect(await world.signIn.passkeys.signIn(wrong, none)).toBeNull()
      expect(await world.signIn.passkeys.signIn(answer, browser)).not.toBeNull()
      expect(await world.signIn.passkeys.signIn(answer, browser)).toBeNull()
    })

    it('passkeys have names, are their owner’s alone, and a removed one signs nobody in', async () => {
      const passkey = softwarePasskey()
      await enrolPasskey(await byLink(), passkey)
      const { passkeys } = world.signIn
      const [listed] = await passkeys.list(world.member)
      expect(listed?.name).toBe('my phone')
      const id = listed?.id ?? ''
      expect(await passkeys.list(world.colleague)).toEqual([])
      expect(await passkeys.rename(world.colleague, id, 'taken')).toBe(false)
      expect(await passkeys.remove(world.colleague, id)).toBe(false)
      expect(await passkeys.rename(world.member, id, 'the blue key')).toBe(true)
      expect((await passkeys.list(world.member))[0]?.name).toBe('the blue key')
      expect(await passkeys.remove(world.member, id)).toBe(true)
      expect(await signInBy(passkey)).toBeNull()
    })

    it('a passkey proves again who sits there, and nobody else’s does', async () => {
      const [mine, theirs] = [softwarePasskey(), softwarePasskey()]
      const browser = await byLink()
      await enrolPasskey(browser, mine)
      await enrolPasskey(await byLink(world.colleague), theirs)
      const session = await sessionOf(browser)
      const proves = async (passkey: SoftwarePasskey): Promise<boolean> => {
        const asked = await world.signIn.passkeys.ask(none)
        const answer = passkey.proves(asked.options)
        return world.signIn.passkeys.proves(session, answer, holding(asked.cookies))
      }
      expect(await proves(theirs)).toBe(false)
      expect(await proves(mine)).toBe(true)
      await world.signIn.proven(session, 'passkey')
      expect(await sessionOf(browser)).toMatchObject({ factor: 'passkey', sessionId: session.sessionId })
      expect(await world.signIn.sessionsOf(world.member)).toHaveLength(1)
    })

    it('with an authenticator a password alone opens nothing, and a code of the app does, once', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const { code } = await enrolApp(await byLink())
      const browser = await withPassword()
      expect(await world.signIn.session(browser)).toBeNull()
      expect(await world.signIn.withCode('000000', browser)).toBeNull()
      const right = code(0)
      const signedIn = must(await world.signIn.withCode(right, browser))
      expect(await sessionOf(holding(signedIn.cookies))).toMatchObject({ factor: 'authenticator' })
      expect(await world.signIn.withCode(right, await withPassword())).toBeNull()
      expect(await world.signIn.withCode(right, none)).toBeNull()
    })

    it('a recovery code works once, however it is typed, and new ones end the old', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const { codes } = await enrolApp(await byLink())
      const [first = '', second = ''] = codes
      expect(new Set(codes).size).toBe(10)
      const typed = ` ${first.toUpperCase().replace('-', ' ')} `
      const signedIn = must(await world.signIn.withCode(typed, await withPassword()))
      expect(await sessionOf(holding(signedIn.cookies))).toMatchObject({ factor: 'recovery-code' })
      expect(await world.signIn.withCode(first, await withPassword())).toBeNull()
      expect(await world.signIn.enrolled(world.member)).toMatchObject({ recoveryCodes: 9 })
      await world.signIn.authenticator.newRecoveryCodes(world.member)
      expect(await world.signIn.withCode(second, await withPassword())).toBeNull()
    })

    it('five wrong codes end the second step, even for the right one', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const { code } = await enrolApp(await byLink())
      const browser = await withPassword()
      for (let tried = 0; tried < 6; tried += 1) await world.signIn.withCode('000000', browser)
      expect(await world.signIn.withCode(code(0), browser)).toBeNull()
    })

    it('a code proves again who sits there, and counts once', async () => {
      const browser = await byLink()
      const { code, codes } = await enrolApp(browser)
      const session = await sessionOf(browser)
      const { authenticator } = world.signIn
      expect(await authenticator.proves(session, '000000')).toBeNull()
      expect(await authenticator.proves(session, code(0))).toBe('authenticator')
      expect(await authenticator.proves(session, code(0))).toBeNull()
      expect(await authenticator.proves(session, codes[0] ?? '')).toBe('recovery-code')
      expect(await authenticator.begin(session, 'Ines')).toBeNull()
      await world.signIn.proven(session, 'authenticator')
      await world.signIn.proven(await sessionOf(browser), 'password')
      expect(await sessionOf(browser)).toMatchObject({ factor: 'authenticator' })
    })

    it('only the own password proves again', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const [own, others] = [await sessionOf(await byLink()), await sessionOf(await byLink(world.colleague))]
      expect(await world.signIn.isPassword(own, PASSWORD)).toBe(true)
      for (const wrong of ['', 'x'.repeat(100_000)])
        expect(await world.signIn.isPassword(own, wrong)).toBe(false)
      expect(await world.signIn.isPassword(others, PASSWORD)).toBe(false)
    })

    it('what was lost can be taken away: then password or link are enough again', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const browser = await byLink()
      const passkey = softwarePasskey()
      await enrolPasskey(browser, passkey)
      await enrolApp(browser)
      expect(await world.signIn.enrolled(world.member)).toEqual({
        password: true,
        passkeys: 1,
        authenticator: true,
        recoveryCodes: 10,
      })
      await world.signIn.forgetFactors(world.member)
      expect(await signInBy(passkey)).toBeNull()
      entered(await world.signIn.withPassword(world.member.email, PASSWORD, none))
    })

    it('a link is no fresh proof of somebody who has a passkey', async () => {
      const browser = await byLink()
      expect((await sessionOf(browser)).provenAt).not.toBeNull()
      await enrolPasskey(browser, softwarePasskey())
      const later = await byLink()
      expect(await sessionOf(later)).toMatchObject({ factor: 'link', provenAt: null })
      await world.signIn.proven(await sessionOf(later), 'passkey')
      expect((await sessionOf(later)).provenAt).not.toBeNull()
    })

    it('a link that somebody else made proves nothing; what the person adds or has does', async () => {
      const by = world.colleague.memberId
      const handed = async () =>
        holding(
          must(await world.signIn.withLink(await world.signIn.makeLink(world.member, by), none)).cookies,
        )
      expect(await world.signIn.hasEntered(world.member)).toBe(false)
      const browser = await handed()
      expect(await sessionOf(browser)).toMatchObject({ factor: 'link', provenAt: null })
      expect(await world.signIn.hasEntered(world.member)).toBe(false)
      await world.signIn.enrol(world.member, PASSWORD)
      await world.signIn.proven(await sessionOf(browser), 'password')
      expect((await sessionOf(browser)).provenAt).not.toBeNull()
      expect(await world.signIn.hasEntered(world.member)).toBe(true)
      expect((await sessionOf(await handed())).provenAt).toBeNull()
      expect((await sessionOf(await byLink())).provenAt).not.toBeNull()
    })

    it('of what needs two persons the same one twice is one, and another kind is another', async () => {
      const { signIn, member } = world
      await signIn.enrol(member, null)
      expect(await signIn.agreed(member, 'forget', 'one')).toBe(false)
      expect(await signIn.agreed(member, 'forget', 'one')).toBe(false)
      expect(await signIn.agreed(member, 'link', 'two')).toBe(false)
      expect(await signIn.agreed(member, 'forget', 'two')).toBe(false)
      expect(await signIn.agreed(member, 'forget', 'one')).toBe(true)
      expect(await signIn.agreed(member, 'forget', 'one')).toBe(false)
    })

    it('sessions are listed and ended, by their owner’s name alone', async () => {
      const [one, two] = [await byLink(), await byLink()]
      const listed = await world.signIn.sessionsOf(world.member)
      expect(listed).toHaveLength(2)
      const { sessionId } = await sessionOf(one)
      expect(listed.map(({ id }) => id)).toContain(sessionId)
      expect(Object.keys(listed[0] ?? {}).toSorted()).toEqual(['factor', 'id', 'lastUsedAt', 'startedAt'])
      expect(await world.signIn.endSession(world.colleague, sessionId)).toBe(false)
      expect(await world.signIn.endSession(world.member, sessionId)).toBe(true)
      expect(
        [await world.signIn.session(one), await world.signIn.session(two)].map((s) => s === null),
      ).toEqual([true, false])
      await byLink()
      expect(await world.signIn.endSessions(world.member, (await sessionOf(two)).sessionId)).toBe(1)
      expect(await world.signIn.endSessions(world.member, null)).toBe(1)
      expect(await world.signIn.session(two)).toBeNull()
    })
  })
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const fromBase32 = (text: string): string => {
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString('utf8')
}
