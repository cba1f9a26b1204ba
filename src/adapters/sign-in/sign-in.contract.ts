import { beforeEach, describe, expect, it } from 'vitest'
import type { CodeAsked, SignIn, SignInMember } from './sign-in.ts'
import type { SignedIn } from './session.ts'

export type SignInWorld = {
  readonly signIn: SignIn
  readonly member: SignInMember
  readonly colleague: SignInMember
}
const PASSWORD = 'four words are plenty'
const none = new Headers()

/** The headers of the next request of a browser that was given these cookies. */
export const browserWith = (signedIn: Pick<SignedIn, 'cookies'>): Headers =>
  new Headers({ cookie: signedIn.cookies.map((line) => line.split(';')[0]).join('; ') })

/** What every implementation of sign-in keeps. */
export function signInContract(name: string, open: () => Promise<SignInWorld>): void {
  describe(`sign-in, ${name}`, () => {
    let world: SignInWorld
    beforeEach(async () => void (world = await open()))
    const who = async (signedIn: SignedIn | CodeAsked | null) =>
      signedIn && (await world.signIn.session(browserWith(signedIn)))

    it('a password opens a session of that member, however the address is written', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      const { organisationId, memberId, email } = world.member
      for (const address of [email, ` ${email.toUpperCase()} `])
        expect(await who(await world.signIn.withPassword(address, PASSWORD, none))).toMatchObject({
          organisationId,
          memberId,
          factor: 'password',
        })
    })

    it('a wrong password, an unknown address and a member without a password get the same no', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      await world.signIn.enrol(world.colleague, null)
      const tries = [
        [world.member.email, 'four words are plenti'],
        [world.member.email, ''],
        [world.member.email, 'x'.repeat(100_000)],
        ['nobody@example.org', PASSWORD],
        [world.colleague.email, PASSWORD],
        ['', ''],
      ] as const
      for (const [email, password] of tries)
        expect(await world.signIn.withPassword(email, password, none)).toBeNull()
    })

    it('a one-time link signs in once', async () => {
      const secret = await world.signIn.makeLink(world.member)
      expect(await who(await world.signIn.withLink(secret, none))).toMatchObject({
        memberId: world.member.memberId,
      })
      expect(await world.signIn.withLink(secret, none)).toBeNull()
    })

    it('a link used twice at the same moment signs in once', async () => {
      const secret = await world.signIn.makeLink(world.member)
      const both = await Promise.all([1, 2, 3, 4].map(() => world.signIn.withLink(secret, none)))
      expect(both.filter((one) => one !== null)).toHaveLength(1)
    })

    it('a new link ends the older one of the same person, and nobody else’s', async () => {
      const older = await world.signIn.makeLink(world.member)
      const colleagues = await world.signIn.makeLink(world.colleague)
      const newer = await world.signIn.makeLink(world.member)
      expect(await world.signIn.withLink(older, none)).toBeNull()
      for (const secret of [newer, colleagues])
        expect(await world.signIn.withLink(secret, none)).not.toBeNull()
    })

    it('of links made for one person at the same moment one works', async () => {
      const secrets = await Promise.all([1, 2, 3, 4].map(() => world.signIn.makeLink(world.member)))
      const tried = []
      for (const secret of secrets) tried.push(await world.signIn.withLink(secret, none))
      expect(tried.filter((one) => one !== null)).toHaveLength(1)
    })

    it('a session can be asked about by what only watches it', async () => {
      const signedIn = await world.signIn.withLink(await world.signIn.makeLink(world.member), none)
      const browser = browserWith(signedIn ?? { cookies: [] })
      const { memberId } = world.member
      expect(await world.signIn.stillSignedIn(browser)).toMatchObject({ memberId })
      await world.signIn.signOut(browser)
      expect(await world.signIn.stillSignedIn(browser)).toBeNull()
    })

    it('an altered link is refused', async () => {
      const secret = await world.signIn.makeLink(world.member)
      for (const altered of ['', `${secret}x`, secret.slice(1), "' or 1=1 --", '\0', 'é'])
        expect(await world.signIn.withLink(altered, none)).toBeNull()
    })

    it('signing out ends the session, not only the cookie', async () => {
      const signedIn = await world.signIn.withLink(await world.signIn.makeLink(world.member), none)
      expect(signedIn).not.toBeNull()
      const browser = browserWith(signedIn ?? { cookies: [] })
      const cookies = await world.signIn.signOut(browser)
      expect(cookies.join()).toMatch(/Max-Age=0/)
      expect(await world.signIn.session(browser)).toBeNull()
    })

    it('no cookie, and a cookie somebody made up, are nobody', async () => {
      const signedIn = await world.signIn.withLink(await world.signIn.makeLink(world.member), none)
      const cookie = browserWith(signedIn ?? { cookies: [] }).get('cookie') ?? ''
      expect(await world.signIn.session(none)).toBeNull()
      for (const made of [
        'rapport-staff=',
        'rapport-staff=abc',
        `${cookie.slice(0, 30)}${cookie[30] === 'x' ? 'y' : 'x'}${cookie.slice(31)}`,
      ])
        expect(await world.signIn.session(new Headers({ cookie: made }))).toBeNull()
    })

    it('cookies are HttpOnly, SameSite and for the whole site', async () => {
      const signedIn = await world.signIn.withLink(await world.signIn.makeLink(world.member), none)
      for (const line of signedIn?.cookies ?? ['']) {
        expect(line).toMatch(/HttpOnly/i)
        expect(line).toMatch(/SameSite=Lax/i)
        expect(line).toMatch(/Path=\//i)
      }
    })

    it('enrolling again changes the password', async () => {
      await world.signIn.enrol(world.member, PASSWORD)
      await world.signIn.enrol(world.member, 'another four words please')
      expect(await world.signIn.withPassword(world.member.email, PASSWORD, none)).toBeNull()
      const again = await world.signIn.withPassword(world.member.email, 'another four words please', none)
      expect(again).not.toBeNull()
    })
  })
}
