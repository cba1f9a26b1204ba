import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { hiddenShape, privacyShape, type PrivacyView } from '../../contract/privacy.ts'
import { refusalShape } from '../../contract/shapes.ts'
import { saveProvider } from '../../flows/settings.ts'

const path = (clinic: HttpClinic, rest: string): string =>
  `/api/conversations/${clinic.client.conversationId}${rest}`

/** A clinic with a provider, and the practitioner signed in. */
async function opened(): Promise<{ readonly clinic: HttpClinic; readonly browser: Browser }> {
  const clinic = await openHttpClinic()
  const wanted = {
    kind: 'openai-compatible',
    model: 'small-1',
    baseUrl: 'https://models.example/v1',
  } as const
  await saveProvider(clinic.administrator, wanted, null, clinic.world.ports)
  return { clinic, browser: await clinic.as(clinic.practitioner) }
}
const privacyOf = async (clinic: HttpClinic, browser: Browser): Promise<PrivacyView> =>
  privacyShape.parse((await browser.api('GET', path(clinic, '/privacy'))).json)
const refusalOf = (json: unknown) => refusalShape.parse(json).refusal
const told = (privacy: PrivacyView, given: object = {}) => {
  const wording = privacy.wording.find((one) => one.language === 'en')
  return {
    ...{ purpose: 'draft-replies', version: wording?.version, language: 'en', way: 'in-person' },
    ...{ givenBy: 'client', guardian: null, until: '2027-01-31' },
    ...{ provider: privacy.provider?.name, model: privacy.provider?.model, ...given },
  }
}

