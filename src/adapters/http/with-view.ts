import { readClientView } from './client-view-of.ts'
import { visitOf } from './client-visit.ts'
import type { ClientVisit, HttpContext, HttpWorld } from './http-world.ts'
import { nowMs } from './limits.ts'
import { chosenLocale } from './locale-of.ts'
import type { ClientView } from './pages/client-view.ts'
import { linkPage, waitPage } from './pages/plain-pages.ts'
import { statusOf } from './status.ts'
import { words } from './words.ts'

/** A page for somebody who asks too often. */
export function tooMany(world: HttpWorld, c: HttpContext): Response | Promise<Response> {
  const sentence = words[c.get('locale')].refusal['too-many-requests']
  return c.html(waitPage(c.get('locale'), sentence, world.ports.shipped.crisisLines('ZZ')), 429)
}

/** One page and one status for a link that is unknown, altered or revoked, and for a visit that is over. */
export function noLink(world: HttpWorld, c: HttpContext, typed: string | null): Response | Promise<Response> {
  c.set('logged', { ...c.get('logged'), code: 'link-not-valid' })
  const lines = world.ports.shipped.crisisLines('ZZ')
  return c.html(linkPage(c.get('locale'), typed, lines), statusOf['link-not-valid'])
}

/** Shows a page to whoever has a visit here; `typed` is what would be lost without one. */
export async function withView(
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
