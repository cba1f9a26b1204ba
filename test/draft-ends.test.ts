import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newDemonstrationFolder } from './demonstration-folder.ts'
import { startReplayingModel, type ReplayingModel } from './doubles/replaying-model.ts'
import { formOn, signInBy, textsAt, visitBy, type Person } from './person.ts'
import { removeDataFolder, runServer, type RunningServer } from './running-server.ts'

/** Milliseconds in which an open draft must end. Without being told, the server looks after five seconds. */
const SOON_MS = 4_000

describe('a draft that is just being written, over the real server, its database and a model that talks on', () => {
  let folder: string
  let model: ReplayingModel
  let server: RunningServer
  beforeAll(async () => {
    folder = await newDemonstrationFolder()
    model = await startReplayingModel({ kind: 'hang-before-headers' })
    server = await runServer({
      folder,
      demonstration: true,
      env: {
        RAPPORT_MODEL_KIND: 'openai-compatible',
        RAPPORT_MODEL_URL: model.baseUrl,
        RAPPORT_MODEL_NAME: 'replay-7b',
        RAPPORT_MODEL_KEY: 'sk-none',
      },
    })
  }, 300_000)
  afterAll(async () => {
    await server.stop()
    await model.close()
    removeDataFolder(folder)
  })

  /** Opens the draft and waits until the guard has judged its first sentence; `ended` gives how long after `since()` it ended. */
  const openDraft = async (person: Person, path: string) => {
    const answer = await fetch(`${server.address}${path}/draft`, { headers: { cookie: person.cookies() } })
    const reader = answer.body?.getReader()
    if (!reader) throw new Error('no stream')
    const decoder = new TextDecoder()
    let said = ''
    while (!/"kind":"(?:sentence|dropped)"/.test(said)) {
      const piece = await reader.read()
      if (piece.done) throw new Error(`it ended by itself: ${said}`)
      said += decoder.decode(piece.value, { stream: true })
    }
    const ended = (async () => {
      for (;;) {
        const piece = await reader.read().catch(() => ({ done: true, value: undefined }))
        if (piece.done) return performance.now()
        said += decoder.decode(piece.value, { stream: true })
      }
    })()
    return { ended, said: () => said }
  }
  const modelLeftAlone = async (before: number): Promise<boolean> => {
    for (let waited = 0; waited < SOON_MS && model.left() === before; waited += 20) await pause(20)
    return model.left() > before
  }

  it('ends when whoever asked for it signs out, and the model is left alone', async () => {
    const ruth = await signInBy(server.linkOf('Dr Ruth Adeyemi'))
    const path = await agreedConversation(ruth, model, /^Jess/)
    const before = model.left()
    const draft = await openDraft(ruth, path)
    const began = performance.now()
    await ruth.api('POST', '/api/sign-out')
    expect((await draft.ended) - began).toBeLessThan(SOON_MS)
    expect(draft.said()).not.toContain('"done"')
    expect(await modelLeftAlone(before)).toBe(true)
    const after = await fetch(`${server.address}${path}/draft`, { headers: { cookie: ruth.cookies() } })
    expect(after.status).toBe(401)
  })

  it('ends when they are taken off the staff meanwhile', async () => {
    const administrator = await signInBy(server.linkOf('administrator'))
    const tomas = await signInBy(server.linkOf('Tomás Herrera Vidal'))
    const { member } = sessionShape.parse(await tomas.api('GET', '/api/session'))
    const path = await agreedConversation(tomas, model, /./)
    const before = model.left()
    const draft = await openDraft(tomas, path)
    const began = performance.now()
    const taken = await fetch(`${server.address}/api/people/members/${member.id}`, {
      method: 'PUT',
      headers: {
        cookie: administrator.cookies(),
        origin: server.address,
        'content-type': 'application/json',
      },
      body: '{"active":false}',
    })
    expect([taken.status, await taken.text()]).toEqual([204, ''])
    expect((await draft.ended) - began).toBeLessThan(SOON_MS)
    expect(await modelLeftAlone(before)).toBe(true)
    expect((await tomas.get('/api/session')).status).toBe(401)
  })
})

/** What a model says before it falls silent. */
const sentences = {
  en: ['It sounds like a long night. ', 'What kept you awake? ', 'And'],
  es: ['Suena a una noche larga. ', '¿Qué te tuvo despierto? ', 'Y'],
}
const sessionShape = z.object({ member: z.object({ id: z.string() }) })
const queueShape = z.object({
  items: z.array(
    z.object({
      conversationId: z.string(),
      clientName: z.string(),
      language: z.string(),
      episode: z.unknown(),
    }),
  ),
})

/** A client of theirs in no danger says yes to drafts by this model. */
async function agreedConversation(practitioner: Person, model: ReplayingModel, who: RegExp): Promise<string> {
  const { items } = queueShape.parse(await practitioner.api('GET', '/api/queue'))
  const { conversationId = '', language = 'en' } =
    items.find((one) => one.episode === null && who.test(one.clientName)) ?? {}
  const made = await practitioner.api('POST', `/api/conversations/${conversationId}/links`)
  const person = await visitBy(textsAt(made, 'url')[0] ?? '')
  const page = await person.get('/me/ai')
  const form = page.body.split('<form').find((one) => one.includes('value="agree"')) ?? ''
  await person.post('/me/ai', { ...formOn(`<form${form}`, '/me/ai'), choice: 'agree' })
  model.play({ kind: 'hang-after', pieces: sentences[language === 'es' ? 'es' : 'en'] })
  return `/api/conversations/${conversationId}`
}
