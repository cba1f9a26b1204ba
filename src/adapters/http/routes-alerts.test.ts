import { beforeEach, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { alertsShape } from '../../contract/alerts.ts'
import { refusalShape } from '../../contract/shapes.ts'
import { hire } from '../../../test/hire.ts'

let clinic: HttpClinic
let supervisor: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  const person = { name: 'Sol Vega', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
  const { id } = must(await hire(clinic.administrator, person, clinic.world.ports))
  supervisor = await clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
})
const read = async () => alertsShape.parse((await supervisor.api('GET', '/api/alerts')).json)

it('a supervisor reads the figures and sets the budget they are held against', async () => {
  const visitor = await clinic.visit(clinic.client)
  await visitor.get('/me')
  await visitor.submit('/me/messages', { text: 'I want to kill myself tonight with the pills.' })
  const budget = { perClinicianHour: 2, precision: null, acknowledgeMinutes: 15 }
  expect(await supervisor.api('PUT', '/api/alerts/budget', budget)).toMatchObject({ status: 204 })
  const view = await read()
  expect(view).toMatchObject({ alerts: 1, clients: 1, notLookedAt: 1, precision: null, budget })
  expect(view.lines.map(({ bound, standing }) => [bound, standing])).toContainEqual([
    'acknowledgeMinutes',
    'unknown',
  ])
  // One person is no group: every table is left out.
  expect([view.byKind, view.byLevel, view.byLanguage, view.byAge]).toEqual([null, null, null, null])
  expect(JSON.stringify(view)).not.toMatch(/kill|pills|Quintero/)
})

it.each([
  ['a share above one', { precision: 1.5 }],
  ['half a minute', { acknowledgeMinutes: 0.5 }],
  ['no alerts at all', { perClinicianHour: 0 }],
])('a budget of %s is refused, and says which field', async (_, changed) => {
  const budget = { perClinicianHour: null, precision: null, acknowledgeMinutes: null, ...changed }
  const answer = await supervisor.api('PUT', '/api/alerts/budget', budget)
  expect(answer.status).toBe(400)
  expect(refusalShape.parse(answer.json).refusal).toMatchObject({
    code: 'input-not-valid',
    fields: Object.keys(changed),
  })
  expect((await read()).budget).toEqual({ perClinicianHour: null, precision: null, acknowledgeMinutes: null })
})

it('a practitioner and an administrator are told that it is not theirs', async () => {
  for (const who of [clinic.practitioner, clinic.administrator]) {
    const browser = await clinic.as(who)
    expect((await browser.api('GET', '/api/alerts')).status).toBe(403)
    const budget = { perClinicianHour: 2, precision: null, acknowledgeMinutes: null }
    expect((await browser.api('PUT', '/api/alerts/budget', budget)).status).toBe(403)
  }
})
