import { theServer } from '../domain/access/actor.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { CANARY, profile, since, traces } from '../adapters/contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { hire } from '../../test/hire.ts'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { makeClientLink, openClientLink, revokeClientLink } from './client-links.ts'
import { changeMember } from './change-member.ts'
import { addClient, addLicence, addMember, createOrganisation, readPeople } from './people.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))

describe('the first page', () => {
  const wanted = {
    name: 'First Practice',
    assist: 'moves',
    hours: { timeZone: 'Europe/Madrid', open: [] },
    language: 'es',
    remoteForUnreadLanguages: false,
  } as const
  const first = { name: 'Ana Admin', email: 'ana@practice.example', title: '' }

  it('AU.1 makes the organisation and its administrator once, and never again', async () => {
    const { ports } = openMemoryWorld({})
    const made = await createOrganisation(wanted, first, ports)
    expect(made).toMatchObject({ ok: true, value: { role: 'administrator' } })
    const organisationId = made.ok ? made.value.organisationId : ''
    expect(await ports.people.organisation(organisationId)).toMatchObject(wanted)
    expect(await ports.audit.head(organisationId)).toMatchObject({ sequence: 1 })
    expect(await createOrganisation(wanted, first, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await ports.audit.organisations()).toHaveLength(1)
  })

  it.each(['', '\u200b', 'Ana\u202eadmin', 'Ana\nAdmin', 'Ana\ud83d'])(
    'the name %j is refused',
    async (name) => {
      const { ports } = openMemoryWorld({})
      const code = { refusal: { code: 'input-not-valid', detail: 'name' } }
      expect(await createOrganisation({ ...wanted, name }, first, ports)).toMatchObject(code)
      expect(await createOrganisation(wanted, { ...first, name }, ports)).toMatchObject(code)
    },
  )

  it('a time zone that does not exist is refused', async () => {
    const { ports } = openMemoryWorld({})
    const hours = { timeZone: 'Mars/Olympus', open: [] }
    expect(await createOrganisation({ ...wanted, hours }, first, ports)).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'timeZone' },
    })
    expect(await ports.people.anyOrganisation()).toBeNull()
  })
})

