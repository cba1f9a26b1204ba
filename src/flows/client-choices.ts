import type { ClientActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { purposes, type Consent, type Purpose } from '../domain/consent/consent.ts'
import { inForce } from '../domain/consent/in-force.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
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

/** Days a consent holds before the client is asked again: long enough not to nag, short enough to be meant. */
export const CONSENT_DAYS = 365

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
  const purpose = purposeOf(asked.purpose)
  if (!purpose.ok) return refuseWith(ports, actor, 'access-refused', purpose, actor.conversationId)
  const provider = await ports.providers.provider(actor.organisationId)
  if (!provider)
    return refuseWith(ports, actor, 'access-refused', refused('no-provider'), actor.conversationId)
  const given = await ports.consents.consents(actor.organisationId, actor.clientId)
  const consent: Consent = {
    id: ports.ids.next(),
    clientId: actor.clientId,
    purpose: purpose.value,
    provider: provider.name,
    model: provider.model,
    language: asked.language,
    version: asked.version,
    givenBy: 'client',
    givenAt: at,
    expiresAt: new Date(Date.parse(at) + CONSENT_DAYS * 86_400_000).toISOString(),
    revokedAt: null,
  }
  const before = inForce(given, consent, at)
  if (before) return granted(before)
  const detail = { purpose: consent.purpose, provider: provider.name, model: provider.model }
  const said = { ...detail, version: asked.version, language: asked.language }
  const entry = entryFor(actor, at, 'consent-given', ['consent', consent.id], said)
  await ports.consents.give(entered.value.permit, consent, entry)
  return granted(consent)
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
  const given = await ports.consents.consents(actor.organisationId, actor.clientId)
  const held = given.filter((consent) => consent.purpose === known.value && consent.revokedAt === null)
  if (held.length === 0) return granted(null)
  const detail = { purpose: known.value, consents: held.length }
  const entry = entryFor(actor, at, 'consent-revoked', ['client', actor.clientId], detail)
  await ports.consents.revoke(entered.value.permit, known.value, at, entry)
  return granted(null)
}

function purposeOf(text: string): Outcome<Purpose> {
  const known = purposes.find((purpose) => purpose === text)
  return known === undefined ? refused('input-not-valid', 'purpose') : granted(known)
}