describe('the privacy of a conversation', () => {
  it('shows seven purposes, the words to read aloud in both languages, and what is hidden', async () => {
    const { clinic, browser } = await opened()
    const privacy = await privacyOf(clinic, browser)
    expect(privacy.purposes).toHaveLength(7)
    expect(privacy.purposes.filter((one) => one.inUse).map((one) => one.purpose)).toEqual(['draft-replies'])
    expect(privacy.wording.map((one) => one.language)).toEqual(['en', 'es'])
    for (const { sentences } of privacy.wording) expect(sentences.join(' ')).toContain('small-1')
    expect(privacy.known).toEqual([
      { kind: 'name', of: null, value: 'Marisol Quintero' },
      { kind: 'practitioner', of: null, value: 'Ines Ferreira' },
    ])
    expect(privacy).toMatchObject({ ledger: [], identifiers: [], remoteOff: false, change: { may: true } })
  })

  it('PR.2 a consent told in person is recorded with who, how, until when, and taken back again', async () => {
    const { clinic, browser } = await opened()
    const body = told(await privacyOf(clinic, browser))
    expect((await browser.api('POST', path(clinic, '/consents'), body)).status).toBe(201)
    const [draft] = (await privacyOf(clinic, browser)).purposes
    expect(draft).toMatchObject({
      state: 'in-force',
      consent: {
        ...{ givenBy: 'client', way: 'in-person', recordedBy: 'Ines Ferreira', model: 'small-1' },
        until: '2027-01-31T23:59:59.999Z',
      },
    })
    const back = { purpose: 'draft-replies', deleteDerived: true }
    expect((await browser.api('POST', path(clinic, '/consents/withdraw'), back)).status).toBe(204)
    expect((await privacyOf(clinic, browser)).purposes[0]).toMatchObject({ state: 'taken-back' })
    const kinds = (await clinic.world.ports.events.since(clinic.administrator.organisationId, 0, 10)).map(
      (e) => e.kind,
    )
    expect(kinds).toEqual(['consent-changed', 'consent-changed'])
  })

  it.each([
    ['other words than ours', { version: '0000000000000000' }, 400, 'input-not-valid', 'version'],
    ['another model than the one in use', { model: 'large-9' }, 400, 'input-not-valid', 'provider'],
    ['a guardian without a name', { givenBy: 'guardian', guardian: ' ' }, 400, 'input-not-valid', 'guardian'],
    ['a day that is past', { until: '2026-11-17' }, 400, 'input-not-valid', 'until'],
    ['a day too far away', { until: '2029-01-01' }, 400, 'input-not-valid', 'until'],
    ['no day at all', { until: '2027-02-30' }, 400, 'input-not-valid', 'until'],
    ["the client's own page", { way: 'page' }, 400, 'input-not-valid', 'way'],
    ['a field too many', { recordedBy: 'me' }, 400, 'input-not-valid', undefined],
    ['a purpose that nothing uses', { purpose: 'research' }, 422, 'purpose-not-used', undefined],
  ])('PR.2 %s: refused, with the field', async (_, given, status, code, field) => {
    const { clinic, browser } = await opened()
    const body = told(await privacyOf(clinic, browser), given)
    const answer = await browser.api('POST', path(clinic, '/consents'), body)
    expect([answer.status, refusalOf(answer.json).code, refusalOf(answer.json).fields?.[0]]).toEqual([
      ...[status, code],
      field,
    ])
    expect((await privacyOf(clinic, browser)).purposes.every((one) => one.consent === null)).toBe(true)
  })

  it('words are added to what is hidden, and what is no word is refused', async () => {
    const { clinic, browser } = await opened()
    const school = { type: 'organisation', value: 'Bellweather Academy' }
    const put = async (add: readonly object[], remove: readonly object[]) =>
      (await browser.api('PUT', path(clinic, '/identifiers'), { add, remove })).status
    expect(await put([school], [])).toBe(204)
    expect((await privacyOf(clinic, browser)).identifiers).toEqual([school])
    expect(await put([], [school])).toBe(204)
    expect((await privacyOf(clinic, browser)).identifiers).toEqual([])
    for (const value of ['', ' ', '…', 'a\u0000b', 'a\nb', 'x'.repeat(201)])
      expect([value, await put([{ type: 'name', value }], [])]).toEqual([value, 400])
    const many = Array.from({ length: 61 }, (_, n) => ({ type: 'name', value: `Word ${n}` }))
    expect(await put(many, [])).toBe(400)
  })

  it('PR.1 what a model would receive holds placeholders, and says that nothing was sent', async () => {
    const { clinic, browser } = await opened()
    const client = await clinic.visit(clinic.client)
    await client.submit('/me/messages', { text: 'This is Marisol Quintero. My number is 612 345 678.' })
    const answer = await browser.api('GET', path(clinic, '/hidden'))
    const hidden = hiddenShape.parse(answer.json)
    expect(hidden.words).toBe('This is what would be sent. Nothing has been sent.')
    expect(hidden.turns[0]?.parts).toContainEqual({ kind: 'name', number: 1 })
    expect(JSON.stringify(hidden)).not.toMatch(/Marisol|Quintero|612/)
  })

  it('PR.1 a new client comes with who is around them and what gives them away; what is neither is refused', async () => {
    const { clinic } = await opened()
    const admin = await clinic.as(clinic.administrator)
    const person = {
      ...{ name: 'C', preferredName: 'C', pronouns: null, birthYear: null, about: '' },
      ...{ jurisdiction: 'ES', country: 'ES', language: 'es', phone: null, email: null },
      identifiers: [{ type: 'organisation', value: 'Bellweather Academy' }],
      circle: [{ relation: 'sister', name: 'Petra' }],
      practitionerIds: [clinic.practitioner.memberId],
    }
    const add = async (given: object) => admin.api('POST', '/api/people/clients', { ...person, ...given })
    const made = z.object({ conversationId: z.uuid() }).parse((await add({})).json)
    const browser = await clinic.as(clinic.practitioner)
    const shown = await browser.api('GET', `/api/conversations/${made.conversationId}/privacy`)
    const { identifiers, known } = privacyShape.parse(shown.json)
    expect(identifiers).toEqual(person.identifiers)
    expect(known).toContainEqual({ kind: 'circle', of: 'sister', value: 'Petra' })
    for (const bad of [
      { circle: [{ relation: '', name: 'Petra' }] },
      { circle: Array.from({ length: 31 }, () => ({ relation: 'friend', name: 'Jo' })) },
      { identifiers: [{ type: 'nickname', value: 'Jo' }] },
      { identifiers: [{ type: 'name', value: '…' }] },
    ])
      expect([bad, (await add(bad)).status]).toEqual([bad, 400])
  })

  it("another's client answers as one that is not there", async () => {
    const { clinic } = await opened()
    const stranger = await clinic.as(clinic.other)
    const asked = [
      ['GET', '/privacy', undefined],
      ['GET', '/hidden', undefined],
      ['POST', '/consents/withdraw', { purpose: 'draft-replies', deleteDerived: true }],
      ['PUT', '/identifiers', { add: [], remove: [] }],
    ] as const
    for (const [method, rest, body] of asked)
      expect([rest, (await stranger.api(method, path(clinic, rest), body)).status]).toEqual([rest, 404])
  })
})
