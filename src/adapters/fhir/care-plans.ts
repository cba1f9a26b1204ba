import type { CarePlan } from '@medplum/fhirtypes'
import { profileParts, type ProfileVersion } from '../../domain/agreed-profile/profile.ts'
import { planParts, type PlanVersion } from '../../domain/safety-plan/plan.ts'

const authorOf = ({ kind, id }: PlanVersion['by']): { reference: string } => ({
  reference: `${kind === 'client' ? 'Patient' : 'Practitioner'}/${id}`,
})
const planOf = (
  what: 'safety-plan' | 'agreed-profile',
  version: Pick<PlanVersion, 'version' | 'at' | 'by'>,
  patientId: string,
  isLatest: boolean,
): CarePlan => ({
  resourceType: 'CarePlan',
  id: `${what}-${version.version}`,
  // FHIR has `active` for what holds now, and for what was replaced `revoked`: nobody acts by it any more.
  status: isLatest ? 'active' : 'revoked',
  intent: 'plan',
  category: [{ coding: [{ system: 'urn:rapport:plan', code: what }] }],
  subject: { reference: `Patient/${patientId}` },
  created: version.at,
  author: authorOf(version.by),
})

/** One saved state of the safety plan, line by line. */
export const carePlan = (version: PlanVersion, patientId: string, isLatest: boolean): CarePlan => ({
  ...planOf('safety-plan', version, patientId, isLatest),
  title: 'Safety plan',
  activity: planParts.flatMap((part) =>
    version.plan[part].map(({ text, reach }) => ({
      detail: {
        status: 'scheduled' as const,
        code: { coding: [{ system: 'urn:rapport:plan-part', code: part }] },
        description: reach === '' ? text : `${text} (${reach})`,
      },
    })),
  ),
})

/** One saved state of what was agreed. */
export const goalsPlan = (version: ProfileVersion, patientId: string, isLatest: boolean): CarePlan => ({
  ...planOf('agreed-profile', version, patientId, isLatest),
  title: 'What was agreed',
  activity: profileParts.flatMap((part) =>
    version.profile[part].map((text) => ({
      detail: {
        status: 'in-progress' as const,
        code: { coding: [{ system: 'urn:rapport:profile-part', code: part }] },
        description: text,
      },
    })),
  ),
})
