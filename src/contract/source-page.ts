/** What a practice does with a source. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { appraisals, appraisalTools, judgements } from '../domain/evidence/reading/appraisal.ts'
import { standsAs } from '../domain/evidence/find-cited.ts'
import { facets } from '../domain/evidence/reading/facet-cues.ts'

const colleague = z.object({ id: z.string(), name: z.string() })
const commentShape = z.object({
  id: z.string(),
  answers: z.string().nullable(),
  by: colleague,
  /** Null: taken back by who wrote it. */
  text: z.string().nullable(),
  at: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  resolved: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  mentions: z.array(colleague),
})
const domains = Object.values(appraisals).flatMap(({ domains: all }) => [...all])
const judged = { domain: z.enum(domains), judgement: z.enum(judgements), why: z.string().max(2_000) }
const appraisalShape = z.object({
  by: colleague,
  tool: z.enum(appraisalTools),
  judged: z.array(z.object(judged)),
  at: z.iso.datetime(),
})
const readingShape = z.object({
  sourceId: z.string(),
  by: colleague,
  why: z.string(),
  at: z.iso.datetime(),
  readBy: z.array(colleague),
})
const written = z.array(z.object({ text: z.string(), passages: z.array(z.int()) }))
const summaryShape = z.object({
  summary: written,
  facets: z.partialRecord(z.enum(facets), written),
  /** Sentences that no passage said, so that nobody sees them. */
  dropped: z.int(),
  provider: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})

/** GET /api/library/sources/{id}/practice */
export const withSourceShape = z.object({
  comments: z.array(commentShape),
  note: z.object({ by: colleague, text: z.string(), at: z.iso.datetime() }).nullable(),
  reading: readingShape.nullable(),
  appraisals: z.array(appraisalShape),
  summary: summaryShape.nullable(),
  colleagues: z.array(colleague),
  /** An administrator lets a model write summaries. */
  mayWrite: z.boolean(),
  /** The name of the provider that is set; null where none is. */
  provider: z.string().nullable(),
})
/** POST /api/library/sources/{id}/comments */
export const newCommentShape = z.strictObject({ text: z.string(), answers: z.uuid().nullable() })
/** PUT /api/library/comments/{commentId} and PUT /api/library/sources/{id}/note */
export const textShape = z.strictObject({ text: z.string() })
/** PUT /api/library/comments/{commentId}/resolved */
export const resolvedShape = z.strictObject({ resolved: z.boolean() })
/** PUT /api/library/sources/{id}/reading */
export const whyShape = z.strictObject({ why: z.string() })
/** PUT /api/library/sources/{id}/read */
export const readShape = z.strictObject({ read: z.boolean() })
/** PUT /api/library/sources/{id}/appraisal */
export const newAppraisalShape = z.strictObject({
  tool: z.enum(appraisalTools),
  judged: z.array(z.strictObject(judged)).max(20),
})
/** POST /api/library/sources/{id}/summary */
export const summaryDoneShape = z.object({
  written: z.boolean(),
  why: z
    .enum([
      ...['unreachable', 'slow', 'rate-limited', 'cut-off', 'garbage', 'refused', 'server-error'],
      ...['not-configured', 'nothing-supported'],
    ] as const)
    .nullable(),
})
/** PUT /api/library/summaries */
export const allowSummariesShape = z.strictObject({ allowed: z.boolean() })
/** GET /api/library/mentions */
export const mentionsShape = z.object({
  mentions: z.array(
    z.object({
      sourceId: z.string(),
      title: z.string(),
      commentId: z.string(),
      by: colleague,
      text: z.string(),
      at: z.iso.datetime(),
    }),
  ),
})
/** GET /api/library/reading */
export const readingListShape = z.object({
  items: z.array(z.object({ ...readingShape.shape, title: z.string() })),
  /** An administrator lets a model write summaries. */
  mayWrite: z.boolean(),
})
/** Names the text of a passage: src/domain/evidence/find-cited.ts. */
export const digestShape = z.string().regex(/^[0-9a-f]{16}$/)
/** GET /api/library/guideline: where the library has what a finding names; null: nowhere. */
export const guidelineShape = z.object({
  place: z.object({ sourceId: z.string(), passage: z.int(), title: z.string() }).nullable(),
})
export type GuidelineView = z.infer<typeof guidelineShape>

/** GET /api/library/sources/{id}/passages/{number}?text=: what was cited, by the digest of its text if that is known. */
export const passageQueryShape = z.object({ text: digestShape.optional() })
export const passageShape = z.object({
  /** Null: it is no longer there; then `text` is empty. */
  number: z.int().nullable(),
  stands: z.enum(standsAs),
  /** What it said when it was cited, where that is kept and is not what stands there. */
  before: z.object({ section: z.string(), text: z.string() }).nullable(),
  section: z.string(),
  text: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string(),
})

export type WithSourceView = z.infer<typeof withSourceShape>
export type CommentView = z.infer<typeof commentShape>
export type ReadingListView = z.infer<typeof readingListShape>
export type MentionsView = z.infer<typeof mentionsShape>
export type NewAppraisal = z.infer<typeof newAppraisalShape>
export type SummaryDone = z.infer<typeof summaryDoneShape>
export type PassageView = z.infer<typeof passageShape>
