import type { MemberActor } from '../domain/access/actor.ts'
import { consentGivenEntry, consentRevokedEntry } from '../domain/audit/consent-entry.ts'
import { consentFor, purposeOf } from '../domain/consent/consent-for.ts'
import type { Consent } from '../domain/consent/consent.ts'
import { inForce } from '../domain/consent/in-force.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { deleteMade } from './delete-derived.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** What a practitioner writes down of a consent that was not given on the client's page. */
export type ConsentTold = {
  readonly purpose: string
  readonly version: string
  readonly language: string
  readonly givenBy: 'client' | 'guardian'
  readonly guardian: string | null
  readonly way: string
  readonly until: string | null
  /** The provider and model that the wording named when it was read out. */
  readonly provider: string
  readonly model: string
}

/** A practitioner in care of the client records a yes that they were told, in person, by phone or on paper. Refuses
 * `input-not-valid` (`provider`) where another provider was set up after the wording was read out. */
export async function recordConsent(
  actor: MemberActor,
  conversationId: string,
  told: ConsentTold,
  ports: Ports,
): Promise<Outcome<Consent>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'consent.record', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { clientId } = entered.value.thread
  const provider = await ports.providers.provider(actor.organisationId)
  if (provider !== null && (provider.name !== told.provider || provider.model !== told.model))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'provider'), conversationId)
  const given = await ports.consents.consents(actor, clientId)
  const id = ports.ids.next()
  const consent = consentFor({ ...told, id, clientId, recordedBy: actor.memberId, at }, provider)
  if (!consent.ok) return refuseWith(ports, actor, 'access-refused', consent, conversationId)
  const before = inForce(given, consent.value, at)
  if (before) return granted(before)
  await ports.consents.give(entered.value.permit, consent.value, consentGivenEntry(actor, consent.value))
  return granted(consent.value)
}

/** A practitioner records that the client took a purpose back, and deletes what it gave where they asked for that. */
export async function recordWithdrawal(
  actor: MemberActor,
  conversationId: string,
  told: { readonly purpose: string; readonly deleteDerived: boolean },
  ports: Ports,
): Promise<Outcome<null>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'consent.record', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const purpose = purposeOf(told.purpose)
  if (!purpose.ok) return refuseWith(ports, actor, 'access-refused', purpose, conversationId)
  const given = await ports.consents.consents(actor, thread.clientId)
  const held = given.filter((one) => one.purpose === purpose.value && one.revokedAt === null)
  const revoked = consentRevokedEntry(actor, at, thread.clientId, purpose.value, held.length)
  if (held.length > 0) await ports.consents.revoke(permit, purpose.value, at, revoked)
  const of = { clientId: thread.clientId, purpose: purpose.value }
  if (told.deleteDerived) await deleteMade(actor, permit, of, ports)
  return granted(null)
}
