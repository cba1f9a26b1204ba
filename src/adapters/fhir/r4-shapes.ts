import { z } from 'zod'

/** What FHIR R4 asks of each resource that we write: what is required there, and the closed lists of codes. */

const id = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/)
const instant = z.iso.datetime()
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d(T.+)?)?)?$/)
const text = z.string().min(1)
const reference = z.looseObject({ reference: text.optional(), display: text.optional() })
const coding = z.looseObject({ system: text.optional(), code: text })
const concept = z.looseObject({ coding: z.array(coding).min(1).optional(), text: text.optional() })

const resource = <T extends string>(type: T) => ({ resourceType: z.literal(type), id })
const patient = z.looseObject({
  ...resource('Patient'),
  name: z.array(z.looseObject({ use: z.enum(['official', 'usual']), text })).min(1),
  telecom: z.array(z.looseObject({ system: z.enum(['phone', 'email']), value: text })),
  birthDate: date.optional(),
})
const organization = z.looseObject({ ...resource('Organization'), name: text })
const practitioner = z.looseObject({ ...resource('Practitioner'), name: z.array(z.looseObject({ text })) })
const communication = z.looseObject({
  ...resource('Communication'),
  status: z.enum(['preparation', 'in-progress', 'not-done', 'completed']),
  subject: reference,
  sender: reference,
  sent: date,
  payload: z.array(z.looseObject({ contentString: text })).min(1),
})
const provenance = z.looseObject({
  ...resource('Provenance'),
  target: z.array(reference).min(1),
  recorded: instant,
  agent: z.array(z.looseObject({ who: reference })).min(1),
})
const consent = z.looseObject({
  ...resource('Consent'),
  status: z.enum(['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error']),
  scope: concept,
  category: z.array(concept).min(1),
  policyRule: concept,
  provision: z.looseObject({
    type: z.enum(['deny', 'permit']),
    actor: z.array(z.looseObject({ role: concept, reference })),
  }),
})
const carePlan = z.looseObject({
  ...resource('CarePlan'),
  status: z.enum(['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown']),
  intent: z.enum(['proposal', 'plan', 'order', 'option']),
  subject: reference,
  activity: z.array(
    z.looseObject({
      detail: z.looseObject({
        status: z.enum(['not-started', 'scheduled', 'in-progress', 'on-hold', 'completed', 'cancelled']),
        description: text,
      }),
    }),
  ),
})
const answers = z.looseObject({
  ...resource('QuestionnaireResponse'),
  status: z.enum(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']),
  item: z.array(z.looseObject({ linkId: text, answer: z.array(z.looseObject({})).min(1) })),
})
export const auditEventShape = z.looseObject({
  ...resource('AuditEvent'),
  type: coding,
  subtype: z.array(coding).min(1),
  action: z.enum(['C', 'R', 'U', 'D', 'E']),
  recorded: instant,
  outcome: z.enum(['0', '4', '8', '12']),
  agent: z.array(z.looseObject({ who: reference, requestor: z.boolean() })).min(1),
  source: z.looseObject({ observer: reference }),
  entity: z.array(
    z.looseObject({ detail: z.array(z.looseObject({ type: text, valueString: text })).optional() }),
  ),
})

export const bundleShape = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.literal('collection'),
  timestamp: instant,
  entry: z.array(
    z.looseObject({
      fullUrl: z.url(),
      resource: z.discriminatedUnion('resourceType', [
        patient,
        organization,
        practitioner,
        communication,
        provenance,
        consent,
        carePlan,
        answers,
        auditEventShape,
      ]),
    }),
  ),
})
