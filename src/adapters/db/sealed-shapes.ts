import { z } from 'zod'
import { profileParts } from '../../domain/agreed-profile/profile.ts'
import type { ClientProfile } from '../../domain/conversation/conversation.ts'
import {
  modalities,
  moveKinds,
  moveStages,
  type Basis,
  type Draft,
  type SuggestedMove,
} from '../../domain/drafting/suggestion.ts'
import { locales } from '../../domain/language.ts'
import type { Hours } from '../../domain/policy/hours.ts'
import { identifierKinds } from '../../domain/privacy/deidentified.ts'
import { riskLevels } from '../../domain/risk/levels.ts'
import { signalKinds, type Signal } from '../../domain/risk/signal.ts'
import type { Place, Sealer } from '../keys/sealing.ts'

/** What stands in sealed columns that hold more than a sentence. What does not fit its shape throws: only this
 * program can have sealed it. */
export const profileShape: z.ZodType<ClientProfile> = z.object({
  clientId: z.string(),
  name: z.string(),
  preferredName: z.string(),
  pronouns: z.string().nullable(),
  birthYear: z.number().nullable(),
  jurisdiction: z.string(),
  country: z.string(),
  language: z.enum(locales),
  contact: z.object({ phone: z.string().nullable(), email: z.string().nullable() }),
  circle: z.array(z.object({ relation: z.string(), name: z.string() })),
  // Profiles that were sealed before there were any have none.
  identifiers: z.array(z.object({ type: z.enum(identifierKinds), value: z.string() })).default([]),
  about: z.string(),
})

export const signalsShape: z.ZodType<readonly Signal[]> = z.array(
  z.object({
    kind: z.enum(signalKinds),
    level: z.enum(riskLevels),
    rule: z.string(),
    start: z.number(),
    end: z.number(),
  }),
)

export const correctionShape = z.object({ start: z.number(), rule: z.string(), wrong: z.boolean() })

export const hoursShape: z.ZodType<Hours> = z.object({
  timeZone: z.string(),
  open: z.array(z.object({ day: z.number(), from: z.string(), to: z.string() })),
})

const basisShape: z.ZodType<Basis> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('client-words'),
    messageId: z.string(),
    start: z.number(),
    end: z.number(),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('signal'), messageId: z.string(), rule: z.string(), words: z.string() }),
  z.object({
    kind: z.literal('source'),
    sourceId: z.string(),
    passage: z.number().nullable().default(null),
    digest: z.string().nullable().default(null),
    title: z.string(),
    url: z.string(),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('profile'), part: z.enum(profileParts), quote: z.string() }),
  z.object({ kind: z.literal('guideline'), title: z.string(), url: z.string() }),
])

export const movesShape: z.ZodType<readonly SuggestedMove[]> = z.array(
  z.object({
    id: z.string(),
    moveId: z.string(),
    does: z.enum(moveKinds),
    modality: z.enum(modalities).nullable().default(null),
    stage: z.enum(moveStages).nullable().default(null),
    text: z.string(),
    why: z.string(),
    basis: z.array(basisShape),
  }),
)

export const draftShape: z.ZodType<Draft> = z.object({
  id: z.string(),
  sentences: z.array(z.object({ text: z.string(), basis: z.array(basisShape) })),
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  at: z.string(),
})

/** Opens a sealed column and reads what it holds. */
export const openAs = <T>(shape: z.ZodType<T>, sealer: Sealer, place: Place, bytes: Uint8Array): T =>
  shape.parse(JSON.parse(sealer.open(place, bytes)))
