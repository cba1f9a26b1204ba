/** What the administrator's pages send and receive. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { assistLevels } from '../domain/policy/assist-level.ts'
import { MOST_COVER } from '../domain/episodes/escalation.ts'
import { noticeWays } from '../domain/episodes/notice-ways.ts'
import { locales } from '../domain/language.ts'
import { givenRoles, roles } from '../domain/access/actor.ts'
import { confirmationAnswers, confirmedRoles, confirmedThings } from '../domain/access/confirmation.ts'
import { mayBeIdentifier } from '../domain/privacy/known/hideable.ts'
import { identifierKinds } from '../domain/privacy/deidentified.ts'
import { isPlainLine, isPlainOrEmpty, isUnreadable } from '../domain/plain-line.ts'
import { givenDay } from './given-times.ts'
import { hoursShape } from './shapes.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const locale = z.enum(locales)
const text = (most: number) => z.string().trim().max(most).refine(isPlainLine)
const textOrEmpty = (most: number) => z.string().trim().max(most).refine(isPlainOrEmpty)
/** ISO 3166-2 (`US-CA`) or ISO 3166-1 (`ES`), as the policy packs and crisis lines are named. */
const jurisdiction = z
  .string()
  .trim()
  .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
const country = z.string().regex(/^[A-Z]{2}$/)

/** GET /api/people and the forms that change it. */
export const licenceShape = z.strictObject({
  id: id.optional(),
  jurisdiction,
  number: text(60),
  validFrom: givenDay,
  expiresOn: givenDay,
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
  /** What an administrator asked for and a second person has not answered yet. */
  waiting: z.array(
    z.object({
      id,
      what: z.enum(confirmedThings),
      /** Whose role; null for an identity provider, which has its address. */
      memberId: id.nullable(),
      name: z.string().nullable(),
      role: z.enum(confirmedRoles).nullable(),
      issuer: z.string().nullable(),
      askedBy: id,
      askedByName: z.string(),
      askedAt: instant,
      /** Whether somebody has signed in as them already. */
      entered: z.boolean(),
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
export const confirmationAnswerShape = z.strictObject({ answer: z.enum(confirmationAnswers) })
export const newMemberShape = z.strictObject({
  name: text(120),
  email: z.email().max(200),
  role: z.enum(givenRoles),
  title: textOrEmpty(120),
})
/** What else gives a client away: an address, an employer, a nickname; hidden from every model. */
export const identifierShape = z.strictObject({
  type: z.enum(identifierKinds),
  value: text(200).refine(mayBeIdentifier),
})
export const newClientShape = z.strictObject({
  name: text(120),
  preferredName: text(80),
  pronouns: textOrEmpty(40).nullable(),
  birthYear: z.int().min(1900).max(2100).nullable(),
  jurisdiction,
  country,
  language: locale,
  phone: textOrEmpty(40).nullable(),
  email: z.email().max(200).nullable(),
  about: z
    .string()
    .max(2_000)
    .refine((words) => !isUnreadable(words)),
  identifiers: z.array(identifierShape).max(60),
  /** The people around them, by relation and name; hidden from every model, too. */
  circle: z.array(z.strictObject({ relation: text(60), name: text(120) })).max(30),
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
  remoteForUnreadLanguages: z.boolean(),
})
const minutes = z.int().min(1).max(10_080)
export const escalationRuleShape = z.strictObject({
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  acknowledgeMinutes: minutes,
  assessMinutes: minutes,
  contactMinutes: minutes,
  everyMinutes: minutes,
  followUpDays: z.int().min(1).max(31),
})
/** PUT /api/settings/escalation */
export const newEscalationShape = z.strictObject({
  rules: z.array(escalationRuleShape).length(3),
  coverIds: z.array(id).max(MOST_COVER),
})
/** GET /api/settings/escalation: the policy, who can be named as cover, and the ways by which people are told. */
export const escalationShape = newEscalationShape.extend({
  people: z.array(z.object({ id, name: z.string(), role: z.enum(roles) })),
  ways: z.array(z.enum(noticeWays)),
})
export const providerShape = z.object({
  kind: z.enum(['openai-compatible', 'anthropic', 'openai']),
  name: z.string(),
  model: z.string(),
  baseUrl: z.string().nullable(),
  hasKey: z.boolean(),
  from: z.enum(['settings', 'environment']),
  /** Where its server stands, as the server's own configuration says: what is sent stays in the house, leaves it, or
   * may not be sent at all. */
  reach: z.enum(['local', 'outside', 'not-allowed']),
})
export const providerSettingsShape = z.object({ provider: providerShape.nullable() })
export const newProviderShape = z.strictObject({
  kind: z.enum(['openai-compatible', 'anthropic', 'openai']),
  model: text(120),
  baseUrl: z.url().max(500).nullable(),
  /** Left empty keeps the key that is stored. Never shown again. */
  key: z
    .string()
    .max(500)
    // It travels in a header, where a line end would begin another.
    .regex(/^[\x20-\x7e]*$/)
    .nullable(),
})

/** GET and PUT /api/settings/meaning: the model of the configured provider that is asked what pages mean; null: none. */
export const meaningShape = z.object({ model: z.string().nullable(), read: z.int(), of: z.int() })
export const newMeaningShape = z.strictObject({ model: text(120).nullable() })
/** POST /api/settings/meaning/read; `fault` is a sentence. */
export const libraryReadShape = meaningShape.extend({ fault: z.string().nullable() })

export type MeaningView = z.infer<typeof meaningShape>
export type LibraryReadView = z.infer<typeof libraryReadShape>
export type PeopleView = z.infer<typeof peopleShape>
export type NewMember = z.infer<typeof newMemberShape>
export type NewClient = z.infer<typeof newClientShape>
export type NewLicence = z.infer<typeof licenceShape>
export type MadeLink = z.infer<typeof madeLinkShape>
export type Settings = z.infer<typeof settingsShape>
export type EscalationView = z.infer<typeof escalationShape>
export type NewEscalation = z.infer<typeof newEscalationShape>
export type ProviderView = z.infer<typeof providerShape>
export type NewProvider = z.infer<typeof newProviderShape>
