import type { Consent } from '@medplum/fhirtypes'
import type { Consent as GivenConsent } from '../../domain/consent/consent.ts'
import type { ClientRecord } from '../../flows/client-record.ts'

/** What the client said yes to, and until when. One that was taken back is `inactive`. */
export function consent(given: GivenConsent, { conversation, organisation, madeAt }: ClientRecord): Consent {
  const ended =
    given.revokedAt ?? (given.expiresAt !== null && given.expiresAt < madeAt ? given.expiresAt : null)
  const until = given.revokedAt ?? given.expiresAt
  return {
    resourceType: 'Consent',
    id: given.id,
    status: ended === null ? 'active' : 'inactive',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    category: [{ coding: [{ system: 'urn:rapport:purpose', code: given.purpose }] }],
    patient: { reference: `Patient/${conversation.client.clientId}` },
    dateTime: given.givenAt,
    organization: [{ reference: `Organization/${organisation.id}` }],
    policyRule: { text: `Wording ${given.version}, read in ${given.language}` },
    provision: {
      type: 'permit',
      period: { start: given.givenAt, ...(until === null ? {} : { end: until }) },
      actor: [
        {
          role: {
            coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', code: 'IRCP' }],
          },
          reference: { display: `${given.model} (${given.provider})` },
        },
      ],
    },
  }
}
