import { theServer } from '../../domain/access/actor.ts'
import { beforeEach, expect, it } from 'vitest'
import type { Consent } from '../../domain/consent/consent.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import {
  CANARY,
  entry,
  openScene,
  permit,
  permitFor,
  since,
  traces,
  type Scene,
  type World,
} from './scene.contract.ts'

/** Consents, people, links and the provider. */
export function organisationContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const change = () => permit(scene.administrator, 'people.change', null)
  const give = () => permit(scene.administrator, 'access.give', null)
  const settings = () => permit(scene.administrator, 'settings.change', null)
  const theProvider = () => permit(scene.administrator, 'provider.change', null)
  const by = (event: Parameters<typeof entry>[2], about: string | null = null) =>
    entry(scene.administrator, scene.ports, event, about)

  it('a consent is kept as given, and taken back with the day', async () => {
    const { consents, ids } = scene.ports
    const own = await permitFor(scene, scene.wilhelmina, 'consent.change')
    const consent: Consent = {
      id: ids.next(),
      clientId: scene.wilhelmina.clientId,
      purpose: 'draft-replies',
      provider: 'models.example',
      model: 'small-1',
      language: 'en',
      version: '2026-11',
      givenBy: 'client',
      guardian: null,
      way: 'page',
      recordedBy: null,
      givenAt: '2026-11-20T09:00:00.000Z',
      expiresAt: '2027-11-20T09:00:00.000Z',
      revokedAt: null,
    }
    const before = await traces(scene)
    await consents.give(own, consent, entry(scene.wilhelmina, scene.ports, 'consent-given', consent.id))
    const read = () => consents.consents(theServer(scene.organisationId), scene.wilhelmina.clientId)
    expect(await read()).toEqual([consent])
    const at = '2026-11-20T10:00:00.000Z'
    await consents.revoke(own, 'transcribe', at, entry(scene.wilhelmina, scene.ports, 'consent-revoked'))
    expect(await read()).toEqual([consent])
    await consents.revoke(own, 'draft-replies', at, entry(scene.wilhelmina, scene.ports, 'consent-revoked'))
    expect(await read()).toEqual([{ ...consent, revokedAt: at }])
    expect((await since(scene, before)).events).toEqual([
      'consent-changed',
      'consent-changed',
      'consent-changed',
    ])
    const opened = await scene.ports.threads.conversation(
      await permitFor(scene, scene.nora, 'conversation.read'),
    )
    expect(opened?.consents).toEqual([{ ...consent, revokedAt: at }])
  })

  it('an organisation is read back and changed', async () => {
    const { people } = scene.ports
    const organisation = await people.organisation(scene.organisationId)
    expect(organisation).toMatchObject({
      name: 'Canary Practice',
      hours: { timeZone: 'America/Los_Angeles' },
    })
    if (!organisation) throw new Error('no organisation')
    const next = { ...organisation, name: 'Práctica', assist: 'feedback', language: 'es' } as const
    await people.saveOrganisation(settings(), next, by('settings-changed'))
    expect(await people.organisation(scene.organisationId)).toEqual(next)
    expect(await people.organisation(scene.ports.ids.next())).toBeNull()
    expect(await people.anyOrganisation()).not.toBeNull()
    expect(await scene.ports.audit.organisations()).toContain(scene.organisationId)
  })

  it('members are read back with their licences', async () => {
    const { people } = scene.ports
    expect(await people.member(scene.organisationId, scene.expired.memberId)).toMatchObject({
      name: 'expired of staff',
      role: 'practitioner',
      email: `${scene.expired.memberId}@practice.example`,
      licences: [scene.licences.expired],
    })
    expect(await people.member(scene.organisationId, scene.wilhelmina.clientId)).toBeNull()
    const members = await people.members(permit(scene.administrator, 'people.read', null))
    expect(members.map((one) => one.name)).toEqual([
      'Ada Admin',
      'supervisor of staff',
      'nora of staff',
      'expired of staff',
      'elsewhere of staff',
      'stranger of staff',
    ])
  })

  it('an address that somebody signs in with is refused, however it is written', async () => {
    const before = await traces(scene)
    const email = ` ${scene.nora.memberId.toUpperCase()}@Practice.example`
    const member = { id: scene.ports.ids.next(), name: 'Twin', email, role: 'evaluator', title: '' } as const
    expect(await scene.ports.people.addMember(give(), member, null, by('member-added'))).toEqual({
      ok: false,
      refusal: { code: 'input-not-valid', detail: 'email' },
    })
    expect(await traces(scene)).toEqual(before)
    expect(await scene.ports.people.member(scene.organisationId, member.id)).toBeNull()
  })

  it('a link opens its client’s page until it is revoked, and its secret is nowhere', async () => {
    const { links, ids, people } = scene.ports
    const tokenSha256 = textSha256('the secret part')
    const link = {
      id: ids.next(),
      clientId: scene.wilhelmina.clientId,
      tokenSha256,
      madeAt: '2026-11-20T09:00:00.000Z',
    }
    const before = await traces(scene)
    await links.make(
      await permitFor(scene, scene.nora, 'client-link.make'),
      link,
      entry(scene.nora, scene.ports, 'client-link-made', link.id),
    )
    expect(await links.open(scene.organisationId, tokenSha256)).toEqual({
      linkId: link.id,
      actor: scene.wilhelmina,
    })
    expect(await links.stillLive(scene.organisationId, link.id)).toBe(true)
    expect(await links.open(scene.organisationId, textSha256('another'))).toBeNull()
    expect(await links.open(scene.ports.ids.next(), tokenSha256)).toBeNull()
    const at = '2026-11-20T10:00:00.000Z'
    await links.revoke(change(), link.id, at, by('client-link-revoked', link.id))
    await links.revoke(change(), link.id, at, by('client-link-revoked', link.id))
    expect(await links.open(scene.organisationId, tokenSha256)).toBeNull()
    expect(await links.stillLive(scene.organisationId, link.id)).toBe(false)
    expect((await since(scene, before)).entries).toEqual(['client-link-made', 'client-link-revoked'])
    const clients = await people.clients(permit(scene.administrator, 'people.read', null))
    expect(clients).toMatchObject([
      { name: CANARY.name, jurisdiction: 'US-CA', links: [{ id: link.id, revokedAt: at }] },
    ])
    expect(clients[0]?.practitionerIds).toHaveLength(3)
  })

  it('a role is given, somebody leaves and comes back, and it is in the chain', async () => {
    const { people, ids } = scene.ports
    const id = ids.next()
    const wanted = {
      id,
      name: 'Eva Lind',
      email: `${id}@practice.example`,
      role: 'evaluator',
      title: '',
    } as const
    await people.addMember(give(), wanted, null, by('member-added', id))
    const before = await traces(scene)
    const changed = (what: { readonly role?: 'awaiting'; readonly active?: boolean }, who = id) =>
      people.changeMember(give(), who, what, null, by('member-changed', who))
    expect(await changed({ role: 'awaiting' })).toEqual({ ok: true, value: null })
    expect(await people.member(scene.organisationId, id)).toMatchObject({ role: 'awaiting' })
    await changed({ active: false })
    expect(await people.member(scene.organisationId, id)).toBeNull()
    const read = permit(scene.administrator, 'people.read', null)
    expect((await people.members(read)).map((one) => one.id)).not.toContain(id)
    expect((await people.formerMembers(read)).map((one) => one.name)).toEqual(['Eva Lind'])
    await changed({ active: true })
    expect(await people.member(scene.organisationId, id)).toMatchObject({ role: 'awaiting' })
    expect(await changed({ active: false }, ids.next())).toMatchObject({ refusal: { code: 'not-found' } })
    expect((await since(scene, before)).entries).toEqual([
      'member-changed',
      'member-changed',
      'member-changed',
    ])
  })

  it('what sign-in asks is kept; an identity provider’s secret is never given back, nor to another', async () => {
    const { signInSettings } = scene.ports
    const rules = () => signInSettings.rules(scene.organisationId)
    const save = async (issuer: string | null, secret: string | null): Promise<void> => {
      const identityProvider = issuer === null ? null : { issuer, clientId: 'rapport', twoFactors: 'gold' }
      await signInSettings.save(
        permit(scene.administrator, 'sign-in.change', null),
        { secondFactor: true, identityProvider },
        secret,
        null,
        by('sign-in-rules-changed'),
      )
    }
    expect(await rules()).toEqual({ secondFactor: false, identityProvider: null })
    const before = await traces(scene)
    await save('https://login.example', 'secret-canary')
    expect(await rules()).toEqual({
      secondFactor: true,
      identityProvider: {
        ...{ issuer: 'https://login.example', clientId: 'rapport' },
        ...{ twoFactors: 'gold', hasSecret: true, confirmed: false },
      },
    })
    await save('https://login.example', null)
    expect(await rules()).toMatchObject({ identityProvider: { hasSecret: true } })
    await save('https://evil.example', null)
    expect(await rules()).toMatchObject({ identityProvider: { hasSecret: false } })
    await save(null, null)
    expect(await rules()).toEqual({ secondFactor: true, identityProvider: null })
    expect(await signInSettings.rules(scene.ports.ids.next())).toMatchObject({ secondFactor: false })
    expect((await since(scene, before)).entries).toHaveLength(4)
  })

  it('a provider’s key is kept and never given back; it stays with the host it was given for', async () => {
    const { providers } = scene.ports
    const provider = {
      kind: 'openai-compatible',
      name: 'models.example',
      model: 'small-1',
      baseUrl: 'https://models.example/v1',
    } as const
    expect(await providers.provider(scene.organisationId)).toBeNull()
    await providers.save(theProvider(), provider, 'sk-canary-key', by('provider-changed'))
    const shown = await providers.provider(scene.organisationId)
    expect(shown).toEqual({ ...provider, hasKey: true, from: 'settings', local: false })
    expect(JSON.stringify(shown)).not.toContain('sk-canary-key')
    await providers.save(theProvider(), { ...provider, model: 'small-2' }, null, by('provider-changed'))
    expect(await providers.provider(scene.organisationId)).toMatchObject({ model: 'small-2', hasKey: true })
    const elsewhere = { ...provider, baseUrl: 'https://evil.example/v1', name: 'evil.example' }
    await providers.save(theProvider(), elsewhere, null, by('provider-changed'))
    expect(await providers.provider(scene.organisationId)).toMatchObject({ hasKey: false })
    await providers.remove(theProvider(), by('provider-changed'))
    expect(await providers.provider(scene.organisationId)).toBeNull()
  })
}
