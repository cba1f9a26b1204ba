/** What practitioners see and change of consents, the ledger, and what is hidden. Strict towards people. */
import { z } from 'zod'
import { callOutcomes } from '../domain/consent/model-call.ts'
import { consentWays, purposes } from '../domain/consent/consent.ts'
import { consentStates } from '../domain/consent/standing.ts'
import { locales } from '../domain/language.ts'
import { isPlainOrEmpty } from '../domain/plain-line.ts'
import { identifierKinds } from '../domain/privacy/deidentified.ts'
import { identifierShape } from './administration.ts'
import { givenDay } from './given-times.ts'

const id = z.uuid()
const instant = z.iso.datetime()
const purpose = z.enum(purposes)
const locale = z.enum(locales)

/** A consent as it was given. `until` is its last moment. */
const consentShape = z.object({
  givenBy: z.enum(['client', 'guardian']),
  guardian: z.string().nullable(),
  way: z.enum(consentWays),
  recordedBy: z.string().nullable(),
  language: z.string(),
  version: z.string(),
  givenAt: instant,
  until: instant.nullable(),
  takenBackAt: instant.nullable(),
  provider: z.string(),
  model: z.string(),
})
export const purposeStandingShape = z.object({
  purpose,
  /** Whether anything here would use a yes; for what is not in use nobody is asked. */
  inUse: z.boolean(),
  state: z.enum(consentStates),
  consent: consentShape.nullable(),
})

/** What is read aloud before somebody says yes, naming the provider and model in use. */
export const wordingShape = z.object({
  purpose,
  language: locale,
  version: z.string(),
  sentences: z.array(z.string()),
})

/** One use of a model. `words` says what became of it; `outcome` is null while it is awaited. */
export const ledgerRowShape = z.object({
  id,
  at: instant,
  askedBy: z.string(),
  purpose,
  provider: z.string(),
  model: z.string(),
  outcome: z.enum(callOutcomes).nullable(),
  words: z.string(),
  usedInReply: z.boolean(),
  deletedAt: instant.nullable(),
  consentGivenAt: instant,
  promptVersion: z.string(),
  inputMac: z.string(),
  outputMac: z.string().nullable(),
  policies: z.array(z.string()),
})

/** What the record knows of somebody without being told to hide it. `of` is the relation, where there is one. */
export const knownShape = z.object({
  kind: z.enum(['name', 'preferred-name', 'phone', 'email', 'circle', 'practitioner']),
  of: z.string().nullable(),
  value: z.string(),
})

/** GET /api/conversations/{id}/privacy */
export const privacyShape = z.object({
  provider: z.object({ name: z.string(), model: z.string(), local: z.boolean() }).nullable(),
  purposes: z.array(purposeStandingShape),
  wording: z.array(wordingShape),
  ledger: z.array(ledgerRowShape),
  identifiers: z.array(z.object({ type: z.enum(identifierKinds), value: z.string() })),
  known: z.array(knownShape),
  /** A message is in a language whose names are not read, so a model outside may not receive this conversation. */
  remoteOff: z.boolean(),
  /** Whether this member may change any of it; `words` says why not. */
  change: z.object({ may: z.boolean(), words: z.string().nullable() }),
})

/** POST /api/conversations/{id}/consents: what was said in person, by phone or on paper. `version`, `provider` and
 * `model` are those of the wording that was read out; `until` is a day, the last one. */
export const toldConsentShape = z.strictObject({
  purpose,
  version: z.string().max(64),
  language: locale,
  provider: z.string().max(200),
  model: z.string().max(200),
  givenBy: z.enum(['client', 'guardian']),
  guardian: z.string().trim().max(120).refine(isPlainOrEmpty).nullable(),
  way: z.enum(consentWays).exclude(['page']),
  until: givenDay.nullable(),
})
/** POST /api/conversations/{id}/consents/withdraw */
export const withdrawalShape = z.strictObject({ purpose, deleteDerived: z.boolean() })

/** PUT /api/conversations/{id}/identifiers. What is taken away is named as it stands. */
export const identifierChangeShape = z.strictObject({
  add: z.array(identifierShape).max(60),
  remove: z.array(z.strictObject({ type: z.enum(identifierKinds), value: z.string().max(200) })).max(60),
})

const partShape = z.union([
  z.object({ text: z.string() }),
  z.object({ kind: z.enum(identifierKinds), number: z.int() }),
])
/** GET /api/conversations/{id}/hidden: what a model would receive. Nothing of it was sent. */
export const hiddenShape = z.object({
  turns: z.array(z.object({ from: z.enum(['client', 'practitioner']), parts: z.array(partShape) })),
  ownWords: z.array(partShape).nullable(),
  profile: z.array(partShape).nullable(),
  provider: z.object({ name: z.string(), model: z.string(), local: z.boolean() }).nullable(),
  /** Why it may not go to this provider at all; null where it may. */
  stopped: z.string().nullable(),
  /** Says that nothing was sent. */
  words: z.string(),
})

export type PrivacyView = z.infer<typeof privacyShape>
export type PurposeStanding = z.infer<typeof purposeStandingShape>
export type LedgerLine = z.infer<typeof ledgerRowShape>
export type ToldConsent = z.infer<typeof toldConsentShape>
export type Withdrawal = z.infer<typeof withdrawalShape>
export type IdentifierChange = z.infer<typeof identifierChangeShape>
export type HiddenView = z.infer<typeof hiddenShape>
export type HiddenPartView = z.infer<typeof partShape>
