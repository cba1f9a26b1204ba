import { expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { escalationShape } from '../../contract/administration.ts'
import { boardShape, episodeRecordShape } from '../../contract/episodes.ts'
import { queueShape, refusalShape } from '../../contract/shapes.ts'
import { defaultEscalation } from '../../domain/episodes/escalation.ts'

const SETTINGS = '/api/settings/escalation'
const codeOf = (json: unknown): string => refusalShape.parse(json).refusal.code
const danger = async (clinic: HttpClinic): Promise<string> => {
  const client = await clinic.visit(clinic.client)
  await client.submit('/me/messages', { text: 'I will kill myself tonight with the pills I have here.' })
  const browser = await clinic.as(clinic.practitioner)
  const queue = queueShape.parse((await browser.api('GET', '/api/queue')).json)
  return queue.items[0]?.episode?.id ?? ''
}

it('the administrator reads and changes who is told; what cannot be meant names its field', async () => {
  const clinic = await openHttpClinic()
  const browser = await clinic.as(clinic.administrator)
  const read = escalationShape.parse((await browser.api('GET', SETTINGS)).json)
  expect(read).toMatchObject({ rules: defaultEscalation.rules, coverIds: [], ways: ['e-mail'] })
  expect(read.people.map((one) => one.name)).toEqual(['Ines Ferreira', 'Tomas Beck'])
  const wanted = { rules: read.rules, coverIds: [clinic.other.memberId] }
  const saved = await browser.api('PUT', SETTINGS, wanted)
  expect(escalationShape.parse(saved.json).coverIds).toEqual([clinic.other.memberId])
  const late = read.rules.map((rule) => ({ ...rule, acknowledgeMinutes: rule.assessMinutes + 1 }))
  const refused = await browser.api('PUT', SETTINGS, { ...wanted, rules: late })
  expect(refusalShape.parse(refused.json).refusal).toMatchObject({
    code: 'input-not-valid',
    fields: ['rules'],
  })
  const nobody = await browser.api('PUT', SETTINGS, {
    ...wanted,
    coverIds: [clinic.administrator.memberId],
  })
  expect(refusalShape.parse(nobody.json).refusal.fields).toEqual(['cover'])
})

it('nobody else reads or changes it', async () => {
  const clinic = await openHttpClinic()
  const browser = await clinic.as(clinic.practitioner)
  expect(codeOf((await browser.api('GET', SETTINGS)).json)).toBe('forbidden')
  expect(codeOf((await browser.api('PUT', SETTINGS, defaultEscalation)).json)).toBe('forbidden')
})

it('SA.3 an episode is followed to its end over HTTP, and its record tells how', async () => {
  const clinic = await openHttpClinic()
  const id = await danger(clinic)
  const browser = await clinic.as(clinic.practitioner)
  const step = async (body: object) => (await browser.api('POST', `/api/episodes/${id}/steps`, body)).json
  expect(codeOf(await step({ step: 'plan', words: 'x' }))).toBe('assessment-missing')
  expect(codeOf(await step({ step: 'emergency', words: 'Called.', service: '112' }))).toBe('reason-missing')
  const calledAt = '2026-11-18T15:00:00+01:00'
  expect(
    await step({ step: 'emergency', words: 'She agreed.', service: '112', calledAt: '2026-11-18T14:00:00Z' }),
  ).toMatchObject({ state: 'emergency' })
  expect(codeOf(await step({ step: 'emergency', words: 'x', service: '112', calledAt }))).toBe(
    'input-not-valid',
  )
  expect(await step({ step: 'assess', words: 'Plan and means.' })).toMatchObject({ state: 'assessed' })
  expect(await step({ step: 'plan', words: 'Her sister stays.' })).toMatchObject({ state: 'planned' })
  expect(codeOf(await step({ step: 'close', words: 'Safe.' }))).toBe('contact-missing')
  expect(await step({ step: 'confirm-contact', words: 'Spoke to her.' })).toMatchObject({
    state: 'contact-confirmed',
  })
  expect(await step({ step: 'close', words: 'Safe; seen tomorrow.' })).toMatchObject({ state: 'closed' })
  const record = episodeRecordShape.parse((await browser.api('GET', `/api/episodes/${id}`)).json)
  expect(record.steps.map((one) => one.step)).toEqual([
    'emergency',
    'assess',
    'plan',
    'confirm-contact',
    'close',
  ])
  expect(record.steps[0]).toMatchObject({ service: '112', byName: 'Ines Ferreira', words: 'She agreed.' })
  expect(record.due).toEqual([])
})

it('SA.3 the record of an episode is for who may read the conversation', async () => {
  const clinic = await openHttpClinic()
  const id = await danger(clinic)
  for (const [who, code] of [
    [clinic.other, 'not-found'],
    [clinic.administrator, 'forbidden'],
  ] as const) {
    const browser = await clinic.as(who)
    expect(codeOf((await browser.api('GET', `/api/episodes/${id}`)).json)).toBe(code)
  }
  const browser = await clinic.as(clinic.practitioner)
  const { ports } = clinic.world
  await ports.timers.fire(clinic.practitioner.organisationId, ports.clock.now(), [])
  const board = boardShape.parse((await browser.api('GET', '/api/episodes')).json)
  expect(board.episodes[0]).toMatchObject({
    state: 'flagged',
    due: [{ kind: 'acknowledge' }, { kind: 'assess' }],
    told: [{ name: 'Ines Ferreira' }],
  })
})
