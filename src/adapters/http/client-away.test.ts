import { expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'

const NIGHT = '2026-11-18T22:30:00.000Z'

it.each([
  [
    'en',
    'Nobody is reading messages right now. They are read again tomorrow at 9:00.',
    'who is there for you now',
  ],
  ['es', 'Ahora nadie lee los mensajes. Se vuelven a leer mañana a las 9:00.', 'quién le atiende ahora'],
] as const)(
  'outside hours the confirmation says at once that nobody reads, when somebody does, and who is there (%s)',
  async (language, away, now) => {
    const clinic = await openHttpClinic({ at: NIGHT })
    const client = await clinic.addClient('Aurora Vidal', { language })
    const browser = await clinic.visit(client)
    await browser.submit('/me/messages', {
      text: 'No puedo más, esta noche me mato. I will kill myself tonight.',
    })
    const confirmation = browser.html.split('id="sent"')[1]?.split('</div>')[0] ?? ''
    expect(confirmation).toContain(away)
    expect(confirmation).toContain(now)
    expect(confirmation).toContain('href="#crisis"')
    expect(browser.html).toContain('href="tel:112"')
  },
)

it('outside hours somebody who changes their plan is told the same, and danger in it rings for the team', async () => {
  const clinic = await openHttpClinic({ at: NIGHT })
  const browser = await clinic.visit(clinic.client)
  await browser.get('/me/plan/reasons')
  await browser.submit('/me/plan/reasons', { lines: 'I want to die and I have the pills here tonight' })
  expect(browser.text).toContain(
    'Nobody is reading messages right now. They are read again tomorrow at 9:00.',
  )
  expect(browser.html).toContain('href="#crisis"')
  expect(browser.text).not.toMatch(/imminent|risk|flag/i)
  const { organisationId } = clinic.administrator
  const fired = await clinic.world.ports.timers.fire(organisationId, NIGHT, [])
  expect(fired).toMatchObject({ kind: 'acknowledge', told: [clinic.practitioner.memberId] })
})

it('SA.3 at night the timers run all the same', async () => {
  const clinic = await openHttpClinic({ at: NIGHT })
  const browser = await clinic.visit(clinic.client)
  await browser.submit('/me/messages', { text: 'I will kill myself tonight with the pills I have here.' })
  const { organisationId } = clinic.administrator
  const fired = await clinic.world.ports.timers.fire(organisationId, NIGHT, [])
  expect(fired).toMatchObject({ kind: 'acknowledge', told: [clinic.practitioner.memberId] })
})
