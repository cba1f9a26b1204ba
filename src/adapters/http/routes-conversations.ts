import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import {
  conversationShape,
  draftProgressShape,
  ownWordsShape,
  queueShape,
  replyShape,
  signalCorrectionShape,
  storedShape,
  type DraftProgressView,
} from '../../contract/shapes.ts'
import type { DraftProgress } from '../../domain/drafting/draft-progress.ts'
import type { Locale } from '../../domain/language.ts'
import { decide, draft, suggest } from '../../flows/client-message.ts'
import { correctSignal } from '../../flows/correct-signal.ts'
import { saveOwnWords } from '../../flows/own-words.ts'
import { readConversation } from '../../flows/read-conversation.ts'
import { readQueue } from '../../flows/read-queue.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import { eventStream } from './event-stream.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { conversationView, draftView, sentenceView } from './present-conversation.ts'
import { episodeView, reasonView } from './present-episode.ts'
import { openedBy } from './staff-stream.ts'
import { draftWords } from './words.ts'

const one = { params: z.object({ conversationId: z.uuid() }) }

const queueRoute = createRoute({
  method: 'get',
  path: '/api/queue',
  responses: { 200: answer(queueShape, 'The inbox: most urgent first, then longest waiting'), ...refusals },
})
const conversationRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}',
  request: one,
  responses: { 200: answer(conversationShape, 'What the three panes show'), ...refusals },
})
const draftRoute = createRoute({
  method: 'get',
  path: '/api/conversations/{conversationId}/draft',
  request: one,
  responses: {
    200: {
      description: 'Server-sent events: the draft sentence by sentence, each after the guard',
      content: { 'text/event-stream': { schema: draftProgressShape } },
    },
    ...refusals,
  },
})
const ownWordsRoute = createRoute({
  method: 'put',
  path: '/api/conversations/{conversationId}/own-words',
  request: { ...one, body: jsonBody(ownWordsShape) },
  responses: { 204: { description: 'Kept' }, ...refusals },
})
const replyRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/replies',
  request: { ...one, body: jsonBody(replyShape) },
  responses: {
    201: answer(storedShape, 'Approved and sent'),
    200: answer(storedShape, 'This decision was sent before'),
    ...refusals,
  },
})
const signalRoute = createRoute({
  method: 'post',
  path: '/api/conversations/{conversationId}/signals',
  request: { ...one, body: jsonBody(signalCorrectionShape) },
  responses: { 204: { description: 'Noted beside the reading; no level is lowered' }, ...refusals },
})

export function conversationRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports } = world
  app.openapi(queueRoute, async (c) => {
    const queue = await readQueue(c.get('member'), ports)
    if (!queue.ok) return refuse(c, queue.refusal)
    const items = queue.value.items.map((item) => ({
      conversationId: item.conversationId,
      clientName: item.clientName,
      language: item.language,
      level: item.level,
      episode: item.episode ? episodeView(item.episode, null) : null,
      reason: item.reason && reasonView(item.reason, ports.shipped.instruments(), c.get('locale')),
      waitingSince: item.waitingSince,
      unanswered: item.unanswered,
      lastText: item.lastText,
      unread: item.unread,
      lastFrom: item.lastFrom,
      lastAt: item.lastAt,
      mine: item.mine,
      practitionerNames: [...item.practitionerNames],
    }))
    return c.json({ items, event: queue.value.event }, 200)
  })
  app.openapi(conversationRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    c.set('logged', { ...c.get('logged'), conversation: conversationId })
    const member = c.get('member')
    const read = await readConversation(member, conversationId, ports)
    if (!read.ok) return refuse(c, read.refusal)
    // Only those who may answer are offered moves; a supervisor reads without them.
    const suggested = read.value.reply.ok ? await suggest(member, conversationId, ports) : null
    const holderId = read.value.conversation.thread.openEpisode?.holderId ?? null
    const holder = holderId === null ? null : await ports.people.member(member.organisationId, holderId)
    const shown = suggested?.ok ? suggested.value : null
    return c.json(conversationView(read.value, shown, holder?.name ?? null, c.get('locale')), 200)
  })
  app.openapi(ownWordsRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    const saved = await saveOwnWords(c.get('member'), conversationId, c.req.valid('json').text, ports)
    return saved.ok ? c.body(null, 204) : refuse(c, saved.refusal)
  })
  app.openapi(replyRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    c.set('logged', { ...c.get('logged'), conversation: conversationId })
    const sent = await decide(c.get('member'), conversationId, c.req.valid('json'), ports)
    if (!sent.ok) return refuse(c, sent.refusal)
    const { messageId, threadVersion, duplicate } = sent.value
    return c.json({ messageId, threadVersion, duplicate }, duplicate ? 200 : 201)
  })
  app.openapi(signalRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    const corrected = await correctSignal(c.get('member'), conversationId, c.req.valid('json'), ports)
    return corrected.ok ? c.body(null, 204) : refuse(c, corrected.refusal)
  })
  app.openapi(draftRoute, async (c) => {
    const { conversationId } = c.req.valid('param')
    const [member, locale] = [c.get('member'), c.get('locale')]
    return eventStream(c, world, await openedBy(c, world, conversationId), async function* (gone) {
      for await (const progress of draft(member, conversationId, gone, ports))
        yield { id: null, event: null, data: progressView(progress, locale) }
    })
  })
}

function progressView(progress: DraftProgress, locale: Locale): DraftProgressView {
  if (progress.kind === 'sentence') return { kind: 'sentence', sentence: sentenceView(progress.sentence) }
  if (progress.kind === 'done') return { kind: 'done', draft: draftView(progress.draft) }
  return { kind: progress.kind, why: progress.why, words: draftWords(progress.why, locale) }
}
