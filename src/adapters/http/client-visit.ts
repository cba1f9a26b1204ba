import { createHash, randomBytes } from 'node:crypto'
import { giveCookie, readCookie } from './cookies.ts'
import type { ClientVisit, HttpContext, HttpSettings, HttpWorld } from './http-world.ts'
import { sameText, signature } from './signed.ts'

/** Days until a client opens their link again. The cookie itself ends with the browser. */
const VISIT_DAYS = 14

/** SHA-256 of the secret part of a client's link, as the store keeps it. */
export const linkSha256 = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Writes who visits into a signed cookie. It holds ids only; the link's secret stays out of it. */
export function beginVisit(
  c: HttpContext,
  settings: HttpSettings,
  opened: Pick<ClientVisit, 'actor' | 'linkId'>,
  nowMs: number,
): void {
  const { organisationId, clientId, conversationId } = opened.actor
  const until = String(nowMs + VISIT_DAYS * 86_400_000)
  const parts = [
    organisationId,
    clientId,
    conversationId,
    opened.linkId,
    randomBytes(12).toString('base64url'),
    until,
  ]
  const value = [...parts, signature(settings.secret, 'visit', parts)].join('.')
  giveCookie(c, settings, { name: 'rapport-visit', value, maxAge: null })
}

/** Who visits, or null: no cookie, an altered one, one too old or left, or a link that was revoked since. */
export async function visitOf(c: HttpContext, world: HttpWorld): Promise<ClientVisit | null> {
  const visit = visitInCookie(c, world)
  return visit && (await world.ports.links.stillLive(visit.actor.organisationId, visit.linkId)) ? visit : null
}

function visitInCookie(c: HttpContext, world: HttpWorld): ClientVisit | null {
  const value = readCookie(c, world.settings, 'rapport-visit')
  if (value === null) return null
  const [organisationId, clientId, conversationId, linkId, visitId, until, signed, ...rest] = value.split('.')
  if (!organisationId || !clientId || !conversationId || !linkId || !visitId || !until || !signed) return null
  const parts = [organisationId, clientId, conversationId, linkId, visitId, until]
  if (rest.length > 0 || !sameText(signed, signature(world.settings.secret, 'visit', parts))) return null
  const untilMs = Number(until)
  if (untilMs < Date.parse(world.ports.clock.now()) || world.leftVisits.has(visitId)) return null
  return { actor: { kind: 'client', organisationId, clientId, conversationId }, linkId, visitId, untilMs }
}

/** Ends the visit in the browser and here: "leave this page quickly" is undone neither by the back button nor by a
 * cookie that somebody copied. */
export async function endVisit(c: HttpContext, world: HttpWorld): Promise<void> {
  giveCookie(c, world.settings, { name: 'rapport-visit', value: '', maxAge: 0 })
  const visit = visitInCookie(c, world)
  if (!visit) return
  // Whoever leaves must get away, even where database and disk are gone: it holds in memory then.
  await world.leftVisits
    .add(visit.visitId, visit.untilMs)
    .catch((error: unknown) => world.log.broken(c.get('requestId'), error))
  world.endings.hint(`visit:${visit.visitId}`)
}
