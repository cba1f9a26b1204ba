import { expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import { questionsShape, questionsWaitingShape } from '../../contract/questions.ts'
import { hire } from '../../../test/hire.ts'

it('a practitioner asks, the supervisor finds it, answers once, and both read it', async () => {
  const clinic = await openHttpClinic()
  const person = { name: 'Sol Vega', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
  const { id } = must(await hire(clinic.administrator, person, clinic.world.ports))
  const supervisor = await clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
  const practitioner = await clinic.as(clinic.practitioner)
  const path = `/api/conversations/${clinic.client.conversationId}/questions`
  const { mayAsk } = questionsShape.parse((await practitioner.api('GET', path)).json)
  expect(mayAsk).toEqual([{ id, name: 'Sol Vega', role: 'supervisor' }])
  const asked = await practitioner.api('POST', path, { of: id, question: 'Would you call today?' })
  expect(asked.status).toBe(201)
  const { questions } = questionsWaitingShape.parse((await supervisor.api('GET', '/api/questions')).json)
  expect(questions).toMatchObject([{ clientName: 'Marisol Quintero', askedByName: 'Ines Ferreira' }])
  const answer = `${path}/${questions[0]?.id}/answer`
  expect((await practitioner.api('POST', answer, { answer: 'Yes.' })).status).toBe(403)
  expect((await supervisor.api('POST', answer, { answer: 'Yes.' })).status).toBe(204)
  expect((await supervisor.api('POST', answer, { answer: 'No.' })).status).toBe(409)
  const read = questionsShape.parse((await practitioner.api('GET', path)).json)
  expect(read.questions).toMatchObject([{ question: 'Would you call today?', answer: 'Yes.' }])
  const other = await clinic.as(clinic.other)
  expect((await other.api('GET', path)).status).toBe(404)
  expect((await other.api('POST', path, { of: id, question: 'Who?' })).status).toBe(404)
})
