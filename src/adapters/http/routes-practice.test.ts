import { beforeEach, describe, expect, it } from 'vitest'
import { DATA, openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { practiceShape, practisedShape, teamPracticeShape } from '../../contract/practice.ts'
import type { Locale } from '../../domain/language.ts'
import { hire } from '../../../test/hire.ts'
import { plainShipped } from '../memory/plain-shipped.ts'
import { loadDrills } from '../shipped/drills.ts'

const library = loadDrills(`${DATA}/practice`)
const shipped = {
  ...plainShipped,
  drills: (language: Locale) => library.filter((drill) => drill.language === language),
}
let clinic: HttpClinic
let practitioner: Browser
beforeEach(async () => {
  clinic = await openHttpClinic({ world: { shipped } })
  practitioner = await clinic.as(clinic.practitioner)
})
const next = async () => practiceShape.parse((await practitioner.api('GET', '/api/practice')).json)
const spoken = async (): Promise<string> => {
  const rows: unknown[] = []
  for await (const one of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    rows.push(one)
  return JSON.stringify(rows)
}

describe('practice', () => {
  it('gives a draft without what is wrong in it, and shows afterwards what was and why', async () => {
    const { drill } = await next()
    const whole = library.find(({ id }) => id === drill?.id)
    expect(JSON.stringify(drill)).not.toMatch(/planted|why/)
    const marked = whole?.planted === null ? [] : [whole?.planted]
    const answer = await practitioner.api('POST', '/api/practice', { drillId: drill?.id, marked })
    const done = practisedShape.parse(answer.json)
    expect(done).toMatchObject({ caught: whole?.kind === null ? null : true, falseAlarms: 0 })
    expect(done.planted?.why ?? null).toBe(whole?.why ?? null)
    const after = await next()
    expect(after.own.drills).toBe(1)
    expect(after.drill?.id).not.toBe(drill?.id)
  })

  it('never leaves the sandbox: no conversation, no message, no model call, no consent, no event comes of it', async () => {
    const { ports, kept } = clinic.world
    const { organisationId } = clinic.administrator
    const conversations = () => JSON.stringify([...(kept.get(organisationId)?.conversations.values() ?? [])])
    const before = { conversations: conversations(), events: await ports.events.latest(organisationId) }
    for (let n = 0; n < 5; n++) {
      const { drill } = await next()
      await practitioner.api('POST', '/api/practice', { drillId: drill?.id, marked: [0] })
    }
    expect({ conversations: conversations(), events: await ports.events.latest(organisationId) }).toEqual(
      before,
    )
    expect(await spoken()).toContain('practised')
    expect(await spoken()).not.toMatch(/caught|falseAlarms|draft-asked/)
    const names = new Set(library.map(({ client }) => client))
    expect(names.has('Marisol Quintero')).toBe(false)
  })

  it('is a practitioner’s alone; a supervisor gets figures of five or more, and others nothing', async () => {
    const person = { name: 'Sol Vega', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
    const { id } = must(await hire(clinic.administrator, person, clinic.world.ports))
    const supervisor = await clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
    await practitioner.api('POST', '/api/practice', { drillId: 'en-blame-1', marked: [0] })
    expect(teamPracticeShape.parse((await supervisor.api('GET', '/api/practice/team')).json)).toEqual({
      figures: null,
    })
    expect((await supervisor.api('GET', '/api/practice')).status).toBe(403)
    expect((await practitioner.api('GET', '/api/practice/team')).status).toBe(403)
    const administrator = await clinic.as(clinic.administrator)
    for (const path of ['/api/practice', '/api/practice/team'])
      expect((await administrator.api('GET', path)).status).toBe(403)
    const other = await clinic.as(clinic.other)
    expect(practiceShape.parse((await other.api('GET', '/api/practice')).json).own.drills).toBe(0)
  })

  it.each([
    ['a draft that is none', { drillId: 'en-blame-99', marked: [] }, 404],
    ['a mark of no sentence', { drillId: 'en-blame-1', marked: [5] }, 400],
    ['marks that are none', { drillId: 'en-blame-1', marked: ['all'] }, 400],
  ])('refuses %s', async (_, marks, status) => {
    expect((await practitioner.api('POST', '/api/practice', marks)).status).toBe(status)
  })
})
