import type { Bundle, BundleEntry, Organization, Patient, Practitioner, Resource } from '@medplum/fhirtypes'
import type { ClientRecord } from '../../flows/client-record.ts'
import { auditEvent } from './audit-event.ts'
import { carePlan, goalsPlan } from './care-plans.ts'
import { consent } from './consents.ts'
import { messageResources, requestResources } from './communications.ts'
import { questionnaireResponse } from './questionnaire-responses.ts'

/** Everything of one client as FHIR R4. References are by id and resolve within the bundle. */
export function clientBundle(record: ClientRecord): Bundle {
  const { conversation, plans, profiles, followUps, looks } = record
  const patientId = conversation.client.clientId
  const [latestPlan] = plans
  const [latestProfile] = profiles
  const resources: Resource[] = [
    patient(record),
    organization(record),
    ...practitioners(record),
    ...conversation.messages.flatMap((message) => messageResources(message, record)),
    ...requestResources(record),
    ...conversation.consents.map((one) => consent(one, record)),
    ...plans.map((one) => carePlan(one, patientId, one === latestPlan)),
    ...profiles.map((one) => goalsPlan(one, patientId, one === latestProfile)),
    ...followUps.map((one) => questionnaireResponse(one, record)),
    ...looks.map((one) => auditEvent(one, [patientId])),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: record.madeAt,
    entry: resources.map((resource): BundleEntry => ({
      fullUrl: `https://rapport.invalid/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}

function patient({ conversation, organisation }: ClientRecord): Patient {
  const { client } = conversation
  const { phone, email } = client.contact
  return {
    resourceType: 'Patient',
    id: client.clientId,
    name: [
      { use: 'official', text: client.name },
      ...(client.preferredName === '' ? [] : [{ use: 'usual' as const, text: client.preferredName }]),
    ],
    telecom: [
      ...(phone === null ? [] : [{ system: 'phone' as const, value: phone }]),
      ...(email === null ? [] : [{ system: 'email' as const, value: email }]),
    ],
    ...(client.birthYear === null ? {} : { birthDate: String(client.birthYear) }),
    address: [{ country: client.country, ...stateOf(client.jurisdiction) }],
    contact: client.circle.map(({ relation, name }) => ({
      relationship: [{ text: relation }],
      name: { text: name },
    })),
    communication: [
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: client.language }] }, preferred: true },
    ],
    managingOrganization: { reference: `Organization/${organisation.id}` },
  }
}

const stateOf = (jurisdiction: string): { state?: string } => {
  const [, state] = jurisdiction.split('-')
  return state === undefined ? {} : { state }
}

const organization = ({ organisation }: ClientRecord): Organization => ({
  resourceType: 'Organization',
  id: organisation.id,
  name: organisation.name,
})

const practitioners = ({ people }: ClientRecord): readonly Practitioner[] =>
  [...people].map(([id, { name, title }]) => ({
    resourceType: 'Practitioner',
    id,
    name: [{ text: name, ...(title === '' ? {} : { suffix: [title] }) }],
  }))
