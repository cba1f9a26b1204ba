import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { auditShape } from '../../contract/audit.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { exportAudit } from '../../flows/read-audit.ts'
import { FRESH_MINUTES } from '../../domain/access/conditions.ts'
import { hire } from '../../../test/hire.ts'
import { auditFiles, auditLines } from './present-audit.ts'

describe('the audit chain over HTTP', () => {
  let clinic: HttpClinic
  let supervisor: MemberActor
  let browser: Browser
  beforeAll(async () => {
    clinic = await openHttpClinic({})
    const { administrator, world } = clinic
    const wanted = {
      name: 'Sela Supervisor',
      email: 'sela@alder.example',
      role: 'supervisor',
      title: '',
    } as const
    const made = await hire(administrator, wanted, world.ports)
    if (!made.ok) throw new Error(made.refusal.code)
    supervisor = { ...administrator, memberId: made.value.id, role: 'supervisor' }
    browser = await clinic.as(supervisor)
    await browser.raw('/api/queue')
    await browser.raw(`/api/conversations/${clinic.client.conversationId}`)
  })
  const read = async (query: string) =>
    auditShape.parse(await (await browser.raw(`/api/audit${query}`)).json())

  it('AU.1 a look at a conversation is there with a name, by which way, and no text', async () => {
    const { entries } = await read('?kind=reading')
    const look = entries.find((one) => one.event === 'clinical-read')
    expect(look).toMatchObject({
      who: { kind: 'member', id: supervisor.memberId, name: 'Sela Supervisor' },
      way: 'api',
      about: [{ id: clinic.client.clientId, name: expect.stringContaining('Marisol') }],
      detail: expect.arrayContaining([{ name: 'why', value: 'role' }]),
    })
  })

  it('whoever looks through it is in it', async () => {
    await read('?refusals=yes')
    const [latest] = (await read('?kind=reading')).entries
    expect(latest).toMatchObject({ event: 'audit-read', detail: [{ name: 'refusals', value: 'true' }] })
  })

  it('an administrator sees that a message came and no risk level, in the list and in every file', async () => {
    await (
      await clinic.visit(clinic.client)
    ).submit('/me/messages', { text: 'I want to kill myself tonight.' })
    const admin = await clinic.as(clinic.administrator)
    const seenBy = async (who: Browser) =>
      auditShape
        .parse(await (await who.raw('/api/audit')).json())
        .entries.filter((one) => ['message-received', 'episode-opened', 'clinical-entry'].includes(one.event))
    const clinical = (entries: Awaited<ReturnType<typeof seenBy>>) =>
      entries
        .flatMap((one) => one.detail.map(({ name }) => name))
        .filter((name) => /level|signals/.test(name))
    expect(clinical(await seenBy(browser)).toSorted()).toEqual(['level', 'level', 'signals'])
    expect(clinical(await seenBy(admin))).toEqual([])
    for (const form of ['fhir', 'csv', 'json-lines']) {
      const of = async (who: Browser) => (await who.raw(`/api/audit/export?form=${form}`)).text()
      expect(await of(browser)).toMatch(/\blevel\b/)
      const theirs = await of(admin)
      expect(theirs).toContain('message-received')
      expect(theirs).not.toMatch(/signals|\blevel\b/)
    }
  })

  it('an administrator is shown no hash by which a level could be tried out, in the list and in every file', async () => {
    const hash = /\b[0-9a-f]{64}\b/
    const admin = await clinic.as(clinic.administrator)
    for (const path of ['', ...['fhir', 'csv', 'json-lines'].map((form) => `/export?form=${form}`)]) {
      const of = async (who: Browser) => (await who.raw(`/api/audit${path}`)).text()
      expect(await of(browser)).toMatch(hash)
      const theirs = await of(admin)
      expect(theirs).toContain('message-received')
      expect(theirs).not.toMatch(hash)
    }
  })

  it('an administrator is not told by the name of an entry who is in danger, and finds none by the client', async () => {
    const admin = await clinic.as(clinic.administrator)
    await browser.raw('/api/episodes')
    const seenBy = async (who: Browser, query = '') =>
      auditShape.parse(await (await who.raw(`/api/audit${query}`)).json()).entries
    const opened = (await seenBy(browser)).find((one) => one.event === 'episode-opened')
    const { clientId } = clinic.client
    expect(opened).toMatchObject({ who: { id: clientId }, about: [{ id: clientId }] })
    expect((await seenBy(admin)).find((one) => one.sequence === opened?.sequence)).toMatchObject({
      event: 'clinical-entry',
      who: { kind: 'client', id: null, name: null },
      about: [],
      subject: { kind: 'client', id: '' },
      way: 'page',
      detail: [],
      hash: null,
    })
    for (const query of [`?client=${clientId}`, `?who=${clientId}`, '?kind=danger']) {
      expect((await seenBy(browser, query)).map((one) => one.event)).toContain('episode-opened')
      const found = await seenBy(admin, query)
      expect(found.map((one) => one.sequence)).not.toContain(opened?.sequence)
      expect(found.map((one) => one.event)).not.toContain('clinical-entry')
    }
    expect((await seenBy(admin, `?client=${clientId}`)).map((one) => one.event)).toContain('message-received')
    const looks = (await seenBy(admin)).filter((one) => one.event === 'clinical-read')
    expect(looks.length).toBeGreaterThan(0)
    expect(looks.flatMap((one) => one.detail.map(({ name }) => name))).not.toContain('what')
    for (const form of ['fhir', 'csv', 'json-lines']) {
      const file = async (who: Browser) => (await who.raw(`/api/audit/export?form=${form}`)).text()
      expect(await file(browser)).toContain('episode-opened')
      expect(await file(admin)).toContain('clinical-entry')
      expect(await file(admin)).not.toMatch(/episode|board/)
    }
  })

  it.each(['?who=nobody', '?before=0', '?kind=all', '?from=yesterday', '?refusals=no'])(
    '%s is refused as no filter of ours',
    async (query) => expect((await browser.raw(`/api/audit${query}`)).status).toBe(400),
  )

  it('a file needs a fresh proof of who one is, and what was refused is in the chain', async () => {
    clinic.world.clock.forward(FRESH_MINUTES * 60_000)
    const answer = await browser.raw('/api/audit/export?form=csv')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('proof-needed')
    expect((await read('?refusals=yes')).entries[0]).toMatchObject({ event: 'access-refused' })
  })

  const file = async (form: 'fhir' | 'csv' | 'json-lines'): Promise<readonly string[]> => {
    const { ports } = clinic.world
    const proven = { ...supervisor, provenAt: ports.clock.now() }
    const none = { who: null, client: null, kind: null, from: null, until: null, refusals: false }
    const given = await exportAudit(proven, none, form, ports)
    if (!given.ok) throw new Error(given.refusal.code)
    const lines: string[] = []
    for await (const line of auditLines(given.value, form)) lines.push(line)
    return lines
  }

  it('as FHIR each line is an AuditEvent with what R4 asks of one', async () => {
    const coding = z.object({ system: z.url(), code: z.string().min(1) })
    const eventShape = z.object({
      resourceType: z.literal('AuditEvent'),
      id: z.string().regex(/^[A-Za-z0-9.-]{1,64}$/),
      type: coding,
      subtype: z.array(z.object({ system: z.string(), code: z.string() })).min(1),
      action: z.enum(['C', 'R', 'U', 'D', 'E']),
      recorded: z.iso.datetime(),
      outcome: z.enum(['0', '4', '8', '12']),
      agent: z.array(z.object({ who: z.object({}), requestor: z.boolean() })).min(1),
      source: z.object({ observer: z.object({ reference: z.string() }) }),
      entity: z.array(
        z.object({
          what: z.object({}),
          detail: z.array(z.object({ type: z.string().min(1), valueString: z.string().min(1) })).optional(),
        }),
      ),
    })
    const lines = await file('fhir')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) eventShape.parse(JSON.parse(line))
    expect(auditFiles.fhir[1]).toBe('application/fhir+ndjson')
  })

  it('as CSV it has a head and a line for each entry, and as JSON Lines what the chain can be verified by', async () => {
    const { sequence } = await clinic.world.ports.audit.head(supervisor.organisationId)
    const csv = await file('csv')
    expect(csv[0]).toMatch(/^sequence,at,.*,previous,hash\r\n$/)
    expect(csv).toHaveLength(sequence + 2)
    const [line = ''] = await file('json-lines')
    expect(JSON.parse(line)).toMatchObject({
      sequence: sequence + 2,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})
