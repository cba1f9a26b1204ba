import { describe, expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'
import { passwordProblems } from './password-problem.ts'

describe('a password that is easy to guess', () => {
  it('is refused on the page of one’s own sign-in, with the reason, and the words of the practice and the person count', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.as(clinic.practitioner)
    await browser.get('/account')
    const practice = await clinic.world.ports.people.organisation(clinic.practitioner.organisationId)
    for (const [password, said] of [
      ['password123456', 'easy to guess'],
      ['Ines Ferreira!', 'your name'],
      [`${practice?.name} 2026`, 'the name of the practice'],
      ['482915073648', 'A number alone'],
    ] as const) {
      await browser.submit('/account/password', { password })
      expect([password, browser.status]).toEqual([password, 422])
      expect(browser.text).toContain(said)
      expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(false)
    }
    await browser.submit('/account/password', { password: 'plum kettle orbit' })
    expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(true)
  })

  it.each(['en', 'es'] as const)('has its own sentence for each reason (%s)', (locale) => {
    const own = ['Inés Ferreira']
    const said = ['short', 'x'.repeat(129), 'qwertyuiop12', 'Ines Ferreira', '482915073648', 'Kaffeekannen1']
    const words = said.map((password) => passwordProblems(password, own, locale)[0]?.words)
    expect(new Set(words).size).toBe(said.length)
    expect(passwordProblems('plum kettle orbit', own, locale)).toEqual([])
  })
})
