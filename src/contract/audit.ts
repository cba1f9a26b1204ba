/** The audit chain as people look through it. Nothing clinical stands in it: ids, codes, hashes, numbers, times. */
import { z } from 'zod'
import { auditKinds } from '../domain/audit/kinds.ts'
import { givenInstant } from './given-times.ts'

const filter = {
  /** A member's or a client's id. */
  who: z.uuid().optional(),
  client: z.uuid().optional(),
  kind: z.enum(auditKinds).optional(),
  from: givenInstant.optional(),
  until: givenInstant.optional(),
  refusals: z.literal('yes').optional(),
}
export const auditQueryShape = z.object({
  ...filter,
  /** Only entries before this one. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .optional(),
})
export const auditForms = ['fhir', 'csv', 'json-lines'] as const
export const auditExportShape = z.object({ ...filter, form: z.enum(auditForms) })

export const auditEntryShape = z.object({
  sequence: z.int(),
  at: z.string(),
  /** `name` null: nobody with this id is here. */
  who: z.object({
    kind: z.enum(['client', 'member', 'system']),
    id: z.string().nullable(),
    name: z.string().nullable(),
  }),
  event: z.string(),
  kind: z.enum(auditKinds),
  refusal: z.boolean(),
  way: z.enum(['page', 'api', 'cli', 'job']).nullable(),
  /** Clients it is about. */
  about: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  subject: z.object({ kind: z.string(), id: z.string() }),
  detail: z.array(z.object({ name: z.string(), value: z.string() })),
  /** null: it would tell what is left out for whoever asks. */
  hash: z.string().nullable(),
})

/** GET /api/audit */
export const auditShape = z.object({
  entries: z.array(auditEntryShape),
  next: z.int().nullable(),
  /** For the filters. */
  members: z.array(z.object({ id: z.string(), name: z.string() })),
  clients: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What is about clients, a number a day; null for whoever sees every entry. */
  clinicalDays: z.array(z.object({ day: z.string(), entries: z.int() })).nullable(),
})

export type AuditView = z.infer<typeof auditShape>
export type AuditEntryView = z.infer<typeof auditEntryShape>
export type AuditForm = (typeof auditForms)[number]