describe('an administrator', () => {
  const newMember = {
    name: 'Uma New',
    email: 'uma@practice.example',
    role: 'practitioner',
    title: '',
  } as const

  it('AU.1 adds staff, licences, and clients with their conversation and care', async () => {
    const { administrator, ports } = scene
    const before = await traces(scene)
    const member = await hire(administrator, newMember, ports)
    const memberId = member.ok ? member.value.id : ''
    const held = { jurisdiction: 'ES', number: 'M-1', validFrom: '2026-01-01', expiresOn: '2027-01-01' }
    expect(await addLicence(administrator, memberId, held, ports)).toMatchObject({ ok: true })
    const { clientId: _, ...person } = profile('', { name: 'New Client', jurisdiction: 'ES', country: 'ES' })
    const client = await addClient(administrator, person, [memberId, memberId], ports)
    const thread = await ports.threads.thread(
      theServer(scene.organisationId),
      client.ok ? client.value.conversationId : '',
    )
    expect(thread).toMatchObject({ jurisdiction: 'ES', practitionerIds: [memberId], version: 0 })
    expect((await since(scene, before)).entries).toEqual([
      'member-added',
      'confirmation-given',
      'licence-added',
      'client-added',
    ])
    const people = await readPeople(administrator, ports)
    expect(people.ok && people.value.clients.map((one) => one.name)).toContain('New Client')
  })

  it('what does not fit is refused with the field to look at', async () => {
    const { administrator, ports, nora, supervisor } = scene
    const { clientId: _, ...person } = profile('', {})
    const bad = async (outcome: Promise<unknown>, detail: string) =>
      expect(await outcome).toMatchObject({ ok: false, refusal: { code: 'input-not-valid', detail } })
    await bad(addClient(administrator, person, [], ports), 'practitionerIds')
    await bad(addClient(administrator, person, [supervisor.memberId], ports), 'practitionerIds')
    await bad(addClient(administrator, person, ['nonsense'], ports), 'practitionerIds')
    const taken = { ...newMember, email: `${nora.memberId.toUpperCase()}@practice.example` }
    await bad(addMember(administrator, taken, ports), 'email')
    const held = { jurisdiction: 'ES', number: '1', validFrom: '2027-01-01', expiresOn: '2026-01-01' }
    await bad(addLicence(administrator, nora.memberId, held, ports), 'expiresOn')
    expect(await addLicence(administrator, 'nobody', held, ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })

  it('hires, and gives a role, only with a fresh proof of who they are', async () => {
    const { ports, nora } = scene
    const stale = { ...scene.administrator, provenAt: null }
    const needed = { refusal: { code: 'proof-needed' } }
    expect(await addMember(stale, newMember, ports)).toMatchObject(needed)
    expect(await changeMember(stale, nora.memberId, { role: 'supervisor' }, ports)).toMatchObject(needed)
    const proven = { ...stale, provenAt: ports.clock.now() }
    expect(await changeMember(proven, nora.memberId, { role: 'supervisor' }, ports)).toMatchObject({
      ok: true,
    })
  })

  it('AU.1 nobody else changes people, and a practitioner does not list them: refused and recorded', async () => {
    const { ports, nora, supervisor } = scene
    const before = await traces(scene)
    expect(await addMember(nora, newMember, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await addMember(supervisor, newMember, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await readPeople(nora, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect((await since(scene, before)).entries).toEqual(Array.from({ length: 3 }, () => 'access-refused'))
  })
})

describe('a client’s link', () => {
  const make = async () => {
    const made = await makeClientLink(scene.nora, scene.wilhelmina.conversationId, scene.ports)
    if (!made.ok) throw new Error(made.refusal.code)
    return made.value
  }

  it('opens the page of its client, and every opening is recorded', async () => {
    const { text, id } = await make()
    expect(text).toMatch(/^[0-9a-f]{32}[\w-]{43}$/)
    const before = await traces(scene)
    expect(await openClientLink(text, scene.ports)).toEqual({
      ok: true,
      value: { linkId: id, actor: scene.wilhelmina },
    })
    expect((await since(scene, before)).entries).toEqual(['client-link-opened'])
  })

  it('altered, unknown, revoked and nonsense answer alike; what was tried on a practice is recorded there', async () => {
    const { text, id } = await make()
    await revokeClientLink(scene.administrator, id, scene.ports)
    await revokeClientLink(scene.administrator, id, scene.ports)
    const before = await traces(scene)
    const altered = `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`
    const nobody = `${'0'.repeat(32)}${text.slice(32)}`
    for (const tried of [text, altered, nobody, '', 'x'.repeat(75), `${text}x`])
      expect(await openClientLink(tried, scene.ports)).toEqual({
        ok: false,
        refusal: { code: 'link-not-valid' },
      })
    expect(await since(scene, before)).toEqual({
      entries: ['client-link-refused', 'client-link-refused'],
      events: [],
    })
  })

  it('its secret is in no audit entry, and revoking ends what it opened', async () => {
    const { text, id } = await make()
    await openClientLink(text, scene.ports)
    expect(await spoken(scene)).not.toContain(text.slice(32))
    expect(await spoken(scene)).not.toContain(CANARY.name)
    expect(await scene.ports.links.stillLive(scene.organisationId, id)).toBe(true)
    await revokeClientLink(scene.administrator, id, scene.ports)
    expect(await scene.ports.links.stillLive(scene.organisationId, id)).toBe(false)
  })

  it('is made by who cares for the client, and by nobody who may not read what is behind it', async () => {
    const { ports, administrator, supervisor, stranger, wilhelmina } = scene
    const before = await traces(scene)
    const code = async (who: typeof administrator) => {
      const made = await makeClientLink(who, wilhelmina.conversationId, ports)
      return made.ok ? 'made' : made.refusal.code
    }
    expect(await code({ ...administrator, provenAt: ports.clock.now() })).toBe('forbidden')
    expect([await code(supervisor), await code(stranger)]).toEqual(['forbidden', 'not-found'])
    expect((await since(scene, before)).entries).toEqual(Array.from({ length: 3 }, () => 'access-refused'))
  })

  it('is made for a client who is there, and revoked where there is one', async () => {
    const nobody = scene.ports.ids.next()
    expect(await makeClientLink(scene.nora, nobody, scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await revokeClientLink(scene.administrator, nobody, scene.ports)).toMatchObject({
      refusal: { code: 'not-found' },
    })
  })
})
