import { afterEach, describe, expect, it, vi } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { careShape, emergenciesShape, openedEmergencyShape } from '../../contract/care.ts'
import { refusalShape } from '../../contract/shapes.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { hire } from '../../../test/hire.ts'

const REASON = 'Her sister rang: she does not answer the door.'
const wanted = { name: 'Marisol Quintero', reason: REASON, minutes: 15 }
const pathOf = (clinic: HttpClinic): string => `/api/conversations/${clinic.client.conversationId}`
const openUnder = async (browser: Browser) =>
  openedEmergencyShape.parse((await browser.api('POST', '/api/break-glass', wanted)).json)
/** What a stream still said until it ended. With timers that stand still, nothing but what happened can end it. */
const restOf = (answer: Response): Promise<string> => answer.text()
const standStill = () => vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
afterEach(() => void vi.useRealTimers())
const supervisorOf = async (clinic: HttpClinic): Promise<Browser> => {
  const person = { name: 'Sol', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
  const { id } = must(await hire(clinic.administrator, person, clinic.world.ports))
  const actor: MemberActor = { ...clinic.administrator, memberId: id, role: 'supervisor' }
  return clinic.as(actor)
}

describe('emergency access', () => {
  it('opens one client, shows it, and ends every stream at once when it is closed', async () => {
    const clinic = await openHttpClinic()
    const other = await clinic.as(clinic.other)
    expect((await other.api('GET', pathOf(clinic))).status).toBe(404)
    const { id } = await openUnder(other)
    expect((await other.api('GET', pathOf(clinic))).status).toBe(200)
    const care = careShape.parse((await other.api('GET', '/api/care')).json)
    expect(care.emergencies).toMatchObject([{ id, conversationId: clinic.client.conversationId }])
    standStill()
    const stream = await other.raw('/api/events')
    const rest = restOf(stream)
    expect((await other.api('POST', `/api/break-glass/${id}/close`)).status).toBe(204)
    expect(await rest).not.toContain('Marisol')
    expect((await other.api('GET', pathOf(clinic))).status).toBe(404)
  })

  it('ends every stream within a second when its time is over', async () => {
    const clinic = await openHttpClinic()
    const other = await clinic.as(clinic.other)
    await openUnder(other)
    clinic.world.clock.forward(15 * 60_000 - 300)
    standStill()
    const rest = restOf(await other.raw('/api/events'))
    clinic.world.clock.forward(300)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await rest).not.toContain('Marisol')
    expect((await other.api('GET', pathOf(clinic))).status).toBe(404)
  })

  it('ends no stream of anybody else', async () => {
    const clinic = await openHttpClinic()
    const [other, own] = [await clinic.as(clinic.other), await clinic.as(clinic.practitioner)]
    const { id } = await openUnder(other)
    const stream = await own.raw('/api/events')
    await other.api('POST', `/api/break-glass/${id}/close`)
    const reader = stream.body?.getReader()
    await reader?.read()
    const next = reader?.read()
    const first = await Promise.race([next, new Promise((resolve) => void setTimeout(resolve, 200, 'open'))])
    // What comes is the event about the client, not the end.
    expect(first).not.toMatchObject({ done: true })
    await reader?.cancel()
  })

  it('asks for a fresh proof, a reason and the whole name, and lets nobody try names out', async () => {
    const clinic = await openHttpClinic()
    const other = await clinic.as(clinic.other)
    const codeOf = async (given: object) =>
      refusalShape.parse((await other.api('POST', '/api/break-glass', { ...wanted, ...given })).json).refusal
        .code
    expect(await codeOf({ reason: 'urgent' })).toBe('input-not-valid')
    expect(await codeOf({ minutes: 600 })).toBe('input-not-valid')
    const codes = []
    for (let turn = 0; turn < 12; turn += 1) codes.push(await codeOf({ name: `Marisol ${turn}` }))
    expect(codes.slice(0, 10).every((code) => code === 'not-found')).toBe(true)
    expect(codes.at(-1)).toBe('too-many-requests')
    const later = await clinic.as(clinic.practitioner)
    clinic.world.clock.forward(6 * 60_000)
    const refused = await later.api('POST', '/api/break-glass', wanted)
    expect([refused.status, refusalShape.parse(refused.json).refusal.code]).toEqual([403, 'proof-needed'])
  })

  it('is looked at afterwards by a supervisor, and what was found stands', async () => {
    const clinic = await openHttpClinic()
    const other = await clinic.as(clinic.other)
    const { id } = await openUnder(other)
    const supervisor = await supervisorOf(clinic)
    const before = emergenciesShape.parse((await supervisor.api('GET', '/api/break-glass')).json)
    expect(before.emergencies).toMatchObject([
      { reason: REASON, review: null, clientName: 'Marisol Quintero' },
    ])
    const found = { outcome: 'to-be-followed-up', words: 'Speak about calling me first.' }
    expect((await supervisor.api('POST', `/api/break-glass/${id}/review`, found)).status).toBe(204)
    expect((await supervisor.api('POST', `/api/break-glass/${id}/review`, found)).status).toBe(409)
    const after = emergenciesShape.parse((await supervisor.api('GET', '/api/break-glass')).json)
    expect(after.emergencies).toMatchObject([{ review: { ...found, by: 'Sol' } }])
  })
})

describe('cover and handover', () => {
  it('cover that ends takes the stream at once, and with it what was seen', async () => {
    const clinic = await openHttpClinic()
    const [own, other] = [await clinic.as(clinic.practitioner), await clinic.as(clinic.other)]
    const at = Date.parse(clinic.world.clock.now())
    const cover = {
      ...{ forMember: clinic.practitioner.memberId, memberId: clinic.other.memberId },
      ...{ from: new Date(at - 1_000).toISOString(), until: new Date(at + 3_600_000).toISOString() },
    }
    expect((await other.api('POST', '/api/care/covers', cover)).status).toBe(404)
    expect((await own.api('POST', '/api/care/covers', cover)).status).toBe(201)
    expect((await other.api('GET', pathOf(clinic))).status).toBe(200)
    const [standing] = careShape.parse((await other.api('GET', '/api/care')).json).covers
    expect(standing).toMatchObject({ state: 'now', forMember: { name: 'Ines Ferreira' } })
    standStill()
    const stream = await other.raw('/api/events')
    const rest = restOf(stream)
    expect((await own.api('POST', `/api/care/covers/${standing?.id}/end`)).status).toBe(204)
    expect(await rest).not.toContain('Marisol')
    expect((await other.api('GET', pathOf(clinic))).status).toBe(404)
  })

  it('a client goes from one to the other by offer and yes', async () => {
    const clinic = await openHttpClinic()
    const [own, other] = [await clinic.as(clinic.practitioner), await clinic.as(clinic.other)]
    const offer = { toMember: clinic.other.memberId, words: 'Likes to be asked, not told.' }
    expect((await other.api('POST', `${pathOf(clinic)}/handovers`, offer)).status).toBe(404)
    expect((await own.api('POST', `${pathOf(clinic)}/handovers`, offer)).status).toBe(201)
    const [offered] = careShape.parse((await other.api('GET', '/api/care')).json).handovers
    expect(offered).toMatchObject({ clientName: 'Marisol Quintero', answer: null, words: offer.words })
    const yes = await other.api('POST', `/api/care/handovers/${offered?.id}/answer`, { answer: 'accepted' })
    expect(yes.status).toBe(204)
    expect((await other.api('GET', pathOf(clinic))).status).toBe(200)
    expect((await own.api('GET', pathOf(clinic))).status).toBe(404)
  })
})
