import { randomUUID } from 'node:crypto'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { readLinkText } from '../../domain/access/link-text.ts'
import { refused, type Outcome, type Refusal } from '../../domain/outcome.ts'
import { receiveMessage } from '../../flows/client-message.ts'
import { chooseNoAi, giveConsent, revokeConsent } from '../../flows/client-choices.ts'
import { openClientLink } from '../../flows/client-links.ts'
import type { Stored } from '../../flows/ports.ts'
import { beginVisit, endVisit, linkSha256, visitOf } from './client-visit.ts'
import { consentWording, readClientView } from './client-view-of.ts'
import { formToken, formTokenHolds } from './form-token.ts'
import { isOwnClick, senderOf } from './guard-request.ts'
import type { ClientVisit, HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { chosenLocale } from './locale-of.ts'
import { aiPage, type AiChange } from './pages/ai-page.ts'
import { allMessagesPage, clientPage, conversationList } from './pages/client-page.ts'
import type { ClientView } from './pages/client-view.ts'
import { linkPage, sentencePage, waitPage } from './pages/plain-pages.ts'
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
    if (!isOwnClick(c, world.settings))
      return c.html(sentencePage(c.get('locale'), words[c.get('locale')].crossSite, '/me'), 403)
    await endVisit(c, world)
    c.header('clear-site-data', '"cache"')
    return c.redirect(NEUTRAL_SITE, 303)
  })
  app.get('/me', (c) => withView(world, c, null, (visit, view) => showPage(world, c, visit, view)))
  app.get('/me/all', (c) => withView(world, c, null, (_, view) => c.html(allMessagesPage(view))))
  app.get('/me/conversation', (c) => withView(world, c, null, (_, view) => c.html(conversationList(view))))
  app.get('/me/ai', (c) => withView(world, c, null, (visit, view) => showAi(world, c, visit, view, null)))
  app.get('/me/events', (c) => followOwn(world, c))
  app.post('/me/messages', (c) => sendMessage(world, c))
  app.post('/me/ai', (c) => changeAi(world, c))
}

async function openLink(world: HttpWorld, c: HttpContext): Promise<Response> {
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

function tooMany(world: HttpWorld, c: HttpContext): Response | Promise<Response> {
  const sentence = words[c.get('locale')].refusal['too-many-requests']
  return c.html(waitPage(c.get('locale'), sentence, world.ports.shipped.crisisLines('ZZ')), 429)
}

/** One page and one status for a link that is unknown, altered or revoked, and for a visit that is over. */
function noLink(world: HttpWorld, c: HttpContext, typed: string | null): Response | Promise<Response> {
  c.set('logged', { ...c.get('logged'), code: 'link-not-valid' })
  const lines = world.ports.shipped.crisisLines('ZZ')
  return c.html(linkPage(c.get('locale'), typed, lines), statusOf['link-not-valid'])
}

async function withView(
  world: HttpWorld,
  c: HttpContext,
  typed: string | null,
  show: (visit: ClientVisit, view: ClientView) => Response | Promise<Response>,
): Promise<Response> {
  const visit = await visitOf(c, world)
  if (!visit) return noLink(world, c, typed)
  if (!world.limits.client.take(visit.actor.clientId, nowMs(world)) && typed === null)
    return tooMany(world, c)
  const view = await readClientView(world, visit, chosenLocale(c, world.settings))
  if (!view.ok) return noLink(world, c, typed)
  c.set('logged', { ...c.get('logged'), conversation: visit.actor.conversationId })
  c.set('locale', view.value.locale)
  return show(visit, view.value)
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

function showAi(
  world: HttpWorld,
  c: HttpContext,
  visit: ClientVisit,
  view: ClientView,
  refusal: Refusal | null,
): Response | Promise<Response> {
  const token = formToken(world.settings, visit.visitId)
  const changed = changes.find((change) => change === c.req.query('done')) ?? null
  const problems = refusal === null ? [] : [{ field: 'choice', words: refusalWords(refusal, view.locale) }]
  return c.html(aiPage(view, token, changed, problems), refusal === null ? 200 : statusOf[refusal.code])
}
const changes = ['turnedOff', 'turnedOn', 'agreed', 'takenBack'] as const satisfies readonly AiChange[]

async function changeAi(world: HttpWorld, c: HttpContext): Promise<Response> {
  const form = await sentForm(c)
  return withView(world, c, '', async (visit, view) => {
    const holds = formTokenHolds(world.settings, visit.visitId, form.fields['token'])
    if (!holds) return showAi(world, c, visit, view, { code: 'form-expired' })
    const done = await changeChoice(world, visit, view, form)
    if (!done.ok) return showAi(world, c, visit, view, done.refusal)
    return c.redirect(`/me/ai?done=${done.value}`, 303)
  })
}

async function changeChoice(world: HttpWorld, visit: ClientVisit, view: ClientView, form: SentForm) {
  const { choice, provider, model } = form.fields
  const is = <T>(
    outcome: { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal },
    value: T,
  ) => (outcome.ok ? ({ ok: true, value } as const) : outcome)
  if (choice === 'off') return is(await chooseNoAi(visit.actor, true, world.ports), 'turnedOff')
  if (choice === 'on') return is(await chooseNoAi(visit.actor, false, world.ports), 'turnedOn')
  if (choice === 'take-back')
    return is(await revokeConsent(visit.actor, 'draft-replies', world.ports), 'takenBack')
  // A yes is to the model that stood on the page; where it has changed since, the page is shown anew.
  const same = view.drafts !== null && view.drafts.provider === provider && view.drafts.model === model
  if (choice !== 'agree' || !same)
    return { ok: false, refusal: { code: choice === 'agree' ? 'form-expired' : 'input-not-valid' } } as const
  const asked = { purpose: 'draft-replies', version: consentWording(view.locale), language: view.locale }
  return is(await giveConsent(visit.actor, asked, world.ports), 'agreed')
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
      if (event.conversationId !== conversationId || !shownToClient.has(event.kind)) continue
      if (!(await alive())) return
      yield { id: event.sequence, event: null, data: {} }
    }
  })
}
const shownToClient: ReadonlySet<string> = new Set(['message-received', 'reply-sent'])
