import { beforeEach, describe, expect, it } from 'vitest'
import { neverHangsUp } from '../../../test/flow-scene.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { must } from '../../../test/must.ts'
import { draft } from '../../flows/client-message.ts'
import { recordConsent } from '../../flows/record-consent.ts'
import { scriptedModel, type ScriptedModel } from '../memory/scripted-model.ts'

let clinic: HttpClinic
let model: ScriptedModel
let browser: Browser
beforeEach(async () => {
  model = scriptedModel()
  clinic = await openHttpClinic({
    world: {
      model,
      shipped: {
        moves: () => [],
        crisisLines: () => [],
        instruments: () => [],
        drills: () => [],
        guidelines: () => [],
        judgePrompt: () => ({ version: '1'.repeat(64), text: '' }),
        draftPrompt: () => ({ version: 'f'.repeat(64), text: 'Write a short, warm reply.' }),
        summaryPrompt: () => ({ version: 'f'.repeat(64), text: 'Summarise.' }),
        jurisdiction: (code) => ({ jurisdiction: code, most: 'drafts', effective: '2024-01-01', source: '' }),
      },
      environment: {
        provider: {
          kind: 'openai-compatible',
          name: 'models.alder.example',
          model: 'qwen3-8b',
          baseUrl: 'https://models.alder.example/v1',
          hasKey: false,
          from: 'environment',
          local: false,
        },
        key: null,
      },
    },
  })
  browser = await clinic.visit(clinic.client)
  await browser.submit('/me/messages', { text: 'I could not sleep again, the house is so quiet.' })
})

/** Presses a button of the page about AI: the form that holds it is sent with it. */
async function press(choice: string, purpose?: string): Promise<void> {
  await browser.get('/me/ai')
  const forms = browser.html.split('<form').filter((one) => one.includes(`value="${choice}"`))
  const form = purpose === undefined ? forms[0] : forms.find((one) => one.includes(`value="${purpose}"`))
  if (form === undefined) throw new Error(`no button ${choice} on the page`)
  browser.html = `<form${form}`
  await browser.submit('/me/ai', { choice })
}

async function askForDraft(): Promise<string> {
  model.say(['It sounds like the nights are long and very quiet. ', 'What goes through your mind then?'])
  let last = ''
  const { practitioner, client, world } = clinic
  for await (const one of draft(practitioner, client.conversationId, neverHangsUp, world.ports))
    last = one.kind === 'none' ? one.why : one.kind
  return last
}

