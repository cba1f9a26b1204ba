/** What travels between the workspace and the server. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { areHours } from '../domain/policy/hours.ts'
import { assistLevels } from '../domain/policy/assist-level.ts'
import { episodeStates } from '../domain/episodes/episode.ts'
import { locales } from '../domain/language.ts'
import { profileParts } from '../domain/agreed-profile/profile.ts'
import { modalities, moveKinds, moveStages } from '../domain/drafting/suggestion.ts'
import { origins } from '../domain/review/provenance.ts'
import { refusalCodes } from '../domain/outcome.ts'
import { riskLevels } from '../domain/risk/levels.ts'
import { roles } from '../domain/access/actor.ts'
import { signalKinds } from '../domain/risk/signal.ts'
import { crisisLineShape } from './crisis-line.ts'

/** The largest number that an integer column of the record takes. */
const MAX_INT = 2_147_483_647
const milliseconds = z.int().min(0).max(MAX_INT).nullable()
const id = z.uuid()
const instant = z.iso.datetime()
const level = z.enum(riskLevels)
const locale = z.enum(locales)
const person = z.object({ id, name: z.string() })

/** Every refusal and failure looks like this; `words` is for the person, `code` for the program. `fields` names what
 * to look at again; left out where the refusal is of no field. */
export const refusalShape = z.object({
  refusal: z.object({
    code: z.enum(refusalCodes),
    words: z.string(),
    fields: z.array(z.string()).optional(),
  }),
})

export const hoursShape = z.strictObject({
  timeZone: z.string().min(1).max(64),
  open: z
    .array(z.strictObject({ day: z.int().min(1).max(7), from: z.string(), to: z.string() }))
    .max(50)
    .refine(areHours),
})
export const organisationShape = z.object({
  id,
  name: z.string(),
  assist: z.enum(assistLevels),
  hours: hoursShape,
  language: locale,
})

/** GET /api/session. `may` holds every action of the access table for this role, `whyNot` the reason where it is
 * false. */
export const sessionShape = z.object({
  member: z.object({ id, name: z.string(), role: z.enum(roles), title: z.string() }),
  organisation: organisationShape,
  staffedNow: z.boolean(),
  demonstration: z.boolean(),
  may: z.record(z.string(), z.boolean()),
  whyNot: z.record(z.string(), z.string()),
})

export const episodeShape = z.object({
  id,
  conversationId: id,
  level,
  tier: z.int().min(0).max(3),
  state: z.enum(episodeStates),
  openedAt: instant,
  holderId: id.nullable(),
  holderName: z.string().nullable(),
  offeredTo: id.nullable(),
  acknowledgedAt: instant.nullable(),
  assessedAt: instant.nullable(),
  contactAt: instant.nullable(),
})

/** What raised an open episode last: words of a message or a plan, or the result of an instrument in plain words. */
export const reasonShape = z.object({
  kind: z.enum(['message', 'plan', 'follow-up']),
  text: z.string(),
  at: instant,
})
/** GET /api/queue: ordered by risk, then by waiting time. */
export const queueItemShape = z.object({
  conversationId: id,
  clientName: z.string(),
  language: locale,
  level,
  episode: episodeShape.nullable(),
  reason: reasonShape.nullable(),
  waitingSince: instant.nullable(),
  unanswered: z.int(),
  /** Some of it is in a language that no rule reads: a person must look. */
  unread: z.boolean(),
  lastText: z.string(),
  lastFrom: z.enum(['client', 'practitioner']).nullable(),
  lastAt: instant.nullable(),
  mine: z.boolean(),
  practitionerNames: z.array(z.string()),
})
export const queueShape = z.object({ items: z.array(queueItemShape), event: z.int() })

export const signalShape = z.object({
  kind: z.enum(signalKinds),
  level,
  start: z.int(),
  end: z.int(),
  rule: z.string(),
  /** Why the rule spoke, in plain words. */
  why: z.string(),
  wrong: z.boolean(),
})
export const provenanceShape = z.object({
  origin: z.enum(origins),
  shareEdited: z.number().min(0).max(1).nullable(),
  model: z.string().nullable(),
})
export const messageShape = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('client'),
    id,
    text: z.string(),
    at: instant,
    level,
    language: z.enum([...locales, 'unknown']),
    signals: z.array(signalShape),
  }),
  z.object({
    from: z.literal('practitioner'),
    id,
    text: z.string(),
    at: instant,
    authorId: id,
    authorName: z.string(),
    provenance: provenanceShape,
  }),
])
export const basisShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('client-words'),
    messageId: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('signal'), messageId: z.string(), rule: z.string(), words: z.string() }),
  z.object({
    kind: z.literal('source'),
    sourceId: z.string(),
    /** Which passage of it, from 0; null where none is known. */
    passage: z.int().nullable(),
    /** Of the text of that passage; null in what was kept before texts were. */
    digest: z.string().nullable(),
    title: z.string(),
    url: z.string(),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('profile'), part: z.enum(profileParts), quote: z.string() }),
  z.object({ kind: z.literal('guideline'), title: z.string(), url: z.string() }),
])
export const moveShape = z.object({
  id: z.string(),
  moveId: z.string(),
  does: z.enum(moveKinds),
  modality: z.enum(modalities).nullable(),
  stage: z.enum(moveStages).nullable(),
  text: z.string(),
  why: z.string(),
  basis: z.array(basisShape),
})
export const draftSentenceShape = z.object({ text: z.string(), basis: z.array(basisShape) })
export const draftShape = z.object({
  id: z.string(),
  sentences: z.array(draftSentenceShape),
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  at: instant,
})

