import type { Actor } from '../access/actor.ts'
import type { Consent, Purpose } from '../consent/consent.ts'
import { entryFor } from './entry-for.ts'
import type { AuditEntry } from './entry.ts'

/** Whoever acts: the client on their page, or the practitioner who writes down what they were told. */
export const consentGivenEntry = (actor: Actor, consent: Consent): AuditEntry =>
  entryFor(actor, consent.givenAt, 'consent-given', ['consent', consent.id], {
    client: consent.clientId,
    purpose: consent.purpose,
    provider: consent.provider,
    model: consent.model,
    version: consent.version,
    language: consent.language,
    givenBy: consent.givenBy,
    way: consent.way,
    until: consent.expiresAt,
  })

export const consentRevokedEntry = (
  actor: Actor,
  at: string,
  clientId: string,
  purpose: Purpose,
  held: number,
): AuditEntry => entryFor(actor, at, 'consent-revoked', ['client', clientId], { purpose, consents: held })
