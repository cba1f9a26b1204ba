import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Browser } from '../../../test/http-browser.ts'
import { DATA, openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import { assistanceShape, assistRulesShape, ownAssistanceShape } from '../../contract/assistance.ts'
import { conversationShape } from '../../contract/shapes.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import type { Locale } from '../../domain/language.ts'
import { hire as hired } from '../../../test/hire.ts'
import { addLicence } from '../../flows/people.ts'
import { plainShipped } from '../memory/plain-shipped.ts'
import { loadMoves } from '../shipped/moves.ts'

const library = loadMoves(`${DATA}/moves`)
const shipped = {
  ...plainShipped,
  moves: (language: Locale) => library.filter((move) => move.language === language),
}

let clinic: HttpClinic
let supervisor: Browser
beforeEach(async () => {
  clinic = await openHttpClinic({ at: '2026-11-18T14:00:00.000Z', world: { shipped } })
  const person = { name: 'Sol Vega', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
  const { id } = must(await hired(clinic.administrator, person, clinic.world.ports))
  supervisor = await clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
})

const hire = async (name: string): Promise<MemberActor> => {
  const { ports } = clinic.world
  const person = { name, email: `${name}@alder.example`, role: 'practitioner', title: '' } as const
  const { id } = must(await hired(clinic.administrator, person, ports))
  const licence = { jurisdiction: 'ES', number: 'M', validFrom: '2020-01-01', expiresOn: '2030-01-01' }
  must(await addLicence(clinic.administrator, id, licence, ports))
  return { ...clinic.practitioner, memberId: id }
}
/** Each writes to a client of their own, a week ago, with a move as it came. */
async function repliesBy(members: readonly MemberActor[]): Promise<void> {
  for (const [n, member] of members.entries()) {
    const client = await clinic.addClient(`Client ${n}`, { practitioner: member })
    const visitor = await clinic.visit(client)
    await visitor.get('/me')
    await visitor.submit('/me/messages', { text: 'I feel so lonely since my mother died.' })
    const browser = await clinic.as(member)
    const path = `/api/conversations/${client.conversationId}`
    const { moves, version } = conversationShape.parse((await browser.api('GET', path)).json)
    const text = moves[0]?.text ?? ''
    const reply = { id: clinic.world.ports.ids.next(), text, sha256: textSha256(text) }
    const sent = await browser.api('POST', `${path}/replies`, {
      ...{ ...reply, threadVersion: version, feedbackSeen: false },
      onScreen: { movesMs: 0, draftMs: null },
    })
    expect(sent.status).toBe(201)
  }
}

describe('figures of how replies came about', () => {
  it('are a practitioner’s own, whole, from the first reply on', async () => {
    await repliesBy([clinic.practitioner])
    const browser = await clinic.as(clinic.practitioner)
    const own = ownAssistanceShape.parse((await browser.api('GET', '/api/assistance/own')).json)
    expect(own.figures).toMatchObject({ assisted: 1, replies: 1, unedited: { value: 1 }, fast: { value: 1 } })
    expect(own.days).toEqual({ weekdays: [], dates: [] })
    const other = ownAssistanceShape.parse(
      (await (await clinic.as(clinic.other)).api('GET', '/api/assistance/own')).json,
    )
    expect(other.figures.replies).toBe(0)
  })

  it('are nothing for a supervisor while fewer than five practitioners are in them', async () => {
    await repliesBy([clinic.practitioner, clinic.other])
    clinic.world.clock.forward(7 * 86_400_000)
    const answer = await supervisor.api('GET', '/api/assistance')
    expect(assistanceShape.parse(answer.json)).toEqual({ figures: null })
  })

  it('belong to nobody else: a supervisor gets no person’s, an administrator and an evaluator none', async () => {
    expect((await supervisor.api('GET', '/api/assistance/own')).status).toBe(403)
    const administrator = await clinic.as(clinic.administrator)
    for (const path of ['/api/assistance', '/api/assistance/own'])
      expect((await administrator.api('GET', path)).status).toBe(403)
    const practitioner = await clinic.as(clinic.practitioner)
    expect((await practitioner.api('GET', '/api/assistance')).status).toBe(403)
    const unknown = `/api/assistance/own?memberId=${clinic.other.memberId}`
    const own = ownAssistanceShape.parse((await practitioner.api('GET', unknown)).json)
    expect(own.figures.replies).toBe(0)
  })
})

describe('scores of a person’s writing', () => {
  /** Names under which the contract speaks of how somebody works. */
  const scores = /unedited|\bfast\b|shownMs|movesMs|draftMs|assisted|empathy|reflections|caught|missed/

  it('leave by no route but one’s own and the aggregate: nothing exports them', async () => {
    const shape = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
    const { paths } = shape.parse(await (await clinic.app.request('/api/openapi.json')).json())
    const answers = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, route]) => {
        const { responses } = z.object({ responses: z.unknown() }).parse(route)
        return [`${method} ${path}`, JSON.stringify(responses)] as const
      }),
    )
    const speaking = answers.filter(([, answer]) => scores.test(answer)).map(([name]) => name)
    expect(speaking.toSorted()).toEqual([
      'get /api/assistance',
      'get /api/assistance/own',
      'get /api/practice',
      'get /api/practice/team',
      'post /api/practice',
    ])
    // A source of the library leaves for a reference manager, and the audit for whoever checks it; the first is nobody's
    // writing here, and no entry of the second has a score in it: it would stand in the list above.
    const leaving = answers
      .map(([name]) => name)
      .filter((name) => !name.startsWith('get /api/library/') && name !== 'get /api/audit/export')
    expect(leaving.filter((name) => /export|report|csv|personnel/.test(name))).toEqual([])
  })

  it('name nobody in the aggregate', async () => {
    const team = [clinic.practitioner, clinic.other, await hire('a'), await hire('b'), await hire('c')]
    await repliesBy(team)
    clinic.world.clock.forward(7 * 86_400_000)
    const { json } = await supervisor.api('GET', '/api/assistance')
    expect(assistanceShape.parse(json).figures).toMatchObject({ assisted: 5, unedited: { value: 1, of: 5 } })
    const said = JSON.stringify(json)
    for (const { memberId } of team) expect(said).not.toContain(memberId)
    expect(said).not.toMatch(/name@|Ines|Tomas/)
  })
})

