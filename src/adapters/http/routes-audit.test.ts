import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { auditShape } from '../../contract/audit.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { exportAudit } from '../../flows/read-audit.ts'
import { FRESH_MINUTES } from '../../domain/access/conditions.ts'
import { hire } from '../../../test/hire.ts'
import { administrativeEvents } from '../../domain/audit/administrative.ts'
import { authorise } from '../../domain/access/authorise.ts'
import { entriesForRole } from './audit-for-role.ts'
import { auditFiles, auditLines } from './present-audit.ts'

async function* noEntries(): AsyncIterable<never> {}

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

  it('a link of another site makes no file of the chain and no entry', async () => {
    const files = async () => {
      const written = []
      for await (const { event } of clinic.world.ports.audit.entries(supervisor.organisationId))
        if (event === 'audit-exported') written.push(event)
      return written.length
    }
    const before = await files()
    const strange: readonly Readonly<Record<string, string>>[] = [
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      { 'sec-fetch-site': 'same-site' },
      { referer: 'https://evil.example/' },
      {},
    ]
    for (const headers of strange) {
      const answer = await browser.raw('/api/audit/export?form=csv', { headers })
      expect([answer.status, answer.headers.get('content-disposition')]).toEqual([403, null])
      expect(await answer.text()).toContain('did not come from the Rapport page itself')
    }
    expect(await files()).toBe(before)
    const own = await browser.raw('/api/audit/export?form=csv', {
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    expect([own.status, await files()]).toEqual([200, before + 1])
  })

  const textOf = async (who: Browser, path: string) =>
    (await who.raw(`/api/audit${path}`, { headers: { 'sec-fetch-site': 'same-origin' } })).text()
  const everywhere = ['', ...['fhir', 'csv', 'json-lines'].map((form) => `/export?form=${form}`)]
  const clinical =
    /message-received|episode|clinical-read|clients-listed|client-link-opened|access-refused|signals|\blevel\b|board/

  it('an administrator sees what is about the practice, entry by entry, and nothing that is about a client’s care', async () => {
    const { administrator, client } = clinic
    await (await clinic.visit(client)).submit('/me/messages', { text: 'I want to kill myself tonight.' })
    await browser.raw('/api/episodes')
    const admin = await clinic.as(administrator)
    await admin.raw('/api/queue')
    for (const path of everywhere) {
      expect(await textOf(browser, path)).toMatch(clinical)
      const theirs = await textOf(admin, path)
      expect(theirs).toContain('member-added')
      expect(theirs).not.toMatch(clinical)
    }
    const { clientId } = client
    for (const query of [`?client=${clientId}`, `?who=${clientId}`, '?kind=danger', '?kind=messages']) {
      expect((await read(query)).entries.length).toBeGreaterThan(0)
      const found = auditShape.parse(JSON.parse(await textOf(admin, query))).entries
      expect(found.filter(({ event }) => event !== 'client-added')).toEqual([])
    }
  })

  it('an administrator is shown no hash, no gap in the numbers, and for whom nobody else looked', async () => {
    const hash = /\b[0-9a-f]{64}\b/
    const admin = await clinic.as(clinic.administrator)
    await read(`?client=${clinic.client.clientId}`)
    for (const path of everywhere) {
      expect(await textOf(browser, path)).toMatch(hash)
      expect(await textOf(admin, path)).not.toMatch(hash)
    }
    const { entries } = auditShape.parse(JSON.parse(await textOf(admin, '')))
    const last = entries.at(-1)?.sequence ?? 0
    expect(entries.map(({ sequence }) => sequence - last)).toEqual(
      entries.map((_, place) => entries.length - 1 - place),
    )
    const looked = entries.filter((one) => one.event === 'audit-read' && one.who.id === supervisor.memberId)
    expect(looked.length).toBeGreaterThan(0)
    expect(looked.flatMap(({ detail }) => detail.map(({ name }) => name))).not.toContain('client')
  })

  it('an administrator is told how many entries about clients there were on each day that is over', async () => {
    const admin = await clinic.as(clinic.administrator)
    const daysOf = async (who: Browser) => auditShape.parse(JSON.parse(await textOf(who, ''))).clinicalDays
    expect(await daysOf(browser)).toBeNull()
    expect(await daysOf(admin)).toEqual([])
    const { administrator, world } = clinic
    const counted: string[] = []
    for await (const { event } of world.ports.audit.entries(administrator.organisationId)) counted.push(event)
    const ofThePractice: readonly string[] = administrativeEvents
    const until = { from: '2026-11-18T00:00:00.000Z', until: '2026-11-19T00:00:00.000Z' }
    const permit = authorise({ ...administrator, provenAt: world.clock.now() }, 'audit.read', null)
    const days = permit.ok ? await world.ports.auditLog.clinicalDays(permit.value, until) : []
    const entries = counted.filter((event) => !ofThePractice.includes(event)).length
    expect(days).toEqual([{ day: '2026-11-18', entries }])
    const lines: string[] = []
    const file = entriesForRole(noEntries(), days, administrator)
    for await (const line of auditLines(file, 'csv')) lines.push(line)
    expect(lines[1]).toContain(`clinical-day,day,2026-11-18,,"{""entries"":${entries}}"`)
  })

  it.each(['?who=nobody', '?before=0', '?kind=all', '?from=yesterday', '?refusals=no'])(
    '%s is refused as no filter of ours',
    async (query) => expect((await browser.raw(`/api/audit${query}`)).status).toBe(400),
  )

  it('a file needs a fresh proof of who one is, and what was refused is in the chain', async () => {
    clinic.world.clock.forward(FRESH_MINUTES * 60_000)
    const answer = await browser.raw('/api/audit/export?form=csv', {
      headers: { 'sec-fetch-site': 'same-origin' },
    })
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
    for await (const line of auditLines(given.value.entries, form)) lines.push(line)
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
