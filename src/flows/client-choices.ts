import type { ClientActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { consentFor, purposeOf } from '../domain/consent/consent-for.ts'
import type { Consent } from '../domain/consent/consent.ts'
import { inForce } from '../domain/consent/in-force.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import { consentGivenEntry, consentRevokedEntry } from '../domain/audit/consent-entry.ts'
import { deleteMade } from './delete-derived.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** The client switches AI off or on (HU.4). Nothing else about their care changes. */
export async function chooseNoAi(actor: ClientActor, noAi: boolean, ports: Ports): Promise<Outcome<null>> {
  const entered = await enter(actor, 'ai-choice.change', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  if (entered.value.thread.noAi === noAi) return granted(null)
  const subject = ['conversation', actor.conversationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'ai-choice-changed', subject, { noAi })
  await ports.threads.setNoAi(entered.value.permit, noAi, entry)
  return granted(null)
}

/** The client says yes to one purpose, for the provider and model that are configured now and no other.
 * `version` names the wording they read, `language` the language they read it in. */
export async function giveConsent(
  actor: ClientActor,
  asked: { readonly purpose: string; readonly version: string; readonly language: string },
  ports: Ports,
): Promise<Outcome<Consent>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'consent.change', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const provider = await ports.providers.provider(actor.organisationId)
  const given = await ports.consents.consents(actor, actor.clientId)
  const by = { givenBy: 'client', guardian: null, way: 'page', recordedBy: null, until: null } as const
  const id = ports.ids.next()
  const consent = consentFor({ ...asked, ...by, id, clientId: actor.clientId, at }, provider)
  if (!consent.ok) return refuseWith(ports, actor, 'access-refused', consent, actor.conversationId)
  const before = inForce(given, consent.value, at)
  if (before) return granted(before)
  await ports.consents.give(entered.value.permit, consent.value, consentGivenEntry(actor, consent.value))
  return granted(consent.value)
}

/** The client takes a purpose back; every consent to it that still holds ends now. */
export async function revokeConsent(
  actor: ClientActor,
  purpose: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'consent.change', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const known = purposeOf(purpose)
  if (!known.ok) return refuseWith(ports, actor, 'access-refused', known, actor.conversationId)
  const given = await ports.consents.consents(actor, actor.clientId)
  const held = given.filter((consent) => consent.purpose === known.value && consent.revokedAt === null)
  if (held.length === 0) return granted(null)
  const entry = consentRevokedEntry(actor, at, actor.clientId, known.value, held.length)
  await ports.consents.revoke(entered.value.permit, known.value, at, entry)
  return granted(null)
}

/** The client has what a model gave under a purpose deleted. Answers how many drafts went. */
export async function deleteDerived(
  actor: ClientActor,
  purpose: string,
  ports: Ports,
): Promise<Outcome<number>> {
  const entered = await enter(actor, 'consent.change', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const known = purposeOf(purpose)
  if (!known.ok) return refuseWith(ports, actor, 'access-refused', known, actor.conversationId)
  const of = { clientId: actor.clientId, purpose: known.value }
  const deleted = await deleteMade(actor, entered.value.permit, of, ports)
  return granted(deleted)
}