describe('rules for assistance', () => {
  it('are an administrator’s: read, set, and held on the server from then on', async () => {
    const administrator = await clinic.as(clinic.administrator)
    const stored = assistRulesShape.parse((await administrator.api('GET', '/api/settings/assistance')).json)
    expect(stored.moves.modalities).not.toContain('dialectical')
    const wednesdays = { ...stored, days: { weekdays: [3], dates: [] } }
    expect((await administrator.api('PUT', '/api/settings/assistance', wednesdays)).status).toBe(204)
    const browser = await clinic.as(clinic.practitioner)
    const path = `/api/conversations/${clinic.client.conversationId}`
    const { assist } = conversationShape.parse((await browser.api('GET', path)).json)
    expect(assist).toMatchObject({ level: 'none', because: 'day-without-assistance' })
    expect(assist.words).toContain('day without assistance')
  })

  it.each([
    ['an eighth weekday', { weekdays: [8], dates: [] }],
    ['a day that is none', { weekdays: [], dates: ['2026-02-30'] }],
  ])('are refused with %s', async (_, days) => {
    const practitioner = await clinic.as(clinic.practitioner)
    const administrator = await clinic.as(clinic.administrator)
    expect((await practitioner.api('PUT', '/api/assistance/own/days', days)).status).toBe(400)
    expect((await administrator.api('PUT', '/api/settings/assistance', { days })).status).toBe(400)
  })
})
