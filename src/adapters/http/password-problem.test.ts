import { describe, expect, it } from 'vitest'
import { Browser } from '../../../test/http-browser.ts'
import { openEmptyClinic, openHttpClinic } from '../../../test/http-clinic.ts'
import { easyProblems } from './password-problem.ts'

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
    const words = said.map((password) => easyProblems(password, own, locale)[0]?.words)
    expect(new Set(words).size).toBe(said.length)
    expect(easyProblems('plum kettle orbit', own, locale)).toEqual([])
  })
})

describe('a password that leaked', () => {
  const asking = (said: 'leaked' | 'not-said') => {
    const asked: string[] = []
    const ask = async (password: string) => {
      asked.push(password)
      return password === 'plum kettle orbit' ? said : 'not-among-them'
    }
    return { asked, leakedPasswords: { ask } }
  }

  it('is refused for oneself and where the practice is set up, and what is refused anyway is not asked for', async () => {
    const { asked, leakedPasswords } = asking('leaked')
    const clinic = await openHttpClinic({ leakedPasswords })
    const browser = await clinic.as(clinic.practitioner)
    await browser.get('/account')
    await browser.submit('/account/password', { password: 'password123456' })
    expect(asked).toEqual([])
    await browser.submit('/account/password', { password: 'plum kettle orbit' })
    expect(browser.status).toBe(422)
    expect(browser.text).toContain('on a list of passwords that were stolen')
    expect(browser.html).not.toContain('plum kettle orbit')
    expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(false)
    await browser.submit('/account/password', { password: 'amber ladder thistle' })
    expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(true)
    expect(asked).toEqual(['plum kettle orbit', 'amber ladder thistle'])

    const { app, world } = openEmptyClinic({ leakedPasswords })
    const first = await new Browser(app).get('/setup')
    const given = { code: 'ABCD-EFGH', organisation: 'Alder', name: 'Ada', email: 'ada@alder.example' }
    await first.submit('/setup', { ...given, zone: 'Europe/Madrid', password: 'plum kettle orbit' })
    expect([first.status, await world.ports.people.anyOrganisation()]).toEqual([422, null])
    expect(first.text).toContain('on a list of passwords that were stolen')
  })

  it('is taken where nobody answers, and the log says so without it', async () => {
    const clinic = await openHttpClinic(asking('not-said'))
    const browser = await clinic.as(clinic.practitioner)
    await browser.get('/account')
    await browser.submit('/account/password', { password: 'plum kettle orbit' })
    expect((await clinic.signIn.enrolled(clinic.practitioner)).password).toBe(true)
    expect(clinic.log.join('')).toContain('"event":"leaked-passwords-not-said"')
    expect(clinic.log.join('')).not.toMatch(/plum|kettle|orbit/)
  })
})
