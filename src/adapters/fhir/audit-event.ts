import type { AuditEvent, Coding } from '@medplum/fhirtypes'
import { isRefusal, kindOf, type AuditKind } from '../../domain/audit/kinds.ts'
import type { ShownEntry } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'

const DICOM = 'http://dicom.nema.org/resources/ontology/DCM'
/** What each kind is among DICOM's audit events, which FHIR R4 names for this place. */
const types: Readonly<Record<AuditKind, Coding>> = {
  reading: { system: DICOM, code: '110110', display: 'Patient Record' },
  'signing-in': { system: DICOM, code: '110114', display: 'User Authentication' },
  messages: { system: DICOM, code: '110110', display: 'Patient Record' },
  danger: { system: DICOM, code: '110110', display: 'Patient Record' },
  ai: { system: DICOM, code: '110110', display: 'Patient Record' },
  plans: { system: DICOM, code: '110110', display: 'Patient Record' },
  rights: { system: DICOM, code: '110106', display: 'Export' },
  people: { system: DICOM, code: '110113', display: 'Security Alert' },
  settings: { system: DICOM, code: '110100', display: 'Application Activity' },
}
const agentTypes: Readonly<Record<string, 'Patient' | 'Practitioner' | 'Device'>> = {
  client: 'Patient',
  member: 'Practitioner',
  system: 'Device',
}

/** One entry of the chain as FHIR R4 says it. A hash that is shown stays with it, so that it can be found in the chain
 * again. */
export function auditEvent(entry: Omit<ShownEntry, 'clientIds'>, clientIds: readonly string[]): AuditEvent {
  const detail = auditDetail(entry.detail)
  const refusal = isRefusal(entry.event)
  const kind = kindOf(entry.event)
  const agent = agentTypes[entry.actorKind] ?? 'Device'
  return {
    resourceType: 'AuditEvent',
    id: `${entry.organisationId}-${entry.sequence}`,
    type: types[kind],
    subtype: [{ system: 'urn:rapport:audit-event', code: entry.event }],
    action: actionOf(entry.event),
    recorded: entry.at,
    outcome: refusal ? '4' : '0',
    ...(refusal && detail['code'] ? { outcomeDesc: String(detail['code']) } : {}),
    agent: [
      {
        who:
          entry.actorId === ''
            ? { display: agent === 'Patient' ? 'A client' : 'Rapport' }
            : { reference: `${agent}/${entry.actorId}` },
        requestor: entry.actorKind !== 'system',
      },
    ],
    source: { observer: { reference: `Organization/${entry.organisationId}` } },
    entity: [
      ...clientIds.map((id) => ({ what: { reference: `Patient/${id}` } })),
      {
        what: { identifier: { system: `urn:rapport:${entry.subjectKind}`, value: entry.subjectId || '-' } },
        detail: [
          ...Object.entries(detail).map(([type, value]) => ({ type, valueString: String(value) || '-' })),
          ...(entry.previous === null ? [] : [{ type: 'previous', valueString: entry.previous }]),
          ...(entry.hash === null ? [] : [{ type: 'hash', valueString: entry.hash }]),
        ],
      },
    ],
  }
}

function actionOf(event: string): 'C' | 'R' | 'U' | 'D' | 'E' {
  if (/-(read|listed|exported|previewed|shown|opened)$/.test(event)) return 'R'
  if (/-(deleted|revoked|erased|withdrawn)$/.test(event)) return 'D'
  if (/-(added|received|sent|made|given|created|written|recorded|asked)$/.test(event)) return 'C'
  return /-(changed|corrected|raised|undone|marked)$/.test(event) ? 'U' : 'E'
}
