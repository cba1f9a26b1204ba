import { beforeEach, describe, expect, it } from 'vitest'
import { DATA, openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { followUpShape, recordedShape, triageShape, type FollowUpView } from '../../contract/follow-up.ts'
import { refusalShape } from '../../contract/shapes.ts'
import { blankPlan } from '../../domain/safety-plan/plan.ts'
import { hire } from '../../../test/hire.ts'
import { plainShipped } from '../memory/plain-shipped.ts'
import { loadInstruments } from '../shipped/instruments.ts'

const instruments = loadInstruments(DATA)
const shipped = { ...plainShipped, instruments: () => instruments }
let clinic: HttpClinic
let browser: Browser
beforeEach(async () => {
  clinic = await openHttpClinic({ world: { shipped } })
  browser = await clinic.as(clinic.practitioner)
})
const path = (rest: string): string => `/api/conversations/${clinic.client.conversationId}${rest}`
const read = async (): Promise<FollowUpView> =>
  followUpShape.parse((await browser.api('GET', path('/follow-up'))).json)
const answers = (text: string) =>
  Object.fromEntries(
    text.split(' ').map((pair) => [pair.split('=')[0], { choice: pair.split('=')[1], words: '' }]),
  )
const asked = (text: string, changed: object = {}) => ({
  ...{ instrument: 'asq', language: 'en', way: 'read-aloud', replaces: null },
  answers: answers(text),
  ...changed,
})
const refusalOf = (json: unknown) => refusalShape.parse(json).refusal
const NO = 'wished-dead=no better-off=no thoughts=no tried=no'

describe('the follow-up of a conversation', () => {
  it('shows three instruments with their notices and tables, nothing asked, no plan, and that one may', async () => {
    const view = await read()
    expect(view.instruments.map(({ instrument, table }) => [instrument.id, table])).toEqual([
      ['asq', 'nimh'],
      ['phq9-item9', 'item'],
      ['triage', 'strictest'],
    ])
    expect(view.instruments[0]?.instrument.licence.notice.en).toContain('Public domain')
    expect(view).toMatchObject({
      signed: null,
      siteWording: null,
      asked: [],
      plans: [],
      change: { may: true },
    })
  })

  it('SA.2 what was asked is scored by the server, kept, and opens the episode', async () => {
    const body = asked('wished-dead=yes better-off=no thoughts=no tried=no now=yes')
    const answer = await browser.api('POST', path('/follow-up'), body)
    expect(answer.status).toBe(201)
    expect(recordedShape.parse(answer.json)).toMatchObject({
      asked: { row: 'acute', tier: 'imminent', askedBy: 'Ines Ferreira' },
      episode: 'open',
    })
    const conversation = await browser.api('GET', path(''))
    expect(conversation.json).toMatchObject({ episode: { level: 'imminent', state: 'flagged' } })
    expect((await read()).asked).toHaveLength(1)
  })

  it.each([
    ['a missing answer', asked('wished-dead=no'), 400, 'better-off'],
    ['a result of their own', asked(NO, { tier: 'clear' }), 400, undefined],
    ['an instrument we do not ship', asked(NO, { instrument: 'c-ssrs' }), 400, 'instrument'],
    ['another language', asked(NO, { language: 'fr' }), 400, 'language'],
  ])('%s: refused', async (_, body, status, field) => {
    const answer = await browser.api('POST', path('/follow-up'), body)
    expect([answer.status, refusalOf(answer.json).fields?.[0]]).toEqual([status, field])
    expect((await read()).asked).toEqual([])
  })

  it('PR.1 neither an answer nor what the client said stands in a line of the log', async () => {
    const said = { ...answers('wished-dead=no better-off=no thoughts=no tried=yes now=no') }
    const body = asked('', {
      answers: { ...said, tried: { choice: 'yes', words: 'With Bartholomew at the door' } },
    })
    expect((await browser.api('POST', path('/follow-up'), body)).status).toBe(201)
    expect((await browser.api('POST', path('/follow-up'), { ...body, language: 'fr' })).status).toBe(400)
    expect(clinic.log.join('\n')).not.toMatch(/Bartholomew|wished-dead|positive|imminent/)
  })

  it("another's client answers as one that is not there", async () => {
    const stranger = await clinic.as(clinic.other)
    const tried = [
      ['GET', '/follow-up', undefined],
      ['POST', '/follow-up', asked(NO)],
      ['PUT', '/plan', { basedOn: 0, plan: blankPlan }],
    ] as const
    for (const [method, rest, body] of tried)
      expect([rest, (await stranger.api(method, path(rest), body)).status]).toEqual([rest, 404])
  })
})

describe('the plan in the workspace', () => {
  const plan = { ...blankPlan, helpers: [{ text: 'My sister Ana', reach: '555 0147' }] }
  it('is saved, read back word for word, and not written over', async () => {
    expect((await browser.api('PUT', path('/plan'), { basedOn: 0, plan })).status).toBe(200)
    expect((await read()).plans).toMatchObject([{ version: 1, writtenBy: 'Ines Ferreira', plan }])
    const late = await browser.api('PUT', path('/plan'), { basedOn: 0, plan: blankPlan })
    expect([late.status, refusalOf(late.json).code]).toEqual([409, 'plan-moved-on'])
  })
  it.each([
    ['a part that is none of ours', { ...blankPlan, score: [] }],
    ['a line without words', { ...blankPlan, helpers: [{ text: '', reach: '555' }] }],
    [
      'more lines than fit',
      { ...blankPlan, places: Array.from({ length: 13 }, () => ({ text: 'x', reach: '' })) },
    ],
  ])('refuses %s', async (_, wrong) => {
    expect((await browser.api('PUT', path('/plan'), { basedOn: 0, plan: wrong })).status).toBe(400)
  })
})

describe('the triage table under settings', () => {
  const sentences = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `Invented ${id}`]))
  const all = ['wish', 'thought', 'way', 'will', 'plan', 'done']
  const file = (changed: object = {}) =>
    JSON.stringify({ instrument: 'triage', notice: '© holder', wording: { en: sentences(all) }, ...changed })
  const attest = (given: string) => ({
    attested: true,
    holder: 'Alder Street',
    reference: 'No. 7',
    file: given,
  })

  it('an administrator attests a licence; its wording then stands beside our labels, with its notice', async () => {
    const admin = await clinic.as(clinic.administrator)
    expect((await admin.api('PUT', '/api/settings/triage/wording', attest(file()))).status).toBe(204)
    const settings = triageShape.parse((await admin.api('GET', '/api/settings/triage')).json)
    expect(settings).toMatchObject({
      signed: null,
      wording: { holder: 'Alder Street', languages: ['en'], by: 'Ada Okonkwo' },
    })
    expect((await read()).siteWording).toMatchObject({
      notice: '© holder',
      wording: { en: { wish: 'Invented wish' } },
    })
    expect((await admin.api('DELETE', '/api/settings/triage/wording')).status).toBe(204)
    expect((await read()).siteWording).toBeNull()
  })

  it.each([
    ['no JSON', 'wish: …', 'file'],
    ['another instrument', file({ instrument: 'asq' }), 'file'],
    ['a field too many', file({ more: 1 }), 'file'],
    ['a missing sentence', file({ wording: { en: sentences(all.slice(1)) } }), 'en.wish'],
    ['no language of ours', file({ wording: { fr: sentences(all) } }), 'file'],
  ])('%s: refused, and what to look at is named', async (_, given, field) => {
    const admin = await clinic.as(clinic.administrator)
    const answer = await admin.api('PUT', '/api/settings/triage/wording', attest(given))
    expect([answer.status, refusalOf(answer.json).fields?.[0]]).toEqual([400, field])
  })

  it('without the attestation nothing is loaded; a practitioner loads and signs nothing', async () => {
    const admin = await clinic.as(clinic.administrator)
    const bare = { ...attest(file()), attested: false }
    expect((await admin.api('PUT', '/api/settings/triage/wording', bare)).status).toBe(400)
    expect((await browser.api('PUT', '/api/settings/triage/wording', attest(file()))).status).toBe(403)
    expect((await browser.api('PUT', '/api/settings/triage/table', { table: 'colour-key' })).status).toBe(403)
    expect((await browser.api('GET', '/api/settings/triage')).status).toBe(403)
  })

  it('a supervisor signs a table, and it counts', async () => {
    const person = { name: 'Sol Marin', email: 'sol@alder.example', role: 'supervisor', title: '' } as const
    const { id } = must(await hire(clinic.administrator, person, clinic.world.ports))
    const supervisor = await clinic.as({ ...clinic.administrator, memberId: id, role: 'supervisor' })
    const signed = await supervisor.api('PUT', '/api/settings/triage/table', { table: 'record-key' })
    expect(signed.status).toBe(204)
    const view = await read()
    expect(view.signed?.by).toBe('Sol Marin')
    expect(view.instruments.find(({ instrument }) => instrument.id === 'triage')?.table).toBe('record-key')
  })
})
