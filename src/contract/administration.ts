/** What the administrator's pages send and receive. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { assistLevels } from '../domain/policy/assist-level.ts'
import { locales } from '../domain/language.ts'
import { roles } from '../domain/access/actor.ts'
import { hoursShape } from './shapes.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const locale = z.enum(locales)
const day = z.iso.date()
const text = (most: number): z.ZodString => z.string().trim().min(1).max(most)

/** GET /api/people and the forms that change it. */
export const licenceShape = z.strictObject({
  id: id.optional(),
  jurisdiction: text(10),
  number: text(60),
  validFrom: day,
  expiresOn: day,
})
export const peopleShape = z.object({
  members: z.array(
    z.object({
      id,
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      title: z.string(),
      licences: z.array(licenceShape),
    }),
  ),
  clients: z.array(
    z.object({
      clientId: id,
      conversationId: id,
      name: z.string(),
      jurisdiction: z.string(),
      practitionerIds: z.array(id),
      links: z.array(z.object({ id, madeAt: instant, revokedAt: instant.nullable() })),
    }),
  ),
})
export const newMemberShape = z.strictObject({
  name: text(120),
  email: z.email().max(200),
  role: z.enum(roles),
  title: z.string().max(120),
})
export const newClientShape = z.strictObject({
  name: text(120),
  preferredName: text(80),
  pronouns: z.string().max(40).nullable(),
  birthYear: z.int().min(1900).max(2100).nullable(),
  jurisdiction: text(10),
  country: z.string().length(2),
  language: locale,
  phone: z.string().max(40).nullable(),
  email: z.email().max(200).nullable(),
  about: z.string().max(2_000),
  practitionerIds: z.array(id).min(1).max(20),
})
/** A link is shown once, when it is made. */
export const madeLinkShape = z.object({ id, url: z.string() })

/** GET and PUT /api/settings, /api/settings/provider */
export const settingsShape = z.strictObject({
  name: text(120),
  assist: z.enum(assistLevels),
  hours: hoursShape,
  language: locale,
})
export const providerShape = z.object({
  kind: z.enum(['openai-compatible', 'anthropic', 'openai']),
  name: z.string(),
  model: z.string(),
  baseUrl: z.string().nullable(),
  hasKey: z.boolean(),
  from: z.enum(['settings', 'environment']),
})
export const providerSettingsShape = z.object({ provider: providerShape.nullable() })
export const newProviderShape = z.strictObject({
  kind: z.enum(['openai-compatible', 'anthropic', 'openai']),
  model: text(120),
  baseUrl: z.url().max(500).nullable(),
  /** Left empty keeps the key that is stored. Never shown again. */
  key: z.string().max(500).nullable(),
})

export type PeopleView = z.infer<typeof peopleShape>
export type NewMember = z.infer<typeof newMemberShape>
export type NewClient = z.infer<typeof newClientShape>
export type NewLicence = z.infer<typeof licenceShape>
export type MadeLink = z.infer<typeof madeLinkShape>
export type Settings = z.infer<typeof settingsShape>
export type ProviderView = z.infer<typeof providerShape>
export type NewProvider = z.infer<typeof newProviderShape>