describe('what a client reads and decides about AI, without JavaScript', () => {
  it('PR.2 every purpose is listed on its own, and nothing is agreed by saying nothing', async () => {
    await browser.get('/me/ai')
    for (const name of ['Draft replies', 'Ideas for a reply', 'Looking for danger', 'Notes', 'Research'])
      expect(browser.text).toContain(name)
    expect(browser.text.match(/This is not used here\./g)).toHaveLength(6)
    expect(browser.text).toContain('You have not said yes to this.')
    expect(browser.html).not.toContain('value="take-back"')
    expect(await askForDraft()).toBe('consent-missing')
    await browser.get('/me/ai/uses')
    expect(browser.text).toContain('No AI model was ever used with your messages.')
  })

  it('AU.3 each use is listed: who asked which model for what, under which yes, and what became of it', async () => {
    await press('agree')
    expect(await askForDraft()).toBe('done')
    model.say([], 'unreachable')
    clinic.world.clock.forward(60_000)
    const { practitioner, client, world } = clinic
    for await (const _ of draft(practitioner, client.conversationId, neverHangsUp, world.ports));
    await browser.get('/me/ai/uses')
    const list = browser.html.split('<ol class="uses"')[1]?.split('</ol>')[0] ?? ''
    const rows = list.split('<li').slice(1)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('No full answer came back.')
    expect(rows[1]).toContain('asked qwen3-8b, run by models.alder.example. What for: Draft replies.')
    expect(rows[1]).toContain('A draft came back.')
    expect(rows[1]).toContain('This was under the yes of 18 November 2026.')
    expect(rows[1]).toMatch(/<dd>[0-9a-f]{64}<\/dd>/)
    expect(rows[1]).toContain('law:ES@2024-01-01')
  })

  it('a draft that became a reply says so in the list', async () => {
    await press('agree')
    await askForDraft()
    const staff = await clinic.as(clinic.practitioner)
    const { json } = await staff.api('GET', `/api/conversations/${clinic.client.conversationId}`)
    expect(json).toMatchObject({ draft: { model: 'qwen3-8b' } })
    const text = 'It sounds like the nights are long and very quiet. What goes through your mind then?'
    const { createHash, randomUUID } = await import('node:crypto')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const reply = { id: randomUUID(), text, sha256, threadVersion: 1, feedbackSeen: false }
    const sent = await staff.api('POST', `/api/conversations/${clinic.client.conversationId}/replies`, reply)
    expect(sent.status).toBe(201)
    await browser.get('/me/ai/uses')
    expect(browser.text).toContain('read it, made a reply from it, and sent it to you.')
  })

  it('PR.2 a yes is taken back and what it gave is deleted; the next draft is refused, the list stays, care goes on', async () => {
    await press('agree')
    await askForDraft()
    await press('take-back-and-delete', 'draft-replies')
    expect(browser.text).toContain('Drafts are now off. Those made so far are deleted.')
    expect(browser.text).toContain('It ended on 18 November 2026.')
    expect(await askForDraft()).toBe('consent-revoked')
    await browser.get('/me/ai/uses')
    expect(browser.text).toContain('The draft was deleted on 18 November 2026.')
    await browser.get('/me')
    await browser.submit('/me/messages', { text: 'Still here.' })
    expect(browser.text).toContain('We have your message')
  })

  it('drafts can be deleted and the yes kept', async () => {
    await press('agree')
    await askForDraft()
    await press('delete-drafts')
    expect(browser.text).toContain('The drafts are deleted.')
    expect(browser.html).not.toContain('value="delete-drafts"')
    expect(await askForDraft()).toBe('done')
  })

  it('what a guardian said in person stands there with their name, who wrote it down, and its end', async () => {
    const told = {
      purpose: 'draft-replies',
      version: 'w1',
      language: 'es',
      givenBy: 'guardian',
      guardian: 'Elvira Quintero',
      way: 'in-person',
      until: '2026-12-31',
      provider: 'models.alder.example',
      model: 'qwen3-8b',
    } as const
    must(await recordConsent(clinic.practitioner, clinic.client.conversationId, told, clinic.world.ports))
    await browser.get('/me/ai')
    expect(browser.text).toContain('Elvira Quintero said it for you. That was on 18 November 2026.')
    expect(browser.text).toContain('It ends on 31 December 2026.')
    expect(browser.text).toContain('It was said in person.')
    await press('take-back', 'draft-replies')
    expect(browser.text).toContain('Drafts are now off.')
  })

  it('a page of the list that nobody gave is the first one', async () => {
    const id = '_01900000-0000-7000-8000-000000000000'
    for (const before of [
      ...['yesterday', `2026-99-99T00:00:00.000Z${id}`, `2026-02-31T00:00:00.000Z${id}`, "' or 1=1", '%00'],
      ...[`0000-01-01T00:00:00.000Z${id}`, '2026-01-01T00:00:00.000Z_nobody'],
    ]) {
      await browser.get(`/me/ai/uses?before=${encodeURIComponent(before)}`)
      expect(browser.status).toBe(200)
    }
    expect(browser.text).toContain('Each time AI was used')
  })

  it.each(['nonsense', 'agree', ''])('a made-up choice or purpose changes nothing: %j', async (purpose) => {
    await browser.get('/me/ai')
    await browser.submit('/me/ai', { choice: 'take-back', purpose })
    expect(browser.status).toBe(400)
  })
})
