import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { linkText, readLinkText } from '../domain/access/link-text.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { linkRefusedEntry } from '../domain/audit/link-refused-entry.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { textSha256 } from '../domain/review/approve.ts'
import { enter } from './enter.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Makes a link that opens a client's page. `text` is shown this once: only the SHA-256 of its secret is kept. Only who
 * may read the client's record anyway makes one: whoever holds it reads and writes as the client. */
export async function makeClientLink(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<{ readonly id: string; readonly text: string }>> {
  const entered = await enter(actor, 'client-link.make', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { clientId } = entered.value.thread
  const at = ports.clock.now()
  const secret = ports.ids.secret()
  const link = { id: ports.ids.next(), clientId, tokenSha256: textSha256(secret), madeAt: at }
  const entry = entryFor(actor, at, 'client-link-made', ['client-link', link.id], { client: clientId })
  await ports.links.make(entered.value.permit, link, entry)
  return granted({ id: link.id, text: linkText(actor.organisationId, secret) })
}

/** Ends a link and every session it opened. Ending it twice is ending it once. */
export async function revokeClientLink(
  actor: MemberActor,
  linkId: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'people.change', ports)
  if (!permit.ok) return permit
  const listing = await permitted(actor, 'people.read', ports)
  if (!listing.ok) return listing
  const clients = await ports.people.clients(listing.value)
  const link = clients.flatMap((client) => client.links).find((one) => one.id === linkId)
  if (!link) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  if (link.revokedAt !== null) return granted(null)
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'client-link-revoked', ['client-link', linkId], {})
  await ports.links.revoke(permit.value, linkId, at, entry)
  return granted(null)
}

/** Somebody opened a client's link. Unknown, altered and revoked ones answer alike; what was tried on an
 * organisation that exists is recorded there, without the secret. */
export async function openClientLink(
  text: string,
  ports: Ports,
): Promise<Outcome<{ readonly linkId: string; readonly actor: ClientActor }>> {
  const link = readLinkText(text)
  if (!link) return refused('link-not-valid')
  const at = ports.clock.now()
  const opened = await ports.links.open(link.organisationId, textSha256(link.secret))
  if (opened) {
    const subject = ['client-link', opened.linkId] as const
    await ports.audit.record(entryFor(opened.actor, at, 'client-link-opened', subject, {}))
    return granted(opened)
  }
  const organisation = await ports.people.organisation(link.organisationId)
  if (organisation) await ports.audit.record(linkRefusedEntry(organisation.id, at))
  return refused('link-not-valid')
}