/** GET /api/conversations/{id}: everything the three panes need, permissions and their reasons included. */
export const conversationShape = z.object({
  conversationId: id,
  version: z.int(),
  language: locale,
  jurisdiction: z.string(),
  noAi: z.boolean(),
  client: z.object({
    id,
    name: z.string(),
    preferredName: z.string(),
    pronouns: z.string().nullable(),
    birthYear: z.int().nullable(),
    country: z.string(),
    about: z.string(),
  }),
  practitioners: z.array(person),
  /** Who treats this client for whom until when, and the reader's own emergency access. */
  covers: z.array(z.object({ member: person, forMember: person, until: instant })),
  emergency: z.object({ id, until: instant }).nullable(),
  messages: z.array(messageShape),
  episode: episodeShape.nullable(),
  assist: z.object({
    level: z.enum(assistLevels),
    because: z.string().nullable(),
    words: z.string().nullable(),
  }),
  moves: z.array(moveShape),
  draft: draftShape.nullable(),
  ownWords: z.string(),
  /** Whether this member may answer now; `words` says why not. */
  reply: z.object({ may: z.boolean(), code: z.enum(refusalCodes).nullable(), words: z.string().nullable() }),
  crisisLines: z.array(crisisLineShape),
})

/** Events of GET /api/conversations/{id}/draft (server-sent, `data:` holds one of these). */
export const draftProgressShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sentence'), sentence: draftSentenceShape }),
  z.object({ kind: z.literal('dropped'), why: z.string(), words: z.string() }),
  z.object({ kind: z.literal('done'), draft: draftShape }),
  z.object({ kind: z.literal('none'), why: z.string(), words: z.string() }),
])

/** PUT /api/conversations/{id}/own-words */
export const ownWordsShape = z.strictObject({ text: z.string().max(65_536) })

/** POST /api/conversations/{id}/replies. `id` is chosen by the screen, so that a double press sends once. */
export const replyShape = z.strictObject({
  id,
  text: z.string().max(65_536),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  threadVersion: z.int().min(0).max(MAX_INT),
  feedbackSeen: z.boolean(),
  /** Milliseconds that moves and draft have stood on this screen; the server knows the most it can be. */
  onScreen: z.strictObject({ movesMs: milliseconds, draftMs: milliseconds }).optional(),
})
export const storedShape = z.object({ messageId: id, threadVersion: z.int(), duplicate: z.boolean() })

/** POST /api/conversations/{id}/signals */
export const signalCorrectionShape = z.strictObject({
  messageId: id,
  start: z.int().min(0).max(MAX_INT),
  rule: z.string().min(1).max(100),
  wrong: z.boolean(),
})

/** Events of GET /api/events; the `id:` line is the sequence to resume from. */
export const liveEventShape = z.object({
  sequence: z.int(),
  kind: z.enum([
    'message-received',
    'reply-sent',
    'episode-changed',
    'ai-choice-changed',
    'consent-changed',
    'signal-corrected',
    'episode-due',
    'question-changed',
    'care-changed',
    'library-changed',
    'client-erased',
  ]),
  /** Null for the library, which is of no conversation. */
  conversationId: id.nullable(),
  tier: z.int().min(0).max(3),
})

export type Session = z.infer<typeof sessionShape>
export type Queue = z.infer<typeof queueShape>
export type QueueLine = z.infer<typeof queueItemShape>
export type ConversationView = z.infer<typeof conversationShape>
export type MessageView = z.infer<typeof messageShape>
export type SignalView = z.infer<typeof signalShape>
export type MoveView = z.infer<typeof moveShape>
export type DraftView = z.infer<typeof draftShape>
export type DraftProgressView = z.infer<typeof draftProgressShape>
export type EpisodeView = z.infer<typeof episodeShape>
export type Reply = z.infer<typeof replyShape>
export type StoredReply = z.infer<typeof storedShape>
export type LiveEvent = z.infer<typeof liveEventShape>
export type RefusalView = z.infer<typeof refusalShape>
