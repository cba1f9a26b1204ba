/** Steps of an episode, its record, and the board. Strict towards people: unknown fields are refused. */
import { z } from 'zod'
import { episodeStates } from '../domain/episodes/episode.ts'
import { episodeSteps } from '../domain/episodes/move-episode.ts'
import { timerKinds } from '../domain/episodes/timers.ts'
import { givenInstant } from './given-times.ts'
import { episodeShape } from './shapes.ts'

const id = z.uuid()
const instant = z.iso.datetime()

/** POST /api/episodes/{id}/steps */
export const episodeStepShape = z.strictObject({
  step: z.enum(episodeSteps),
  words: z.string().max(10_000),
  /** To whom it is handed. */
  toMember: id.nullable().optional(),
  /** Which emergency service was called, and when. */
  service: z.string().max(200).nullable().optional(),
  calledAt: givenInstant.nullable().optional(),
})

const dueShape = z.object({ kind: z.enum(timerKinds), deadlineAt: instant })
const toldShape = z.object({ name: z.string(), at: instant })

/** GET /api/episodes/{id}: what happened, what is due, who was told, and to whom it may be handed. */
export const episodeRecordShape = z.object({
  steps: z.array(
    z.object({
      id,
      step: z.enum(episodeSteps),
      to: z.enum(episodeStates),
      byName: z.string(),
      toName: z.string().nullable(),
      words: z.string(),
      service: z.string().nullable(),
      calledAt: instant.nullable(),
      at: instant,
    }),
  ),
  due: z.array(dueShape),
  told: z.array(toldShape),
  mayTake: z.array(z.object({ id, name: z.string() })),
})

/** GET /api/episodes: the supervisor's board. */
export const boardShape = z.object({
  episodes: z.array(
    episodeShape.extend({
      clientName: z.string(),
      practitionerNames: z.array(z.string()),
      due: z.array(dueShape),
      told: z.array(toldShape),
    }),
  ),
})

export type EpisodeRecordView = z.infer<typeof episodeRecordShape>
export type Board = z.infer<typeof boardShape>
