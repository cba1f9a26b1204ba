import { randomUUID } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { readLinkText } from '../../domain/access/link-text.ts'
import { refused, type Outcome, type Refusal } from '../../domain/outcome.ts'
import { receiveMessage } from '../../flows/client-message.ts'
import { openClientLink } from '../../flows/client-links.ts'
import type { Stored } from '../../flows/ports.ts'
import { beginVisit, endVisit, linkSha256, visitOf } from './client-visit.ts'
import { readClientView } from './client-view-of.ts'
import { noLink, tooMany, withView } from './with-view.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import { clickedAt, senderOf } from './guard-request.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { chosenLocale } from './locale-of.ts'
import { answerToLookAhead } from './looked-ahead.ts'
import { allMessagesPage, clientPage, conversationList } from './pages/client-page.ts'
import type { ClientView } from './pages/client-view.ts'
import { sentencePage } from './pages/plain-pages.ts'
import { sentForm, type SentForm } from './request-body.ts'
import { statusOf } from './status.ts'
import { refusalWords, words } from './words.ts'
import { eventStream, startOf } from './event-stream.ts'

/** Where "Leave this page quickly" goes: a page that says nothing about who was here. */
const NEUTRAL_SITE = 'https://www.wikipedia.org/'

/** The pages of a client. Each works by links and forms alone (RE.1). */
export function clientRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  app.get('/c/:link', (c) => openLink(world, c))
  app.get('/link', (c) => noLink(world, c, null))
  app.get('/leave', async (c) => {
    const clicked = clickedAt(c, world.settings)
    if (clicked === 'elsewhere')
      return c.html(sentencePage(c.get('locale'), words[c.get('locale')].crossSite, '/me'), 403)
    // Whoever has to get away gets away in any case; a link of another site may do no more than that.
    if (clicked === 'own') await endVisit(c, world)
    c.header('clear-site-data', '"cache"')
    return c.redirect(NEUTRAL_SITE, 303)
  })
  app.get('/me', (c) => withView(world, c, null, (visit, view) => showPage(world, c, visit, view)))
  app.get('/me/all', (c) => withView(world, c, null, (_, view) => c.html(allMessagesPage(view))))
  app.get('/me/conversation', (c) => withView(world, c, null, (_, view) => c.html(conversationList(view))))
  app.get('/me/events', (c) => followOwn(world, c))
  app.post('/me/messages', (c) => sendMessage(world, c))
}

async function openLink(world: HttpWorld, c: HttpContext): Promise<Response> {
  const ahead = answerToLookAhead(c)
  if (ahead) return ahead
  const link = c.req.param('link') ?? ''
  const sender = senderOf(c, world.settings)
  // A stranger's failures from the same network must not shut a good link out; past the limit they only stop
  // filling the audit chain.
  if (!world.limits.failure.left(sender, nowMs(world)) && !(await opens(world, link)))
    return tooMany(world, c)
  const opened = await openClientLink(link, world.ports)
  if (!opened.ok) {
    world.limits.failure.take(sender, nowMs(world))
    return noLink(world, c, null)
  }
  beginVisit(c, world.settings, opened.value, nowMs(world))
  return c.redirect('/me', 303)
}

async function opens(world: HttpWorld, text: string): Promise<boolean> {
  const link = readLinkText(text)
  return (
    link !== null && (await world.ports.links.open(link.organisationId, linkSha256(link.secret))) !== null
  )
}

const fresh = (world: HttpWorld, visit: ClientVisit, text: string) => ({
  submissionId: randomUUID(),
  token: formToken(world.settings, visit.visitId),
  text,
})

const showPage = (world: HttpWorld, c: HttpContext, visit: ClientVisit, view: ClientView) =>
  c.html(clientPage(view, fresh(world, visit, ''), c.req.query('sent') ?? null, []))

/** Stores first (SA.1): what else the page would show is read only where the words have to be given back. */
async function sendMessage(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  const visit = await visitOf(c, world)
  if (!visit) return noLink(world, c, form.fields['text'] ?? '')
  c.set('logged', { ...c.get('logged'), conversation: visit.actor.conversationId })
  const stored = await storeSent(world, visit, form)
  if (!stored.ok) return giveBack(world, c, visit, form, stored.refusal)
  return c.redirect(`/me?sent=${encodeURIComponent(stored.value.messageId)}#sent`, 303)
}

async function storeSent(world: HttpWorld, visit: ClientVisit, form: SentForm): Promise<Outcome<Stored>> {
  const { text = '', token, submission = randomUUID() } = form.fields
  if (form.tooLarge) return refused('text-too-long')
  if (!world.limits.client.take(visit.actor.clientId, nowMs(world))) return refused('too-many-requests')
  if (!formTokenHolds(world.settings, visit.visitId, token)) return refused('form-expired')
  if (!form.readable) return refused('text-unreadable')
  return receiveMessage(visit.actor, { submissionId: submission, text }, world.ports)
}

/** The page again, with the reason at the field and everything that was typed in it. */
async function giveBack(
  world: HttpWorld,
  c: HttpContext,
  visit: ClientVisit,
  form: SentForm,
  refusal: Refusal,
): Promise<Response> {
  const { text = '', submission } = form.fields
  const view = await readClientView(world, visit, chosenLocale(c, world.settings))
  if (!view.ok) return noLink(world, c, text)
  const { locale } = view.value
  c.set('locale', locale)
  c.set('logged', { ...c.get('logged'), code: refusal.code })
  if (form.tooLarge) return c.html(sentencePage(locale, words[locale].tooLarge, '/me'), 413)
  const problem = { field: 'text', words: refusalWords(refusal, locale) }
  const kept = { ...fresh(world, visit, text), ...(submission ? { submissionId: submission } : {}) }
  return c.html(clientPage(view.value, kept, null, [problem]), statusOf[refusal.code])
}

/** Tells an open page that something is new in its own conversation; what it is, the page then asks for. */
async function followOwn(world: HttpWorld, c: HttpContext): Promise<Response> {
  const visit = await visitOf(c, world)
  if (!visit) return c.text('', statusOf['link-not-valid'])
  const { organisationId, conversationId } = visit.actor
  const after = startOf(c, await world.ports.events.latest(organisationId))
  const opened = {
    keys: [`visit:${visit.visitId}`, `link:${visit.linkId}`],
    alive: async () => (await visitOf(c, world)) !== null,
  } as const
  return eventStream(c, world, opened, async function* (gone, alive) {
    for await (const event of world.live.follow(organisationId, after, gone)) {
      if (event.conversationId !== conversationId) continue
      if (event.kind === 'client-erased') return
      if (!shownToClient.has(event.kind)) continue
      if (!(await alive())) return
      yield { id: event.sequence, event: null, data: {} }
    }
  })
}
const shownToClient: ReadonlySet<string> = new Set(['message-received', 'reply-sent'])
